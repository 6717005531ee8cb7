#include "app/cli/help.h"

#include "app/cli/table.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionList(const QList<OptionSpec> &options)
{
    Fields lines;
    for (const OptionSpec &option : options) {
        QString shown = QStringLiteral("  --") + option.name;
        if (!option.placeholder.isEmpty())
            shown += u' ' + option.placeholder;
        lines.append({shown, option.summary});
    }
    return fieldList(lines);
}

QString commandHelp(const CommandSpec &command)
{
    QString line = QStringLiteral("holdfast-cli %1").arg(command.name);
    if (!command.arguments.isEmpty())
        line += u' ' + command.arguments;
    QString text = Help::tr("Usage: %1").arg(line) + u'\n' + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Help::tr("Options:") + u'\n' + optionList(command.options);
    return text + u'\n' + Help::tr("Options of every command:") + u'\n' +
           optionList(globalOptions());
}

} // namespace

QString helpText(const QString &command, const QList<CommandSpec> &commands)
{
    Fields lines;
    for (const CommandSpec &spec : commands) {
        if (spec.name == command)
            return commandHelp(spec);
        lines.append({QStringLiteral("  ") + spec.name, spec.summary});
    }
    return Help::tr("Usage: holdfast-cli [OPTIONS] COMMAND …") + u'\n' +
           Help::tr("Keeps your bank connections alive.") + QStringLiteral("\n\n") +
           Help::tr("Commands:") + u'\n' + fieldList(lines) + u'\n' +
           Help::tr("Options of every command:") + u'\n' + optionList(globalOptions());
}

QString versionText()
{
    return QStringLiteral("holdfast-cli ") + QStringLiteral(HOLDFAST_VERSION) + u'\n';
}

} // namespace holdfast::cli
