#include "ui/widgets/columnwidths.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace holdfast {

namespace {

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

void narrow(std::vector<int> &widths, const std::vector<ColumnNeed> &needs, int by)
{
    int slack = 0;
    for (size_t i = 0; i < needs.size(); ++i)
        slack += widths[i] - needs[i].least;
    int left = std::min(by, slack);
    const int whole = left;
    for (size_t i = 0; i < needs.size() && slack > 0; ++i) {
        const int give = int(qint64(whole) * (widths[i] - needs[i].least) / slack);
        widths[i] -= give;
        left -= give;
    }
    for (size_t i = 0; i < needs.size() && left > 0; ++i) { // what rounding left
        const int give = std::min(left, widths[i] - needs[i].least);
        widths[i] -= give;
        left -= give;
    }
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int room)
{
    std::vector<int> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(std::max(need.usual, need.least));
    if (needs.empty())
        return widths;
    if (sum(widths) > room) {
        narrow(widths, needs, sum(widths) - room);
        return widths;
    }
    for (size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].most == kAnyWidth)
            continue;
        const int wanted =
            std::clamp(room * needs[i].share / 100, widths[i], std::max(widths[i], needs[i].most));
        widths[i] += std::min(wanted - widths[i], room - sum(widths));
    }
    const auto taker = std::find_if(needs.begin(), needs.end(), [](const ColumnNeed &need) {
        return need.most == kAnyWidth;
    });
    const auto place = taker == needs.end() ? 0 : taker - needs.begin();
    widths[size_t(place)] += room - sum(widths);
    return widths;
}

} // namespace holdfast
