#pragma once

#include "core/lifecycle/account.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/bankconnection.h"
#include "core/lifecycle/institution.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace holdfast {

/// What a person can be taken through in the browser.
enum class FlowKind { Connect, Reauth, Refresh, Reconsent };
[[nodiscard]] QString flowWord(FlowKind kind); ///< "connect", "reauth", "refresh", "reconsent"
/// The action of the rules that a kind of flow carries out; none for Connect.
[[nodiscard]] Action actionOf(FlowKind kind);
/// The other way round: the flow that an action leads to. Renew consent, log in again and refresh are
/// renewals, what only the person can do; the other actions lead to none.
[[nodiscard]] std::optional<FlowKind> flowFor(Action action);
/// What renews a consent before its end, whatever is advised now: a confirmation where that fits,
/// else a login; none when neither does.
[[nodiscard]] std::optional<FlowKind> renewalBeforeTheEnd(const Assessment &assessment);
/// Whether the rules allow that kind of flow for an assessed connection; Connect always.
[[nodiscard]] Availability availabilityOf(FlowKind kind, const Assessment &assessment);

/// What is asked of the bank. `connection` is set for everything but Connect.
struct FlowRequest
{
    FlowKind kind = FlowKind::Connect;
    std::optional<ConnectionId> connection;
    /// Connect only: the bank; without one the service's own chooser opens (`id:all`).
    std::optional<BankId> bank;
    /// How long the person may take; the listener is open that long and no longer.
    std::chrono::seconds timeLimit{600};
    /// Connect only: what the person knows the bank by, for words. Text from outside.
    QString bankName = {};
    friend bool operator==(const FlowRequest &, const FlowRequest &) = default;
};

/// Where a flow stands. Each flow goes through a subset of these in this order and ends once.
enum class FlowStage {
    Preparing, ///< discovery, keys, pushed authorisation request
    AtTheBank, ///< the browser has the link; the person's turn
    Checking,  ///< the redirect arrived; exchange and checks
    Reading,   ///< the connection list is read again
    Ended,
};

/// How a flow ended when nothing failed.
enum class FlowOutcome {
    Connected, ///< a connection that was not there before
    Renewed,   ///< same id, and expiry or data moved
    Replaced,  ///< a new id; the old one is gone
    Split,     ///< a new id; the old one lives on with the accounts left behind
    Unchanged, ///< neither id, expiry nor lastUpdated moved
};
[[nodiscard]] QString flowOutcomeWord(FlowOutcome outcome);

struct FlowResult
{
    FlowOutcome outcome = FlowOutcome::Unchanged;
    ConnectionId connection;              ///< the one that counts from now on
    std::optional<ConnectionId> previous; ///< the one that was asked for, when it differs
    std::vector<ConnectionId> leftBehind; ///< on a split
    friend bool operator==(const FlowResult &, const FlowResult &) = default;
};

/// What the list says of a flow whose own answer never reached us: it was cut off with the program,
/// or ended here while the person went on at the bank.
struct SettledAttempt
{
    FlowKind kind = FlowKind::Connect;
    Instant startedAt;
    QString bankName;                 ///< text from outside; empty when nothing came of a Connect
    std::optional<Instant> expiresAt; ///< of result.connection
    /// Unchanged: nothing came of it. For a Connect result.connection is empty then.
    FlowResult result;
    bool cutOff = false; ///< with the program, and not told about before
    friend bool operator==(const SettledAttempt &, const SettledAttempt &) = default;
};

/// A flow under way, as shown beside the list.
struct FlowStatus
{
    FlowRequest request;
    FlowStage stage = FlowStage::Preparing;
    QString bankName;           ///< empty while unknown (Connect without a bank)
    QUrl link;                  ///< what the browser opens; empty while preparing
    Instant endsAt;             ///< when waiting stops, wall clock, for showing only
    bool browserFailed = false; ///< the browser could not be started: offer the link
    friend bool operator==(const FlowStatus &, const FlowStatus &) = default;
};

/// One trip to the browser at a time: while this is so, no other begins.
[[nodiscard]] inline bool isUnderWay(const std::optional<FlowStatus> &flow)
{
    return flow && flow->stage != FlowStage::Ended;
}

} // namespace holdfast
