#pragma once

#include <limits>
#include <vector>

namespace holdfast {

inline constexpr int kAnyWidth = std::numeric_limits<int>::max();

/// How much room a column wants, in pixels.
struct ColumnNeed
{
    int least = 0; ///< below it nothing in it can be read any more
    int usual = 0; ///< what mostly stands in it fits
    int most = 0;  ///< more is of no use; kAnyWidth takes all there is
    int share = 0; ///< of a hundred: where there is room it gets that much of it, up to its most
};

/// The widths of columns beside each other that share `room`. None is left out: when there is not
/// room for all as usual, each gives of what it has above its least; when not even that is enough,
/// they are as narrow as can be and wider than the room together. What is left over goes to those
/// that take any width, else to the first.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<ColumnNeed> &needs, int room);

} // namespace holdfast
