#pragma once

#include "core/lifecycle/removedelsewhere.h"
#include "core/storage/rows.h"

namespace holdfast {

// Connections that were removed elsewhere. The promises are those of core/storage/store.h.

void confirmMissing(Rows &rows, const UserScope &scope, Instant readAt);
[[nodiscard]] std::vector<RemovedElsewhere> loadRemovedElsewhere(Rows &rows,
                                                                 const UserScope &scope);
void keepRemovedElsewhere(Rows &rows, qint64 connection);

} // namespace holdfast
