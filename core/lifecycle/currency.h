#pragma once

#include "core/lifecycle/account.h"

#include <QStringView>

#include <optional>

namespace holdfast {

/// How many digits the minor unit of a currency has by ISO 4217: 2 for most, 0 for JPY, 3 for BHD.
/// Nothing for what does not look like a currency code.
[[nodiscard]] std::optional<int> minorUnitDigits(QStringView currency);

/// An amount that is not to be shown: it has no size and no currency. Sums of such are such.
[[nodiscard]] Money hiddenMoney();
[[nodiscard]] bool isHidden(const Money &money);

} // namespace holdfast
