#include "app/cli/commandtable.h"
#include "app/cli/console.h"
#include "app/cli/runner.h"
#include "app/cli/standardstreams.h"
#include "app/cli/wiring.h"
#include "app/common/homefolder.h"
#include "app/common/programlog.h"
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sys/stat.h>

using namespace holdfast;

int main(int argc, char **argv)
{
    // Before any file is opened, ours or Qt's.
    cli::occupyStandardStreams();
    ::umask(0077);
    cli::useUtf8Locale();
    makeSureOfHome();

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("holdfast-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    // Progress is told by commands; the log is for looking deeper: it goes to its file, and to the
    // error output when QT_LOGGING_RULES says so.
    QLoggingCategory::setFilterRules(
        QStringLiteral("holdfast.*.debug=false\nholdfast.*.info=false"));
    SystemClock clock;
    ProgramLog log(clock);
    installTranslations(application);

    // Before the first thread is started, so that no thread takes a signal meant for us.
    cli::TerminationSignals signalSource;

    const QStringList words = QCoreApplication::arguments().mid(1);
    const Expected<cli::Invocation> invocation = cli::parseCommandLine(words, cli::commandSpecs());
    cli::Console console;
    console.setQuiet(invocation && invocation->has(QStringLiteral("quiet")));

    const ProfileFolders folders = ProfileFolders::standard();
    cli::Wiring wiring(invocation.value_or(cli::Invocation()), folders);
    if (const QString folder = wiring.lastingDataFolder(); !folder.isEmpty())
        log.begin(folder);
    cli::Environment environment{
        clock, console, folders,
        [&wiring](const cli::ServiceWish &wish) { return wiring.service(wish); },
        [&wiring](const cli::ServiceWish &wish) -> const ServiceParts & {
            return wiring.parts(wish);
        },
        wiring.profile(), wiring.user()};

    cli::Runner runner(environment, signalSource);
    QObject::connect(&runner, &cli::Runner::finished, &application,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    runner.start(invocation, cli::wantsJson(words));
    return QCoreApplication::exec();
}
