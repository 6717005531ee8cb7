#pragma once

#include "core/lifecycle/remindernotice.h"
#include "core/service/profilechooser.h"

#include <QObject>

#include <vector>

namespace holdfast {

/// Where a connection is found: which profile, which of its users, which row.
struct ConnectionPlace
{
    ProfileId profile;
    UserId user;
    ConnectionId connection;
    friend bool operator==(const ConnectionPlace &, const ConnectionPlace &) = default;
    friend auto operator<=>(const ConnectionPlace &, const ConnectionPlace &) = default;
};

/// One line of the inbox.
struct InboxEntry
{
    ConnectionPlace place;
    ReminderNotice notice;
    bool stands = false; ///< what it told of still applies; else it was renewed or went away since
    /// Where it is shown now: the row of the connection, else of the one that took its place; none
    /// when the list has neither.
    std::optional<ConnectionId> row = {};
    friend bool operator==(const InboxEntry &, const InboxEntry &) = default;
};

/// Both are the same line, whatever has become of it.
[[nodiscard]] inline bool areSameLine(const InboxEntry &a, const InboxEntry &b)
{
    return a.place == b.place && a.notice.at == b.notice.at;
}

/// The door to reminders, of all profiles and users that are open. Lives on the thread
/// of its creator.
class ReminderDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What was told, the newest first.
    [[nodiscard]] virtual std::vector<InboxEntry> inbox() const = 0;
    /// Those of the inbox that nobody looked at and that still stand.
    [[nodiscard]] virtual int unseen() const = 0;
    /// All that is in the inbox now. A fault is only logged: what was read is then new once more.
    virtual void markAllSeen() = 0;
    /// These were told, and nobody could see it: the inbox says of them that they were missed.
    virtual void markMissed(const std::vector<InboxEntry> &entries) = 0;
    /// Nothing is told of it before then, and then again what stands.
    virtual void snooze(const ConnectionPlace &place, Instant until) = 0;
    /// Nothing more is told of the consent that runs now; after a renewal it begins anew.
    virtual void silence(const ConnectionPlace &place) = 0;

Q_SIGNALS:
    /// Also when the list changed, since rows may have.
    void inboxChanged();
    /// These are to be told now, and are in the inbox already; each once. At least one.
    void told(const std::vector<holdfast::InboxEntry> &entries);
    /// What was told of it in this run no longer needs to be seen: renewed, snoozed, silenced, gone.
    void settled(const holdfast::ConnectionPlace &place);
    /// Names are hidden from now on, or shown again: whoever shows what was told takes it anew from
    /// inbox(), and takes away what is not there. inboxChanged() comes, too.
    void renamed();
};

} // namespace holdfast
