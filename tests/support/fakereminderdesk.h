#pragma once

#include "core/service/reminderdesk.h"

#include <QStringList>

#include <algorithm>

namespace holdfast::test {

/// An inbox that holds what a test puts in.
class FakeReminderDesk final : public ReminderDesk
{
public:
    std::vector<InboxEntry> entries;
    std::vector<ConnectionPlace> places; ///< of what was snoozed, silenced or missed
    QStringList calls; ///< "snooze a:1 1795341600000", "silence a:1", "missed a:1", "seen"

    [[nodiscard]] std::vector<InboxEntry> inbox() const override { return entries; }
    [[nodiscard]] int unseen() const override
    {
        return int(std::count_if(entries.begin(), entries.end(),
                                 [](const InboxEntry &one) { return !one.notice.seen; }));
    }
    void markMissed(const std::vector<InboxEntry> &lost) override
    {
        for (const InboxEntry &one : lost) {
            places.push_back(one.place);
            calls << QStringLiteral("missed ") + one.place.connection.value();
        }
    }
    void markAllSeen() override
    {
        calls << QStringLiteral("seen");
        for (InboxEntry &one : entries)
            one.notice.seen = true;
        Q_EMIT inboxChanged();
    }
    void snooze(const ConnectionPlace &place, Instant until) override
    {
        places.push_back(place);
        calls << QStringLiteral("snooze %1 %2").arg(place.connection.value(), formatInstant(until));
    }
    void silence(const ConnectionPlace &place) override
    {
        places.push_back(place);
        calls << QStringLiteral("silence ") + place.connection.value();
    }

    void setEntries(std::vector<InboxEntry> now)
    {
        entries = std::move(now);
        Q_EMIT inboxChanged();
    }
};

/// A reminder that a consent ends in so long, told at its time.
inline InboxEntry inboxEntry(const QString &id, const QString &name, Instant now,
                             std::chrono::milliseconds endsIn)
{
    InboxEntry entry;
    entry.place = {ProfileId(QStringLiteral("desk")), UserId(QStringLiteral("u1")),
                   ConnectionId(id)};
    entry.notice.connection = entry.place.connection;
    entry.notice.bank = name;
    entry.notice.at = now;
    entry.notice.reminder.cause =
        endsIn.count() > 0 ? ReminderCause::Ending : ReminderCause::Ended;
    entry.notice.reminder.action = Action::Reconsent;
    entry.notice.reminder.end = now + endsIn;
    entry.notice.reminder.dueAt = now;
    entry.stands = true;
    entry.row = entry.place.connection;
    return entry;
}

} // namespace holdfast::test
