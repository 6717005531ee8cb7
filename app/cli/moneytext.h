#pragma once

#include "core/lifecycle/account.h"

#include <QLocale>
#include <QString>

namespace holdfast::cli {

/// Money as people write it: "-12,135.70 GBP", "1,500 JPY". Made from the digits, never through
/// floating point. A currency nobody knows is told in minor units; a contradictory amount with "?".
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale);

} // namespace holdfast::cli
