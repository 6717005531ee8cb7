#include "app/sandbox/world/simulation.h"

#include "app/sandbox/world/idmaker.h"
#include "app/sandbox/world/london.h"
#include "app/sandbox/world/transactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

constexpr size_t kSyncsKept = 100;
constexpr size_t kArrivalsKept = 48;
// Beyond this a jump of the clock is not replayed fetch by fetch.
constexpr days kLongestReplay{400};

Instant nextOpenBankingFetch(Instant last)
{
    const Instant wallClock = londonWallClock(last + hours{4});
    const sys_days day = floor<days>(wallClock);
    const auto timeOfDay = wallClock - day;
    if (timeOfDay < hours{6})
        return fromLondon(day, hours{6});
    if (timeOfDay >= hours{23})
        return fromLondon(day + days{1}, hours{6});
    return last + hours{4};
}

Instant nextOvernightFetch(Instant last)
{
    const sys_days day = floor<days>(londonWallClock(last));
    return fromLondon(day + days{1}, hours{3});
}

Instant lastFetch(const SandboxConnection &connection)
{
    return std::max(connection.lastUpdated.value_or(connection.connectedOn),
                    connection.lastAttempt.value_or(connection.connectedOn));
}

// Older stretches of one account become one, so that years of fetches stay small.
void addArrival(SandboxAccount &account, const Arrival &arrival)
{
    account.arrivals.push_back(arrival);
    if (account.arrivals.size() > kArrivalsKept) {
        account.arrivals[1].from = account.arrivals[0].from;
        account.arrivals.erase(account.arrivals.begin());
    }
}

void bringNewTransactions(SandboxAccount &account, Instant at)
{
    const Instant from =
        account.arrivals.empty() ? at - kHabits.firstHistory : account.arrivals.back().until;
    if (from >= at)
        return;
    const bool isFirst = account.arrivals.empty();
    addArrival(account, {from, at, at});
    account.modifiedAt = at;
    if (isFirst)
        return; // the balance already includes them
    for (const TransactionKey &key : transactionsBetween(account, from, at))
        account.balanceMinor += amountOf(account, key);
}

void startEnrichment(SandboxConnection &connection, Instant at)
{
    int waiting = 0;
    for (SandboxAccount &account : connection.accounts) {
        if (account.enrichmentStatus != "pending"_L1 || account.enrichmentDueAt)
            continue;
        account.enrichmentDueAt =
            at + kHabits.enrichmentTakes + waiting * kHabits.enrichmentPerAccount;
        ++waiting;
    }
}

void succeed(SandboxConnection &connection, Instant at)
{
    for (SandboxAccount &account : connection.accounts)
        bringNewTransactions(account, at);
    connection.lastUpdated = at;
    connection.status = u"ok"_s;
    connection.error.clear();
    startEnrichment(connection, at);
}

void endFetch(SandboxConnection &connection, SandboxSync &sync, Instant at)
{
    sync.fetchStatus = connection.fetchOutcome;
    sync.fetchedAt = at;
    sync.endsAt.reset();
    if (sync.fetchStatus == "success"_L1) {
        succeed(connection, at);
        return;
    }
    // Some of the bank's answers came: the first account is up to date, the others are not.
    if (sync.fetchStatus == "partial"_L1 && !connection.accounts.empty())
        bringNewTransactions(connection.accounts.front(), at);
    // "resync" says that the data are stale; that a fetch fails again does not make it another word.
    const QString error = errorForOutcome(sync.fetchStatus);
    if (connection.error.isEmpty() || outcomeForError(connection.error) != sync.fetchStatus)
        connection.error = error;
    connection.status = u"error"_s;
}

void trimSyncs(SandboxConnection &connection)
{
    if (connection.syncs.size() > kSyncsKept)
        connection.syncs.erase(connection.syncs.begin());
}

bool isFetching(const SandboxConnection &connection)
{
    return std::any_of(connection.syncs.begin(), connection.syncs.end(),
                       [](const SandboxSync &s) { return s.fetchStatus.isEmpty() && s.endsAt; });
}

void endRunningFetches(SandboxConnection &connection, Instant now)
{
    for (SandboxSync &sync : connection.syncs) {
        if (sync.fetchStatus.isEmpty() && sync.endsAt && *sync.endsAt <= now)
            endFetch(connection, sync, *sync.endsAt);
    }
}

