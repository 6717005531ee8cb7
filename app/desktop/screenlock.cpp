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
          "org.mate.ScreenSaver"}) {
        // From whoever owns it and wherever it stands: desktops differ in both.
        desktop.connect(QString(), QString(), QString::fromLatin1(name),
                        QStringLiteral("ActiveChanged"), this, SLOT(activeChanged(bool)));
    }
    // The lock of another person's session is not ours.
    QDBusMessage ask = QDBusMessage::createMethodCall(
        kLogind, QStringLiteral("/org/freedesktop/login1"), kLogind + QStringLiteral(".Manager"),
        QStringLiteral("GetSessionByPID"));
    ask << quint32(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(ask, kLockDeadline), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (!session.isError())
            watchSession(session.value());
    });
}

void ScreenLock::watchSession(const QDBusObjectPath &session)
{
    QDBusConnection::systemBus().connect(kLogind, session.path(),
                                         kLogind + QStringLiteral(".Session"),
                                         QStringLiteral("Lock"), this, SLOT(lockAsked()));
}

void ScreenLock::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLock::lockAsked()
{
    Q_EMIT locked();
}

} // namespace holdfast
