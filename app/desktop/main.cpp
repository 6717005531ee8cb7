#include "app/common/homefolder.h"
#include "app/common/programlog.h"
#include "app/desktop/desktop.h"
#include "app/desktop/fontsahead.h"
#include "ui/widgets/choiceactions.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <future>
#include <sys/stat.h>
#include <utility>

namespace {

/// Stage 1, before Qt: nothing of ours may ever be readable by others.
void closeFilesToOthers()
{
    umask(0077);
}

/// Each request is a line of the information log. That has a file; on a terminal it is for those who
/// ask for it: QT_LOGGING_RULES overrides this.
void keepQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("holdfast.*.info=false"));
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
}

/// Stage 2, without a display: the command line is read, and answered if need be, before anything
/// asks for one. A program without words has nothing to read.
holdfast::DesktopCommandLine readWithoutDisplay(int argc, char *argv[])
{
    if (argc < 2)
        return {};
    QCoreApplication application(argc, argv);
    holdfast::installTranslations(application);
    return holdfast::readDesktopCommandLine(QCoreApplication::arguments());
}

/// Qt ends the whole program when there is no display, with advice to install it anew.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    closeFilesToOthers();
    keepQuiet();
    holdfast::makeSureOfHome();
    nameTheProgram();
    const auto line = readWithoutDisplay(argc, argv);
    if (line.exitCode) {
        std::fputs(qPrintable(line.text + QLatin1Char('\n')),
                   *line.exitCode == 0 ? stdout : stderr);
        return *line.exitCode;
    }
    if (!hasDisplay()) {
        QCoreApplication application(argc, argv);
        holdfast::installTranslations(application);
        std::fputs(qPrintable(holdfast::noDisplayText() + QLatin1Char('\n')), stderr);
        return 1;
    }
    QApplication::setDesktopFileName(QStringLiteral(HOLDFAST_APPLICATION_ID));
    // On its own while Qt connects to the display. Should there be no thread for it, later.
    auto lock = std::async(std::launch::async | std::launch::deferred, holdfast::InstanceLock::take,
                           holdfast::dataFolderOf(line.options));
    const auto fonts = holdfast::readFontsAhead();
    QApplication application(argc, argv);
    const Qt::LayoutDirection direction = holdfast::installTranslations(application);
    holdfast::letChoicesBeMadeByActions();
    const holdfast::SystemClock clock;
    holdfast::ProgramLog log(clock); // opens its file after the first picture
    holdfast::Desktop desktop(line.options, log, std::move(lock), direction);
    desktop.start();
    return QApplication::exec();
}
