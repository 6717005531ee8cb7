#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// Adds and updates syncs by id; the newest 200 are kept.
void writeSyncs(Rows &rows, qint64 connection, const std::vector<SyncRecord> &syncs);
/// Newest first; those without a readable beginning come last. `id` is put into each.
[[nodiscard]] std::vector<SyncRecord> readSyncs(Rows &rows, qint64 connection,
                                                const ConnectionId &id);

} // namespace holdfast
