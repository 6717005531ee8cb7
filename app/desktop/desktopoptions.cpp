#include "app/desktop/desktopoptions.h"

#include "app/common/composition.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace holdfast {
namespace {

constexpr int kWrongUsage = 2;

/// Under whose name translators find these texts.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};

} // namespace

QString dataFolderOf(const DesktopOptions &options)
{
    return options.dataFolder.isEmpty() ? standardDataFolder() : options.dataFolder;
}

DesktopCommandLine readDesktopCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Keeps your bank connections alive."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     Text::tr("Open this profile: a name, or a file."), Text::tr("profile"));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     Text::tr("Open the embedded sandbox instead of a profile."));
    const QCommandLineOption data(QStringLiteral("data-dir"), Text::tr("Keep everything in this folder."),
                                  Text::tr("folder"));
    const QCommandLineOption scenario(QStringLiteral("scenario"),
                                      Text::tr("Start the embedded sandbox with this scenario."),
                                      Text::tr("name"));
    const QCommandLineOption hidden(
        QStringLiteral("hidden"),
        Text::tr("Start with the icon in the tray alone, where there is a tray."));
    parser.addOptions({profile, sandbox, data, scenario, hidden});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    DesktopCommandLine result;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString what = parser.errorText().isEmpty()
            ? Text::tr("This word is not known: %1").arg(parser.positionalArguments().value(0))
            : parser.errorText();
        result.text = what + QLatin1Char('\n') + Text::tr("See: holdfast --help");
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
        result.text = Text::tr("Choose either a profile or the sandbox.");
        result.exitCode = kWrongUsage;
        return result;
    }
    if (parser.isSet(profile))
        result.options.profile = parser.value(profile);
    result.options.sandbox = parser.isSet(sandbox) || parser.isSet(scenario);
    result.options.dataFolder = parser.value(data);
    result.options.hidden = parser.isSet(hidden);
    result.options.scenario = parser.value(scenario);
    return result;
}

QString noDisplayText()
{
    return Text::tr("holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY "
                    "are not set). On the console use holdfast-cli.");
}

} // namespace holdfast
