#pragma once

#include "core/lifecycle/localsettings.h"
#include "core/storage/rows.h"

#include <functional>
#include <map>

namespace holdfast {

// What the person set for connections and accounts (tables `connection_setting` and
// `account_setting`).

/// One row of `connection_setting`; the columns are `connection`, then kSettingColumns.
[[nodiscard]] ConnectionSettings readSettings(const Statement &row);
extern const char *const kSettingColumns;

[[nodiscard]] ConnectionSettings loadConnectionSettings(Rows &rows, qint64 connection);
[[nodiscard]] std::map<AccountId, AccountSettings> loadAccountSettings(Rows &rows,
                                                                       qint64 connection);

/// Reads, changes and writes in one go, so that two changes never undo each other.
void changeConnectionSettings(Rows &rows, qint64 connection,
                              const std::function<void(ConnectionSettings &)> &change);
void changeAccountSettings(Rows &rows, qint64 connection, const AccountId &account,
                           const std::function<void(AccountSettings &)> &change);

/// Gives the newer connection what was set for the older one, unless something is set for it
/// already. The older one keeps its own: after a split both live on.
void carrySettings(Rows &rows, qint64 older, qint64 newer);
void carryAccountSettings(Rows &rows, qint64 older, const AccountId &olderAccount, qint64 newer,
                          const AccountId &newerAccount);

} // namespace holdfast
