#include "app/sandbox/world/accountmaker.h"
#include "app/sandbox/world/scenarios.h"
#include "app/sandbox/world/scenebuilder.h"
#include "app/sandbox/world/simulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

constexpr seconds kHistory = days{1080};

// Part `index` of `total` split as evenly as whole numbers go.
qint64 share(qint64 total, qint64 parts, qint64 index)
{
    return total / parts + (index < total % parts ? 1 : 0);
}

// Exactly `count` transactions: slots of equal width, a whole number of them, ending at `until`.
void giveTransactions(SandboxAccount &account, qint64 count, Instant until)
{
    account.hasSeries = false;
    account.secondsPerTransaction = count > 0 ? std::max<qint64>(1, kHistory.count() / count) : 0;
    const Instant at = until;
    Instant from = until - kHistory;
    if (count > 0) {
        const qint64 width = account.secondsPerTransaction;
        until = Instant{seconds{toMilliseconds(until) / 1000 / width * width}};
        from = until - seconds{width * count};
    }
    account.arrivals = {{from, until, at}};
}

// One in ten has something the matter with it.
QString crowdError(quint64 chance)
{
    static const QStringList errors = {u"resync"_s, u"sync_error"_s, u"sync_partial"_s,
                                       u"mfa_required"_s, u"credentials_error"_s};
    return chance % 10 == 0 ? errors.at(static_cast<qsizetype>(chance / 10 % 5)) : QString();
}

SandboxConnection crowdConnection(World &world, const SandboxUser &user, const SandboxBank &bank,
                                  qint64 number, qint64 transactions)
{
    const Instant now = floor<seconds>(world.now());
    const quint64 chance = mix(world.ids().seed(), static_cast<quint64>(number));
    SandboxConnection connection;
    connection.id = bank.id + u':' + world.ids().uuid();
    connection.userId = user.userId;
    connection.name = bank.name;
    connection.type = bank.type;
    // Expiries lie between 30 days ago and 90 days ahead, so that every day has some.
    connection.expiresAt = now + hours{static_cast<qint64>(chance % (120 * 24)) - 30 * 24} + minutes{7};
    connection.connectedOn = *connection.expiresAt - kHabits.longestConsent;
    connection.userConsentedAt = connection.connectedOn;
    connection.tppConsent = isOpenBanking(bank.type) && chance % 4 != 0;
    connection.lastUpdated = lastAutomaticFetch(bank.type, std::min(now, *connection.expiresAt));
    connection.lastUpdated = std::max(*connection.lastUpdated, connection.connectedOn);

    connection.error = crowdError(chance >> 16);
    connection.fetchOutcome = outcomeForError(connection.error);
    connection.status = connection.error.isEmpty() ? u"ok"_s : u"error"_s;

    auto accounts = makeAccountsAt(bank, user.userId + QString::number(number), world.ids().seed());
    SandboxAccount account = accounts.empty() ? SandboxAccount{} : accounts.front();
    account.id = world.ids().uuid();
    account.addedAt = connection.connectedOn;
    account.modifiedAt = *connection.lastUpdated;
    account.enrichmentStatus = u"complete"_s;
    account.enrichedAt = connection.connectedOn + kHabits.enrichmentTakes;
    giveTransactions(account, transactions, *connection.lastUpdated);
    connection.accounts.push_back(std::move(account));

    SandboxSync sync;
    sync.id = world.ids().uuid();
    sync.createdAt = *connection.lastUpdated - seconds{3};
    sync.fetchedAt = connection.lastUpdated;
    sync.fetchStatus = u"success"_s;
    sync.accountIds = {connection.accounts.front().id};
    connection.syncs.push_back(std::move(sync));
    return connection;
}

} // namespace

void fillCrowd(World &world, const ScenarioChoice &choice)
{
    std::vector<const SandboxBank *> banks = world.banksForScope(u"id:all"_s);
    std::vector<QString> userIds;
    for (qint64 i = 0; i < choice.users; ++i) {
        userIds.push_back(world.registerUser(u"crowd-%1"_s.arg(i + 1), u"holdfast-sandbox"_s,
                                             u"user:create"_s).userId);
    }
    for (qint64 i = 0; i < choice.connections; ++i) {
        const SandboxUser &user = *world.user(userIds[static_cast<size_t>(i) % userIds.size()]);
        const SandboxBank &bank = *banks[static_cast<size_t>(i / choice.users) % banks.size()];
        world.addConnection(crowdConnection(world, user, bank, i,
                                            share(choice.transactions, choice.connections, i)));
    }
}

} // namespace holdfast::sandbox
