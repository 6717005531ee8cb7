#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// The end of a removal. The promises are those of core/storage/store.h.

/// The receipt and the deletion belong to one transaction: whoever finds the receipt knows that
/// nothing else is left.
void finishRemoval(Rows &rows, const UserScope &scope, const StoredReceipt &receipt);
/// Adds the service's own time of the cancellation to the receipt that is there.
void noteCancellation(Rows &rows, const UserScope &scope, const ConnectionId &id, Instant at);
[[nodiscard]] std::vector<StoredReceipt> loadReceipts(Rows &rows, const UserScope &scope);

} // namespace holdfast
