#pragma once

#include "core/lifecycle/transactionlist.h"

#include <QDate>

#include <vector>

namespace holdfast {

/// In one month so many transactions are kept; from kMonthCountCap on, that many or more.
struct MonthCount
{
    QDate month; ///< its first day, as UTC days are
    int count = 0;
    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};
inline constexpr int kMonthCountCap = 1000;

/// Of one account, the months of which any transaction is kept, the earliest first.
struct AccountMonths
{
    AccountId account;
    std::vector<MonthCount> months;
    friend bool operator==(const AccountMonths &, const AccountMonths &) = default;
};

/// How much of a month is here.
enum class MonthCover {
    Whole,   ///< transactions of all of it
    Partly,  ///< transactions, but not of all its days: it began or ends within, or is not over
    Quiet,   ///< it was read, and there were no transactions
    Missing, ///< nothing is here: not read, or before what the bank gives
};

struct MonthCell
{
    QDate month; ///< its first day
    MonthCover cover = MonthCover::Missing;
    int count = 0; ///< as in MonthCount
    friend bool operator==(const MonthCell &, const MonthCell &) = default;
};

/// So many are shown at most: what lies before is left out.
inline constexpr int kMostMonthCells = 120;

/// One cell a month up to that of `today`, the earliest first: at least the last kMostMonths, more
/// when the history goes back farther.
[[nodiscard]] std::vector<MonthCell> monthCells(const AccountHistory &history,
                                                const std::vector<MonthCount> &months,
                                                const QDate &today);

} // namespace holdfast
