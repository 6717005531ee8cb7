#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// The columns of `connection` that readConnectionRow() expects, in its order, `id` first.
extern const char *const kConnectionColumns;

/// Reads the current row. What is kept in other tables (facts, manual syncs, succession) is left
/// out.
[[nodiscard]] StoredConnection readConnectionRow(Rows &rows, const Statement &row);

/// Adds a connection as the service listed it for the first time; its row.
qint64 insertConnection(Rows &rows, qint64 scope, const BankConnection &connection,
                        Instant firstSeen);
/// Writes what the service says now.
void updateConnection(Rows &rows, qint64 row, const BankConnection &connection);

/// As the column `enrichment` holds it; `enriched_at` has a column of its own.
[[nodiscard]] qint64 packedEnrichment(const Enrichment &enrichment);

} // namespace holdfast
