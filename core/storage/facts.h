#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// What is known here, and not at the service, about single connections (tables `fact` and
// `manual_sync`). The promises are those of core/storage/store.h.

/// One row of `fact`, put into the connection it belongs to.
void readFacts(const Statement &row, StoredConnection &stored);
/// The columns readFacts() expects, `connection` first.
extern const char *const kFactColumns;

void setMissingSince(Rows &rows, qint64 connection, std::optional<Instant> since);
/// Marking twice keeps the first instant, which is what it gives.
Instant markRemoving(Rows &rows, qint64 connection, Instant at);
void unmarkRemoving(Rows &rows, qint64 connection);
void setSyncNotBefore(Rows &rows, qint64 connection, std::optional<Instant> notBefore);

void manualSyncStarted(Rows &rows, qint64 connection, Instant at);
void manualSyncNotCounted(Rows &rows, qint64 connection, Instant startedAt);
void manualSyncEnded(Rows &rows, qint64 connection, bool successful, Instant at);

} // namespace holdfast
