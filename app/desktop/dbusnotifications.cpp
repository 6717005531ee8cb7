#include "app/desktop/dbusnotifications.h"

#include "core/base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kBus = QStringLiteral("org.freedesktop.DBus");
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

DBusNotifications::DBusNotifications(QDBusConnection bus, NotificationDeadlines deadlines,
                                     QObject *parent)
    : Notifications(parent), m_bus(std::move(bus)), m_deadlines(deadlines),
      m_watcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                ownerChanged(owner);
            });
    // From any sender: naming the service would ask the bus for its owner and wait for that.
    m_bus.connect({}, kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("ActivationToken"), this,
                  SLOT(tokenGiven(uint, QString)));
    m_bus.connect({}, kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(uint, uint)));
}

void DBusNotifications::show(const DesktopNotification &notification)
{
    const bool hasBus = m_bus.isConnected();
    const auto patience = hasBus ? m_deadlines.service : std::chrono::milliseconds{0};
    Wanted &wanted = m_wanted[notification.key];
    wanted.what = notification;
    wanted.serial = ++m_lastSerial;
    wanted.patience.setRemainingTime(patience);
    wanted.waits = true;
    wanted.withdrawn = false;
    QTimer::singleShot(patience, this, [this, key = notification.key, serial = wanted.serial] {
        patienceEnded(key, serial);
    });
    if (m_capabilities)
        send(notification.key);
    else if (hasBus)
        askCapabilities();
}

void DBusNotifications::askCapabilities()
{
    if (m_asking)
        return;
    auto *call = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")), int(m_deadlines.call.count())),
        this);
    m_asking = call;
    connect(call, &QDBusPendingCallWatcher::finished, this,
            &DBusNotifications::capabilitiesTold);
}

void DBusNotifications::capabilitiesTold(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    if (m_asking != call)
        return; // by an owner that has gone
    m_asking = nullptr;
    const QDBusPendingReply<QStringList> reply(*call);
    if (reply.isError()) {
        if (!std::exchange(m_saidSo, true))
            qCInfo(logApp).noquote()
                << "the desktop shows no notifications:" << reply.error().name();
        // The next service that comes is asked at once; one that is there may only be slow.
        QTimer::singleShot(m_deadlines.call, this, [this] {
            if (!m_capabilities && hasWaiting())
                askCapabilities();
        });
        return;
    }
    m_saidSo = false;
    m_owner = reply.reply().service();
    m_capabilities = reply.value();
    for (const QString &key : keys())
        send(key);
}

void DBusNotifications::send(const QString &key)
{
    Wanted &wanted = m_wanted.at(key);
    if (wanted.call || !wanted.waits)
        return;
    wanted.waits = false;
    const DesktopNotification &what = wanted.what;
    QString body = m_capabilities->contains(QStringLiteral("body")) ? what.body : QString();
    if (m_capabilities->contains(QStringLiteral("body-markup")))
        body = body.toHtmlEscaped();
    const QStringList actions = m_capabilities->contains(QStringLiteral("actions"))
                                    ? flat(what.actions)
                                    : QStringList();
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral(HOLDFAST_APPLICATION_ID)}};
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QStringLiteral("Holdfast") << wanted.id << QStringLiteral(HOLDFAST_APPLICATION_ID)
            << what.title << body << actions << hints << -1;
    auto *call = new QDBusPendingCallWatcher(
        m_bus.asyncCall(message, int(m_deadlines.call.count())), this);
    wanted.call = call;
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *ended) { sent(key, ended); });
}

void DBusNotifications::sent(const QString &key, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply(*call);
    const QString from = reply.reply().service();
    const auto known = m_wanted.find(key);
    if (known == m_wanted.end() || known->second.call != call) {
        // Meant for the owner before; should the present one have got it, it shows it twice now.
        if (!reply.isError() && from == m_owner)
            close(reply.value());
        return;
    }
    known->second.call = nullptr;
    if (!reply.isError())
        return taken(key, reply.value());
    qCInfo(logApp).noquote() << "a notification was not shown:" << reply.error().name();
    if (known->second.withdrawn)
        m_wanted.erase(known);
    else if (from == kBus)
        wait(key); // the service has gone, as ownerChanged() will tell
    else
        giveUp(key); // it was refused, or there was no answer: it may have been shown all the same
}

