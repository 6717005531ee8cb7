#pragma once

#include "core/lifecycle/history.h"
#include "core/storage/rows.h"

namespace holdfast {

/// All that happened to a connection and, up to the instant it was followed, to each one it grew
/// out of; in time order. UnknownId when there is no such connection.
[[nodiscard]] std::vector<HistoryEvent> loadHistory(Rows &rows, const UserScope &scope,
                                                    const ConnectionId &id);

} // namespace holdfast
