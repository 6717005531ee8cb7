#include "core/storage/bookinglist.h"

#include "core/storage/bookingsearch.h"
#include "core/storage/bookingsorted.h"
#include "core/storage/histories.h"

#include <algorithm>

namespace holdfast {

namespace {

/// So many can be read and sorted within a few milliseconds.
constexpr int kFew = 1500;

BookingRange rangeOf(const TransactionFilter &filter)
{
    BookingRange range;
    if (filter.from)
        range.from = firstPositionOf(*filter.from);
    if (filter.to)
        range.before = firstPositionOf(filter.to->addDays(1));
    if (!filter.after || filter.sorting.by != TransactionOrder::Date)
        return range;
    if (filter.sorting.ascending)
        range.from = std::max(range.from, filter.after->position + 1);
    else
        range.before = std::min(range.before, filter.after->position);
    return range;
}

/// The histories meant by the filter, with those that they continue.
std::vector<qint64> historiesOf(Rows &rows, qint64 scope, const TransactionFilter &filter)
{
    Statement query =
        rows.prepare("SELECT h.id, coalesce(n.account_id, h.account_id)"
                     " FROM connection c JOIN account_history h ON h.connection = c.id"
                     " LEFT JOIN account_history n ON n.id = h.continued_by"
                     " WHERE c.scope = ?1 AND c.connection_id = ?2"
                     " AND (?3 IS NULL OR coalesce(n.account_id, h.account_id) = ?3)");
    query.run(scope, filter.connection->value(),
              filter.account ? filter.account->value() : QString());
    std::vector<qint64> histories;
    while (query.next()) {
        const AccountId account{query.text(1)};
        const auto &without = filter.without;
        if (std::find(without.begin(), without.end(), account) == without.end())
            histories.push_back(query.integer(0));
    }
    return histories;
}

Statement selectByDate(Rows &rows, const QString &where, bool ascending)
{
    return rows.work.prepare(
        QStringLiteral("SELECT %1 FROM booking b %2 WHERE c.scope = ? AND %3"
                       " ORDER BY b.id %4 LIMIT ?")
            .arg(QLatin1String(kBookingColumns), QLatin1String(kBookingJoined), where,
                 ascending ? QStringLiteral("ASC") : QStringLiteral("DESC")));
}

/// The first of each history; together they hold the first of all.
std::vector<ListedTransaction> ofEach(Rows &rows, qint64 scope,
                                      const std::vector<qint64> &histories,
                                      const BookingRange &range, bool ascending, int limit)
{
    Statement query = selectByDate(
        rows, QStringLiteral("b.account = ? AND b.id >= ? AND b.id < ?"), ascending);
    std::vector<ListedTransaction> found;
    for (const qint64 history : histories) {
        query.run(scope, history, range.from, range.before, limit);
        fetchBookings(query, found);
    }
    return found;
}

std::vector<ListedTransaction> ofAll(Rows &rows, qint64 scope, const BookingRange &range,
                                     bool ascending, int limit)
{
    Statement query =
        selectByDate(rows, QStringLiteral("b.id >= ? AND b.id < ?"), ascending);
    std::vector<ListedTransaction> found;
    query.run(scope, range.from, range.before, limit);
    fetchBookings(query, found);
    return found;
}

void dropUpTo(const std::optional<TransactionPlace> &after, const TransactionSorting &sorting,
              std::vector<ListedTransaction> &found)
{
    std::erase_if(found, [&](const ListedTransaction &row) {
        return after && !standsBefore(*after, row.place, sorting);
    });
}

/// All of the days that are asked for; none when they hold many, or when it is all days.
std::optional<std::vector<ListedTransaction>> ofFewDays(Rows &rows, qint64 scope,
                                                        const TransactionFilter &filter,
                                                        const std::vector<qint64> &histories)
{
    if (!filter.from && !filter.to)
        return std::nullopt;
    auto found = ofEach(rows, scope, histories, rangeOf(filter), false, kFew + 1);
    return found.size() > size_t(kFew) ? std::nullopt : std::optional(std::move(found));
}

/// By amount or text. What few days hold is collected and put in order; what a search finds often is
/// come upon soon along the index of the order, and what it does not is found by the text index.
std::vector<ListedTransaction> ofSorted(Rows &rows, qint64 scope, const TransactionFilter &filter,
                                        const std::vector<qint64> &histories,
                                        const TypedWords *words, int limit)
{
    const SortedPage page{scope, rangeOf(filter), filter.sorting, filter.after, limit};
    if (words) {
        const bool allDays = !filter.from && !filter.to;
        auto soon = allDays ? walkSorted(rows, histories, page, *words) : std::nullopt;
        return soon ? std::move(*soon)
                    : findSorted(rows, BookingSearch(rows, scope, *words, &histories).query(), page);
    }
    auto few = ofFewDays(rows, scope, filter, histories);
    if (!few)
        return walkSorted(rows, histories, page);
    dropUpTo(filter.after, filter.sorting, *few);
    return std::move(*few);
}

void sortRows(std::vector<ListedTransaction> &rows, const TransactionSorting &sorting)
{
    if (sorting.by == TransactionOrder::Date) {
        std::sort(rows.begin(), rows.end(),
                  [&sorting](const ListedTransaction &a, const ListedTransaction &b) {
                      return sorting.ascending ? a.place.position < b.place.position
                                               : a.place.position > b.place.position;
                  });
        return;
    }
    std::sort(rows.begin(), rows.end(),
              [&sorting](const ListedTransaction &a, const ListedTransaction &b) {
                  return standsBefore(a.place, b.place, sorting);
              });
}

TransactionList pageOf(std::vector<ListedTransaction> &&found, int limit)
{
    TransactionList list;
    list.rows = std::move(found);
    // One more than the page was asked for, so that the last page is known for what it is.
    if (list.rows.size() > size_t(limit)) {
        list.rows.resize(size_t(limit));
        list.next = list.rows.back().place;
    }
    return list;
}

} // namespace

TransactionList listTransactions(Rows &rows, const UserScope &scope,
                                 const TransactionFilter &filter)
{
    const std::optional<qint64> scopeRow = findScope(rows, scope);
    const bool hasText = !filter.text.trimmed().isEmpty();
    const TypedWords words(filter.text);
    if (!scopeRow || (hasText && words.isEmpty()))
        return {};
    const int limit = std::max(filter.limit, 1);
    const TransactionSorting &sorting = filter.sorting;
    std::vector<qint64> histories;
    if (filter.connection) {
        histories = historiesOf(rows, *scopeRow, filter);
        if (histories.empty())
            return {};
        if (sorting.by != TransactionOrder::Date) {
            auto found = ofSorted(rows, *scopeRow, filter, histories, hasText ? &words : nullptr,
                                  limit + 1);
            sortRows(found, sorting);
            return pageOf(std::move(found), limit);
        }
    }
    const BookingRange range = rangeOf(filter);
    if (hasText) {
        BookingSearch search(rows, *scopeRow, words, filter.connection ? &histories : nullptr);
        return pageOf(search.find(range, sorting.ascending, limit + 1), limit);
    }
    if (!filter.connection)
        return pageOf(ofAll(rows, *scopeRow, range, sorting.ascending, limit + 1), limit);
    auto found = ofEach(rows, *scopeRow, histories, range, sorting.ascending, limit + 1);
    sortRows(found, {TransactionOrder::Date, sorting.ascending});
    return pageOf(std::move(found), limit);
}

} // namespace holdfast
