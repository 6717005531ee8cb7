#pragma once

#include "app/cli/json.h"
#include "core/lifecycle/history.h"

namespace holdfast::cli {

/// One event of `history --json`: `at` and `kind`, and what this kind has to say.
[[nodiscard]] Json jsonHistoryEvent(const HistoryEvent &event);

} // namespace holdfast::cli
