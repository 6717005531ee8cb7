#pragma once

#include "core/lifecycle/transaction.h"

#include <vector>

namespace holdfast {

/// How far back the transactions of one account are known here.
struct AccountHistory
{
    AccountId account;
    qint64 count = 0;
    std::optional<QDate> from; ///< of the earliest and the latest that are kept
    std::optional<QDate> to;
    std::optional<QDate>
        readFrom;       ///< since when everything was read; none before the first reading
    bool whole = false; ///< everything the service had was read
    std::optional<QDate> earliestPending; ///< of what was not booked yet when it was last read
    std::optional<Instant> readAt;        ///< when the last finished reading began: "as of"

    friend bool operator==(const AccountHistory &, const AccountHistory &) = default;
};

/// Which of the kept transactions are wanted.
struct TransactionFilter
{
    std::optional<ConnectionId> connection; ///< none: of every connection
    std::optional<AccountId> account;       ///< only together with its connection
    /// Words; each must begin a word of the description or the counterparty. Case and accents do
    /// not count. Empty: no matter which; without any letter or digit: none fits.
    QString text;
    std::optional<QDate> from; ///< inclusive, UTC days
    std::optional<QDate> to;
    /// `next` of the page before; none for the first page.
    std::optional<qint64> before;
    int limit = 100;
    /// Left out, such as hidden ones; counts only together with a connection.
    std::vector<AccountId> without = {};
};

struct ListedTransaction
{
    ConnectionId connection;
    AccountId account;
    Transaction transaction;
    /// Its place in the list, the later the greater: no two have the same, and a page asked for
    /// `before` it goes on behind it.
    qint64 position = 0;

    friend bool operator==(const ListedTransaction &, const ListedTransaction &) = default;
};

/// One page, the latest day first; within a day in the order in which they arrived.
struct TransactionList
{
    std::vector<ListedTransaction> rows;
    std::optional<qint64> next; ///< where the page after this one begins; none after the last

    friend bool operator==(const TransactionList &, const TransactionList &) = default;
};

} // namespace holdfast
