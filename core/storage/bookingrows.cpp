#include "core/storage/bookingrows.h"

namespace holdfast {

namespace {

bool isSameDay(qint64 one, qint64 other)
{
    return one >> 24 == other >> 24; // see 004.sql
}

} // namespace

BookingRows::BookingRows(Rows &rows, qint64 history)
    : m_history(history),
      m_add(rows.prepare("INSERT INTO booking (id, account, transaction_id, at, minor, currency,"
                         " contradictory, pending_seen, description, counterparty)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                         " ON CONFLICT (account, transaction_id) DO NOTHING")),
      m_find(
          rows.prepare("SELECT id, at, minor, currency, contradictory, pending_seen, description,"
                       " counterparty FROM booking WHERE account = ? AND transaction_id = ?")),
      m_update(rows.prepare("UPDATE booking SET id = ?, at = ?, minor = ?, currency = ?,"
                            " contradictory = ?, pending_seen = ?, description = ?,"
                            " counterparty = ? WHERE id = ?")),
      m_index(rows.prepare("INSERT INTO booking_text (rowid, account, description, counterparty)"
                           " VALUES (?, ?, ?, ?)")),
      m_unindex(rows.prepare("INSERT INTO booking_text (booking_text, rowid, account, description,"
                             " counterparty) VALUES ('delete', ?, ?, ?, ?)"))
{}

bool BookingRows::add(const BookingRow &row)
{
    const Transaction &booking = row.transaction;
    m_add.run(row.position, m_history, booking.id.value(), booking.at, booking.amount.minor,
              booking.amount.currency, booking.amount.contradictory, row.pendingSeen,
              booking.description, booking.counterparty);
    if (m_add.insertedRow() == 0)
        return false;
    index(row);
    return true;
}

bool BookingRows::update(const BookingRow &row)
{
    const std::optional<BookingRow> known = find(row.transaction.id);
    if (!known)
        return false;
    const bool moves = !isSameDay(known->position, row.position);
    const qint64 position = moves ? row.position : known->position;
    const bool differs =
        known->pendingSeen != row.pendingSeen || known->transaction != row.transaction;
    if (!differs)
        return false;
    const Transaction &now = row.transaction;
    unindex(*known);
    m_update.run(position, now.at, now.amount.minor, now.amount.currency, now.amount.contradictory,
                 row.pendingSeen, now.description, now.counterparty, known->position);
    index({position, row.pendingSeen, now});
    return moves;
}

std::optional<BookingRow> BookingRows::find(const TransactionId &id)
{
    m_find.run(m_history, id.value());
    if (!m_find.next())
        return std::nullopt;
    BookingRow row;
    row.position = m_find.integer(0);
    row.pendingSeen = m_find.maybeInstant(5);
    row.transaction = {id,
                       m_find.instant(1),
                       row.pendingSeen.has_value(),
                       {m_find.integer(2), m_find.text(3), m_find.flag(4)},
                       m_find.text(6),
                       m_find.text(7)};
    return row;
}

void BookingRows::index(const BookingRow &row)
{
    m_index.run(row.position, m_history, row.transaction.description, row.transaction.counterparty);
}

void BookingRows::unindex(const BookingRow &row)
{
    m_unindex.run(row.position, m_history, row.transaction.description,
                  row.transaction.counterparty);
}

} // namespace holdfast
