#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// Removing a connection. The promises are those of core/storage/store.h.

void markRemoving(Rows &rows, qint64 connection, Instant at);
void unmarkRemoving(Rows &rows, qint64 connection);
/// The receipt and the deletion belong to one transaction: whoever finds the receipt knows that
/// nothing else is left.
void finishRemoval(Rows &rows, const UserScope &scope, const StoredReceipt &receipt);
[[nodiscard]] std::vector<StoredReceipt> loadReceipts(Rows &rows, const UserScope &scope);

} // namespace holdfast
