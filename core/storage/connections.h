#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// The list of connections of a scope. The promises are those of
// core/storage/store.h.

/// With `atMost`, those whose consent ends soonest, and as many without an end.
[[nodiscard]] StoredList loadConnections(Rows &rows, const UserScope &scope,
                                         std::optional<int> atMost = std::nullopt);
[[nodiscard]] StoredConnection loadConnection(Rows &rows, qint64 row);
void saveConnections(Rows &rows, const UserScope &scope, const std::vector<BankConnection> &listed,
                     Instant readAt);

} // namespace holdfast
