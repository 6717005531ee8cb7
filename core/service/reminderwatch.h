#pragma once

#include "core/base/clock.h"
#include "core/base/instanttimer.h"
#include "core/service/connectionservice.h"
#include "core/service/preferencebook.h"
#include "core/storage/reminderstore.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <map>
#include <set>

namespace holdfast {

/// Reminds of the connections of one service, by the rules of core/lifecycle/reminders.h: looks when
/// something changed, and at the very instant at which something becomes due.
///
/// Tells nothing of stale facts: after the start, and after the time leapt, it waits for the list to be
/// read, but not longer than a minute (there may be no network).
class ReminderWatch : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ConnectionService &service;        ///< the first one; see watch()
        ReminderStore &store;
        const PreferenceBook &preferences;
        const Clock &clock;                ///< uncorrected
        std::function<QTimeZone()> zone;   ///< the person's, as it is now
    };
    /// All in `parts` must outlive this. Reads what is remembered of `scope`, then looks.
    ReminderWatch(Parts parts, UserScope scope, QObject *parent = nullptr);

    /// From now on of this service, which shows the same rows and must outlive this.
    void watch(ConnectionService &service);
    [[nodiscard]] ConnectionService &service() const { return *m_service; }

    [[nodiscard]] const UserScope &scope() const { return m_scope; }
    /// The newest first.
    [[nodiscard]] const std::vector<ReminderNotice> &notices() const { return m_notices; }
    /// What it told of still applies.
    /// Until the first look: yes.
    [[nodiscard]] bool stands(const ReminderNotice &notice) const;
    // See ReminderDesk.
    void markAllSeen();
    void markMissed(const ConnectionId &id, Instant at);
    void silence(const ConnectionId &id);

Q_SIGNALS:
    /// Also when the list changed: see InboxEntry::row.
    void noticesChanged();
    /// As those of ReminderDesk.
    void told(const std::vector<holdfast::ReminderNotice> &notices);
    void settled(const holdfast::ConnectionId &id);

private:
    /// Numbers of notices that were marked in this run, since what the store is still busy with
    /// may not know of it.
    struct Marked
    {
        std::set<qint64> seen;
        std::set<qint64> missed;
    };

    void follow();
    void beginAnew();
    void take(const Expected<KnownReminders> &known);
    [[nodiscard]] std::vector<bool> standingNotices() const;
    void setNotices(std::vector<ReminderNotice> kept);
    void lookSoon();
    void look();
    void timeLeapt();
    [[nodiscard]] bool isFresh(Instant now);
    void tell(std::map<ConnectionId, ToldReminders> changed, std::vector<ReminderNotice> notices);
    void kept(const std::vector<ReminderNotice> &notices,
              const Expected<std::vector<ReminderNotice>> &inbox);
    void settle(const std::set<ConnectionId> &quiet);
    [[nodiscard]] const ConnectionEntry *find(const ConnectionId &id) const;

    Parts m_parts;
    ConnectionService *m_service; ///< never null
    const UserScope m_scope;
    CorrectedClock m_clock; ///< as the service corrects it
    InstantTimer m_timer;
    std::map<ConnectionId, ToldReminders> m_told;
    std::vector<ReminderNotice> m_notices;
    Marked m_marked;
    std::map<ConnectionId, Reminder> m_standing; ///< what applies now
    std::map<ConnectionId, Reminder> m_written;  ///< being written, to be told if it stands then
    std::map<ConnectionId, Reminder> m_open;     ///< told in this run and not settled
    bool m_looked = false;
    Instant m_knownSince{};   ///< when the first of the connections was seen here
    Instant m_since{};        ///< facts read before that are stale
    bool m_known = false;
    bool m_fresh = false;
    bool m_looking = false;   ///< a look is on its way
};

} // namespace holdfast
