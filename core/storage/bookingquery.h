#pragma once

#include "core/lifecycle/transactionlist.h"
#include "core/storage/rows.h"

#include <limits>
#include <vector>

namespace holdfast {

// What every list of bookings is asked with.

/// What is read of each, and in which order.
inline constexpr const char *kBookingColumns =
    "b.id, c.connection_id, coalesce(n.account_id, h.account_id), b.transaction_id, b.at, b.minor,"
    " b.currency, b.contradictory, b.pending_seen, b.description, b.counterparty";

/// What belongs to a booking. CROSS keeps SQLite from starting with these and sorting in the end.
/// n: the account that goes on in place of h.
inline constexpr const char *kBookingJoined =
    " CROSS JOIN account_history h ON h.id = b.account"
    " AND (h.shown_before IS NULL OR b.id < h.shown_before)"
    " CROSS JOIN connection c ON c.id = h.connection"
    " LEFT JOIN account_history n ON n.id = h.continued_by";

/// The row of kBookingColumns on which `query` stands.
[[nodiscard]] ListedTransaction bookingOf(const Statement &query);
/// Adds the rows that `query` has still to give.
void fetchBookings(Statement &query, std::vector<ListedTransaction> &found);
/// Its texts alone.
[[nodiscard]] QString bookingDescription(const Statement &query);
[[nodiscard]] QString bookingCounterparty(const Statement &query);

/// Positions from one to before another.
struct BookingRange
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
};

} // namespace holdfast
