#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// Replaces the accounts of a connection; of each reference at most four characters are kept.
void writeAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts);
/// In the order in which they were written; `id` is put into each.
[[nodiscard]] std::vector<Account> readAccounts(Rows &rows, qint64 connection,
                                                const ConnectionId &id);

} // namespace holdfast