void letHistoryArrive(SandboxConnection &connection, Instant now)
{
    // Oldest last in the backlog, because it also arrives last.
    while (!connection.backlog.empty() && connection.backlog.front().at <= now) {
        const Arrival chunk = connection.backlog.front();
        connection.backlog.erase(connection.backlog.begin());
        for (SandboxAccount &account : connection.accounts) {
            if (!account.arrivals.empty() && account.arrivals.front().from == chunk.until)
                account.arrivals.insert(account.arrivals.begin(), chunk);
        }
    }
}

void runAutomaticFetches(SandboxConnection &connection, Instant now)
{
    if (isFetching(connection))
        return;
    const Instant earliest = now - kLongestReplay;
    if (lastFetch(connection) < earliest)
        connection.lastAttempt = earliest;
    for (;;) {
        const std::optional<Instant> next = nextAutomaticFetch(connection);
        if (!next || *next > now || connection.hasExpired(*next))
            return;
        SandboxSync sync;
        sync.id = uuidFrom(mix(0, connection.id), mix(static_cast<quint64>(toMilliseconds(*next)), 1));
        startFetch(connection, sync, *next, seconds{0});
        connection.lastAttempt = *next;
    }
}

void expire(SandboxConnection &connection, Instant now)
{
    if (!connection.expiresAt || *connection.expiresAt > now)
        return;
    connection.extendedStatus = u"expired"_s;
    connection.status = u"error"_s;
    if (connection.error.isEmpty())
        connection.error = u"sync_error"_s;
    if (now - *connection.expiresAt > kHabits.reconsentGrace && connection.tppConsent)
        connection.tppConsent = false;
}

void enrich(SandboxConnection &connection, Instant now)
{
    for (SandboxAccount &account : connection.accounts) {
        if (account.enrichmentStatus != "pending"_L1 || !account.enrichmentDueAt ||
            *account.enrichmentDueAt > now)
            continue;
        account.enrichmentStatus = u"complete"_s;
        account.enrichedAt = account.enrichmentDueAt;
        account.enrichmentDueAt.reset();
    }
}

} // namespace

bool isOpenBanking(const QString &type)
{
    return type == "api"_L1 || type == "test"_L1;
}

bool isValuation(const QString &type)
{
    return type == "zoopla"_L1 || type == "mouseprice"_L1 || type == "autotrader"_L1;
}

std::optional<Instant> nextAutomaticFetch(const SandboxConnection &connection)
{
    if (connection.status == "never"_L1 || connection.singleSyncOnly ||
        connection.extendedStatus == "stoppedSyncing"_L1)
        return {};
    const Instant last = lastFetch(connection);
    if (isOpenBanking(connection.type))
        return nextOpenBankingFetch(last);
    if (connection.type == "legacy"_L1)
        return nextOvernightFetch(last);
    if (isValuation(connection.type))
        return addLondonMonths(last, 1);
    return {};
}

void settle(SandboxConnection &connection, Instant now)
{
    endRunningFetches(connection, now);
    letHistoryArrive(connection, now);
    runAutomaticFetches(connection, now);
    expire(connection, now);
    enrich(connection, now);
}

QString startFetch(SandboxConnection &connection, SandboxSync sync, Instant now, seconds runsFor)
{
    sync.createdAt = now;
    for (const SandboxAccount &account : connection.accounts)
        sync.accountIds.append(account.id);
    sync.endsAt = now + runsFor;
    connection.syncs.push_back(sync);
    trimSyncs(connection);
    if (runsFor <= seconds{0})
        endFetch(connection, connection.syncs.back(), now);
    return sync.id;
}

QString errorForOutcome(const QString &fetchStatus)
{
    if (fetchStatus == "success"_L1)
        return {};
    if (fetchStatus == "partial"_L1)
        return u"sync_partial"_s;
    if (fetchStatus == "mfa-required"_L1)
        return u"mfa_required"_s;
    if (fetchStatus == "credentials-error"_L1)
        return u"credentials_error"_s;
    return u"sync_error"_s;
}

QString outcomeForError(const QString &error)
{
    if (error.isEmpty())
        return u"success"_s;
    if (error == "sync_partial"_L1)
        return u"partial"_s;
    if (error == "mfa_required"_L1)
        return u"mfa-required"_s;
    if (error == "credentials_error"_L1)
        return u"credentials-error"_s;
    return u"error"_s;
}

} // namespace holdfast::sandbox
