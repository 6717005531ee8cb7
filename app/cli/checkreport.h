#pragma once

#include "app/cli/checksequence.h"
#include "app/cli/json.h"

#include <QString>

#include <vector>

namespace holdfast::cli {

/// [{"name","ok","detail"}]
[[nodiscard]] Json jsonChecks(const std::vector<CheckResult> &results);
/// A line for each check, and below each that is not fine a line with what to do.
[[nodiscard]] QString checksText(const std::vector<CheckResult> &results);

} // namespace holdfast::cli
