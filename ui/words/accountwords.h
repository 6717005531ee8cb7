#pragma once

#include <QString>

namespace holdfast {

/// The type of an account as people say it: "current account" for "cash:current". One nobody knows
/// stays as it was sent; empty when there is none.
[[nodiscard]] QString accountTypeName(const QString &type);

} // namespace holdfast
