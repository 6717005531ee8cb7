#pragma once

#include "core/lifecycle/account.h"

#include <QString>

#include <vector>

namespace holdfast {

/// How two accounts of different connections were found to be one and the same, the surest first.
enum class MatchedBy {
    Id,                ///< the service kept the account's id
    ProviderAccountId, ///< the bank's own id, stable across connections
    Description,       ///< bank, type, currency and last digits, and no other account has the same
    Elimination,       ///< the only ones left on both sides
    Person,            ///< the person said so
};
[[nodiscard]] QString matchedByWord(MatchedBy by); ///< "id", "provider-account-id" …

struct AccountMatch
{
    AccountId older;
    AccountId newer;
    MatchedBy by = MatchedBy::Id;
    friend bool operator==(const AccountMatch &, const AccountMatch &) = default;
};

/// What became of the accounts of a connection under a newer id.
struct AccountMatching
{
    std::vector<AccountMatch> moved;
    std::vector<AccountId> olderLeft; ///< found nowhere in the newer connection
    std::vector<AccountId> newerLeft; ///< nothing older was found for them
    /// Something is left on both sides: only the person can tell, and may leave it open.
    [[nodiscard]] bool isOpen() const { return !olderLeft.empty() && !newerLeft.empty(); }
    friend bool operator==(const AccountMatching &, const AccountMatching &) = default;
};

enum class MatchEvidence {
    /// Ids only: for what nobody asked for here, such as a renewal on another device.
    IdsOnly,
    /// Also descriptions: for two connections that may or may not have to do with each other.
    Descriptions,
    /// Also elimination: for two connections that are known to follow each other.
    All,
};

/// Finds the accounts of `older` again among those of `newer`, in the order of MatchedBy; whatever
/// is not unique on both sides proves nothing and is left to the next, weaker rule. Accounts that
/// stayed with the older connection must not be in `older`.
[[nodiscard]] AccountMatching matchAccounts(const std::vector<Account> &older,
                                            const std::vector<Account> &newer,
                                            MatchEvidence evidence);

} // namespace holdfast
