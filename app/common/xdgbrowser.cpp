#include "app/common/xdgbrowser.h"

#include <QProcess>
#include <QStandardPaths>

namespace holdfast {

void XdgBrowser::open(const QUrl &link, QObject *context, Callback<std::monostate> done)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    Expected<std::monostate> result = std::monostate{};
    if (program.isEmpty())
        result = fail(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                                QStringLiteral("xdg-open is not installed")));
    else if (!QProcess::startDetached(program, {link.toString(QUrl::FullyEncoded)}))
        result = fail(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"),
                                QStringLiteral("xdg-open could not be started")));
    answerLater<std::monostate>(context, std::move(done), std::move(result));
}

void NoBrowser::open(const QUrl &, QObject *context, Callback<std::monostate> done)
{
    answerLater<std::monostate>(context, std::move(done), std::monostate{});
}

} // namespace holdfast
