#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/transaction.h"
#include "core/net/readlist.h"

#include <QByteArray>

namespace holdfast {

/// One page of transactions as it stands in the reply, read without a tree: a page is up to 32 MB,
/// and of each row little is kept.
struct TransactionRows
{
    std::vector<Transaction> rows;
    /// Rows that were left out, and why.
    std::vector<RowProblem> problems;
    std::size_t sent = 0; ///< rows in the reply, usable or not
    QString next;         ///< `links.next`; empty on the last page
};

/// Reads `{"data": […], "links": {"next": …}}`. A row is left out when it lacks id, date or a whole
/// amount, or names an account other than `account`. BadAnswer as parseStrictJson() and, with part
/// "data", without a list. Pure; any thread.
[[nodiscard]] Expected<TransactionRows> readTransactionRows(const QByteArray &body,
                                                            const AccountId &account);

} // namespace holdfast
