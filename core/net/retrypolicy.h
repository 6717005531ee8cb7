#pragma once

#include <chrono>

namespace holdfast {

/// How often and how patiently a GET is tried again. Anything else is sent once.
struct RetryPolicy
{
    int tries = 3;
    /// The pause before the second try; each further one is twice as long. Up to half of it is
    /// taken off by chance, so that many programs do not come back in the same moment.
    std::chrono::milliseconds firstPause{800};
    std::chrono::milliseconds longestPause{std::chrono::seconds{10}};

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

} // namespace holdfast