void DBusNotifications::taken(const QString &key, uint id)
{
    Wanted &wanted = m_wanted.at(key);
    wanted.id = id;
    if (wanted.withdrawn)
        withdraw(key);
    else if (wanted.waits)
        send(key); // what was wished for meanwhile
    else
        Q_EMIT appeared(key);
}

void DBusNotifications::withdraw(const QString &key)
{
    const auto known = m_wanted.find(key);
    if (known == m_wanted.end())
        return;
    known->second.waits = false;
    known->second.withdrawn = true;
    if (known->second.call)
        return; // once it is known which one it is
    const uint id = known->second.id;
    m_wanted.erase(known);
    if (id != 0)
        close(id);
}

void DBusNotifications::close(uint id)
{
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message, int(m_deadlines.call.count())); // nothing hangs on the answer
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

void DBusNotifications::tokenGiven(uint id, const QString &token)
{
    if (isFromService() && !keyOf(id).isEmpty())
        Q_EMIT activationGiven(ActivationToken(token.toUtf8()));
}

void DBusNotifications::notificationClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (!isFromService() || key.isEmpty())
        return;
    Wanted &wanted = m_wanted.at(key);
    wanted.id = 0;
    if (!wanted.call && !wanted.waits) // else another one of this key is on its way
        forget(key);
}

void DBusNotifications::ownerChanged(const QString &owner)
{
    m_owner = owner;
    m_capabilities.reset();
    m_asking = nullptr;
    for (const QString &key : keys())
        leftByOwner(key);
    if (!owner.isEmpty() && hasWaiting())
        askCapabilities();
}

/// What the old one has shown is gone with it; what it was being told is for the new one.
void DBusNotifications::leftByOwner(const QString &key)
{
    const auto known = m_wanted.find(key);
    if (known == m_wanted.end())
        return; // taken back by whoever was just told of another
    Wanted &wanted = known->second;
    wanted.id = 0;
    const bool wasUnderWay = std::exchange(wanted.call, nullptr) != nullptr;
    if (wanted.withdrawn)
        m_wanted.erase(known);
    else if (wasUnderWay)
        wait(key);
    else if (!wanted.waits)
        forget(key);
}

void DBusNotifications::wait(const QString &key)
{
    Wanted &wanted = m_wanted.at(key);
    wanted.waits = true;
    if (wanted.patience.hasExpired())
        giveUp(key);
}

void DBusNotifications::patienceEnded(const QString &key, quint64 serial)
{
    const auto known = m_wanted.find(key);
    if (known == m_wanted.end() || known->second.serial != serial)
        return;
    Wanted &wanted = known->second;
    wanted.patience.setRemainingTime(0); // whichever of the two clocks is faster
    // With a call under way its answer decides, which has a deadline of its own.
    if (wanted.waits && !wanted.call)
        giveUp(key);
}

void DBusNotifications::giveUp(const QString &key)
{
    m_wanted.erase(key);
    Q_EMIT notShown(key);
}

void DBusNotifications::forget(const QString &key)
{
    m_wanted.erase(key);
    Q_EMIT closed(key);
}

QStringList DBusNotifications::keys() const
{
    QStringList keys;
    for (const auto &[key, wanted] : m_wanted)
        keys << key;
    return keys;
}

bool DBusNotifications::hasWaiting() const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(),
                       [](const auto &one) { return one.second.waits; });
}

QString DBusNotifications::keyOf(uint id) const
{
    for (const auto &[key, wanted] : m_wanted) {
        if (wanted.id == id && id != 0)
            return key;
    }
    return {};
}

} // namespace holdfast
