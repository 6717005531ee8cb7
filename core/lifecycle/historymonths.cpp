#include "core/lifecycle/historymonths.h"

#include "core/lifecycle/historyreach.h"

#include <algorithm>

namespace holdfast {

namespace {

QDate firstOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

/// Between which days everything was read.
struct Reading
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};

Reading readingOf(const AccountHistory &history)
{
    Reading reading{reachOf(history), {}};
    if (history.readAt)
        reading.to = utcDay(*history.readAt);
    else
        reading.to = history.to;
    return reading;
}

MonthCover coverOf(const QDate &first, int count, const Reading &reading, const QDate &today)
{
    const QDate last = first.addMonths(1).addDays(-1);
    const bool began = reading.from && *reading.from <= first;
    const bool reached = reading.to && *reading.to >= last;
    if (count > 0)
        return began && reached && last < today ? MonthCover::Whole : MonthCover::Partly;
    const bool read = began && reading.to && *reading.to >= std::min(last, today);
    return read ? MonthCover::Quiet : MonthCover::Missing;
}

} // namespace

std::vector<MonthCell> monthCells(const AccountHistory &history,
                                  const std::vector<MonthCount> &months, const QDate &today)
{
    const Reading reading = readingOf(history);
    const QDate end = firstOf(today);
    QDate month = end.addMonths(1 - kMostMonths);
    if (!months.empty())
        month = std::min(month, months.front().month);
    month = std::max(month, end.addMonths(1 - kMostMonthCells));
    std::vector<MonthCell> cells;
    auto known = months.begin();
    for (; month <= end; month = month.addMonths(1)) {
        while (known != months.end() && known->month < month)
            ++known;
        const int count = known != months.end() && known->month == month ? known->count : 0;
        cells.push_back({month, coverOf(month, count, reading, today), count});
    }
    return cells;
}

} // namespace holdfast
