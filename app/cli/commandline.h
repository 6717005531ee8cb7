#pragma once

#include "core/base/expected.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast::cli {

/// An option as it is written, without the two dashes.
struct OptionSpec
{
    QString name;
    QString placeholder; ///< what stands for its value; empty when it takes none
    QString summary;     ///< one line of help
};

/// What one command takes.
struct CommandSpec
{
    QString name;
    QString arguments; ///< as the usage line shows them: "ID", "[FILE|-]"
    QString summary;   ///< one line of help
    int least = 0;     ///< fewest and most arguments
    int most = 0;
    QList<OptionSpec> options;
};

/// A command line that is understood, but whose values are not looked at yet.
struct Invocation
{
    QString command; ///< empty when only --help or --version was given
    QStringList arguments;
    QHash<QString, QString> options; ///< by name, global ones too; flags have an empty value

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name); }
};

/// The options every command takes; they may stand before or after the command.
[[nodiscard]] const QList<OptionSpec> &globalOptions();

/// Splits `words` (without the program's name). An error is Usage and says what, where and what to
/// do about it. It quotes options but never an argument that is too many: people pass secrets
/// there.
[[nodiscard]] Expected<Invocation> parseCommandLine(const QStringList &words,
                                                    const QList<CommandSpec> &commands);

/// Whether --json stands anywhere: also for telling an error in the command line itself.
[[nodiscard]] bool wantsJson(const QStringList &words);

} // namespace holdfast::cli
