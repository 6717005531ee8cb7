#pragma once

#include "core/lifecycle/transaction.h"

namespace holdfast {

/// Whether a posted transaction is the pending one under a new id. The service may delete a pending
/// transaction and send the booked one as another; until a later reading shows that the pending one
/// is gone, both would stand in the list.
///
/// It is the same when amount and currency are equal, it was booked at most 7 days after (or one
/// day before: time zones) the pending date, and the texts begin alike: the shorter one begins the
/// longer one, or their first words of three letters or more are equal. Banks add places and
/// references when they book. Case does not count.
[[nodiscard]] bool isBookingOf(const Transaction &posted, const Transaction &pending);

} // namespace holdfast
