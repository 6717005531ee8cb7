#pragma once

#include "core/base/callback.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace holdfast {

/// The line a sandbox prints when it is ready.
struct SandboxReady
{
    QString profileFile;
    QUrl identityUrl;
    QUrl bankUrl;
};

/// A `holdfast-sandbox` of our own: found beside this program, else through PATH. It ends with this
/// object, and by itself when this process dies, since it follows its standard input.
class SandboxProcess : public QObject
{
    Q_OBJECT
public:
    /// `arguments` are those of holdfast-sandbox, e.g. {"--state", FILE}.
    explicit SandboxProcess(QStringList arguments, QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Call once. Fails with Profile, part "sandbox", when it cannot be found, ends, or is not ready
    /// in time.
    void start(std::chrono::milliseconds deadline, QObject *context, Callback<SandboxReady> done);

private:
    void read();
    void ended();
    void end(const Expected<SandboxReady> &result);
    void failWith(const QString &detail);

    QStringList m_arguments;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_line;
    Callback<SandboxReady> m_done;
};

} // namespace holdfast
