#include "app/desktop/dbusnotifications.h"

#include "core/base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace holdfast {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

QStringList flat(const std::vector<std::pair<QString, QString>> &actions)
{
    QStringList list;
    for (const auto &[id, label] : actions)
        list << id << label;
    return list;
}

} // namespace

DBusNotifications::DBusNotifications(QDBusConnection bus, std::chrono::milliseconds deadline,
                                     QObject *parent)
    : Notifications(parent), m_bus(std::move(bus)), m_deadline(int(deadline.count())),
      m_watcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DBusNotifications::ownerChanged);
    // From any sender: naming the service would ask the bus for its owner and wait for that.
    m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(uint, uint)));
}

void DBusNotifications::show(const DesktopNotification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.next = notification;
    shown.withdrawn = false;
    if (!m_bus.isConnected())
        QMetaObject::invokeMethod(
            this, [this, key = notification.key] { forget(key); }, Qt::QueuedConnection);
    else if (m_capabilities)
        send(notification.key, shown);
    else
        askCapabilities();
}

void DBusNotifications::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *call = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")), m_deadline), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            &DBusNotifications::capabilitiesTold);
}

void DBusNotifications::capabilitiesTold(QDBusPendingCallWatcher *call)
{
    m_asking = false;
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply(*call);
    if (reply.isError()) {
        // The inbox has it; asked again with the next one.
        qCInfo(logApp).noquote() << "the desktop shows no notifications:" << reply.error().name();
        return forgetIf([](const Shown &) { return true; });
    }
    m_capabilities = reply.value();
    sendWaiting();
}

void DBusNotifications::sendWaiting()
{
    for (auto &[key, shown] : m_shown)
        send(key, shown);
}

void DBusNotifications::send(const QString &key, Shown &shown)
{
    if (shown.asking || !shown.next)
        return;
    const DesktopNotification what = *std::exchange(shown.next, std::nullopt);
    QString body = m_capabilities->contains(QStringLiteral("body")) ? what.body : QString();
    if (m_capabilities->contains(QStringLiteral("body-markup")))
        body = body.toHtmlEscaped();
    const QStringList actions = m_capabilities->contains(QStringLiteral("actions"))
                                    ? flat(what.actions)
                                    : QStringList();
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral(HOLDFAST_APPLICATION_ID)}};
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QStringLiteral("Holdfast") << shown.id << QStringLiteral(HOLDFAST_APPLICATION_ID)
            << what.title << body << actions << hints << -1;
    shown.asking = true;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_deadline), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *ended) { sent(key, ended); });
}

void DBusNotifications::sent(const QString &key, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply(*call);
    const auto known = m_shown.find(key);
    if (known == m_shown.end()) {
        if (!reply.isError())
            close(reply.value()); // its service went away and came back meanwhile
        return;
    }
    Shown &shown = known->second;
    shown.asking = false;
    if (reply.isError()) {
        qCInfo(logApp).noquote() << "a notification was not shown:" << reply.error().name();
        return forget(key);
    }
    m_owner = reply.reply().service();
    shown.id = reply.value();
    if (shown.withdrawn)
        withdraw(key);
    else
        send(key, shown);
}

void DBusNotifications::withdraw(const QString &key)
{
    const auto known = m_shown.find(key);
    if (known == m_shown.end())
        return;
    known->second.next.reset();
    known->second.withdrawn = true;
    if (known->second.asking)
        return; // once it is known which one it is
    const uint id = known->second.id;
    m_shown.erase(known);
    if (id != 0)
        close(id);
}

void DBusNotifications::close(uint id)
{
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message, m_deadline); // nothing hangs on the answer
}

bool DBusNotifications::isFromService() const
{
    return calledFromDBus() && message().service() == m_owner;
}

void DBusNotifications::actionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (isFromService() && !key.isEmpty())
        Q_EMIT activated(key, action);
}

void DBusNotifications::notificationClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (!isFromService() || key.isEmpty())
        return;
    Shown &shown = m_shown.at(key);
    shown.id = 0; // another one of this key may be on its way
    if (!shown.asking)
        forget(key);
}

QString DBusNotifications::keyOf(uint id) const
{
    for (const auto &[key, shown] : m_shown) {
        if (shown.id == id && id != 0)
            return key;
    }
    return {};
}

void DBusNotifications::forget(const QString &key)
{
    m_shown.erase(key);
    Q_EMIT closed(key);
}

/// What the old one has shown is gone; what only waits for the new one is not.
void DBusNotifications::ownerChanged()
{
    m_capabilities.reset();
    m_owner.clear();
    forgetIf([](const Shown &shown) { return shown.id != 0 || shown.asking; });
}

void DBusNotifications::forgetIf(const std::function<bool(const Shown &)> &isGone)
{
    QStringList gone;
    for (const auto &[key, shown] : m_shown) {
        if (isGone(shown))
            gone << key;
    }
    for (const QString &key : gone)
        forget(key);
}

} // namespace holdfast
