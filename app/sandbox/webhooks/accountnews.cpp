#include "app/sandbox/webhooks/accountnews.h"

#include "app/sandbox/world/transactions.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

// Longer than anything stays pending.
constexpr days kNewestDays{7};
constexpr qsizetype kIdsInOneEvent = 6000;

std::optional<Instant> fetchedUntil(const SandboxAccount &account)
{
    if (account.arrivals.empty())
        return {};
    return account.arrivals.back().until;
}

void tell(const QString &type, const SandboxAccount &account, const QStringList &ids,
          std::vector<News> &news)
{
    for (qsizetype from = 0; from < ids.size(); from += kIdsInOneEvent) {
        const QJsonObject changed{
            {u"id"_s, account.id},
            {u"transactions"_s, QJsonArray::fromStringList(ids.mid(from, kIdsInOneEvent))}};
        news.emplace_back(type, QJsonObject{{u"accounts"_s, QJsonArray{changed}}});
    }
}

} // namespace

void AccountNews::takeAsTold(const SandboxAccount &account)
{
    m_until = fetchedUntil(account);
    m_newest.clear();
    if (!m_until)
        return;
    for (const TransactionKey &key :
         transactionsBetween(account, *m_until - kNewestDays, *m_until)) {
        const Transaction one = describe(account, key);
        m_newest.insert(one.id, one.isPending);
    }
}

std::vector<News> AccountNews::since(const SandboxAccount &account)
{
    const std::optional<Instant> until = fetchedUntil(account);
    if (until == m_until)
        return {};
    QStringList added;
    QStringList updated;
    QHash<QString, bool> left = m_newest;
    const Instant from = m_until ? *m_until - kNewestDays : account.arrivals.front().from;
    for (const TransactionKey &key : transactionsBetween(account, from, *until)) {
        const Transaction one = describe(account, key);
        if (!m_newest.contains(one.id))
            added.append(one.id);
        else if (left.take(one.id) && !one.isPending)
            updated.append(one.id);
        else
            left.remove(one.id);
    }
    std::vector<News> news;
    tell(u"newTransactions"_s, account, added, news);
    tell(u"updatedTransactions"_s, account, updated, news);
    tell(u"deletedTransactions"_s, account, left.keys(), news);
    takeAsTold(account);
    return news;
}

} // namespace holdfast::sandbox
