#pragma once

#include "core/lifecycle/transactionlist.h"
#include "core/storage/rows.h"

namespace holdfast {

/// A page of the kept transactions, found without sorting or counting; see 004.sql and
/// 011.sql.
[[nodiscard]] TransactionList listTransactions(Rows &rows, const UserScope &scope,
                                               const TransactionFilter &filter);

} // namespace holdfast
