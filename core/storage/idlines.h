#pragma once

#include "core/lifecycle/ids.h"

#include <QString>

#include <vector>

namespace holdfast {

// Columns that hold account ids, one a line; NULL for none.

[[nodiscard]] QString joinedIds(const std::vector<AccountId> &ids);
[[nodiscard]] std::vector<AccountId> splitIds(const QString &lines);

} // namespace holdfast
