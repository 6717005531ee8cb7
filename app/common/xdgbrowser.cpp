#include "app/common/xdgbrowser.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace holdfast {

namespace {

constexpr qint64 kLongestListLine = 65536; ///< bytes; some files open hundreds of kinds

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

/// A list of applications by what they open.
bool opensHttps(const QString &file)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return false;
    const QByteArray key = QByteArrayLiteral("x-scheme-handler/https=");
    while (!list.atEnd()) {
        const QByteArray line = list.readLine(kLongestListLine).trimmed();
        if (line.startsWith(key) && line.size() > key.size())
            return true;
    }
    return false;
}

bool isBrowserListed()
{
    QStringList lists;
    const auto in = [&lists](QStandardPaths::StandardLocation place, const QString &name) {
        for (const QString &folder : QStandardPaths::standardLocations(place))
            lists << folder + u'/' + name;
    };
    in(QStandardPaths::GenericConfigLocation, QStringLiteral("mimeapps.list"));
    for (const QString &desktop :
         qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts))
        in(QStandardPaths::GenericConfigLocation, desktop + QStringLiteral("-mimeapps.list"));
    for (const char *name : {"mimeapps.list", "defaults.list", "mimeinfo.cache"})
        in(QStandardPaths::GenericDataLocation,
           QStringLiteral("applications/") + QLatin1String(name));
    return std::any_of(lists.begin(), lists.end(), opensHttps);
}

} // namespace

Expected<QString> findUsableXdgBrowser()
{
    const Expected<QString> program = findXdgBrowser();
    const bool isNamed = !qEnvironmentVariableIsEmpty("BROWSER") || isBrowserListed();
    if (!program || isNamed)
        return program;
    for (const char *name : {"x-www-browser", "www-browser", "firefox",
                             "chromium", "google-chrome"}) {
        if (!QStandardPaths::findExecutable(QLatin1String(name)).isEmpty())
            return program;
    }
    return fail(browserFault(QStringLiteral("no program is set up to open web pages")));
}

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
