#pragma once

#include "core/lifecycle/transaction.h"
#include "core/storage/rows.h"

namespace holdfast {

/// One row of `booking`.
struct BookingRow
{
    qint64 position = 0;
    std::optional<Instant> pendingSeen;
    Transaction transaction;
};

/// Adds and changes rows of one history, and its part of the text index with them.
class BookingRows
{
public:
    BookingRows(Rows &rows, qint64 history);

    /// False, and nothing done, when there is a row of this transaction id.
    [[nodiscard]] bool add(const BookingRow &row);
    /// Writes what is new about the row of this transaction id. It keeps its place in the list
    /// unless its day changed. True when that was so and the place in `row` was taken.
    [[nodiscard]] bool update(const BookingRow &row);

private:
    [[nodiscard]] std::optional<BookingRow> find(const TransactionId &id);
    void index(const BookingRow &row);
    void unindex(const BookingRow &row);

    const qint64 m_history;
    Statement m_add;
    Statement m_find;
    Statement m_update;
    Statement m_index;
    Statement m_unindex;
};

/// Deletes the bookings that fit `where`, a condition on `booking` with the values bound in order;
/// answers how many.
template <class... Values>
qint64 deleteBookings(Rows &rows, const QString &where, const Values &...values)
{
    rows.work
        .prepare(QStringLiteral("INSERT INTO booking_text (booking_text, rowid, account,"
                                " description, counterparty) SELECT 'delete', id, account,"
                                " description, counterparty FROM booking WHERE ") +
                 where)
        .run(values...);
    Statement deleted =
        rows.work.prepare(QStringLiteral("DELETE FROM booking WHERE %1 RETURNING id").arg(where));
    deleted.run(values...);
    qint64 count = 0;
    while (deleted.next())
        ++count;
    return count;
}

} // namespace holdfast
