#pragma once

#include "core/lifecycle/account.h"
#include "core/lifecycle/accountmatching.h"
#include "core/lifecycle/bankconnection.h"

#include <vector>

namespace holdfast {

/// Two connections carry the same bank account: it is fetched twice and counts twice in sums.
struct Overlap
{
    ConnectionId other;
    std::vector<AccountMatch> accounts; ///< `older` is ours, `newer` the other connection's
    friend bool operator==(const Overlap &, const Overlap &) = default;
};

/// A connection and what it carries now.
struct CarriedAccounts
{
    ConnectionId connection;
    std::vector<Account> accounts;
};

/// Where else the accounts of `ours` are carried, connection by connection; none for another bank.
/// Two logins at one bank are normal and no overlap, as long as their accounts differ.
[[nodiscard]] std::vector<Overlap> overlapsOf(const CarriedAccounts &ours,
                                              const std::vector<CarriedAccounts> &others);

} // namespace holdfast
