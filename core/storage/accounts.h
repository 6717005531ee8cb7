#pragma once

#include "core/lifecycle/namedaccount.h"
#include "core/storage/rows.h"

namespace holdfast {

/// Writes the accounts of a connection as read; of each reference at most four characters are kept.
/// One that was not read stays, after the others; it is gone once the connection does not list it
/// either (noteCarried()).
void writeAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts);
/// What the connection lists has changed: the others are gone since `at`, gone ones that it lists
/// again have returned. A list without any account says nothing.
void noteCarried(Rows &rows, qint64 connection, const std::vector<AccountId> &listed, Instant at);
/// In the order in which they were read, then those that are gone; `id` is put into each.
[[nodiscard]] std::vector<Account> readAccounts(Rows &rows, qint64 connection,
                                                const ConnectionId &id);
/// Of all accounts of a scope that are neither hidden nor gone, in the order of their connections.
[[nodiscard]] std::vector<NamedAccount> loadAccountNames(Rows &rows, const UserScope &scope);

} // namespace holdfast
