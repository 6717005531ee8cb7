#pragma once

#include "core/lifecycle/transaction.h"
#include "core/net/paging.h"
#include "core/net/readlist.h"

#include <QDate>

#include <optional>
#include <vector>

namespace holdfast {

/// Which transactions of one account are wanted; the service sends the newest first.
struct TransactionQuery
{
    AccountId account;
    std::optional<QDate> from; ///< `startDate`, inclusive
    std::optional<QDate> to;   ///< `endDate`, inclusive
    std::optional<QDate>
        modifiedSince; ///< `startDateModified`, inclusive: new and changed ones only
};

/// Where a list goes on. Good for the client that gave it.
struct TransactionCursor
{
    AccountId account;
    QUrl next;
    PageTrail trail;
};

/// One page. The pages of a list are asked for one by one, so that whoever stores them sets the
/// pace.
struct TransactionPage
{
    std::vector<Transaction> rows;
    std::size_t leftOut = 0;          ///< rows that could not be read or were another account's
    std::vector<RowProblem> problems; ///< the first hundred of them
    std::optional<TransactionCursor> next; ///< none after the last page
};

} // namespace holdfast
