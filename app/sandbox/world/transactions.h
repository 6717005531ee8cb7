#pragma once

#include "app/sandbox/world/values.h"

#include <vector>

namespace holdfast::sandbox {

/// A transaction by its place in the account's made-up history: enough to sort and count by. Never
/// stored: it is made again from the account's seed each time, so a crowd of transactions costs
/// neither start time nor memory.
struct TransactionKey
{
    Instant date;
    qint64 number = 0; ///< of the slot, or of the month in a series
    int series = -1;   ///< -1: everyday spending; else which monthly series
};

/// A transaction as the Data API tells it.
struct Transaction
{
    QString id;
    Instant date;
    Instant createdAt;  ///< when it reached Moneyhub
    Instant modifiedAt; ///< then, or when it turned from pending into posted
    qint64 amountMinor = 0; ///< negative: money out
    QString description;
    QString categoryId;
    bool isPending = false;
};

/// A regular payment or income found in an account.
struct RegularSeries
{
    QString seriesId;
    QString description;
    bool isIncome = false;
    qint64 amountMinor = 0;
    int dayOfMonth = 1;
    std::vector<TransactionKey> matches; ///< newest first
};

/// Those with from ≤ date < until, newest first, whether fetched or not.
[[nodiscard]] std::vector<TransactionKey> transactionsBetween(const SandboxAccount &account,
                                                              Instant from, Instant until);
/// Those that were fetched, newest first.
[[nodiscard]] std::vector<TransactionKey> fetchedTransactions(const SandboxAccount &account);
[[nodiscard]] Transaction describe(const SandboxAccount &account, const TransactionKey &key);
[[nodiscard]] qint64 amountOf(const SandboxAccount &account, const TransactionKey &key);

/// Series with at least three matches in what was fetched, once the account has been enriched.
[[nodiscard]] std::vector<RegularSeries> regularSeries(const SandboxAccount &account);

} // namespace holdfast::sandbox
