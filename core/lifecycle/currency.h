#pragma once

#include <QStringView>

#include <optional>

namespace holdfast {

/// How many digits the minor unit of a currency has by ISO 4217: 2 for most, 0 for JPY, 3 for BHD.
/// Nothing for what does not look like a currency code.
[[nodiscard]] std::optional<int> minorUnitDigits(QStringView currency);

} // namespace holdfast
