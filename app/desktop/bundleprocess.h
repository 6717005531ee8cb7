#pragma once

#include "core/base/callback.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace holdfast {

/// Lets `holdfast-cli bundle`, found beside this program, else through PATH, make a support bundle.
/// A program of its own looks from outside at what may be the sick one, opens the database for
/// reading only beside the window, and can hold up nobody. It ends with this object.
class BundleProcess : public QObject
{
    Q_OBJECT
public:
    explicit BundleProcess(QObject *parent = nullptr);
    ~BundleProcess() override;

    /// Call once. `arguments` stand before "bundle", e.g. {"--data-dir", DIR}. Fails with Internal,
    /// part "bundle", when the program cannot be found, ends without a bundle, or takes too long.
    void start(const QStringList &arguments, std::chrono::milliseconds deadline, QObject *context,
               Callback<QByteArray> done);

private:
    void ended();
    void failWith(const QString &detail);
    void end(const Expected<QByteArray> &result);

    QProcess m_process;
    QTimer m_deadline;
    Callback<QByteArray> m_done;
};

} // namespace holdfast
