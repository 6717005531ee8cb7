// What an approved authorisation does to the world: the semantics of connect, reauth, refresh and
// reconsent.
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

using Accounts = std::vector<SandboxAccount>;

Accounts::const_iterator findAccount(const Accounts &accounts, const QString &providerAccountId)
{
    return std::find_if(accounts.begin(), accounts.end(), [&](const SandboxAccount &account) {
        return account.providerAccountId == providerAccountId;
    });
}

// Everything there is to tick: what the connection has, then what else the bank knows.
Accounts allAccounts(const SandboxConnection *connection, const Accounts &atBank)
{
    Accounts all = connection != nullptr ? connection->accounts : Accounts{};
    for (const SandboxAccount &account : atBank) {
        if (findAccount(all, account.providerAccountId) == all.end())
            all.push_back(account);
    }
    return all;
}

// The accounts with these ids, or nothing when one of them does not exist or none is asked for.
Accounts chosenAccounts(const Accounts &all, const QStringList &providerAccountIds)
{
    Accounts chosen;
    for (const QString &id : providerAccountIds) {
        const auto found = findAccount(all, id);
        if (found == all.end())
            return {};
        if (findAccount(chosen, id) == chosen.end())
            chosen.push_back(*found);
    }
    return chosen;
}

// The years before the first 90 days come afterwards, the newest of them first.
void planBacklog(SandboxConnection &connection, int monthsOfHistory, Instant now)
{
    const Instant oldest = now - days{30} * monthsOfHistory;
    Instant until = now - kHabits.firstHistory;
    Instant at = now;
    while (until > oldest) {
        at += kHabits.backlogEvery;
        const Instant from = std::max<Instant>(oldest, until - days{360});
        connection.backlog.push_back({from, until, at});
        until = from;
    }
}

void renewConsent(SandboxConnection &connection, std::optional<Instant> asked, Instant now)
{
    if (asked)
        connection.expiresAt = asked;
    else if (isOpenBanking(connection.type) || connection.expiresAt)
        connection.expiresAt = now + kHabits.longestConsent;
    connection.userConsentedAt = now;
    if (connection.extendedStatus == "expired"_L1)
        connection.extendedStatus.clear();
    connection.overrides = {};
}

// A login that worked: whatever was wrong at the bank is put right.
void forgetTroubles(SandboxConnection &connection)
{
    connection.fetchOutcome = u"success"_s;
    connection.error.clear();
    if (connection.status == "error"_L1)
        connection.status = u"ok"_s;
}

} // namespace

std::vector<OfferedAccount> World::accountsOnOffer(const QString &userId, const QString &bankId,
                                                   const QString &connectionId)
{
    const SandboxConnection *renewed = connectionOf(userId, connectionId);
    const SandboxBank *at = bank(renewed != nullptr ? renewed->bankId() : bankId);
    std::vector<OfferedAccount> offered;
    for (const SandboxAccount &account :
         allAccounts(renewed, at != nullptr ? makeAccounts(userId, *at) : Accounts{})) {
        const bool isIn = renewed != nullptr &&
                          findAccount(renewed->accounts, account.providerAccountId) !=
                              renewed->accounts.end();
        offered.push_back({account.providerAccountId, account.name, account.type,
                           account.accountReference, isIn});
    }
    return offered;
}

std::optional<Refusal> World::unfit(Flow flow, const QString &userId, const QString &connectionId)
{
    if (user(userId) == nullptr)
        return Refusal::UnknownUser;
    if (flow == Flow::Connect)
        return {};
    const SandboxConnection *found = connectionOf(userId, connectionId);
    if (found == nullptr)
        return Refusal::UnknownConnection;
    switch (flow) {
    case Flow::Connect:
        break;
    case Flow::Reauth:
        if (!isOpenBanking(found->type) && found->type != "legacy"_L1)
            return Refusal::DoesNotFit;
        break;
    case Flow::Refresh:
        if (found->type != "legacy"_L1)
            return Refusal::DoesNotFit;
        break;
    case Flow::Reconsent:
        if (!isOpenBanking(found->type) || !found->tppConsent.value_or(false))
            return Refusal::DoesNotFit;
        if (found->expiresAt && now() - *found->expiresAt > kHabits.reconsentGrace)
            return Refusal::DoesNotFit;
        break;
    }
    return {};
}

bool World::consentLengthIsFine(Instant expiresAt) const
{
    // A client that adds 90 days to its own clock must not fail by the seconds between the two.
    constexpr minutes kTolerance{5};
    return expiresAt > now() && expiresAt <= now() + kHabits.longestConsent + kTolerance;
}

Expected<Granted, Refusal> World::grant(const Approval &approval)
{
    if (const auto refusal = unfit(approval.flow, approval.userId, approval.connectionId))
        return tl::unexpected(*refusal);
    if (approval.expiresAt && !consentLengthIsFine(*approval.expiresAt))
        return tl::unexpected(Refusal::ConsentTooLong);
    if (approval.flow == Flow::Connect)
        return grantConnect(approval);

    SandboxConnection &connection = *rawConnection(approval.connectionId);
    switch (approval.flow) {
    case Flow::Connect:
    case Flow::Reauth:
        return grantReauth(approval, connection);
    case Flow::Refresh:
        break;
    case Flow::Reconsent:
        renewConsent(connection, approval.expiresAt, now());
        // The bank was not visited: only what the end of the consent had caused is over.
        if (connection.fetchOutcome == "success"_L1)
            forgetTroubles(connection);
        recordConsent(connection);
        return Granted{connection.id, {}};
    }
    connection.userConsentedAt = now();
    connection.overrides = {};
    if (connection.fetchOutcome != "credentials-error"_L1)
        forgetTroubles(connection);
    return Granted{connection.id, firstFetch(connection, u"UPDATE"_s, approval.enableAsync)};
}

