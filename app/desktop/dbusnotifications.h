#pragma once

#include "app/desktop/notifications.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusServiceWatcher>
#include <QDeadlineTimer>
#include <QStringList>

#include <chrono>
#include <map>
#include <optional>

class QDBusPendingCallWatcher;

namespace holdfast {

struct NotificationDeadlines
{
    std::chrono::milliseconds call{5000};       ///< for one answer
    /// For a service to come: at login it may be later than we are.
    std::chrono::milliseconds service{120000};
};

/// Notifications over org.freedesktop.Notifications
/// (https://specifications.freedesktop.org/notification-spec/1.2/).
///
/// What the service can do is asked before the first one: without "actions" there are no buttons, and
/// with "body-markup" the text is escaped. Every call is asynchronous and has a deadline.
///
/// One that cannot be told now, because there is no service yet or it ended with the call under way,
/// waits and is told to the next service that comes; notShown() ends the waiting. A service that goes
/// away takes along what it has shown: closed(). Its successor is asked anew what it can do, and what
/// the old one answers after that counts for nothing. A call without an answer is not repeated, lest it
/// be shown twice: notShown().
class DBusNotifications final : public Notifications, protected QDBusContext
{
    Q_OBJECT
public:
    DBusNotifications(QDBusConnection bus, NotificationDeadlines deadlines,
                      QObject *parent = nullptr);

    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void tokenGiven(uint id, const QString &token);
    void notificationClosed(uint id, uint reason);

private:
    /// One that is wanted. It waits, or its call is under way, or it is shown, or a newer wish waits
    /// behind the call or what is shown.
    struct Wanted
    {
        DesktopNotification what;
        quint64 serial = 0;      ///< of the wish; another show() of this key is another wish
        QDeadlineTimer patience; ///< for being shown
        bool waits = false;      ///< `what` has yet to be sent
        bool withdrawn = false;  ///< to be closed as soon as its id is known
        uint id = 0;             ///< where it is shown; 0 where it is not
        /// The call whose answer is awaited. Any other answer is that of an owner that has gone.
        const QDBusPendingCallWatcher *call = nullptr;
    };

    void askCapabilities();
    void capabilitiesTold(QDBusPendingCallWatcher *call);
    void send(const QString &key);
    void sent(const QString &key, QDBusPendingCallWatcher *call);
    void taken(const QString &key, uint id);
    void close(uint id);
    void ownerChanged(const QString &owner);
    void leftByOwner(const QString &key);
    /// The call came to nothing; perhaps another service takes it.
    void wait(const QString &key);
    void patienceEnded(const QString &key, quint64 serial);
    void giveUp(const QString &key);
    void forget(const QString &key);
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] bool hasWaiting() const;
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] bool isFromService() const;

    QDBusConnection m_bus;
    const NotificationDeadlines m_deadlines;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; ///< of m_owner
    const QDBusPendingCallWatcher *m_asking = nullptr; ///< as Wanted::call
    bool m_saidSo = false; ///< that nobody tells; asking goes on
    QString m_owner; ///< who answers; signals of others are nobody's
    quint64 m_lastSerial = 0;
    std::map<QString, Wanted> m_wanted;
};

} // namespace holdfast
