#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// A date-time field as received: absent, readable or not. What cannot be read is unknown: never
/// expired, never fine.
struct ReceivedInstant
{
    std::optional<Instant> value; ///< set when present and readable
    bool unreadable = false;      ///< present, but not a date-time

    [[nodiscard]] bool isAbsent() const { return !value && !unreadable; }
    friend bool operator==(const ReceivedInstant &, const ReceivedInstant &) = default;
};

/// The connection types of the service; Unknown is any other word, or none.
enum class ConnectionType { Api, Test, Legacy, Zoopla, Mouseprice, AutoTrader, Unknown };

[[nodiscard]] ConnectionType connectionTypeFromWord(QStringView word);
/// Open-banking style: api and test. These can reconsent.
[[nodiscard]] bool isOpenBanking(ConnectionType type);
/// zoopla, mouseprice and autotrader: no login, no renewal.
[[nodiscard]] bool isValuation(ConnectionType type);

/// One bank connection as the service reports it. Words are kept exactly as sent (null when absent
/// or JSON null); the rules in core/lifecycle/rules.h give them meaning.
struct BankConnection
{
    ConnectionId id;
    QString name;                 ///< the bank's display name; text from outside
    QString type;                 ///< api, legacy, …; isNull() when absent
    QString status;               ///< ok, error, never
    QString error;                ///< resync, sync_error, sync_partial, mfa_required, credentials_error
    QString extendedStatus;       ///< expired, stoppedSyncing
    std::optional<bool> tppConsent;
    std::optional<bool> singleSyncOnly;
    ReceivedInstant connectedOn;
    ReceivedInstant lastUpdated;  ///< last successful fetch from the bank
    ReceivedInstant expiresAt;    ///< end of the consent
    ReceivedInstant userConsentedAt;
    std::vector<AccountId> accountIds;

    friend bool operator==(const BankConnection &, const BankConnection &) = default;
};

} // namespace holdfast
