#pragma once

#include "app/cli/commandline.h"

#include <QString>

namespace holdfast::cli {

/// What --help prints: of one command when `command` names one, else of the program.
[[nodiscard]] QString helpText(const QString &command, const QList<CommandSpec> &commands);
/// "holdfast-cli 0.1.0"
[[nodiscard]] QString versionText();

} // namespace holdfast::cli
