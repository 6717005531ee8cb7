#include "core/lifecycle/reminderpreferences.h"

#include <algorithm>
#include <functional>

namespace holdfast {

std::optional<std::vector<int>> ladderOf(std::vector<int> days)
{
    if (days.size() > kMostRungs || std::any_of(days.begin(), days.end(), [](int day) {
            return day < 0 || day > kHighestRung;
        }))
        return std::nullopt;
    std::sort(days.begin(), days.end(), std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace holdfast
