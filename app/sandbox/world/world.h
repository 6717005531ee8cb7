#pragma once

#include "app/sandbox/world/idmaker.h"
#include "app/sandbox/world/values.h"
#include "core/base/clock.h"
#include "core/base/expected.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast::sandbox {

enum class Flow { Connect, Reauth, Refresh, Reconsent };

/// Why the world will not do something.
enum class Refusal {
    UnknownUser,
    UnknownBank,
    UnknownConnection, ///< also: it belongs to another user
    BankUnavailable,
    NoAccounts,     ///< nothing was chosen, or something the bank does not have
    DoesNotFit,     ///< refresh on api, reconsent without tppConsent, …
    ConsentTooLong, ///< expiry more than 90 days ahead, or past
    Expired,        ///< sync of an expired connection
    Stopped,        ///< sync of a connection that no longer syncs
    TooManySyncs,   ///< cool-down or the bank's daily limit
};

/// What an approved authorisation asks of the world when its code is exchanged.
struct Approval
{
    Flow flow = Flow::Connect;
    QString userId;
    QString bankId;       ///< Connect only
    QString connectionId; ///< the other three
    QStringList providerAccountIds; ///< ticked accounts; Connect and Reauth only
    bool enableAsync = false;       ///< claim mh:sync
    /// Claim mh:consent. On connect and reauth it turns tppConsent off; on reconsent absence means
    /// 90 days ahead.
    std::optional<Instant> expiresAt;
};

/// What an exchange brought.
struct Granted
{
    QString connectionId; ///< id_token claim mh:con_id
    QString syncId;       ///< of the fetch it started; empty for reconsent, which fetches nothing
};

struct SyncRefused
{
    Refusal reason = Refusal::UnknownConnection;
    std::chrono::seconds retryAfter{0}; ///< with TooManySyncs, rounded up
};

/// Everything the look-alike knows: users, connections, accounts, consents, and the moved clock.
///
/// Time passes lazily: no timers; whoever looks at a connection first makes it catch up with
/// now(). Pointers and references that are handed out hold until the next call that changes
/// something. One thread only.
class World
{
public:
    World(const Clock &clock, quint64 seed);

    // --- the moved clock: what the server hands out and counts, not the iat and exp of JWTs
    [[nodiscard]] Instant now() const;
    void advance(std::chrono::milliseconds by) { m_offset += by; }
    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }

    // --- banks
    [[nodiscard]] const std::vector<SandboxBank> &banks() const { return m_banks; }
    [[nodiscard]] const SandboxBank *bank(const QString &bankId) const;
    /// What an `id:…` scope offers: the one bank of `id:<32 hex>`, or the available banks of a
    /// group (`id:all`, `id:api`, `id:legacy`, `id:test`, …). Empty when there is no such thing.
    [[nodiscard]] std::vector<const SandboxBank *> banksForScope(const QString &scope) const;

    // --- users
    const SandboxUser &registerUser(const QString &clientUserId, const QString &clientId,
                                    const QString &scopes,
                                    const QString &managedBy = QStringLiteral("client"));
    [[nodiscard]] const SandboxUser *user(const QString &userId) const;
    [[nodiscard]] const std::deque<SandboxUser> &users() const { return m_users; }
    /// Also revokes and deletes the connections. False: no such user.
    bool removeUser(const QString &userId);

    // --- connections, brought up to now
    [[nodiscard]] const SandboxConnection *connection(const QString &connectionId);
    [[nodiscard]] const SandboxConnection *connectionOf(const QString &userId,
                                                        const QString &connectionId);
    [[nodiscard]] std::vector<const SandboxConnection *> connectionsOf(const QString &userId);
    [[nodiscard]] QStringList connectionIdsOf(const QString &userId) const;
    /// Revokes the consent and deletes all data. False: the user has no such connection.
    bool removeConnection(const QString &userId, const QString &connectionId);
    [[nodiscard]] std::vector<const SandboxConsent *> consentsOf(const QString &userId) const;

    // --- authorisation: pages and PAR ask the first three, the code exchange calls grant()
    /// The accounts a bank shows this person, those of `connectionId` (may be empty) marked.
    [[nodiscard]] std::vector<OfferedAccount> accountsOnOffer(const QString &userId,
                                                              const QString &bankId,
                                                              const QString &connectionId);
    /// Whether a renewal fits: the user exists and owns the connection; refresh on legacy only;
    /// reconsent on api and test with tppConsent and not expired for more than 90 days; reauth on
    /// api, test and legacy. Nothing when it fits. Connect always fits a known user.
    [[nodiscard]] std::optional<Refusal> unfit(Flow flow, const QString &userId,
                                               const QString &connectionId);
    /// An expiry asked for by mh:consent: in the future and at most 90 days ahead.
    [[nodiscard]] bool consentLengthIsFine(Instant expiresAt) const;
    /// Does what was approved; starts the first fetch (connect, reauth, refresh). Checks everything
    /// again: the world may have changed while the person was at the bank.
    [[nodiscard]] Expected<Granted, Refusal> grant(const Approval &approval);

    // --- manual syncs
    /// POST /sync: refuses for an expired or stopped connection, within 30 minutes of the last
    /// manual sync, or beyond the bank's daily limit. With `enableAsync` false it has ended on return.
    [[nodiscard]] Expected<QString, SyncRefused> syncNow(const QString &userId,
                                                         const QString &connectionId,
                                                         bool enableAsync);

    // --- for scenarios, state files and the control API
    [[nodiscard]] IdMaker &ids() { return m_ids; }
    [[nodiscard]] const IdMaker &ids() const { return m_ids; }
    [[nodiscard]] std::deque<SandboxConsent> &consents() { return m_consents; }
    SandboxUser &addUser(SandboxUser user);
    SandboxConnection &addConnection(SandboxConnection connection);
    /// The same, without catching up first, so that a field can be set as it is.
    [[nodiscard]] SandboxConnection *rawConnection(const QString &connectionId);
    /// The accounts bank and person have in common, newly made: the same for the same seed.
    [[nodiscard]] std::vector<SandboxAccount> makeAccounts(const QString &userId,
                                                           const SandboxBank &bank) const;
    /// Brings every connection up to now.
    void settleAll();

private:
    QString firstFetch(SandboxConnection &connection, const QString &method, bool enableAsync);
    SandboxConnection &newConnection(const SandboxBank &bank, const QString &userId);
    Expected<Granted, Refusal> grantConnect(const Approval &approval);
    Expected<Granted, Refusal> grantReauth(const Approval &approval, SandboxConnection &connection);
    Granted moveToNewConnection(const Approval &approval, SandboxConnection &old,
                                std::vector<SandboxAccount> chosen);
    void recordConsent(const SandboxConnection &connection);
    void endConsents(const QString &connectionId, const QString &status);

    const Clock &m_clock;
    std::chrono::milliseconds m_offset{0};
    IdMaker m_ids;
    std::vector<SandboxBank> m_banks;
    QHash<QString, qsizetype> m_bankIndex;
    std::deque<SandboxUser> m_users;
    QHash<QString, SandboxUser *> m_userIndex;
    QHash<QString, std::shared_ptr<SandboxConnection>> m_connections;
    QHash<QString, QStringList> m_connectionIds; ///< by user, in the order they were made
    std::deque<SandboxConsent> m_consents;
};

} // namespace holdfast::sandbox
