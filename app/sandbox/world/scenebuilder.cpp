#include "app/sandbox/world/scenebuilder.h"

#include "app/sandbox/world/london.h"
#include "app/sandbox/world/simulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

// Whole seconds look like a server's; milliseconds would only show that all was made at once.
Instant wholeSecond(Instant instant)
{
    return floor<seconds>(instant);
}

SandboxSync doneSync(const QString &id, Instant at, const QString &status, QStringList accountIds)
{
    SandboxSync sync;
    sync.id = id;
    sync.createdAt = at - seconds{3};
    sync.fetchedAt = at;
    sync.fetchStatus = status;
    sync.accountIds = std::move(accountIds);
    return sync;
}

QStringList accountIdsOf(const SandboxConnection &connection)
{
    QStringList ids;
    for (const SandboxAccount &account : connection.accounts)
        ids.append(account.id);
    return ids;
}

} // namespace

Instant lastAutomaticFetch(const QString &type, Instant now)
{
    const sys_days today = floor<days>(londonWallClock(now));
    if (isOpenBanking(type)) {
        const Instant recent = now - minutes{47};
        const Instant opening = fromLondon(today, hours{6});
        const Instant closing = fromLondon(today, hours{23});
        if (now < opening)
            return fromLondon(today - days{1}, hours{22}) + minutes{20};
        return std::clamp(recent, opening, closing - minutes{15});
    }
    if (isValuation(type))
        return now - days{9};
    const Instant tonight = fromLondon(today, hours{3});
    return tonight <= now ? tonight : fromLondon(today - days{1}, hours{3});
}

SceneBuilder::SceneBuilder(World &world, const QString &clientUserId)
    : m_world(world)
{
    m_user.userId = world.ids().hex(24);
    m_user.clientUserId = clientUserId;
    m_user.clientId = u"holdfast-sandbox"_s;
    m_user.scopes = u"user:create"_s;
    m_user.createdAt = m_user.updatedAt = wholeSecond(world.now() - days{400});
    world.addUser(m_user);
}

const SandboxBank &SceneBuilder::bankNamed(const QString &name) const
{
    const auto &banks = m_world.banks();
    const auto found = std::find_if(banks.begin(), banks.end(),
                                    [&](const SandboxBank &bank) { return bank.name == name; });
    Q_ASSERT(found != banks.end());
    return *found;
}

SandboxConnection &SceneBuilder::add(const Scene &scene)
{
    const SandboxBank &bank = bankNamed(scene.bankName);
    const Instant now = m_world.now();
    SandboxConnection connection;
    connection.id = bank.id + u':' + m_world.ids().uuid();
    connection.userId = m_user.userId;
    connection.name = bank.name;
    connection.type = bank.type;
    connection.connectedOn = wholeSecond(now - scene.connected);
    if (scene.expiresIn) {
        connection.expiresAt = wholeSecond(now + *scene.expiresIn);
        connection.userConsentedAt = *connection.expiresAt - kHabits.longestConsent;
    }
    connection.tppConsent = scene.tppConsent;
    connection.error = scene.error;
    connection.extendedStatus = scene.extendedStatus;
    connection.useMfa = scene.useMfa;
    connection.status = !scene.status.isEmpty() ? scene.status
                                                : (scene.error.isEmpty() ? u"ok"_s : u"error"_s);
    connection.fetchOutcome =
        scene.fetchOutcome.isEmpty() ? outcomeForError(scene.error) : scene.fetchOutcome;

    const Instant lastPossible = std::min(now, connection.expiresAt.value_or(now));
    const Instant updated = wholeSecond(
        scene.updated ? now - *scene.updated : lastAutomaticFetch(bank.type, lastPossible));
    connection.lastUpdated = std::max(updated, connection.connectedOn);
    connection.lastAttempt = wholeSecond(lastAutomaticFetch(bank.type, lastPossible));
    addAccounts(connection, bank);
    addHistory(connection, *connection.lastUpdated);
    addSyncs(connection, scene, *connection.lastUpdated);
    addConsent(connection);
    return m_world.addConnection(std::move(connection));
}

