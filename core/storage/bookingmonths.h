#pragma once

#include "core/lifecycle/historymonths.h"
#include "core/storage/rows.h"

namespace holdfast {

/// The months of a connection's accounts of which anything is kept, with what they go on from. Costs
/// a step along an index for each transaction counted, and no month is counted beyond its cap.
[[nodiscard]] std::vector<AccountMonths> loadAccountMonths(Rows &rows, qint64 connection);

} // namespace holdfast
