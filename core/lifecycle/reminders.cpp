#include "core/lifecycle/reminders.h"

#include "core/base/earliest.h"
#include "core/lifecycle/consentspan.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/quiethours.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr int kMostStretch = 4;
constexpr seconds kNearest = hours{1};
/// A need that comes back within that is the same; a telling that lies farther ahead than that was
/// made by a clock that was wrong.
constexpr days kSameNeed{1};
/// So often it is noted that a need still stands: each time is a write to the disk.
constexpr hours kSeenAgain{6};
/// ToldReminders::ahead when nothing more is to be told.
constexpr seconds kSilent{-1};
/// Timers are late, and a reading takes its time; what is told within that was not missed.
constexpr minutes kPromptly{30};

/// What a person can do about the end of this consent.
Action renewalOf(const Assessment &assessment)
{
    if (flowFor(assessment.advice.action))
        return assessment.advice.action;
    const std::optional<FlowKind> way = renewalBeforeTheEnd(assessment);
    return way ? actionOf(*way) : Action::None;
}

bool isOver(const BankConnection &connection, Instant now)
{
    return connection.expiresAt.value && *connection.expiresAt.value <= now;
}

/// It tells of an end that has come, by its date or by what the service says.
bool tellsEnd(const Reminder &reminder)
{
    return reminder.cause == ReminderCause::Ended ||
           (reminder.cause == ReminderCause::Attention && reminder.end &&
            reminder.reason == Reason::ConsentExpired);
}

/// Something needs the person, whatever the consent's end says.
bool needsAttention(const ReminderCase &one, Instant now)
{
    if (!flowFor(one.assessment.advice.action))
        return false;
    switch (one.assessment.state) {
    case ConnectionState::Expired:
        // The service may call a consent ended before its date has come, or without one.
        return !isOver(one.connection, now);
    case ConnectionState::Expiring:
    case ConnectionState::Removing:
    case ConnectionState::Stopped:
        return false;
    case ConnectionState::ActionNeeded:
    case ConnectionState::Trouble:
    case ConnectionState::New:
    case ConnectionState::Unknown:
    case ConnectionState::Healthy:
        return true;
    }
    return false;
}

/// Without a known end only a later consent of the person tells that it is another one.
bool outlivesSilence(const BankConnection &connection, const ToldReminders &told)
{
    const auto &consented = connection.userConsentedAt.value;
    return told.ahead == kSilent && !told.end && consented && *consented > told.at;
}

bool mayRemind(const ReminderCase &one, const ReminderPreferences &preferences)
{
    const Assessment &assessment = one.assessment;
    return preferences.on && one.settings.reminders &&
           assessment.state != ConnectionState::Removing &&
           assessment.state != ConnectionState::Stopped &&
           assessment.remove.reason != Reason::Inspector;
}

class Outlook
{
public:
    Outlook(const ReminderCase &one, const ReminderPreferences &preferences, const QTimeZone &zone,
            Instant now)
        : m_case(one), m_preferences(preferences), m_zone(zone), m_now(now), m_next(now)
    {}

    ReminderOutlook look()
    {
        if (!mayRemind(m_case, m_preferences))
            return m_result;
        if (needsAttention(m_case, m_now))
            attention();
        else
            ladder();
        if (const auto &end = m_case.connection.expiresAt.value) {
            m_next.offer(*end);
            m_next.offer(*end + kLapse + milliseconds{1}); // it stands no longer
        }
        m_next.offer(m_case.settings.snoozedUntil);
        if (m_case.assessment.state == ConnectionState::Trouble)
            m_next.offer(m_case.assessment.nextChange);
        m_result.next = m_next.instant();
        return m_result;
    }

private:
    void attention()
    {
        Reminder reminder;
        reminder.cause = ReminderCause::Attention;
        reminder.action = m_case.assessment.advice.action;
        reminder.reason = m_case.assessment.advice.reason;
        reminder.end = m_case.connection.expiresAt.value;
        reminder.dueAt = m_now;
        m_result.standing = reminder;
        m_result.due = isAwake() && !isToldSinceSnooze(reminder);
    }

    [[nodiscard]] bool isToldSinceSnooze(const Reminder &need) const
    {
        const ToldReminders &told = m_case.told;
        if (told.ahead == kSilent && told.end == need.end &&
            !outlivesSilence(m_case.connection, told))
            return !snoozedSince(told.at); // whatever needs the person: not of this consent
        if (told.attention == reasonWord(need.reason))
            return !snoozedSince(told.attentionAt);
        return tellsEnd(need) && told.end == need.end && told.ahead <= seconds{0} &&
               !snoozedSince(told.at);
    }

    void ladder()
    {
        const std::optional<Instant> &end = m_case.connection.expiresAt.value;
        const Action action = renewalOf(m_case.assessment);
        if (!end || action == Action::None || m_case.assessment.lapsed)
            return;
        const auto rungs =
            ladderFor(m_preferences.ladder,
                      *end - consentBegin(m_case.connection, *end, m_now));
        std::optional<seconds> passed;
        for (const seconds ahead : rungs) {
            if (*end - ahead <= m_now)
                passed = ahead;
            else
                m_next.offer(*end - ahead);
        }
        if (passed)
            take(*end, *passed, action);
    }

