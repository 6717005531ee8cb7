#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/ids.h"

#include <chrono>

namespace holdfast {

/// A connection that the service no longer lists though nobody removed it here and none took its
/// place. What is kept of it here stays until the person decides.
struct RemovedElsewhere
{
    ConnectionId id;
    QString bankName; ///< text from outside
    QString ownName;
    int accounts = 0;
    Instant missingSince; ///< the first complete reading without it
    Instant confirmedAt;  ///< the one that confirmed it, at least kGoneAfter later
    bool kept = false;    ///< the person knows and keeps the copy
    friend bool operator==(const RemovedElsewhere &, const RemovedElsewhere &) = default;
};

/// One list that lacks a connection proves nothing: it may be empty or short by a fault.
inline constexpr std::chrono::minutes kGoneAfter{1};

} // namespace holdfast
