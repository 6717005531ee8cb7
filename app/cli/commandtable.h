#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/environment.h"

#include <functional>
#include <memory>

namespace holdfast::cli {

/// A command by name: what it takes and how it is made. Making looks at the values and fails with
/// Usage; it does no work yet.
struct CommandEntry
{
    CommandSpec spec;
    std::function<Expected<std::unique_ptr<Command>>(const Invocation &, Environment &)> make;
};

/// Every command in the order of the manual.
[[nodiscard]] const QList<CommandEntry> &commandTable();
[[nodiscard]] QList<CommandSpec> commandSpecs();

} // namespace holdfast::cli
