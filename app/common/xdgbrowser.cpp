#include "app/common/xdgbrowser.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <unistd.h>
#include <utility>

namespace holdfast {

namespace {

Error browserFault(const QString &detail)
{
    return makeError(ErrorKind::ReturnPath, QStringLiteral("browser"), detail);
}

/// One call of xdg-open; answers once. Nobody owns it: as long as the program called runs it must not
/// be destroyed, for that would end the program, too.
class XdgCall final : public QObject
{
public:
    XdgCall(QObject *context, Callback<std::monostate> done)
        : m_done(whileAlive(context, std::move(done)))
    {
        m_process.setStandardInputFile(QProcess::nullDevice());
        // Nothing the browser says may get between the lines of our own output.
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] { ::setsid(); }); // Ctrl+C is for us alone
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(fail(browserFault(QStringLiteral("xdg-open could not be started"))));
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
            if (how == QProcess::NormalExit && code == 0)
                return end(std::monostate{});
            end(fail(browserFault(how == QProcess::NormalExit
                                      ? QStringLiteral("xdg-open ended with exit code %1").arg(code)
                                      : QStringLiteral("xdg-open crashed"))));
        });
    }

    void start(const QString &program, const QUrl &link, std::chrono::milliseconds patience)
    {
        QTimer::singleShot(patience, this, [this] { answer(std::monostate{}); });
        m_process.start(program, {link.toString(QUrl::FullyEncoded)});
    }

private:
    void answer(const Expected<std::monostate> &result)
    {
        if (const auto done = std::exchange(m_done, {}))
            done(result);
    }
    void end(const Expected<std::monostate> &result)
    {
        answer(result);
        deleteLater();
    }

    QProcess m_process;
    Callback<std::monostate> m_done;
};

} // namespace

Expected<QString> findXdgBrowser()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (program.isEmpty())
        return fail(browserFault(QStringLiteral("xdg-open is not installed")));
    return program;
}

void XdgBrowser::open(const QUrl &link, QObject *context, Callback<std::monostate> done)
{
    const Expected<QString> program = findXdgBrowser();
    if (!program)
        return answerLater<std::monostate>(context, std::move(done), fail(program.error()));
    auto *call = new XdgCall(context, std::move(done));
    // Later: a program that cannot be started may say so from inside start().
    QMetaObject::invokeMethod(
        call,
        [call, program = *program, link, patience = m_patience] {
            call->start(program, link, patience);
        },
        Qt::QueuedConnection);
}

void NoBrowser::open(const QUrl &, QObject *context, Callback<std::monostate> done)
{
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

} // namespace holdfast
