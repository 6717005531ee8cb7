#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// The list of connections of a scope, and the local facts about each. The promises are those of
// core/storage/store.h.

[[nodiscard]] StoredList loadConnections(Rows &rows, const UserScope &scope);
[[nodiscard]] StoredConnection loadConnection(Rows &rows, qint64 row);
void saveConnections(Rows &rows, const UserScope &scope, const std::vector<BankConnection> &listed,
                     Instant readAt);
void recordSuccession(Rows &rows, qint64 older, qint64 newer, Succession kind, Instant at);

void manualSyncStarted(Rows &rows, qint64 connection, Instant at);
void manualSyncNotCounted(Rows &rows, qint64 connection, Instant startedAt);
void manualSyncEnded(Rows &rows, qint64 connection, bool successful, Instant at);
void setSyncNotBefore(Rows &rows, qint64 connection, std::optional<Instant> notBefore);

} // namespace holdfast
