#pragma once

#include "core/service/connectionservice.h"

namespace holdfast {

/// The row that stands for a connection: its own, else that of the one that took its place. Null when
/// neither is in the list; valid as long as `entries` are.
[[nodiscard]] const ConnectionEntry *rowFor(const std::vector<ConnectionEntry> &entries,
                                            const ConnectionId &id);

} // namespace holdfast
