#include "core/storage/bookings.h"

#include "core/lifecycle/pendingmatch.h"
#include "core/storage/bookingrows.h"
#include "core/storage/histories.h"

#include <algorithm>

namespace holdfast {

namespace {

/// What the store still takes for pending, and which reading listed it last.
struct Pending
{
    qint64 position = 0;
    Instant seen;
    Transaction transaction;
};

std::vector<Pending> pendingOf(Rows &rows, qint64 history)
{
    Statement query = rows.prepare("SELECT id, pending_seen, at, minor, currency, description,"
                                   " transaction_id FROM booking WHERE account = ?"
                                   " AND pending_seen IS NOT NULL");
    query.run(history);
    std::vector<Pending> pending;
    while (query.next()) {
        Pending one{query.integer(0), query.instant(1), {}};
        one.transaction.at = query.instant(2);
        one.transaction.amount = {query.integer(3), query.text(4), false};
        one.transaction.description = query.text(5);
        one.transaction.id = TransactionId{query.text(6)};
        pending.push_back(std::move(one));
    }
    return pending;
}

QDate dayOf(const Transaction &transaction)
{
    const auto day = std::chrono::floor<std::chrono::days>(transaction.at);
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

/// The rows as they are to be written: by day from the earliest, since SQLite appends faster than
/// it inserts and its text index is written out at every step backwards. The service sends the
/// latest first, so within a day the page's order is turned round too.
std::vector<const Transaction *> inOrder(const std::vector<Transaction> &transactions)
{
    std::vector<const Transaction *> ordered;
    ordered.reserve(transactions.size());
    for (auto row = transactions.rbegin(); row != transactions.rend(); ++row)
        ordered.push_back(&*row);
    const auto earlierDay = [](const Transaction *a, const Transaction *b) {
        return std::chrono::floor<std::chrono::days>(a->at) <
               std::chrono::floor<std::chrono::days>(b->at);
    };
    std::stable_sort(ordered.begin(), ordered.end(), earlierDay);
    return ordered;
}

/// Gives out places in the list, day by day.
class Places
{
public:
    explicit Places(Rows &rows) : m_last(rows.prepare("SELECT max(id) FROM booking WHERE id < ?"))
    {}

    [[nodiscard]] qint64 nextOn(const QDate &day)
    {
        if (day != m_day) {
            m_day = day;
            m_next = firstPositionOf(day);
            m_last.run(firstPositionOf(day.addDays(1)));
            if (m_last.next() && !m_last.isNull(0))
                m_next = std::max(m_next, m_last.integer(0) + 1);
        }
        return m_next;
    }
    void taken() { ++m_next; }

private:
    Statement m_last;
    QDate m_day;
    qint64 m_next = 0;
};

/// A page on its way into one history.
class PageWriter
{
public:
    PageWriter(Rows &rows, qint64 history, Instant readingSince)
        : m_since(readingSince), m_places(rows), m_pending(pendingOf(rows, history)),
          m_bookings(rows, history), m_rows(rows)
    {}

    void write(const Transaction &transaction)
    {
        const auto pendingSeen = transaction.pending ? std::optional(m_since) : std::nullopt;
        const BookingRow row{m_places.nextOn(dayOf(transaction)), pendingSeen, transaction};
        if (!m_bookings.add(row)) {
            if (m_bookings.update(row))
                m_places.taken();
            // Listed by this reading: whatever its state is now, nothing takes its place.
            std::erase_if(m_pending,
                          [&](const Pending &one) { return one.transaction.id == transaction.id; });
            return;
        }
        m_places.taken();
        ++m_added;
        if (!transaction.pending)
            replacePending(transaction);
    }

    /// How many more rows there are than before.
    [[nodiscard]] qint64 added() const { return m_added; }

private:
    void replacePending(const Transaction &posted)
    {
        const auto isSame = [&](const Pending &pending) {
            return pending.seen < m_since && isBookingOf(posted, pending.transaction);
        };
        const auto same = std::find_if(m_pending.begin(), m_pending.end(), isSame);
        if (same == m_pending.end())
            return;
        m_added -= deleteBookings(m_rows, QStringLiteral("id = ?"), same->position);
        m_pending.erase(same);
    }

    const Instant m_since;
    Places m_places;
    std::vector<Pending> m_pending;
    BookingRows m_bookings;
    Rows &m_rows;
    qint64 m_added = 0;
};

void addToCount(Rows &rows, qint64 history, qint64 added)
{
    rows.prepare("UPDATE account_history SET bookings = bookings + ? WHERE id = ?")
        .run(added, history);
}

/// Deletes what was pending in those days and was not listed by this reading.
void sweepPending(Rows &rows, qint64 history, const FinishedReading &reading)
{
    const std::optional<qint64> from =
        reading.from ? std::optional(firstPositionOf(*reading.from)) : std::nullopt;
    const std::optional<qint64> to =
        reading.to ? std::optional(firstPositionOf(reading.to->addDays(1))) : std::nullopt;
    const qint64 count = deleteBookings(
        rows,
        QStringLiteral("account = ?1 AND pending_seen IS NOT NULL AND pending_seen < ?2"
                       " AND (?3 IS NULL OR id >= ?3) AND (?4 IS NULL OR id < ?4)"),
        history, reading.since, from, to);
    addToCount(rows, history, -count);
}

} // namespace

void writePage(Rows &rows, qint64 history, const HistoryPage &page)
{
    PageWriter writer(rows, history, page.readingSince);
    for (const Transaction *row : inOrder(page.rows)) {
        if (rows.work.failed())
            return;
        writer.write(*row);
    }
    addToCount(rows, history, writer.added());
    showOlderUpTo(rows, history);
}

void finishReading(Rows &rows, qint64 history, const FinishedReading &reading)
{
    if (!reading.changesOnly && !reading.rowsLeftOut)
        sweepPending(rows, history, reading);
    // Changes that could not be read are asked for again.
    if (!reading.to && !(reading.changesOnly && reading.rowsLeftOut)) {
        rows.prepare("UPDATE account_history SET read_at = ? WHERE id = ?")
            .run(reading.since, history);
    }
    if (reading.changesOnly)
        return;
    if (reading.from) {
        // ISO days compare as texts.
        rows.prepare("UPDATE account_history SET read_from = min(coalesce(read_from, ?1), ?1)"
                     " WHERE id = ?2")
            .run(reading.from->toString(Qt::ISODate), history);
        return;
    }
    rows.prepare("UPDATE account_history SET whole = 1 WHERE id = ?").run(history);
    dropDoubled(rows, history);
}

} // namespace holdfast
