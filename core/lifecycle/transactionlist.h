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

/// By what transactions are listed. Amounts are compared within their currency only; of text what is
/// shown of a transaction: its description, else its counterparty.
enum class TransactionOrder { Date, Amount, Text };

struct TransactionSorting
{
    TransactionOrder by = TransactionOrder::Date;
    bool ascending = false; ///< else the latest, the largest or the last of the alphabet first

    friend bool operator==(const TransactionSorting &, const TransactionSorting &) = default;
};

/// Where in a list a row stands; for comparing and for asking on, never shown: it holds what the row
/// is sorted by as it is kept, even where names are hidden.
struct TransactionPlace
{
    /// In time, the later the greater: no two have the same. In order of date this alone says it.
    qint64 position = 0;
    QString currency = {};
    qint64 minor = 0;
    QString text = {};

    friend bool operator==(const TransactionPlace &, const TransactionPlace &) = default;
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
    std::optional<TransactionPlace> after;
    int limit = 100;
    /// Left out, such as hidden ones; counts only together with a connection.
    std::vector<AccountId> without = {};
    /// Another one than by date counts only together with a connection.
    TransactionSorting sorting = {};
};

struct ListedTransaction
{
    ConnectionId connection;
    AccountId account;
    Transaction transaction;
    TransactionPlace place;

    friend bool operator==(const ListedTransaction &, const ListedTransaction &) = default;
};

/// Where `one` stands as it is kept, given its position in time.
[[nodiscard]] TransactionPlace placeOf(const Transaction &one, qint64 position);

/// Whether one place comes before another one. Texts are compared as the database compares them: byte
/// by byte, capital letters of English like small ones. What is equal otherwise goes by position.
[[nodiscard]] bool standsBefore(const TransactionPlace &one, const TransactionPlace &other,
                                const TransactionSorting &sorting);

/// One page in the order asked for; within a day in the order in which they arrived.
struct TransactionList
{
    std::vector<ListedTransaction> rows;
    /// Behind which row the page after this one begins; none after the last.
    std::optional<TransactionPlace> next;

    friend bool operator==(const TransactionList &, const TransactionList &) = default;
};

} // namespace holdfast