    void take(Instant end, seconds ahead, Action action)
    {
        Reminder reminder;
        reminder.cause = end <= m_now ? ReminderCause::Ended : ReminderCause::Ending;
        reminder.action = action;
        reminder.end = end;
        reminder.ahead = ahead;
        const ToldReminders &told = m_case.told;
        const bool known = told.end == end && told.ahead <= ahead && told.at <= m_now + kSameNeed;
        reminder.dueAt = heldBack(end - ahead);
        reminder.missed = reminder.dueAt + kPromptly < m_now;
        m_result.standing = reminder;
        m_result.due = isAwake() && (!known || snoozedSince(told.at));
    }

    /// When a rung is told that stands there, with snooze and quiet hours.
    [[nodiscard]] Instant heldBack(Instant instant) const
    {
        const Instant awake = std::max(instant, m_case.settings.snoozedUntil.value_or(instant));
        return quietUntil(awake, m_preferences.quiet, m_zone).value_or(awake);
    }
    [[nodiscard]] bool isAwake() const
    {
        return !m_case.settings.snoozedUntil || *m_case.settings.snoozedUntil <= m_now;
    }
    /// It was told, then snoozed, and the snooze is over.
    [[nodiscard]] bool snoozedSince(Instant told) const
    {
        return m_case.settings.snoozedUntil && told < *m_case.settings.snoozedUntil;
    }

    const ReminderCase &m_case;
    const ReminderPreferences &m_preferences;
    const QTimeZone &m_zone;
    const Instant m_now;
    Earliest m_next;
    ReminderOutlook m_result;
};

} // namespace

std::vector<seconds> ladderFor(const std::vector<int> &daysAhead, milliseconds length)
{
    const double stretch =
        std::min(double(length.count()) / double(milliseconds(kUsualConsent).count()),
                 double(kMostStretch));
    const auto last = std::find_if(daysAhead.rbegin(), daysAhead.rend(),
                                   [](int one) { return one > 0; });
    std::vector<seconds> rungs;
    for (const int one : daysAhead) {
        const seconds wish = days{one};
        if (one <= 0) {
            rungs.push_back(seconds{0});
        } else if (stretch >= 1) {
            const bool stays = last != daysAhead.rend() && one == *last;
            const auto whole = days{std::lround(one * stretch)};
            rungs.push_back(stays ? wish : seconds(whole));
        } else {
            const seconds shrunk{std::llround(double(wish.count()) * stretch)};
            if (shrunk >= kNearest)
                rungs.push_back(shrunk);
        }
    }
    std::sort(rungs.begin(), rungs.end(), std::greater<>());
    rungs.erase(std::unique(rungs.begin(), rungs.end()), rungs.end());
    return rungs;
}

ReminderOutlook reminderOutlook(const ReminderCase &one, const ReminderPreferences &preferences,
                                const QTimeZone &zone, Instant now)
{
    return Outlook(one, preferences, zone, now).look();
}

ToldReminders withTold(ToldReminders before, const Reminder &reminder, Instant at)
{
    if (reminder.cause == ReminderCause::Attention) {
        before.attention = reasonWord(reminder.reason);
        before.attentionAt = at;
    }
    if (reminder.cause != ReminderCause::Attention || tellsEnd(reminder)) {
        before.end = reminder.end;
        before.ahead = tellsEnd(reminder) ? seconds{0} : reminder.ahead;
        before.at = at;
    }
    return before;
}

ToldReminders withoutPastNeed(ToldReminders before, const BankConnection &connection,
                              const ReminderOutlook &outlook, Instant now)
{
    if (outlivesSilence(connection, before)) {
        before.ahead = ToldReminders().ahead;
        before.at = {};
    }
    if (before.attention.isEmpty())
        return before;
    if (outlook.standing && outlook.standing->cause == ReminderCause::Attention) {
        // Not one that is to be told again after a snooze: it would then count as told.
        if (!outlook.due && before.attentionAt + kSeenAgain <= now)
            before.attentionAt = now;
        return before;
    }
    const auto &consented = connection.userConsentedAt.value;
    const bool renewed = consented && *consented > before.attentionAt;
    const bool byWrongClock = before.attentionAt > now + kSameNeed;
    if (!renewed && !byWrongClock && now < before.attentionAt + kSameNeed)
        return before;
    const bool wasEnd = before.attention == reasonWord(Reason::ConsentExpired) &&
                        before.ahead == seconds{0} && before.end == connection.expiresAt.value;
    if (wasEnd && !isOver(connection, now)) {
        before.end.reset();
        before.at = {};
    }
    before.attention.clear();
    before.attentionAt = {};
    return before;
}

bool areAlike(const Reminder &a, const Reminder &b)
{
    const bool needs = a.cause == ReminderCause::Attention;
    if (needs != (b.cause == ReminderCause::Attention))
        return tellsEnd(a) && tellsEnd(b) && a.end == b.end;
    return needs ? a.reason == b.reason : a.end == b.end;
}

ToldReminders withSilence(ToldReminders before, const BankConnection &connection,
                          const Assessment &assessment, Instant at)
{
    before.end = connection.expiresAt.value;
    before.ahead = kSilent;
    before.at = at;
    if (flowFor(assessment.advice.action)) {
        before.attention = reasonWord(assessment.advice.reason);
        before.attentionAt = at;
    }
    return before;
}

bool isSilenced(const ToldReminders &told, const BankConnection &connection)
{
    return told.ahead == kSilent && told.end == connection.expiresAt.value &&
           !outlivesSilence(connection, told);
}

} // namespace holdfast
