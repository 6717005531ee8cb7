#pragma once

#include "app/sandbox/world/values.h"

#include <QHash>
#include <QJsonValue>

#include <utility>
#include <vector>

namespace holdfast::sandbox {

/// A kind of event and its payload; whose it is adds the caller.
using News = std::pair<QString, QJsonValue>;

/// What was told of one account's transactions, and what is new since.
///
/// A fetch brings further dates, and turns pending transactions of the last days into posted ones,
/// which may have another id. So the newest days are remembered by id; what is older stays as it
/// is.
class AccountNews
{
public:
    /// Everything the account has counts as told.
    void takeAsTold(const SandboxAccount &account);

    /// newTransactions, updatedTransactions and deletedTransactions, at most 6,000 ids in each;
    /// then it is all told.
    [[nodiscard]] std::vector<News> since(const SandboxAccount &account);

private:
    std::optional<Instant> m_until; ///< nothing fetched yet
    QHash<QString, bool> m_newest;  ///< id → pending, of the days before m_until
};

} // namespace holdfast::sandbox
