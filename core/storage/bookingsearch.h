#pragma once

#include "core/storage/bookingquery.h"
#include "core/storage/typedwords.h"

#include <vector>

namespace holdfast {

/// How a search is put to the text index.
///
/// A word of which only the beginning was typed may begin a word that nearly every row has, and
/// SQLite collects all of those before it gives the first. So some rows are looked through first;
/// what is not found there often enough is rare, and collected quickly.
class BookingSearch
{
public:
    /// Of these histories; of all of the scope when there are none given.
    BookingSearch(Rows &rows, qint64 scope, const TypedWords &words,
                  const std::vector<qint64> *histories);

    /// By date, at most so many.
    [[nodiscard]] std::vector<ListedTransaction> find(const BookingRange &range, bool ascending,
                                                      int limit);
    /// All that is meant, as a query of the text index (https://www.sqlite.org/fts5.html).
    [[nodiscard]] QString query() const;

private:
    struct Look
    {
        std::vector<ListedTransaction> found;
        bool whole = false; ///< that is all there is
    };
    [[nodiscard]] Look lookThrough(const BookingRange &range, bool ascending, int limit);
    [[nodiscard]] Statement match(const QString &query, const BookingRange &range, bool ascending,
                                  int limit);
    [[nodiscard]] QString ofHistories(const QString &words) const;

    Rows &m_rows;
    const qint64 m_scope;
    const TypedWords &m_words;
    QString m_histories; ///< as a query of the text index; null: all
};

} // namespace holdfast
