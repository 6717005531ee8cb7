#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::sandbox {

/// One bank of the public lists, with what only the bank itself knows (limits, habits).
/// `type` is api, legacy, test, zoopla, mouseprice or autotrader.
struct SandboxBank
{
    QString id; ///< 32 hex digits; also the scope `id:<id>` and the first half of connection ids
    QString name;
    QString type;
    QString bankRef; ///< groups the banks of one institution; key of its icon
    QString colour;  ///< of the drawn icon, `#rrggbb`
    QString syncStatus = QStringLiteral("AVAILABLE");
    QString authStatus = QStringLiteral("AVAILABLE");
    QStringList accountTypes;                                 ///< cash, card, savings …
    QStringList userTypes = {QStringLiteral("personal")};     ///< personal, business
    bool isBeta = false;
    bool takesPayments = false;
    int monthsOfHistory = 36;       ///< how far back the bank gives transactions
    std::optional<int> syncsPerDay; ///< the bank's own limit for manual syncs, rolling 24 hours
    bool keepsAccountIds = true;    ///< false: every reauth ends in a new connection id

    /// Whether people can be sent there; a partly available bank still takes them.
    [[nodiscard]] bool isAvailable() const
    {
        return !authStatus.endsWith(QStringLiteral("UNAVAILABLE"));
    }
};

struct SandboxUser
{
    QString userId; ///< 24 hex digits
    QString clientUserId;
    QString clientId;
    QString scopes;                                    ///< of the token that made it
    QString managedBy = QStringLiteral("client");      ///< client, or user for a one-time connect
    QString userType = QStringLiteral("live");
    Instant createdAt;
    Instant updatedAt;
};

/// A stretch of an account's history that reached Moneyhub at one moment.
struct Arrival
{
    Instant from;  ///< dates of the transactions, from (included)
    Instant until; ///< to (excluded)
    Instant at;    ///< when they arrived; their dateCreated and dateModified

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

struct SandboxAccount
{
    QString id; ///< uuid; another one after a reauth that gave a new connection
    QString providerAccountId; ///< the bank's own id: the same in every connection
    QString name;
    QString type; ///< cash:current, savings, card, … of the reference
    QString currency = QStringLiteral("GBP");
    qint64 balanceMinor = 0;
    QString accountReference; ///< last four digits
    QString sortCodeAccountNumber;
    Instant addedAt;
    Instant modifiedAt;

    quint64 seed = 0;                ///< of the account's made-up transactions
    qint64 secondsPerTransaction = 0; ///< average distance; 0: an account without transactions
    bool hasSeries = false;          ///< salary, rent and subscriptions on top
    std::vector<Arrival> arrivals;   ///< oldest dates first, without gaps

    QString enrichmentStatus; ///< pending, complete, error, or empty when the service says nothing
    std::optional<Instant> enrichmentDueAt; ///< when pending turns into complete
    std::optional<Instant> enrichedAt;
};

/// One fetch from a bank. Running as long as `fetchStatus` is empty.
struct SandboxSync
{
    QString id;
    QString action = QStringLiteral("auto-update"); ///< client-update for POST /sync only
    QString method = QStringLiteral("UPDATE");      ///< ADD for the first one
    QString fetchStatus; ///< success, error, partial, mfa-required, credentials-error
    Instant createdAt;
    std::optional<Instant> endsAt; ///< a running one's end
    std::optional<Instant> fetchedAt;
    QStringList accountIds;
};

struct SandboxConnection
{
    QString id; ///< `<bank id>:<uuid>`
    QString userId;
    QString name; ///< the bank's display name
    QString type;
    Instant connectedOn;
    std::optional<Instant> lastUpdated; ///< last successful fetch
    std::optional<Instant> expiresAt;
    std::optional<Instant> userConsentedAt;
    QString status = QStringLiteral("ok"); ///< ok, error, never
    QString error;                         ///< empty: null on the wire
    QString extendedStatus;                ///< empty: absent
    std::optional<bool> tppConsent;
    bool singleSyncOnly = false;
    bool useMfa = false;

    std::vector<SandboxAccount> accounts;
    std::vector<SandboxSync> syncs;         ///< oldest first, the newest hundred
    std::vector<Instant> manualSyncs;       ///< counted against the limits, the last 24 hours
    std::vector<Arrival> backlog;           ///< older history still on its way
    std::optional<Instant> lastAttempt;     ///< of an automatic fetch
    QString fetchOutcome = QStringLiteral("success"); ///< how every fetch will end
    QJsonObject overrides; ///< put over the connection object as it is sent, for odd values

    [[nodiscard]] QString bankId() const { return id.section(u':', 0, 0); }
    [[nodiscard]] bool hasExpired(Instant now) const { return expiresAt && *expiresAt <= now; }
};

/// One row of the consent history.
struct SandboxConsent
{
    QString consentId;
    QString userId;
    QString connectionId;
    QString provider;
    QString status; ///< Authorised, Revoked, Expired
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> cancelledAt;
    QStringList permissions;
};

/// An account as a bank's page lists it for ticking.
struct OfferedAccount
{
    QString providerAccountId;
    QString name;
    QString type;
    QString accountReference;
    bool isInConnection = false; ///< already part of the connection that is being renewed
};

} // namespace holdfast::sandbox
