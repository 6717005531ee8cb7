#pragma once

#include "core/base/error.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/localsettings.h"
#include "core/lifecycle/rules.h"

#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

// Which connections are renewed in one sitting, and in which order: the least effort first.

/// What is known of one connection when that is planned; points into the caller's list, never null.
struct RenewalCandidate
{
    const BankConnection *connection = nullptr;
    const LocalFacts *facts = nullptr;
    const ConnectionSettings *settings = nullptr;
    bool leftBehind = false; ///< what was ticked went to a newer connection
};

/// Why a connection that is due is not in the plan by itself.
enum class NotPlanned {
    ReadsOnly,  ///< the profile is an inspector's
    NoRenewal,  ///< nothing in a browser can renew it; it ends by itself
    LeftBehind, ///< it was left on the old consent on purpose
    Snoozed,    ///< the person wanted to hear of it later
};

struct RenewalItem
{
    ConnectionId connection;
    std::optional<FlowKind> kind; ///< none only with NoRenewal
    std::optional<Instant> end;   ///< of its consent
    QString person;               ///< who logs in; empty: nobody named
    std::optional<NotPlanned> why;
    friend bool operator==(const RenewalItem &, const RenewalItem &) = default;
};
/// Whether the person may take it in all the same.
[[nodiscard]] bool mayBeRenewed(const RenewalItem &item);

struct RenewalPlan
{
    std::vector<RenewalItem> planned; ///< in the order in which they are renewed
    std::vector<RenewalItem> others;  ///< due as well, each with its reason
    friend bool operator==(const RenewalPlan &, const RenewalPlan &) = default;
};

/// Why one that is due is renewed only when the person takes it in; none: by itself.
[[nodiscard]] std::optional<NotPlanned> leftToThePerson(const RenewalCandidate &candidate,
                                                        Instant now);

/// A connection is due when its consent has ended or ends at `until` or before, or when it waits for
/// the person for another reason than an end that is near. One that is being removed never is.
[[nodiscard]] std::optional<RenewalItem> renewalItem(const RenewalCandidate &candidate,
                                                     const RuleSettings &settings, Instant now,
                                                     Instant until);

/// Everything that is due: confirmations first, then codes, then logins. Within the latter two, who
/// logs in does all of theirs in a row; the person whose first consent ends first begins. Then what
/// ends first; without an end the bank waits already, and that comes before any end.
[[nodiscard]] RenewalPlan planRenewals(const std::vector<RenewalCandidate> &candidates,
                                       const RuleSettings &settings, Instant now, Instant until);
/// The same order for items chosen by hand.
void sortByEffort(std::vector<RenewalItem> &items);

/// How long one takes, as a rule of thumb for a person; whole minutes.
[[nodiscard]] std::chrono::minutes effortOf(FlowKind kind);
[[nodiscard]] std::chrono::minutes effortOf(const std::vector<RenewalItem> &items);

/// Where one renewal of a sitting stands.
enum class StepState {
    Waiting,
    UnderWay,  ///< the person is in the browser, or the answer is being checked
    Renewed,
    Unchanged, ///< approved, but the service shows nothing new yet
    Skipped,   ///< by the person
    Refused,   ///< at the bank
    Failed,    ///< for a reason that is this connection's alone
    NotDue,    ///< when its turn came; renewed elsewhere, or gone
};

struct RenewalStep
{
    RenewalItem item;
    QString name; ///< as the person knows the connection; text from outside
    StepState state = StepState::Waiting;
    std::optional<FlowResult> result; ///< with Renewed and Unchanged of this run
    std::optional<Instant> until;     ///< with Renewed: the new end, where there is one
    std::optional<Error> fault;       ///< what stood in the way the last time
    friend bool operator==(const RenewalStep &, const RenewalStep &) = default;
};

/// What a fault of one renewal means for the others.
enum class FaultReach {
    Refused,  ///< the bank or the person there said no; the next bank may say yes
    ThisOne,  ///< the next most likely goes well
    Gone,     ///< there is nothing to renew any more
    Everyone, ///< the next would most likely meet the same
};
[[nodiscard]] FaultReach reachOf(ErrorKind kind);

} // namespace holdfast
