#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/environment.h"

#include <memory>

namespace holdfast::cli {

/// `profiles [list | check [NAME|FILE] | set-secret NAME]`: which of them, and with what.
[[nodiscard]] Expected<std::unique_ptr<Command>> makeProfilesCommand(const Invocation &invocation,
                                                                     Environment &environment);

} // namespace holdfast::cli
