#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/bankconnection.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// How a connection is. Declared in the order of the rules: the first that matches wins.
enum class ConnectionState { Removing, Expired, ActionNeeded, Expiring, Stopped, Trouble, New, Unknown, Healthy };

enum class Action { Reconsent, Reauth, Refresh, Sync, Wait, None };

/// Why an advice was given or an action is (not) available. One list for both, because both are
/// told in the same words.
enum class Reason {
    Ok,
    // availability
    NotOpenBanking, NoTppConsent, ExpiredOver90Days, ValuationConnection, NotLegacy, UnknownType,
    Expired, Stopped, CoolDown, AllowanceUsed, Inspector,
    BankClosed, ///< also an advice: nothing can be renewed at this bank any more
    // advice
    Removing, ConsentExpired, ExpiredValuation, CredentialsRejected, BankWantsConfirmation,
    ConsentExpiring, ProviderTrouble, StoppedByService, Stale, FetchFailed, PartlyFetched, FirstSync,
    UnreadableDate,
};

/// Machine words, as printed by `--json`: "action-needed", "reconsent", "no-tpp-consent" …
[[nodiscard]] QString stateWord(ConnectionState state);
[[nodiscard]] QString actionWord(Action action);
[[nodiscard]] QString reasonWord(Reason reason);

struct Advice
{
    Action action = Action::None;
    Reason reason = Reason::Ok;
    friend bool operator==(const Advice &, const Advice &) = default;
};

struct Availability
{
    bool available = false;
    Reason reason = Reason::Ok;  ///< Ok exactly when available
    friend bool operator==(const Availability &, const Availability &) = default;
};

/// When the service will fetch by itself next; UTC.
struct NextSync
{
    Instant earliest;
    Instant latest;
    bool late = false;           ///< now is past `latest`
    friend bool operator==(const NextSync &, const NextSync &) = default;
};

/// A bank's limit on manual syncs over a rolling 24 hours.
struct Allowance
{
    int perDay = 0;
    int used = 0;
    int remaining = 0;
    std::optional<Instant> resetsAt;  ///< when the oldest counted sync falls out; none when none counts
    friend bool operator==(const Allowance &, const Allowance &) = default;
};

enum class EnrichmentState { Unknown, Pending, Complete, Failed };
[[nodiscard]] QString enrichmentWord(EnrichmentState state);

struct Enrichment
{
    EnrichmentState state = EnrichmentState::Unknown;
    int accountsDone = 0;
    int accountsTotal = 0;
    std::optional<Instant> enrichedAt;  ///< the latest date among the accounts, once complete
    /// Of one account that is pending: since when each update has said so; none without dates.
    std::optional<Instant> pendingSince = {};
    friend bool operator==(const Enrichment &, const Enrichment &) = default;
};

/// What the rules make of one connection at one instant. Nothing in it is stored: it is computed
/// when shown.
struct Assessment
{
    ConnectionState state = ConnectionState::Unknown;
    std::optional<qint64> secondsLeft;  ///< whole seconds, rounded down, negative after the end
    bool lapsed = false;                ///< expired for more than 90 days
    Advice advice;
    Availability reconsent;
    Availability reauth;
    Availability refresh;
    Availability sync;
    Availability remove;
    std::optional<NextSync> nextSync;
    std::optional<Allowance> allowance;
    /// While the first transactions come: how many months of them are here; none before that is
    /// known.
    std::optional<int> monthsHere = {};
    /// When the pause between two manual syncs ends; none while there is none.
    std::optional<Instant> coolDownUntil = {};
    /// The next instant at which anything above (or the words of the countdown) can change by
    /// itself; none when only new data can change it. For one timer over all connections.
    std::optional<Instant> nextChange;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

} // namespace holdfast
