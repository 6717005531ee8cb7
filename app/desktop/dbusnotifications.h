#pragma once

#include "app/desktop/notifications.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusServiceWatcher>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

class QDBusPendingCallWatcher;

namespace holdfast {

/// Notifications over org.freedesktop.Notifications
/// (https://specifications.freedesktop.org/notification-spec/1.2/).
///
/// What the service can do is asked before the first one: without "actions" there are no buttons, and
/// with "body-markup" the text is escaped. Every call is asynchronous and has a deadline. A service
/// that goes away takes its notifications along; its successor is asked anew.
class DBusNotifications final : public Notifications, protected QDBusContext
{
    Q_OBJECT
public:
    DBusNotifications(QDBusConnection bus, std::chrono::milliseconds deadline,
                      QObject *parent = nullptr);

    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0;          ///< 0 until the service has given one
        bool asking = false;  ///< the answer to a request is on its way
        std::optional<DesktopNotification> next; ///< to be sent once that is possible
        bool withdrawn = false;
    };

    void askCapabilities();
    void capabilitiesTold(QDBusPendingCallWatcher *call);
    void sendWaiting();
    void send(const QString &key, Shown &shown);
    void sent(const QString &key, QDBusPendingCallWatcher *call);
    void close(uint id);
    void ownerChanged();
    void forgetIf(const std::function<bool(const Shown &)> &isGone);
    void forget(const QString &key);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] bool isFromService() const;

    QDBusConnection m_bus;
    const int m_deadline; ///< milliseconds
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities;
    bool m_asking = false;
    QString m_owner; ///< who answered; signals of others are nobody's
    std::map<QString, Shown> m_shown;
};

} // namespace holdfast
