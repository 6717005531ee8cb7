#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/transactionlist.h"

#include <QDate>

#include <span>

namespace holdfast {

/// What the service fetches from a bank at most.
inline constexpr int kMostMonths = 36;

/// The day in UTC, as transactions are sorted into days.
[[nodiscard]] QDate utcDay(Instant instant);

/// Whole months from one day to another; none when it lies in the future.
[[nodiscard]] int wholeMonths(const QDate &from, const QDate &to);

/// The first day of which the account's transactions are here: its earliest one, or the day since
/// when everything was read when nothing happened that early. None before anything was read. Pages
/// come with the latest day first, so there is no gap behind it.
[[nodiscard]] std::optional<QDate> reachOf(const AccountHistory &history);

/// The same of all accounts of a connection: as far as everyone's reach that is not yet whole, else
/// the farthest. None while nothing was read of one of the `accounts`.
[[nodiscard]] std::optional<QDate> reachOf(std::span<const AccountHistory> histories,
                                           std::span<const AccountId> accounts);

} // namespace holdfast
