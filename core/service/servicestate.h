#pragma once

#include "core/service/connectionbook.h"
#include "core/service/healthboard.h"
#include "core/service/onlinesession.h"
#include "core/service/servicetime.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace holdfast {

/// What the journeys of the service share. Owned by LiveService; lives as long as all of them.
struct ServiceState
{
    explicit ServiceState(const ServiceParts &given)
        : parts(given), time(given.clock, given.times.clockTolerance)
    {}

    ServiceParts parts;
    ServiceTime time;
    ConnectionBook book;
    HealthBoard health;
    ProfileSummary summary;
    std::optional<Profile> profile;           ///< once it has been opened
    std::optional<UserScope> scope;           ///< whose rows are shown
    std::unique_ptr<OnlineSession> session;   ///< once the secret was found; then never null again
    /// Sessions whose secret was replaced: calls and flows under way still end through them.
    std::vector<std::unique_ptr<OnlineSession>> retired;

    qint64 runningAttempt = 0;           ///< of the flow under way, which answers for itself
    std::set<ConnectionId> syncing;      ///< a sync is being asked for: no second request
    std::set<ConnectionId> removing;     ///< a Remover is at work
    std::set<ConnectionId> removalsOfThisRun; ///< asked for since the program started, whatever came of it
    /// Confirmed gone since the reading of the list under way began: its answer may still name them.
    std::set<ConnectionId> justRemoved;

    /// What everything is judged, recorded and counted down by.
    [[nodiscard]] const Clock &clock() const { return time.clock(); }
    /// How far the service is ahead of clock() by its latest answer, which is no more than the
    /// tolerance. Needs a session.
    [[nodiscard]] std::chrono::milliseconds serviceAhead() const;
    /// What the network says of times (`retryAt`) is by the uncorrected clock; the same by clock().
    [[nodiscard]] Error byOurClock(Error error) const;
    /// The system says that there is no network on which the service could be reached: nothing is
    /// sent that nobody asked for. Services on this computer are always within reach.
    [[nodiscard]] bool isOffline() const;
    /// The rules' settings; the defaults until the profile has been read.
    [[nodiscard]] RuleSettings ruleSettings() const
    {
        return profile ? profile->ruleSettings() : RuleSettings{};
    }
    /// False beside a running Holdfast: then nothing can be recorded, and nothing is changed.
    [[nodiscard]] bool stores() const { return parts.mode == Store::Mode::ReadWrite; }
    [[nodiscard]] Assessment assessmentOf(const ConnectionEntry &entry) const
    {
        return assess(entry.connection, entry.facts, ruleSettings(), clock().now());
    }
};

/// UnknownId, for an id that no stored connection has.
[[nodiscard]] Error unknownConnection();

/// Puts ServiceTime right by what the session measured. Tells on the health board when this
/// computer's clock differs from the service's by more than ServiceTimes::clockTolerance, and takes
/// it back when it does not. Nothing without a session.
void noteClock(ServiceState &state);

/// Shows the rows as they are stored now. When nothing is stored the rows shown are the newer ones
/// and stay. The state must live as long as `context`.
void showStoredRows(ServiceState &state, QObject *context, Callback<std::monostate> done);

} // namespace holdfast