// The fetch that an exchange starts; counted against no limit, because nobody pressed a button.
QString World::firstFetch(SandboxConnection &connection, const QString &method, bool enableAsync)
{
    SandboxSync sync;
    sync.id = m_ids.uuid();
    sync.method = method;
    return startFetch(connection, sync, now(), enableAsync ? kHabits.syncTakes : seconds{0});
}

SandboxConnection &World::newConnection(const SandboxBank &bank, const QString &userId)
{
    SandboxConnection connection;
    connection.id = bank.id + u':' + m_ids.uuid();
    connection.userId = userId;
    connection.name = bank.name;
    connection.type = bank.type;
    connection.connectedOn = now();
    connection.status = u"never"_s;
    return addConnection(std::move(connection));
}

Expected<Granted, Refusal> World::grantConnect(const Approval &approval)
{
    const SandboxBank *at = bank(approval.bankId);
    if (at == nullptr)
        return tl::unexpected(Refusal::UnknownBank);
    if (!at->isAvailable())
        return tl::unexpected(Refusal::BankUnavailable);
    Accounts chosen = chosenAccounts(makeAccounts(approval.userId, *at), approval.providerAccountIds);
    if (chosen.empty())
        return tl::unexpected(Refusal::NoAccounts);

    SandboxConnection &connection = newConnection(*at, approval.userId);
    for (SandboxAccount &account : chosen) {
        account.id = m_ids.uuid();
        account.addedAt = account.modifiedAt = now();
        account.enrichmentStatus = u"pending"_s;
    }
    connection.accounts = std::move(chosen);
    renewConsent(connection, approval.expiresAt, now());
    // An expiry asked for on connecting costs the short reconsent path.
    connection.tppConsent = isOpenBanking(connection.type) && !approval.expiresAt;
    planBacklog(connection, at->monthsOfHistory, now());
    recordConsent(connection);
    return Granted{connection.id, firstFetch(connection, u"ADD"_s, approval.enableAsync)};
}

// The id stays when the same accounts are chosen again and the bank's account ids are stable.
// Otherwise the chosen accounts move to a new connection with a new consent; those left out stay
// behind under the old id with the old expiry, and an emptied old connection goes.
Expected<Granted, Refusal> World::grantReauth(const Approval &approval,
                                              SandboxConnection &connection)
{
    const SandboxBank *at = bank(connection.bankId());
    Accounts chosen = chosenAccounts(
        allAccounts(&connection, at != nullptr ? makeAccounts(approval.userId, *at) : Accounts{}),
        approval.providerAccountIds);
    if (chosen.empty())
        return tl::unexpected(Refusal::NoAccounts);

    const bool sameChoice =
        chosen.size() == connection.accounts.size() &&
        std::all_of(chosen.begin(), chosen.end(), [&](const SandboxAccount &account) {
            return findAccount(connection.accounts, account.providerAccountId) !=
                   connection.accounts.end();
        });
    if (!sameChoice || (at != nullptr && !at->keepsAccountIds))
        return moveToNewConnection(approval, connection, std::move(chosen));

    forgetTroubles(connection);
    renewConsent(connection, approval.expiresAt, now());
    connection.tppConsent = isOpenBanking(connection.type) && !approval.expiresAt;
    recordConsent(connection);
    return Granted{connection.id, firstFetch(connection, u"UPDATE"_s, approval.enableAsync)};
}

Granted World::moveToNewConnection(const Approval &approval, SandboxConnection &old,
                                   std::vector<SandboxAccount> chosen)
{
    SandboxConnection renewed;
    renewed.id = old.bankId() + u':' + m_ids.uuid();
    renewed.userId = old.userId;
    renewed.name = old.name;
    renewed.type = old.type;
    renewed.useMfa = old.useMfa;
    renewed.connectedOn = now();
    renewed.lastUpdated = old.lastUpdated;
    renewed.expiresAt = old.expiresAt;
    renewConsent(renewed, approval.expiresAt, now());
    renewed.tppConsent = isOpenBanking(renewed.type) && !approval.expiresAt;
    for (SandboxAccount &account : chosen) {
        std::erase_if(old.accounts, [&](const SandboxAccount &a) {
            return a.providerAccountId == account.providerAccountId;
        });
        // To the client these are new accounts; only the bank's own id tells that they are old
        // friends, and all of their history arrives again under the new id.
        account.id = m_ids.uuid();
        account.addedAt = account.modifiedAt = now();
        account.enrichmentStatus = u"pending"_s;
        account.enrichedAt.reset();
        account.enrichmentDueAt.reset();
        if (!account.arrivals.empty())
            account.arrivals = {{account.arrivals.front().from, account.arrivals.back().until, now()}};
    }
    renewed.accounts = std::move(chosen);
    if (old.accounts.empty())
        removeConnection(old.userId, QString(old.id));
    SandboxConnection &connection = addConnection(std::move(renewed));
    recordConsent(connection);
    return Granted{connection.id, firstFetch(connection, u"ADD"_s, approval.enableAsync)};
}

} // namespace holdfast::sandbox
