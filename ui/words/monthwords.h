#pragma once

#include "core/lifecycle/historymonths.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

// Words for the months of which transactions are kept.

/// One month: "March 2025: 42 transactions.", "April 2025: nothing was booked."
[[nodiscard]] QString monthSentence(const MonthCell &cell, const WordContext &context);

/// All of them together, with the gaps: "Transactions of 20 of the last 36 months, from March 2025 to
/// November 2026; nothing is kept of 2 months between."
[[nodiscard]] QString monthsSummary(const std::vector<MonthCell> &cells,
                                    const WordContext &context);

} // namespace holdfast
