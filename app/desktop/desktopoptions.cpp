#include "app/desktop/desktopoptions.h"

#include "app/common/composition.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace holdfast {
namespace {

constexpr int kWrongUsage = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("DesktopOptions", text);
}

} // namespace

QString dataFolderOf(const DesktopOptions &options)
{
    return options.dataFolder.isEmpty() ? standardDataFolder() : options.dataFolder;
}

DesktopCommandLine readDesktopCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Keeps your bank connections alive."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     tr("Open this profile: a name, or a file."), tr("profile"));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     tr("Open the embedded sandbox instead of a profile."));
    const QCommandLineOption data(QStringLiteral("data-dir"), tr("Keep everything in this folder."),
                                  tr("folder"));
    const QCommandLineOption scenario(QStringLiteral("scenario"),
                                      tr("Start the embedded sandbox with this scenario."),
                                      tr("name"));
    parser.addOptions({profile, sandbox, data, scenario});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    DesktopCommandLine result;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString what = parser.errorText().isEmpty()
            ? tr("This word is not known: %1").arg(parser.positionalArguments().value(0))
            : parser.errorText();
        result.text = what + QLatin1Char('\n') + tr("See: holdfast --help");
        result.exitCode = kWrongUsage;
        return result;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        result.text = parser.isSet(help) ? parser.helpText()
                                         : QStringLiteral("holdfast " HOLDFAST_VERSION);
        result.exitCode = 0;
        return result;
    }
    if (parser.isSet(profile) && (parser.isSet(sandbox) || parser.isSet(scenario))) {
        result.text = tr("Choose either a profile or the sandbox.");
        result.exitCode = kWrongUsage;
        return result;
    }
    if (parser.isSet(profile))
        result.options.profile = parser.value(profile);
    result.options.sandbox = parser.isSet(sandbox) || parser.isSet(scenario);
    result.options.dataFolder = parser.value(data);
    result.options.scenario = parser.value(scenario);
    return result;
}

} // namespace holdfast
