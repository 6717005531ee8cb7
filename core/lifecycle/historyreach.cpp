#include "core/lifecycle/historyreach.h"

#include <algorithm>

namespace holdfast {

QDate utcDay(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

int wholeMonths(const QDate &from, const QDate &to)
{
    if (from >= to)
        return 0;
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

std::optional<QDate> reachOf(const AccountHistory &history)
{
    if (!history.from || !history.readFrom)
        return history.from ? history.from : history.readFrom;
    return std::min(*history.from, *history.readFrom);
}

std::optional<QDate> reachOf(std::span<const AccountHistory> histories,
                             std::span<const AccountId> accounts)
{
    std::optional<QDate> coming;
    std::optional<QDate> whole;
    for (const AccountId &account : accounts) {
        const auto known =
            std::find_if(histories.begin(), histories.end(),
                         [&](const AccountHistory &one) { return one.account == account; });
        const auto reach = known == histories.end() ? std::nullopt : reachOf(*known);
        if (!reach && !(known != histories.end() && known->whole))
            return std::nullopt;
        if (!known->whole)
            coming = coming ? std::max(*coming, *reach) : *reach;
        else if (reach)
            whole = whole ? std::min(*whole, *reach) : *reach;
    }
    return coming ? coming : whole;
}

} // namespace holdfast
