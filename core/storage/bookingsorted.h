#pragma once

#include "core/storage/bookingquery.h"

#include <functional>
#include <vector>

namespace holdfast {

/// Histories listed by amount or by text: walked along an index of that order (011.sql), so that the
/// first hundred of a million cost as much as of a thousand.
struct SortedWalk
{
    qint64 scope = 0;
    BookingRange range;
    TransactionSorting sorting; ///< not by date
    std::optional<TransactionPlace> after;
    int limit = 0;
    /// What is left out on the way; none: nothing.
    std::function<bool(const Statement &)> wanted = {};
};

/// The first of each history; together they hold the first of all. In no order.
[[nodiscard]] std::vector<ListedTransaction> walkSorted(Rows &rows,
                                                        const std::vector<qint64> &histories,
                                                        const SortedWalk &walk);

} // namespace holdfast
