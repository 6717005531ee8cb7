#pragma once

#include "core/storage/historystore.h"
#include "core/storage/rows.h"

namespace holdfast {

// Balances by account, day and type. The promises are those of core/storage/historystore.h.

void writeBalances(Rows &rows, qint64 connection, const BalanceReading &reading);
[[nodiscard]] std::vector<AccountBalance> loadBalances(Rows &rows, qint64 connection,
                                                       const AccountId &account);

} // namespace holdfast
