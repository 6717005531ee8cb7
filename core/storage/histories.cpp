#include "core/storage/histories.h"

#include "core/storage/bookingrows.h"

namespace holdfast {

namespace {

/// See 004.sql: a day has room for 2^24 bookings.
constexpr int kDayShift = 24;

const QDate &epoch()
{
    static const QDate day(1970, 1, 1);
    return day;
}

std::optional<QDate> dayIn(const Statement &row, int column)
{
    const QDate day = QDate::fromString(row.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// The first and the last position of a history; none when it has no booking.
std::optional<std::pair<qint64, qint64>> span(Rows &rows, qint64 history)
{
    // Two questions: SQLite answers each with one step, and both at once by counting.
    Statement query = rows.prepare("SELECT (SELECT min(id) FROM booking WHERE account = ?1),"
                                   " (SELECT max(id) FROM booking WHERE account = ?1)");
    if (!query.run(history).next() || query.isNull(0))
        return std::nullopt;
    return std::pair(query.integer(0), query.integer(1));
}

std::optional<QDate> earliestPending(Rows &rows, qint64 history)
{
    Statement query =
        rows.prepare("SELECT min(id) FROM booking WHERE account = ? AND pending_seen IS NOT NULL");
    if (!query.run(history).next() || query.isNull(0))
        return std::nullopt;
    return dayOfPosition(query.integer(0));
}

void widen(AccountHistory &history, qint64 first, qint64 last)
{
    const QDate from = dayOfPosition(first);
    const QDate to = dayOfPosition(last);
    history.from = history.from ? std::min(*history.from, from) : from;
    history.to = history.to ? std::max(*history.to, to) : to;
}

/// What is shown of the histories that this one continues.
void addOlder(Rows &rows, qint64 newer, AccountHistory &history)
{
    Statement older = rows.prepare(
        "SELECT min(b.id), max(b.id), count(b.id) FROM account_history h JOIN booking b"
        " ON b.account = h.id AND (h.shown_before IS NULL OR b.id < h.shown_before)"
        " WHERE h.continued_by = ?");
    if (!older.run(newer).next() || older.integer(2) == 0)
        return;
    history.count += older.integer(2);
    widen(history, older.integer(0), older.integer(1));
}

} // namespace

qint64 firstPositionOf(const QDate &day)
{
    return epoch().daysTo(day) * (qint64(1) << kDayShift);
}

QDate dayOfPosition(qint64 position)
{
    return epoch().addDays(position >> kDayShift);
}

std::optional<qint64> findHistory(Rows &rows, qint64 connection, const AccountId &account)
{
    Statement query =
        rows.prepare("SELECT id FROM account_history WHERE connection = ? AND account_id = ?");
    query.run(connection, account.value());
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 ensureHistory(Rows &rows, qint64 connection, const AccountId &account)
{
    if (const std::optional<qint64> known = findHistory(rows, connection, account))
        return *known;
    return rows.prepare("INSERT INTO account_history (connection, account_id) VALUES (?, ?)")
        .run(connection, account.value())
        .insertedRow();
}

AccountHistory loadHistory(Rows &rows, qint64 history)
{
    AccountHistory result;
    Statement query = rows.prepare(
        "SELECT account_id, bookings, read_from, whole, read_at FROM account_history WHERE id = ?");
    if (!query.run(history).next())
        return result;
    result.account = AccountId{query.text(0)};
    result.count = query.integer(1);
    result.readFrom = dayIn(query, 2);
    result.whole = query.flag(3);
    result.readAt = query.maybeInstant(4);
    result.earliestPending = earliestPending(rows, history);
    if (const auto own = span(rows, history))
        widen(result, own->first, own->second);
    addOlder(rows, history, result);
    return result;
}

std::vector<AccountHistory> loadHistories(Rows &rows, qint64 connection)
{
    Statement query = rows.prepare(
        "SELECT id FROM account_history WHERE connection = ? AND continued_by IS NULL ORDER BY id");
    query.run(connection);
    std::vector<AccountHistory> histories;
    while (query.next())
        histories.push_back(loadHistory(rows, query.integer(0)));
    return histories;
}

void showOlderUpTo(Rows &rows, qint64 history)
{
    // Never later than before: of two that it took over, one had taken over the other.
    rows.prepare("UPDATE account_history SET shown_before = min(own.first, coalesce(shown_before,"
                 " own.first)) FROM (SELECT min(id) >> 24 << 24 AS first FROM booking"
                 " WHERE account = ?1) own"
                 " WHERE continued_by = ?1 AND own.first IS NOT NULL")
        .run(history);
}

void dropDoubled(Rows &rows, qint64 history)
{
    const qint64 dropped = deleteBookings(
        rows,
        QStringLiteral("account IN (SELECT id FROM account_history WHERE continued_by = ?1)"
                       " AND id >= (SELECT min(id) >> 24 << 24 FROM booking WHERE account = ?1)"),
        history);
    if (dropped == 0)
        return;
    rows.prepare("UPDATE account_history SET bookings ="
                 " (SELECT count(*) FROM booking WHERE account = account_history.id)"
                 " WHERE continued_by = ?")
        .run(history);
}

void carryHistory(Rows &rows, qint64 older, const AccountId &olderAccount, qint64 newer,
                  const AccountId &newerAccount)
{
    const std::optional<qint64> history = findHistory(rows, older, olderAccount);
    if (!history)
        return;
    if (olderAccount == newerAccount && !findHistory(rows, newer, newerAccount)) {
        // The same account under another connection: its transactions keep their ids.
        rows.prepare("UPDATE account_history SET connection = ? WHERE id = ?").run(newer, *history);
        return;
    }
    const qint64 continuation = ensureHistory(rows, newer, newerAccount);
    // Under a name of its own, since the new connection may have an account of the old id.
    rows.prepare("UPDATE account_history SET connection = ?, continued_by = ?,"
                 " account_id = account_id || ' before ' || id WHERE id = ?")
        .run(newer, continuation, *history);
    // What that one had taken over in its time comes along.
    rows.prepare("UPDATE account_history SET connection = ?, continued_by = ?"
                 " WHERE continued_by = ?")
        .run(newer, continuation, *history);
    showOlderUpTo(rows, continuation);
}

bool removeHistories(Rows &rows, qint64 connection)
{
    Statement any = rows.prepare("SELECT 1 FROM account_history WHERE connection = ?");
    if (!any.run(connection).next())
        return false;
    deleteBookings(
        rows, QStringLiteral("account IN (SELECT id FROM account_history WHERE connection = ?)"),
        connection);
    rows.prepare("DELETE FROM account_history WHERE connection = ?").run(connection);
    return true;
}

void forgetRemovedWords(Rows &rows)
{
    rows.prepare("INSERT INTO booking_text (booking_text) VALUES ('optimize')").run();
}

} // namespace holdfast
