#pragma once

#include "core/lifecycle/assessment.h"
#include "core/lifecycle/syncrecord.h"

#include <QDate>

#include <chrono>
#include <map>
#include <span>

namespace holdfast {

enum class Role { Owner, Inspector };

/// A consent that has ended for longer than that has lapsed: Assessment::lapsed.
inline constexpr std::chrono::days kLapse{90};

/// What does not belong to one connection but to the installation.
struct RuleSettings
{
    Role role = Role::Owner;
    std::chrono::seconds warningPeriod = std::chrono::days{14};
    std::chrono::seconds minimumSyncInterval{1800};
    /// Manual syncs a day by bank id, from the profile; wins over the built-in table.
    std::map<QString, int> syncsPerDayByBank;
    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;
};

/// What is known here, not at the service, about one connection.
struct LocalFacts
{
    bool removing = false;                        ///< removal started here, not yet confirmed
    std::vector<Instant> manualSyncs;             ///< manual syncs asked for in the last 24 h (older ones do no harm)
    std::optional<Instant> lastFailedManualSync;  ///< when the newest manual sync ended without success
    std::optional<Instant> syncNotBefore;         ///< the service said 429 until then
    std::optional<QDate> transactionsFrom = {};   ///< how far back they reach, while a new connection's first ones come
    bool bankClosed = false;  ///< the service's bank list calls the bank unavailable for good
    friend bool operator==(const LocalFacts &, const LocalFacts &) = default;
};

/// Everything the rules have to say of one connection at `now`. Pure: same input, same answer; no
/// clock, no database, no exception. Fast enough to run per visible row and per tick.
[[nodiscard]] Assessment assess(const BankConnection &connection, const LocalFacts &facts,
                                const RuleSettings &settings, Instant now);

/// The state alone, for sorting and counting many.
[[nodiscard]] ConnectionState stateOf(const BankConnection &connection, const LocalFacts &facts,
                                      const RuleSettings &settings, Instant now);

/// Manual syncs a day the bank allows, from settings and the built-in table, which is keyed by the
/// start of the bank's name (Triodos: 4); none when there is no limit.
[[nodiscard]] std::optional<int> syncsPerDay(const BankConnection &connection,
                                             const RuleSettings &settings);

/// When the cool-down between manual syncs ends, or the service's "not before"; none when neither is
/// in the way at `now`.
[[nodiscard]] std::optional<Instant> coolDownEnd(const LocalFacts &facts,
                                                 const RuleSettings &settings, Instant now);

/// Enrichment of one account: from the newest sync that names it (`syncs` in any order).
[[nodiscard]] Enrichment enrichmentOfAccount(const AccountId &account,
                                             std::span<const SyncRecord> syncs);
/// Enrichment of a connection over its `accountIds`.
[[nodiscard]] Enrichment enrichmentOf(const BankConnection &connection,
                                      std::span<const SyncRecord> syncs);

} // namespace holdfast
