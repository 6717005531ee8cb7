#pragma once

#include <QDBusObjectPath>
#include <QObject>
#include <QVariant>

#include <functional>

namespace holdfast {

/// Tells that the screen is being locked, by whatever the desktop tells it with: the lock of
/// freedesktop and of GNOME on the session bus, the session of logind on the system bus (that it is to
/// be locked, and that it is). Where none
/// of them is there, nothing is told.
///
/// Anybody on the session bus can say that the screen was locked; all that comes of it is that less
/// is shown.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on. Waits for nobody.
    void watch();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
    void lockAsked();
    void sessionChanged(const QString &interface, const QVariantMap &changed,
                        const QStringList &unknown);

private:
    void askForSession(const QString &call, const QVariant &argument,
                       const std::function<void()> &otherwise);
    void watchSession(const QDBusObjectPath &session);
};

} // namespace holdfast
