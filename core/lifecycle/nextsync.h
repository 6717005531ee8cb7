#pragma once

#include "core/lifecycle/assessment.h"

namespace holdfast {

/// When the service will next fetch a connection of `type` last updated at `lastUpdated`, in
/// London wall-clock time, daylight saving included:
///  - api, test: 4 h later; outside 06:00–23:00 the next 06:00. Latest: 4 h of window time on.
///  - legacy: the next local midnight. Latest: 06:00 of that day.
///  - valuations: one calendar month later. Latest: 3 days on.
/// An instant in a repeated hour is the first of the two; one in a skipped hour moves forward.
/// Nothing for unknown types.
[[nodiscard]] std::optional<NextSync> nextSyncAfter(ConnectionType type, Instant lastUpdated,
                                                    Instant now);

} // namespace holdfast
