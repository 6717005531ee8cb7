#include "app/desktop/desktop.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <sys/stat.h>

namespace {

/// Stage 1, before Qt: nothing of ours may ever be readable by others.
void closeFilesToOthers()
{
    umask(0077);
}

/// Stage 2, without a display: --help and --version must work everywhere. QApplication would need
/// one, so the words are read before it is made.
std::optional<int> answerWithoutDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") != 0 && std::strcmp(argv[i], "-v") != 0
            && std::strcmp(argv[i], "--help") != 0 && std::strcmp(argv[i], "-h") != 0)
            continue;
        const QCoreApplication application(argc, argv);
        const auto line = holdfast::readDesktopCommandLine(QCoreApplication::arguments());
        std::fputs(qPrintable(line.text + QLatin1Char('\n')), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    closeFilesToOthers();
    if (const auto code = answerWithoutDisplay(argc, argv))
        return *code;

    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(HOLDFAST_APPLICATION_ID));
    QApplication application(argc, argv);
    holdfast::installTranslations(application);

    const auto line = holdfast::readDesktopCommandLine(QApplication::arguments());
    if (line.exitCode) {
        std::fputs(qPrintable(line.text + QLatin1Char('\n')), stderr);
        return *line.exitCode;
    }
    holdfast::Desktop desktop(line.options);
    desktop.start();
    return QApplication::exec();
}
