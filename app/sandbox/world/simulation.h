#pragma once

#include "app/sandbox/world/values.h"

#include <chrono>

/// How time changes a connection. All functions are pure in the sense that the same connection and
/// instants give the same result: nothing here reads a clock, and ids of automatic syncs come out
/// of the connection and their time.
namespace holdfast::sandbox {

/// The habits of the simulated service.
struct Habits
{
    std::chrono::seconds syncTakes{4};          ///< from the start of an asynchronous fetch
    std::chrono::days firstHistory{90};         ///< there at once after connecting
    std::chrono::seconds backlogEvery{75};      ///< between the years that arrive afterwards
    std::chrono::seconds enrichmentTakes{45};   ///< after the first fetch, for the first account
    std::chrono::seconds enrichmentPerAccount{25};
    std::chrono::minutes manualEvery{30};
    std::chrono::days longestConsent{90};
    std::chrono::days reconsentGrace{90};       ///< after expiry
};
inline constexpr Habits kHabits;

[[nodiscard]] bool isOpenBanking(const QString &type); ///< api, test
[[nodiscard]] bool isValuation(const QString &type);   ///< zoopla, mouseprice, autotrader

/// When the next automatic fetch is due: api and test 4 hours after the last one within
/// 06:00–23:00 London time, legacy once overnight, valuations monthly. Nothing for a connection
/// that has never been fetched, is stopped, or is of a type nobody knows.
[[nodiscard]] std::optional<Instant> nextAutomaticFetch(const SandboxConnection &connection);

/// Makes the connection catch up with `now`: ends running fetches, lets older history arrive, runs
/// the automatic fetches that were due, expires the consent, drops tppConsent 90 days later, and
/// enriches.
void settle(SandboxConnection &connection, Instant now);

/// Starts a fetch; ends it at once unless `runsFor` is positive. Returns its id.
QString startFetch(SandboxConnection &connection, SandboxSync sync, Instant now,
                   std::chrono::seconds runsFor);

/// The word of connection.error that belongs to a fetchStatus; empty for success.
[[nodiscard]] QString errorForOutcome(const QString &fetchStatus);
/// How fetches end for a connection with this error, so that it lasts.
[[nodiscard]] QString outcomeForError(const QString &error);

} // namespace holdfast::sandbox
