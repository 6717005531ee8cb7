#pragma once

#include "core/storage/bookingquery.h"
#include "core/storage/typedwords.h"

#include <optional>
#include <vector>

namespace holdfast {

/// A page of histories listed by amount or by text.
struct SortedPage
{
    qint64 scope = 0;
    BookingRange range;
    TransactionSorting sorting; ///< not by date
    std::optional<TransactionPlace> after;
    int limit = 0;
};

/// The first of each history; together they hold the first of all. In no order. They are walked along
/// an index of that order (011.sql), so that the first hundred of a million cost as much as of a
/// thousand.
[[nodiscard]] std::vector<ListedTransaction> walkSorted(Rows &rows,
                                                        const std::vector<qint64> &histories,
                                                        const SortedPage &page);
/// Those of them that the words fit; none when the page would not be full soon.
[[nodiscard]] std::optional<std::vector<ListedTransaction>>
walkSorted(Rows &rows, const std::vector<qint64> &histories, const SortedPage &page,
           const TypedWords &words);
/// The first of what the text index finds for `query`, which asks for histories of the page's scope alone;
/// all of it is looked at.
[[nodiscard]] std::vector<ListedTransaction> findSorted(Rows &rows, const QString &query,
                                                        const SortedPage &page);

} // namespace holdfast
