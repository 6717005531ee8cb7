#include "app/common/xdgbrowser.h"

#include <QProcess>
#include <QStandardPaths>

namespace holdfast {

namespace {

/// Nothing the browser says may get between the lines of our own output.
bool startSilently(const QString &program, const QUrl &link)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments({link.toString(QUrl::FullyEncoded)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace

void XdgBrowser::open(const QUrl &link, QObject *context, Callback<std::monostate> done)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    Expected<std::monostate> result = std::monostate{};
    if (program.isEmpty())
        result = fail(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                                QStringLiteral("xdg-open is not installed")));
    else if (!startSilently(program, link))
        result = fail(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                                QStringLiteral("xdg-open could not be started")));
    answerLater<std::monostate>(context, std::move(done), std::move(result));
}

void NoBrowser::open(const QUrl &, QObject *context, Callback<std::monostate> done)
{
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

} // namespace holdfast
