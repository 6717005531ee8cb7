#pragma once

#include "core/lifecycle/bankconnection.h"

namespace holdfast {

/// A received instant takes an integer column for the value and one bit for "present, but not a
/// date-time". Here is the bit.
[[nodiscard]] inline int unreadableBit(const ReceivedInstant &received, int bit)
{
    return received.unreadable ? bit : 0;
}

} // namespace holdfast
