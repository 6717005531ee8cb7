#include "core/storage/bookingsearch.h"

#include <QStringList>

namespace holdfast {

namespace {

constexpr int kLookedThrough = 1000;

QString texts()
{
    return QStringLiteral("description counterparty");
}

} // namespace

BookingSearch::BookingSearch(Rows &rows, qint64 scope, const TypedWords &words,
                             const std::vector<qint64> *histories)
    : m_rows(rows), m_scope(scope), m_words(words)
{
    if (!histories)
        return;
    QStringList numbers;
    for (const qint64 history : *histories)
        numbers.append(QStringLiteral("\"%1\"").arg(history));
    m_histories = numbers.join(QStringLiteral(" OR "));
}

std::vector<ListedTransaction> BookingSearch::find(const BookingRange &range, bool ascending,
                                                   int limit)
{
    if (m_words.isRough()) {
        Look look = lookThrough(range, ascending, limit);
        if (look.whole || look.found.size() >= size_t(limit))
            return std::move(look.found);
    }
    std::vector<ListedTransaction> found;
    Statement exact = match(query(), range, ascending, limit);
    fetchBookings(exact, found);
    return found;
}

QString BookingSearch::query() const
{
    return ofHistories(m_words.query(texts()));
}

BookingSearch::Look BookingSearch::lookThrough(const BookingRange &range, bool ascending, int limit)
{
    Look look;
    Statement rough = match(ofHistories(m_words.roughQuery(texts())), range, ascending, kLookedThrough);
    int seen = 0;
    while (look.found.size() < size_t(limit) && rough.next()) {
        ++seen;
        if (m_words.fit(bookingDescription(rough), bookingCounterparty(rough)))
            look.found.push_back(bookingOf(rough));
    }
    look.whole = seen < kLookedThrough && look.found.size() < size_t(limit);
    return look;
}

QString BookingSearch::ofHistories(const QString &words) const
{
    return m_histories.isNull()
               ? words
               : QStringLiteral("(%1) AND account : (%2)").arg(words, m_histories);
}

/// The rows that fit the query within the range, by date.
Statement BookingSearch::match(const QString &query, const BookingRange &range, bool ascending,
                               int limit)
{
    Statement select = m_rows.work.prepare(
        QStringLiteral("SELECT %1 FROM booking_text t CROSS JOIN booking b ON b.id = t.rowid %2"
                       " WHERE booking_text MATCH ? AND t.rowid >= ? AND t.rowid < ?"
                       " AND c.scope = ? ORDER BY t.rowid %3 LIMIT ?")
            .arg(QLatin1String(kBookingColumns), QLatin1String(kBookingJoined),
                 ascending ? QStringLiteral("ASC") : QStringLiteral("DESC")));
    select.run(query, range.from, range.before, m_scope, limit);
    return select;
}

} // namespace holdfast
