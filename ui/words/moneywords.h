#pragma once

#include "core/lifecycle/account.h"

#include <QLocale>

namespace holdfast {

/// "£1,234.56" from minor units, with as many decimals as the currency has; what is no
/// currency is named as sent and its decimals are not guessed. A contradictory amount is marked as
/// uncertain.
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale);

} // namespace holdfast
