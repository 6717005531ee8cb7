#pragma once

#include <cstddef>

namespace holdfast {

/// How much of a list is read before it is taken for endless.
struct PagingLimits
{
    int rowsAsked = 1000;  ///< `limit` of every request; the service's largest
    int pages = 500;
    std::size_t rows = 500'000;

    friend bool operator==(const PagingLimits &, const PagingLimits &) = default;
};

} // namespace holdfast
