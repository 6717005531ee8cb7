#pragma once

#include "app/cli/commandline.h"
#include "app/cli/flowcommand.h"
#include "core/base/instant.h"

#include <QTimeZone>

#include <optional>

namespace holdfast::cli {

/// The instant an option gives: RFC 3339, or a day alone (2026-12-24), which is the end of that day in
/// `zone`, as the calendar of the window looks ahead. None when it is not there; Usage when it cannot
/// be read.
[[nodiscard]] Expected<std::optional<Instant>> instantOption(const Invocation &invocation,
                                                             const QString &name,
                                                             const QTimeZone &zone);

/// --no-browser and --timeout (1 second to a day).
[[nodiscard]] Expected<FlowOptions> flowOptions(const Invocation &invocation);

} // namespace holdfast::cli
