#include "ui/models/standing.h"

#include "core/base/earliest.h"
#include "ui/words/actionwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/rowgroup.h"

#include <algorithm>
#include <map>
#include <utility>

namespace holdfast {

namespace {

struct Waiting
{
    Tone tone;
    std::optional<Instant> end;
    DueEntry entry;
};

/// Two profiles may name the same client and user: their rows count once, as the one of them has them
/// that is shown.
std::vector<RunningProfile> withRowsOnce(const ProfileChooser &chooser)
{
    std::vector<RunningProfile> once;
    for (const RunningProfile &one : chooser.running()) {
        const auto same = std::find_if(once.begin(), once.end(), [&one](const auto &other) {
            return !one.key.isEmpty() && one.user && one.key == other.key && one.user == other.user;
        });
        if (same == once.end())
            once.push_back(one);
        else if (one.service == &chooser.service())
            *same = one;
    }
    return once;
}

/// As a reminder would tell it.
QString headlineOf(const ConnectionEntry &entry, const Assessment &assessment, Instant now)
{
    Reminder told;
    told.end = entry.connection.expiresAt.value;
    told.reason = assessment.advice.reason;
    told.dueAt = now;
    const bool counts = assessment.state == ConnectionState::Expiring ||
                        (assessment.state == ConnectionState::Expired && told.end && *told.end <= now);
    told.cause = counts ? ReminderCause::Ending : ReminderCause::Attention;
    const WordContext words = wordsAt(now);
    return reminderHeadline(shownName(entry), told, words);
}

/// When time alone may change the tone: at the end, when it comes near, and, where an update failed,
/// whenever the rules say.
std::optional<Instant> nextToneChange(const ConnectionEntry &entry, const RuleSettings &rules,
                                      const Assessment &assessment, Instant now)
{
    Earliest next(now);
    if (const auto &end = entry.connection.expiresAt.value) {
        next.offer(*end);
        next.offer(*end - rules.warningPeriod);
    }
    if (assessment.state == ConnectionState::Trouble)
        next.offer(assessment.nextChange);
    return next.instant();
}

} // namespace

Standing::Standing(const ProfileChooser &chooser, const Clock &clock, QObject *parent)
    : QObject(parent), m_chooser(chooser), m_clock(clock),
      m_timer(clock, InstantTimer::Punctuality::Exact)
{
    connect(&m_chooser, &ProfileChooser::shownChanged, this, &Standing::follow);
    connect(&m_chooser, &ProfileChooser::choicesChanged, this, &Standing::follow);
    connect(&m_timer, &InstantTimer::due, this, &Standing::look);
    follow();
    look();
}

void Standing::follow()
{
    for (const RunningProfile &running : m_chooser.running()) {
        const ConnectionService *service = running.service;
        connect(service, &ConnectionService::snapshotReplaced, this, &Standing::lookSoon,
                Qt::UniqueConnection);
        connect(service, &ConnectionService::connectionsChanged, this, &Standing::lookSoon,
                Qt::UniqueConnection);
        connect(service, &ConnectionService::timeLeapt, this, &Standing::look,
                Qt::UniqueConnection);
    }
    lookSoon();
}

/// Several signals in a row are one look.
void Standing::lookSoon()
{
    if (!std::exchange(m_looking, true))
        QMetaObject::invokeMethod(this, &Standing::look, Qt::QueuedConnection);
}

void Standing::look()
{
    m_looking = false;
    std::map<RowGroup, qsizetype> counts;
    qsizetype needing = 0;
    Earliest next; // by the uncorrected clock, as the timer
    for (const RunningProfile &running : withRowsOnce(m_chooser)) {
        const auto correction = running.service->clockCorrection();
        const Instant now = m_clock.now() + correction;
        const RuleSettings rules = running.service->ruleSettings();
        for (const ConnectionEntry &entry : *running.service->snapshot()) {
            const Assessment assessment = assess(entry.connection, entry.facts, rules, now);
            ++counts[groupOf(assessment)];
            needing += needsPerson(assessment) ? 1 : 0;
            if (const auto change = nextToneChange(entry, rules, assessment, now))
                next.offer(*change - correction);
        }
    }
    m_timer.wakeAt(next.instant());
    StandingCount count;
    count.needing = needing;
    for (const auto &[group, here] : counts) { // the worst first
        if (count.total == 0) {
            count.worst = toneOfGroup(group);
            count.watched = group == RowGroup::Watched;
            count.inWorst = here;
        }
        count.total += here;
    }
    if (std::exchange(m_count, count) != count)
        Q_EMIT changed();
}

std::vector<DueEntry> Standing::due(size_t most) const
{
    std::vector<Waiting> all;
    for (const RunningProfile &running : withRowsOnce(m_chooser)) {
        const Instant now = m_clock.now() + running.service->clockCorrection();
        for (const ConnectionEntry &entry : *running.service->snapshot()) {
            const Assessment assessment =
                assess(entry.connection, entry.facts, running.service->ruleSettings(), now);
            const Tone tone = toneOf(assessment);
            if (tone != Tone::NeedsYou && tone != Tone::EndsSoon)
                continue;
            const Action action = mayAct(assessment) && needsPerson(assessment)
                                      ? assessment.advice.action
                                      : Action::None;
            all.push_back({tone, entry.connection.expiresAt.value,
                           {{running.profile, running.user.value_or(UserId()), entry.connection.id},
                            headlineOf(entry, assessment, now), action}});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Waiting &a, const Waiting &b) {
        return std::pair(a.tone, a.end.value_or(Instant::max())) <
               std::pair(b.tone, b.end.value_or(Instant::max()));
    });
    std::vector<DueEntry> due;
    for (size_t i = 0; i < std::min(most, all.size()); ++i)
        due.push_back(std::move(all[i].entry));
    return due;
}

} // namespace holdfast
