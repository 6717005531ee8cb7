#include "ui/words/monthwords.h"

#include "ui/words/words_p.h"

#include <algorithm>

namespace holdfast {

namespace {

QString countText(int count)
{
    return count >= kMonthCountCap
               ? Words::tr("%n transaction(s) or more", nullptr, kMonthCountCap)
               : Words::tr("%n transaction(s)", nullptr, count);
}

bool isKept(const MonthCell &cell)
{
    return cell.cover == MonthCover::Whole || cell.cover == MonthCover::Partly;
}

} // namespace

QString monthSentence(const MonthCell &cell, const WordContext &context)
{
    const QString month = monthTitle(cell.month, context);
    switch (cell.cover) {
    case MonthCover::Whole:
        //: %1 is a month such as "March 2025", %2 such as "42 transactions".
        return Words::tr("%1: %2.").arg(month, countText(cell.count));
    case MonthCover::Partly:
        return Words::tr("%1: %2; a part of the month.").arg(month, countText(cell.count));
    case MonthCover::Quiet:
        return Words::tr("%1: nothing was booked.").arg(month);
    case MonthCover::Missing:
        return Words::tr("%1: nothing is kept.").arg(month);
    }
    return {};
}

QString monthsSummary(const std::vector<MonthCell> &cells, const WordContext &context)
{
    const auto first = std::find_if(cells.begin(), cells.end(), isKept);
    if (first == cells.end())
        return Words::tr("No transactions are kept.");
    const auto last = std::find_if(cells.rbegin(), cells.rend(), isKept).base();
    const auto gaps = std::count_if(first, last, [](const MonthCell &cell) {
        return cell.cover == MonthCover::Missing;
    });
    const QString range = Words::tr("Transactions from %1 to %2.")
                              .arg(monthTitle(first->month, context),
                                   monthTitle((last - 1)->month, context));
    if (gaps == 0)
        return range;
    //: %1 is a whole sentence.
    return Words::tr("%1 Nothing is kept of %n month(s) between.", nullptr, countFor(gaps)).arg(range);
}

} // namespace holdfast
