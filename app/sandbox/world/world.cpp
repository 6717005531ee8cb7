#include "app/sandbox/world/world.h"

#include "app/sandbox/world/accountmaker.h"
#include "app/sandbox/world/bankcatalogue.h"
#include "app/sandbox/world/simulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

World::World(const Clock &clock, quint64 seed)
    : m_clock(clock), m_ids(seed), m_banks(bankCatalogue())
{
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_banks.size()); ++i)
        m_bankIndex.insert(m_banks[static_cast<size_t>(i)].id, i);
}

Instant World::now() const
{
    return m_clock.now() + m_offset;
}

const SandboxBank *World::bank(const QString &bankId) const
{
    const auto found = m_bankIndex.constFind(bankId);
    return found == m_bankIndex.cend() ? nullptr : &m_banks[static_cast<size_t>(*found)];
}

std::vector<const SandboxBank *> World::banksForScope(const QString &scope) const
{
    if (!scope.startsWith("id:"_L1))
        return {};
    const QString wanted = scope.mid(3);
    if (const SandboxBank *one = bank(wanted))
        return {one};
    std::vector<const SandboxBank *> found;
    for (const SandboxBank &bank : m_banks) {
        if (bank.isAvailable() && (wanted == "all"_L1 || wanted == bank.type))
            found.push_back(&bank);
    }
    return found;
}

// --- users

const SandboxUser &World::registerUser(const QString &clientUserId, const QString &clientId,
                                       const QString &scopes, const QString &managedBy)
{
    SandboxUser user;
    user.userId = m_ids.hex(24);
    user.clientUserId = clientUserId;
    user.clientId = clientId;
    user.scopes = scopes;
    user.managedBy = managedBy;
    user.createdAt = user.updatedAt = now();
    return addUser(std::move(user));
}

SandboxUser &World::addUser(SandboxUser user)
{
    m_users.push_back(std::move(user));
    // A deque keeps the places of what is already in it when something is added at the end.
    m_userIndex.insert(m_users.back().userId, &m_users.back());
    return m_users.back();
}

const SandboxUser *World::user(const QString &userId) const
{
    return m_userIndex.value(userId, nullptr);
}

bool World::removeUser(const QString &userId)
{
    if (user(userId) == nullptr)
        return false;
    const QStringList ids = connectionIdsOf(userId);
    for (const QString &id : ids)
        removeConnection(userId, id);
    m_connectionIds.remove(userId);
    std::erase_if(m_users, [&](const SandboxUser &u) { return u.userId == userId; });
    m_userIndex.clear();
    for (SandboxUser &left : m_users)
        m_userIndex.insert(left.userId, &left);
    return true;
}

// --- connections

SandboxConnection *World::rawConnection(const QString &connectionId)
{
    return m_connections.value(connectionId).get();
}

const SandboxConnection *World::connection(const QString &connectionId)
{
    SandboxConnection *found = rawConnection(connectionId);
    if (found != nullptr)
        settle(*found, now());
    return found;
}

const SandboxConnection *World::connectionOf(const QString &userId, const QString &connectionId)
{
    const SandboxConnection *found = connection(connectionId);
    return found != nullptr && found->userId == userId ? found : nullptr;
}

QStringList World::connectionIdsOf(const QString &userId) const
{
    return m_connectionIds.value(userId);
}

std::vector<const SandboxConnection *> World::connectionsOf(const QString &userId)
{
    std::vector<const SandboxConnection *> found;
    const QStringList ids = connectionIdsOf(userId);
    found.reserve(static_cast<size_t>(ids.size()));
    for (const QString &id : ids)
        found.push_back(connection(id));
    return found;
}

SandboxConnection &World::addConnection(SandboxConnection connection)
{
    auto stored = std::make_shared<SandboxConnection>(std::move(connection));
    m_connectionIds[stored->userId].append(stored->id);
    m_connections.insert(stored->id, stored);
    return *stored;
}

bool World::removeConnection(const QString &userId, const QString &connectionId)
{
    const SandboxConnection *found = rawConnection(connectionId);
    if (found == nullptr || found->userId != userId)
        return false;
    endConsents(connectionId, u"Revoked"_s);
    m_connectionIds[userId].removeAll(connectionId);
    m_connections.remove(connectionId);
    return true;
}

void World::settleAll()
{
    const Instant at = now();
    for (const auto &connection : std::as_const(m_connections))
        settle(*connection, at);
}

// --- consent history

std::vector<const SandboxConsent *> World::consentsOf(const QString &userId) const
{
    std::vector<const SandboxConsent *> found;
    for (const SandboxConsent &consent : m_consents) {
        if (consent.userId == userId)
            found.push_back(&consent);
    }
    return found;
}

void World::recordConsent(const SandboxConnection &connection)
{
    endConsents(connection.id, u"Revoked"_s);
    SandboxConsent consent;
    consent.consentId = m_ids.uuid();
    consent.userId = connection.userId;
    consent.connectionId = connection.id;
    consent.provider = connection.name;
    consent.status = u"Authorised"_s;
    consent.createdAt = now();
    consent.expiresAt = connection.expiresAt;
    consent.permissions = {u"ReadAccountsDetail"_s, u"ReadBalances"_s,
                           u"ReadTransactionsCredits"_s, u"ReadTransactionsDebits"_s,
                           u"ReadTransactionsDetail"_s};
    m_consents.push_back(std::move(consent));
}

void World::endConsents(const QString &connectionId, const QString &status)
{
    for (SandboxConsent &consent : m_consents) {
        if (consent.connectionId != connectionId || consent.status != "Authorised"_L1)
            continue;
        consent.status = status;
        consent.cancelledAt = now();
    }
}

std::vector<SandboxAccount> World::makeAccounts(const QString &userId, const SandboxBank &bank) const
{
    return makeAccountsAt(bank, userId, m_ids.seed());
}

} // namespace holdfast::sandbox
