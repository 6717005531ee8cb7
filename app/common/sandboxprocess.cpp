#include "app/common/sandboxprocess.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace holdfast {
namespace {

constexpr qsizetype kLongestLine = 64 * 1024;
constexpr int kEndsWithinMs = 2000;

QString findSandbox()
{
    const QString name = QStringLiteral("holdfast-sandbox");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

SandboxProcess::SandboxProcess(QStringList arguments, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments))
{
    m_deadline.setSingleShot(true);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::read);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::ended);
    // Queued: a program that cannot be started may say so from inside QProcess::start().
    connect(&m_process, &QProcess::errorOccurred, this, &SandboxProcess::ended, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { failWith(QStringLiteral("it was not ready in time")); });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kEndsWithinMs)) {
        m_process.kill();
        m_process.waitForFinished(kEndsWithinMs);
    }
}

void SandboxProcess::start(std::chrono::milliseconds deadline, QObject *context,
                           Callback<SandboxReady> done)
{
    m_done = whileAlive(context, std::move(done));
    const QString program = findSandbox();
    if (program.isEmpty()) {
        answerLater<SandboxReady>(
            this, [this](const Expected<SandboxReady> &result) { end(result); },
            fail(makeError(ErrorKind::Profile, QStringLiteral("sandbox"),
                           QStringLiteral("holdfast-sandbox is not installed beside Holdfast"))));
        return;
    }
    m_deadline.start(deadline);
    m_process.start(program, m_arguments + QStringList{QStringLiteral("--follow-stdin")});
}

void SandboxProcess::read()
{
    const QByteArray output = m_process.readAllStandardOutput();
    if (!m_done)
        return; // only the first line counts
    m_line += output;
    const auto newline = m_line.indexOf('\n');
    if (newline < 0) {
        if (m_line.size() > kLongestLine)
            failWith(QStringLiteral("its first line is too long"));
        return;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_line.left(newline)).object();
    const QString profile = ready.value(QStringLiteral("profile")).toString();
    if (profile.isEmpty())
        return failWith(QStringLiteral("its first line does not name a profile"));
    end(SandboxReady{profile, QUrl(ready.value(QStringLiteral("identityUrl")).toString()),
                     QUrl(ready.value(QStringLiteral("bankUrl")).toString())});
}

void SandboxProcess::ended()
{
    const bool byItself = m_process.error() == QProcess::UnknownError;
    const QString how = byItself ? QStringLiteral("exit code %1").arg(m_process.exitCode())
                                 : singleLine(m_process.errorString());
    failWith(QStringLiteral("it ended before it was ready: ") + how);
}

void SandboxProcess::failWith(const QString &detail)
{
    end(fail(makeError(ErrorKind::Profile, QStringLiteral("sandbox"),
                       QStringLiteral("holdfast-sandbox: ") + detail)));
}

void SandboxProcess::end(const Expected<SandboxReady> &result)
{
    m_deadline.stop();
    // Later: we are inside a signal of the process, and who is answered may replace us.
    if (auto done = std::exchange(m_done, {}))
        answerLater<SandboxReady>(this, std::move(done), result);
}

} // namespace holdfast