SandboxConnection &SceneBuilder::addFetching(const QString &bankName, minutes runsFor)
{
    const SandboxBank &bank = bankNamed(bankName);
    const Instant now = m_world.now();
    SandboxConnection connection;
    connection.id = bank.id + u':' + m_world.ids().uuid();
    connection.userId = m_user.userId;
    connection.name = bank.name;
    connection.type = bank.type;
    connection.status = u"never"_s;
    connection.connectedOn = wholeSecond(now - seconds{20});
    connection.userConsentedAt = connection.connectedOn;
    connection.expiresAt = connection.connectedOn + kHabits.longestConsent;
    connection.tppConsent = isOpenBanking(bank.type);
    addAccounts(connection, bank);
    for (SandboxAccount &account : connection.accounts) {
        account.enrichmentStatus = u"pending"_s;
        account.enrichedAt.reset();
    }
    SandboxSync sync;
    sync.id = m_world.ids().uuid();
    sync.method = u"ADD"_s;
    startFetch(connection, sync, connection.connectedOn, runsFor);
    addConsent(connection);
    return m_world.addConnection(std::move(connection));
}

void SceneBuilder::addAccounts(SandboxConnection &connection, const SandboxBank &bank)
{
    connection.accounts = m_world.makeAccounts(m_user.userId, bank);
    int number = 0;
    for (SandboxAccount &account : connection.accounts) {
        account.id = m_world.ids().uuid();
        account.addedAt = account.modifiedAt = connection.connectedOn;
        account.enrichmentStatus = u"complete"_s;
        account.enrichedAt = connection.connectedOn + kHabits.enrichmentTakes +
                             number * kHabits.enrichmentPerAccount;
        ++number;
    }
}

void SceneBuilder::addHistory(SandboxConnection &connection, Instant updated)
{
    const Instant connected = connection.connectedOn;
    const Instant recent = connected - kHabits.firstHistory;
    for (SandboxAccount &account : connection.accounts) {
        account.arrivals = {{connected - days{1080}, recent, connected + minutes{4}},
                            {recent, connected, connected}};
        if (updated > connected)
            account.arrivals.push_back({connected, updated, updated});
        account.modifiedAt = updated;
    }
}

void SceneBuilder::addSyncs(SandboxConnection &connection, const Scene &scene, Instant updated)
{
    const QStringList accountIds = accountIdsOf(connection);
    const auto make = [&](Instant at, const QString &status) {
        return doneSync(m_world.ids().uuid(), at, status, accountIds);
    };
    connection.syncs.push_back(make(connection.connectedOn + seconds{3}, u"success"_s));
    connection.syncs.back().method = u"ADD"_s;
    const Instant now = m_world.now();
    for (int i = 3; i > 0; --i) {
        const Instant at = lastAutomaticFetch(connection.type, updated - i * days{1});
        if (at > connection.connectedOn + hours{1} && !isValuation(connection.type))
            connection.syncs.push_back(make(at, u"success"_s));
    }
    if (updated > connection.connectedOn + hours{1})
        connection.syncs.push_back(make(updated, u"success"_s));
    if (!scene.error.isEmpty() && connection.lastAttempt && *connection.lastAttempt > updated)
        connection.syncs.push_back(make(*connection.lastAttempt, outcomeForError(scene.error)));
    for (const Scene::Ago ago : scene.manualSyncs) {
        const Instant at = wholeSecond(now - ago);
        connection.manualSyncs.push_back(at);
        SandboxSync sync = make(at + seconds{4}, u"success"_s);
        sync.createdAt = at;
        sync.action = u"client-update"_s;
        connection.syncs.push_back(sync);
    }
    std::stable_sort(connection.syncs.begin(), connection.syncs.end(),
                     [](const SandboxSync &a, const SandboxSync &b) { return a.createdAt < b.createdAt; });
}

void SceneBuilder::addConsent(const SandboxConnection &connection)
{
    SandboxConsent consent;
    consent.consentId = m_world.ids().uuid();
    consent.userId = connection.userId;
    consent.connectionId = connection.id;
    consent.provider = connection.name;
    consent.status = u"Authorised"_s;
    consent.createdAt = connection.userConsentedAt.value_or(connection.connectedOn);
    consent.expiresAt = connection.expiresAt;
    consent.permissions = {u"ReadAccountsDetail"_s, u"ReadBalances"_s, u"ReadTransactionsDetail"_s};
    m_world.consents().push_back(std::move(consent));
}

} // namespace holdfast::sandbox
