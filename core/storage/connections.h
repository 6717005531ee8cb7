#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// The list of connections of a scope. The promises are those of
// core/storage/store.h.

[[nodiscard]] StoredList loadConnections(Rows &rows, const UserScope &scope);
[[nodiscard]] StoredConnection loadConnection(Rows &rows, qint64 row);
void saveConnections(Rows &rows, const UserScope &scope, const std::vector<BankConnection> &listed,
                     Instant readAt);

} // namespace holdfast
