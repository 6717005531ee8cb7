#include "core/service/reminderwatch.h"

#include "core/base/earliest.h"
#include "core/base/logging.h"
#include "core/lifecycle/quiethours.h"
#include "core/service/listedrow.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace holdfast {
namespace {

constexpr std::chrono::minutes kPatience{1};

void logFault(const Error &error)
{
    qCWarning(logApp).noquote() << "reminders are not kept:" << error.detail;
}

void logIfFailed(const Expected<std::monostate> &result)
{
    if (!result)
        logFault(result.error());
}

} // namespace

ReminderWatch::ReminderWatch(Parts parts, UserScope scope, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_service(&m_parts.service),
      m_scope(std::move(scope)), m_clock(m_parts.clock),
      m_timer(m_clock, InstantTimer::Punctuality::Exact)
{
    follow();
    connect(&m_parts.preferences, &PreferenceBook::changed, this, &ReminderWatch::lookSoon);
    connect(&m_timer, &InstantTimer::due, this, &ReminderWatch::look);
    m_parts.store.known(m_scope, this,
                        [this](const Expected<KnownReminders> &known) { take(known); });
}

void ReminderWatch::follow()
{
    beginAnew();
    connect(m_service, &ConnectionService::snapshotReplaced, this, &ReminderWatch::lookSoon);
    connect(m_service, &ConnectionService::snapshotReplaced, this, [this] {
        if (!m_notices.empty())
            Q_EMIT noticesChanged(); // what they lead to may have another row
    });
    connect(m_service, &ConnectionService::connectionsChanged, this, &ReminderWatch::lookSoon);
    connect(m_service, &ConnectionService::timeLeapt, this, &ReminderWatch::timeLeapt);
    connect(m_service, &ConnectionService::healthChanged, this, [this] {
        if (!m_fresh)
            lookSoon();
    });
}

void ReminderWatch::watch(ConnectionService &service)
{
    m_service->disconnect(this);
    m_service = &service;
    follow();
    lookSoon();
}

void ReminderWatch::take(const Expected<KnownReminders> &known)
{
    // What is due is then told in this run alone; the fault itself has its notice.
    m_known = true;
    if (known) {
        m_told = known->told;
        m_knownSince = known->since.value_or(m_clock.now());
        setNotices(known->notices);
        Q_EMIT noticesChanged();
    } else {
        logFault(known.error());
    }
    look();
}

void ReminderWatch::timeLeapt()
{
    beginAnew();
    look();
}

/// What was read before is stale.
void ReminderWatch::beginAnew()
{
    m_clock.correctBy(m_service->clockCorrection());
    m_since = m_clock.now();
    m_fresh = false;
}

/// Several signals in a row are one look.
void ReminderWatch::lookSoon()
{
    if (!std::exchange(m_looking, true))
        QMetaObject::invokeMethod(this, &ReminderWatch::look, Qt::QueuedConnection);
}

bool ReminderWatch::isFresh(Instant now)
{
    const auto checked = m_service->health().lastChecked;
    m_fresh = m_fresh || (checked && *checked >= m_since) || now >= m_since + kPatience;
    return m_fresh;
}

void ReminderWatch::look()
{
    m_looking = false;
    m_timer.wakeAt(std::nullopt);
    if (!m_known || !m_service->snapshotIsWhole())
        return;
    const Instant now = m_clock.now();
    if (!isFresh(now))
        return m_timer.wakeAt(m_since + kPatience);

    const ConnectionSnapshot snapshot = m_service->snapshot();
    const RuleSettings rules = m_service->ruleSettings();
    const ReminderPreferences &preferences = m_parts.preferences.now().reminders;
    const QTimeZone zone = m_parts.zone();
    const auto quiet = quietUntil(now, preferences.quiet, zone);
    Earliest next;
    next.offer(quiet);
    std::map<ConnectionId, ToldReminders> changed;
    std::vector<ReminderNotice> due;
    std::set<ConnectionId> snoozed;
    const std::vector<bool> stoodBefore = standingNotices();
    m_standing.clear();
    m_looked = true;
    for (const ConnectionEntry &entry : *snapshot) {
        const ConnectionId &id = entry.connection.id;
        const auto known = m_told.find(id);
        const ToldReminders before = known == m_told.end() ? ToldReminders() : known->second;
        const Assessment assessment = assess(entry.connection, entry.facts, rules, now);
        ReminderOutlook outlook = reminderOutlook(
            {entry.connection, assessment, entry.settings, before}, preferences, zone, now);
        // Nobody missed what was due before there was anything to remind by.
        if (outlook.standing && outlook.standing->dueAt < m_knownSince)
            outlook.standing->missed = false;
        ToldReminders after = withoutPastNeed(before, entry.connection, outlook, now);
        if (outlook.due && !quiet) {
            after = withTold(after, *outlook.standing, now);
            due.push_back({0, id, entry.settings.ownName, entry.connection.name,
                           *outlook.standing, now, false});
        }
        if (after != before)
            changed[id] = after;
        if (outlook.standing)
            m_standing[id] = *outlook.standing;
        if (entry.settings.snoozedUntil && *entry.settings.snoozedUntil > now)
            snoozed.insert(id);
        next.offer(outlook.next);
    }
    settle(snoozed);
    if (standingNotices() != stoodBefore)
        Q_EMIT noticesChanged();
    m_timer.wakeAt(next.instant());
    if (!changed.empty())
        tell(std::move(changed), std::move(due));
}

void ReminderWatch::settle(const std::set<ConnectionId> &quiet)
{
    std::vector<ConnectionId> over;
    const auto isOver = [&](const ConnectionId &id, const Reminder &reminder) {
        const auto now = m_standing.find(id);
        return now == m_standing.end() || !areAlike(now->second, reminder) || quiet.contains(id);
    };
    std::erase_if(m_written, [&](const auto &one) { return isOver(one.first, one.second); });
    for (const auto &[id, reminder] : m_open) {
        if (isOver(id, reminder))
            over.push_back(id);
    }
    for (const ConnectionId &id : over) {
        m_open.erase(id);
        Q_EMIT settled(id);
    }
}

/// Written down first: what was told must not be told again after a crash.
void ReminderWatch::tell(std::map<ConnectionId, ToldReminders> changed,
                         std::vector<ReminderNotice> notices)
{
    for (const auto &[id, told] : changed)
        m_told[id] = told;
    for (const ReminderNotice &notice : notices)
        m_written[notice.connection] = notice.reminder;
    m_parts.store.keep(m_scope, std::move(changed), notices, this,
                       [this, notices](const Expected<std::vector<ReminderNotice>> &inbox) {
                           kept(notices, inbox);
                       });
}

void ReminderWatch::kept(const std::vector<ReminderNotice> &notices,
                         const Expected<std::vector<ReminderNotice>> &inbox)
{
    if (inbox) {
        setNotices(*inbox);
    } else {
        logFault(inbox.error());
        m_notices.insert(m_notices.begin(), notices.begin(), notices.end());
    }
    if (notices.empty())
        return;
    std::vector<ReminderNotice> standing;
    for (const ReminderNotice &notice : notices) {
        const auto written = m_written.find(notice.connection);
        if (written == m_written.end() || written->second != notice.reminder)
            continue; // settled meanwhile
        m_written.erase(written);
        m_open[notice.connection] = notice.reminder;
        standing.push_back(notice);
    }
    Q_EMIT noticesChanged();
    if (!standing.empty())
        Q_EMIT told(standing);
}

/// What the store holds, and with it what it could not keep in this run.
void ReminderWatch::setNotices(std::vector<ReminderNotice> kept)
{
    for (ReminderNotice &notice : kept) {
        notice.seen = notice.seen || m_marked.seen.contains(notice.number);
        notice.reminder.missed =
            notice.reminder.missed || m_marked.missed.contains(notice.number);
    }
    std::copy_if(m_notices.begin(), m_notices.end(), std::back_inserter(kept),
                 [](const ReminderNotice &notice) { return notice.number == 0; });
    std::stable_sort(
        kept.begin(), kept.end(),
        [](const ReminderNotice &a, const ReminderNotice &b) { return a.at > b.at; });
    m_notices = std::move(kept);
}

std::vector<bool> ReminderWatch::standingNotices() const
{
    std::vector<bool> stand;
    for (const ReminderNotice &notice : m_notices)
        stand.push_back(stands(notice));
    return stand;
}

bool ReminderWatch::stands(const ReminderNotice &notice) const
{
    if (!m_looked)
        return true; // nobody knows better yet
    const auto now = m_standing.find(notice.connection);
    return now != m_standing.end() && areAlike(now->second, notice.reminder);
}

void ReminderWatch::markAllSeen()
{
    std::vector<qint64> numbers;
    for (ReminderNotice &notice : m_notices) {
        if (!std::exchange(notice.seen, true))
            numbers.push_back(notice.number);
    }
    if (numbers.empty())
        return;
    m_marked.seen.insert(numbers.begin(), numbers.end());
    m_parts.store.mark(m_scope, NoticeMark::Seen, std::move(numbers), this, logIfFailed);
    Q_EMIT noticesChanged();
}

void ReminderWatch::markMissed(const ConnectionId &id, Instant at)
{
    const auto notice = std::find_if(m_notices.begin(), m_notices.end(), [&](const auto &one) {
        return one.connection == id && one.at == at;
    });
    if (notice == m_notices.end() || std::exchange(notice->reminder.missed, true))
        return;
    m_marked.missed.insert(notice->number);
    m_parts.store.mark(m_scope, NoticeMark::Missed, {notice->number}, this, logIfFailed);
    Q_EMIT noticesChanged();
}

void ReminderWatch::silence(const ConnectionId &id)
{
    const ConnectionEntry *entry = find(id);
    if (!entry)
        return;
    const Instant now = m_clock.now();
    const Assessment assessment =
        assess(entry->connection, entry->facts, m_service->ruleSettings(), now);
    tell({{id, withSilence(m_told[id], entry->connection, assessment, now)}}, {});
    if (entry->settings.snoozedUntil)
        m_service->setSnooze(id, std::nullopt, this, logIfFailed);
    settle({id});
}

const ConnectionEntry *ReminderWatch::find(const ConnectionId &id) const
{
    // The service keeps the snapshot alive until it hands out another.
    return findEntry(*m_service->snapshot(), id);
}

} // namespace holdfast
