#include "app/sandbox/webhooks/newswatch.h"

#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/transactions.h"
#include "app/sandbox/world/world.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

constexpr days kRemindBeforeExpiry{5};
constexpr days kRemindWithoutFetch{2};
constexpr days kRemindEvery{2};

/// How many reminders are due since `first`.
qint64 remindersDue(Instant first, Instant now)
{
    return now < first ? 0 : 1 + (now - first) / kRemindEvery;
}

qint64 reauthRemindersDue(const SandboxConnection &connection, Instant now)
{
    if (!connection.expiresAt || isValuation(connection.type))
        return 0;
    return remindersDue(*connection.expiresAt - kRemindBeforeExpiry, now);
}

qint64 refreshRemindersDue(const SandboxConnection &connection, Instant now)
{
    if (connection.type != "legacy"_L1 || !connection.lastUpdated)
        return 0;
    return remindersDue(*connection.lastUpdated + kRemindWithoutFetch, now);
}

bool hasEnded(const SandboxSync &sync)
{
    return !sync.fetchStatus.isEmpty();
}

bool waitsForEnrichment(const SandboxAccount &account)
{
    return account.enrichmentStatus == "pending"_L1;
}

} // namespace

NewsWatch::NewsWatch(World &world) : m_world(world)
{
    for (const SandboxUser &user : m_world.users()) {
        for (const SandboxConnection *connection : m_world.connectionsOf(user.userId))
            m_told.insert(connection->id, everythingOf(*connection));
    }
}

std::vector<Event> NewsWatch::look()
{
    std::vector<Event> events;
    QHash<QString, Told> seen;
    for (const SandboxUser &user : m_world.users()) {
        for (const SandboxConnection *connection : m_world.connectionsOf(user.userId)) {
            const auto known = m_told.find(connection->id);
            Told told = known == m_told.end() ? nothingOf(*connection) : std::move(*known);
            for (const News &news : newsOf(*connection, told))
                events.push_back({news.first, user.userId, user.clientId, news.second});
            seen.insert(connection->id, std::move(told));
        }
    }
    m_told = std::move(seen); // without those that are gone
    return events;
}

NewsWatch::Told NewsWatch::everythingOf(const SandboxConnection &connection) const
{
    Told told = nothingOf(connection);
    (void)newsOf(connection, told);
    return told;
}

NewsWatch::Told NewsWatch::nothingOf(const SandboxConnection &connection) const
{
    Told told;
    if (connection.type != "test"_L1) {
        for (const SandboxAccount &account : connection.accounts)
            told.transactions[account.id].takeAsTold(account);
    }
    for (const SandboxAccount &account : connection.accounts)
        told.pending.insert(account.id);
    return told;
}

std::vector<News> NewsWatch::newsOf(const SandboxConnection &connection, Told &told) const
{
    std::vector<News> news;
    addTransactions(connection, told, news);
    addSyncs(connection, told, news);
    addEnrichment(connection, told, news);
    addDropped(connection, told, news);
    addReminders(connection, told, news);
    return news;
}

void NewsWatch::addSyncs(const SandboxConnection &connection, Told &told,
                         std::vector<News> &news) const
{
    QSet<QString> ended;
    for (const SandboxSync &sync : connection.syncs) {
        if (!hasEnded(sync))
            continue;
        ended.insert(sync.id);
        if (told.endedSyncs.contains(sync.id))
            continue;
        const bool brought = sync.fetchStatus == "success"_L1 || sync.fetchStatus == "partial"_L1;
        news.emplace_back(
            u"syncCompleted"_s,
            QJsonObject{{u"completedAt"_s, formatInstant(sync.fetchedAt.value_or(sync.createdAt))},
                        {u"processingStatus"_s, brought ? u"success"_s : u"error"_s},
                        {u"syncId"_s, sync.id},
                        {u"connectionId"_s, connection.id}});
    }
    told.endedSyncs = std::move(ended);
}

void NewsWatch::addTransactions(const SandboxConnection &connection, Told &told,
                                std::vector<News> &news) const
{
    for (const SandboxAccount &account : connection.accounts) {
        std::vector<News> found = told.transactions[account.id].since(account);
        std::move(found.begin(), found.end(), std::back_inserter(news));
    }
}

