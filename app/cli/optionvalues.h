#pragma once

#include "app/cli/commandline.h"
#include "app/cli/flowcommand.h"
#include "core/base/instant.h"

#include <optional>

namespace holdfast::cli {

/// The instant an option gives; none when it is not there; Usage when it cannot be read.
[[nodiscard]] Expected<std::optional<Instant>> instantOption(const Invocation &invocation,
                                                             const QString &name);

/// --no-browser and --timeout (1 second to a day).
[[nodiscard]] Expected<FlowOptions> flowOptions(const Invocation &invocation);

} // namespace holdfast::cli
