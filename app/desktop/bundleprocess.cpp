#include "app/desktop/bundleprocess.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace holdfast {
namespace {

constexpr int kEndsWithinMs = 2000;

QString findConsole()
{
    const QString name = QStringLiteral("holdfast-cli");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

BundleProcess::BundleProcess(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &BundleProcess::ended);
    // Queued: a program that cannot be started may say so from inside QProcess::start().
    connect(&m_process, &QProcess::errorOccurred, this, &BundleProcess::ended, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_process.kill();
        failWith(QStringLiteral("it was not done in time"));
    });
}

BundleProcess::~BundleProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // it only reads
    m_process.waitForFinished(kEndsWithinMs);
}

void BundleProcess::start(const QStringList &arguments, std::chrono::milliseconds deadline,
                          QObject *context, Callback<QByteArray> done)
{
    m_done = whileAlive(context, std::move(done));
    const QString program = findConsole();
    if (program.isEmpty())
        return failWith(QStringLiteral("it is not installed beside Holdfast"));
    m_deadline.start(deadline);
    m_process.start(program, arguments + QStringList{QStringLiteral("bundle")});
}

void BundleProcess::ended()
{
    if (m_process.error() != QProcess::UnknownError)
        return failWith(singleLine(m_process.errorString()));
    const QByteArray bundle = m_process.readAllStandardOutput();
    if (m_process.exitCode() == 0 && bundle.startsWith('{'))
        return end(bundle);
    failWith(QStringLiteral("exit code %1: %2")
                 .arg(QString::number(m_process.exitCode()),
                      singleLine(QString::fromUtf8(m_process.readAllStandardError()))));
}

void BundleProcess::failWith(const QString &detail)
{
    end(fail(makeError(ErrorKind::Internal, QStringLiteral("bundle"),
                       QStringLiteral("holdfast-cli bundle: ") + detail)));
}

void BundleProcess::end(const Expected<QByteArray> &result)
{
    m_deadline.stop();
    if (auto done = std::exchange(m_done, {}))
        answerLater<QByteArray>(this, std::move(done), result);
}

} // namespace holdfast
