#pragma once

#include "core/lifecycle/account.h"

#include <optional>

namespace holdfast {

/// Whether the major and minor units that came beside an amount say something else than the amount.
/// False when its currency is unknown: nothing is guessed.
[[nodiscard]] bool contradicts(const Money &money, std::optional<double> majorUnits,
                               std::optional<qint64> minorUnits);

} // namespace holdfast