void NewsWatch::addEnrichment(const SandboxConnection &connection, Told &told,
                              std::vector<News> &news) const
{
    if (told.pending.isEmpty() ||
        std::any_of(connection.accounts.begin(), connection.accounts.end(), waitsForEnrichment)) {
        for (const SandboxAccount &account : connection.accounts) {
            if (waitsForEnrichment(account))
                told.pending.insert(account.id);
        }
        return;
    }
    QJsonArray accountIds;
    QStringList series;
    Instant completedAt{};
    for (const SandboxAccount &account : connection.accounts) {
        if (!told.pending.contains(account.id) || !account.enrichedAt)
            continue;
        accountIds.append(account.id);
        completedAt = std::max(completedAt, *account.enrichedAt);
        for (const RegularSeries &one : regularSeries(account))
            series.append(one.seriesId);
    }
    told.pending.clear();
    if (accountIds.isEmpty())
        return;
    news.emplace_back(u"postConnectionEnrichmentComplete"_s,
                      QJsonObject{{u"connectionId"_s, connection.id},
                                  {u"accountIds"_s, accountIds},
                                  {u"completedAt"_s, formatInstant(completedAt)}});
    if (!series.isEmpty())
        news.emplace_back(u"newRegularTransactions"_s,
                          QJsonObject{{u"seriesIds"_s, QJsonArray::fromStringList(series)}});
}

void NewsWatch::addDropped(const SandboxConnection &connection, Told &told,
                           std::vector<News> &news) const
{
    QHash<QString, QString> here;
    for (const SandboxAccount &account : connection.accounts)
        here.insert(account.id, account.providerAccountId);
    for (auto account = told.bankIds.cbegin(); account != told.bankIds.cend(); ++account) {
        if (here.contains(account.key()))
            continue;
        told.transactions.remove(account.key());
        if (!isElsewhere(connection, account.value()))
            news.emplace_back(u"deletedAccount"_s, QJsonObject{{u"accountId"_s, account.key()}});
    }
    told.bankIds = std::move(here);
}

/// A reauth moved it to another connection, where it has another id: the bank did not drop it.
bool NewsWatch::isElsewhere(const SandboxConnection &left, const QString &bankId) const
{
    for (const QString &id : m_world.connectionIdsOf(left.userId)) {
        const SandboxConnection *other = m_world.connection(id);
        const bool hasIt = std::any_of(other->accounts.begin(), other->accounts.end(),
                                       [&bankId](const SandboxAccount &account) {
                                           return account.providerAccountId == bankId;
                                       });
        if (hasIt)
            return true;
    }
    return false;
}

/// However far the clock jumped, one reminder: the ones between lie in the past.
void NewsWatch::addReminders(const SandboxConnection &connection, Told &told,
                             std::vector<News> &news) const
{
    const Instant now = m_world.now();
    const qint64 reauth = reauthRemindersDue(connection, now);
    if (reauth > std::exchange(told.reauthReminders, reauth)) {
        const auto left = std::max(floor<days>(*connection.expiresAt - now), days{0});
        news.emplace_back(
            u"reauthReminder"_s,
            QJsonObject{{u"connectionId"_s, connection.id},
                        {u"bankName"_s, connection.name},
                        {u"timeUntilReauthorizationInDays"_s, static_cast<int>(left.count())},
                        {u"tppConsent"_s, connection.tppConsent.value_or(false)}});
    }
    const qint64 refresh = refreshRemindersDue(connection, now);
    if (refresh > std::exchange(told.refreshReminders, refresh)) {
        const auto since = floor<days>(now - *connection.lastUpdated);
        news.emplace_back(u"refreshReminder"_s, QJsonObject{{u"connectionId"_s, connection.id},
                                                            {u"bankName"_s, connection.name},
                                                            {u"periodSinceLastUpdateInDays"_s,
                                                             static_cast<int>(since.count())}});
    }
}

} // namespace holdfast::sandbox
