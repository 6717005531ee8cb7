#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// Accounts and syncs of connections. The promises are those of core/storage/store.h.

void saveAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts,
                  Instant readAt);
void saveAllAccounts(Rows &rows, const UserScope &scope, std::vector<Account> accounts,
                     Instant readAt);
void saveSyncs(Rows &rows, qint64 connection, const SyncReading &reading);
[[nodiscard]] StoredDetails loadDetails(Rows &rows, qint64 connection);

} // namespace holdfast
