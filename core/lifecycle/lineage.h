#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/accountmatching.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/ids.h"

#include <optional>
#include <vector>

namespace holdfast {

/// How a new connection follows an old one.
enum class Succession {
    Replaced, ///< the old one is gone; it becomes history of the new one
    Split,    ///< the old one lives on with the accounts left behind
};
[[nodiscard]] QString successionWord(Succession kind); ///< "replaced", "split"

/// What became of one account when its connection was followed by a newer one.
enum class AccountFate {
    Moved,  ///< it is `newer` now
    Stayed, ///< left behind on the old consent
    Lost,   ///< neither: no connection carries it any more
    Open,   ///< it may be one of several; the person can tell, or leave it open
};
[[nodiscard]] QString accountFateWord(AccountFate fate); ///< "moved", "stayed", "lost", "open"

struct AccountStep
{
    AccountId older;
    QString name;                   ///< as last known under the old id; text from outside
    std::optional<AccountId> newer; ///< set exactly when it moved
    AccountFate fate = AccountFate::Open;
    std::optional<MatchedBy> by; ///< how that was found; set when it moved
    friend bool operator==(const AccountStep &, const AccountStep &) = default;
};

/// One connection followed by another.
struct LineageStep
{
    ConnectionId older;
    ConnectionId newer;
    Succession kind = Succession::Replaced;
    Instant at;
    std::vector<AccountStep> accounts;
    friend bool operator==(const LineageStep &, const LineageStep &) = default;
};

/// Which connections became this one, and which this one became, over all generations: the direct
/// steps are those whose `newer` (before) or `older` (after) is this one. The newest step first.
struct Lineage
{
    std::vector<LineageStep> before;
    std::vector<LineageStep> after;
    friend bool operator==(const Lineage &, const Lineage &) = default;
};

/// A connection that was split lives on with what was not ticked.
struct LeftBehind
{
    ConnectionId newer; ///< the one that carries the ticked accounts
    Instant at;
    friend bool operator==(const LeftBehind &, const LeftBehind &) = default;
};

/// An account of an older connection that could be one of several of this one.
struct AccountQuestion
{
    ConnectionId older;
    AccountId account;
    QString name; ///< as last known; text from outside
    std::vector<AccountId> candidates;
    friend bool operator==(const AccountQuestion &, const AccountQuestion &) = default;
};

/// The person's answer; no `same` means that it is none of them.
struct AccountAnswer
{
    ConnectionId newer;
    ConnectionId older;
    AccountId account; ///< of `older`
    std::optional<AccountId> same;
    friend bool operator==(const AccountAnswer &, const AccountAnswer &) = default;
};

/// What was asked of the bank and what came of it; what is returned now is the connection itself.
struct ConsentRecord
{
    FlowKind kind = FlowKind::Connect;
    Instant askedAt;
    std::vector<AccountId> askedAccounts; ///< what the connection carried then; none for Connect
    Instant grantedAt;
    std::optional<Instant> grantedUntil;
    std::vector<AccountId> grantedAccounts;
    friend bool operator==(const ConsentRecord &, const ConsentRecord &) = default;
};

/// What is known of a connection when successions are looked for that nobody here took part in.
struct KnownConnection
{
    ConnectionId id;
    std::optional<Instant> firstSeen; ///< none when it was there before that was kept
    bool listed = false;
    /// The accounts it carries now.
    std::vector<Account> carried;
    /// Those it carried before, that are not known to have moved, and when each was missed first.
    struct Missed
    {
        Account account;
        Instant since;
    };
    std::vector<Missed> missed;
};

struct FoundSuccession
{
    ConnectionId older;
    ConnectionId newer;
    Succession kind = Succession::Replaced;
    friend bool operator==(const FoundSuccession &, const FoundSuccession &) = default;
};

/// Renewals that happened elsewhere, or here in a flow that was cut off: a connection that came
/// when another one of the same bank lost accounts, and that carries one of them by id. A login
/// that was there long before is a second login and follows nobody.
[[nodiscard]] std::vector<FoundSuccession>
findSuccessions(const std::vector<KnownConnection> &known);

} // namespace holdfast
