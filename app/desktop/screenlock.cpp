#include "app/desktop/screenlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace holdfast {
namespace {

constexpr int kLockDeadline = 5000; ///< milliseconds

const QString kLogind = QStringLiteral("org.freedesktop.login1");

} // namespace

void ScreenLock::watch()
{
    QDBusConnection desktop = QDBusConnection::sessionBus();
    for (const char *name :
         {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
          "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        // From whoever owns it and wherever it stands: desktops differ in both.
        desktop.connect(QString(), QString(), QString::fromLatin1(name),
                        QStringLiteral("ActiveChanged"), this, SLOT(activeChanged(bool)));
    }
    // The lock of another person's session is not ours.
    // A desktop may start programs outside of its session; then the environment names it, or it is
    // the one in which the person sits.
    askForSession(
        QStringLiteral("GetSessionByPID"), quint32(QCoreApplication::applicationPid()), [this] {
            askForSession(QStringLiteral("GetSession"),
                          qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto")), {});
        });
}

void ScreenLock::askForSession(const QString &call, const QVariant &argument,
                               const std::function<void()> &otherwise)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(
        kLogind, QStringLiteral("/org/freedesktop/login1"), kLogind + QStringLiteral(".Manager"),
        call);
    ask << argument;
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(ask, kLockDeadline), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, otherwise] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (!session.isError())
            watchSession(session.value());
        else if (otherwise)
            otherwise();
    });
}

void ScreenLock::watchSession(const QDBusObjectPath &session)
{
    // From whoever owns the name: to look that up Qt would wait for the bus.
    QDBusConnection::systemBus().connect(QString(), session.path(),
                                         kLogind + QStringLiteral(".Session"),
                                         QStringLiteral("Lock"), this, SLOT(lockAsked()));
    QDBusConnection::systemBus().connect(
        QString(), session.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void ScreenLock::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLock::sessionChanged(const QString &interface, const QVariantMap &changed,
                                const QStringList &)
{
    if (interface == kLogind + QStringLiteral(".Session") &&
        changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT locked();
}

void ScreenLock::lockAsked()
{
    Q_EMIT locked();
}

} // namespace holdfast
