#pragma once

#include "core/lifecycle/renewalplan.h"
#include "core/service/connectionservice.h"

namespace holdfast {

/// The row of that very connection. Null when it is not in the list; valid as long as `entries` are.
[[nodiscard]] const ConnectionEntry *findEntry(const std::vector<ConnectionEntry> &entries,
                                               const ConnectionId &id);
/// The row as the rules of renewing look at it; points into `entry`.
[[nodiscard]] RenewalCandidate candidateOf(const ConnectionEntry &entry);

/// The row that stands for a connection: its own, else that of the one that took its place. Null when
/// neither is in the list; valid as long as `entries` are.
[[nodiscard]] const ConnectionEntry *rowFor(const std::vector<ConnectionEntry> &entries,
                                            const ConnectionId &id);

} // namespace holdfast
