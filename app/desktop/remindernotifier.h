#pragma once

#include "app/desktop/notifications.h"
#include "core/base/clock.h"
#include "core/service/preferencebook.h"
#include "core/service/reminderdesk.h"

#include <QObject>

#include <map>
#include <vector>

namespace holdfast {

/// Brings reminders to the desktop: one for all that is due at once, or one each, as the person wants.
/// What is settled meanwhile is taken back; what the person chooses there is done or asked for here.
///
/// A later digest takes the place of the earlier one and has what still stood in that, so that nothing
/// goes that nobody has closed. What the desktop could not show is marked as missed in the inbox, but
/// for what it had shown before.
class ReminderNotifier : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    ReminderNotifier(ReminderDesk &desk, const PreferenceBook &preferences,
                     Notifications &notifications, const Clock &clock, QObject *parent = nullptr);

    /// Another language is spoken from now on: what the desktop still shows is told in it.
    void speakAnew();

Q_SIGNALS:
    /// The window is to come to the front, at this connection.
    void connectionWanted(const holdfast::ConnectionPlace &place);
    /// The same, and then this is to be done.
    void actionWanted(const holdfast::ConnectionPlace &place, holdfast::Action action);
    /// The window is to come to the front, with the inbox.
    void inboxWanted();

private:
    using Entries = std::vector<InboxEntry>;
    struct Shown
    {
        Entries wanted;   ///< what it is about
        Entries appeared; ///< what the desktop has shown of it, perhaps settled since
    };

    void tell(const Entries &entries);
    void takeBackSingles(Shown &into);
    void showDigest(Shown shown);
    void show(const QString &key, const Entries &entries);
    void settle(const ConnectionPlace &place);
    void renameShown();
    void markMissed(const QString &key);
    void act(const QString &key, const QString &action);
    [[nodiscard]] DesktopNotification single(const QString &key, const InboxEntry &entry) const;
    [[nodiscard]] DesktopNotification digest(const QString &key, const Entries &entries) const;

    ReminderDesk &m_desk;
    const PreferenceBook &m_preferences;
    Notifications &m_notifications;
    const Clock &m_clock;
    std::map<QString, Shown> m_shown; ///< by key
};

} // namespace holdfast
