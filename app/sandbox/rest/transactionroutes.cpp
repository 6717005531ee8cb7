#include "app/sandbox/rest/paging.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/rest/transactionfilter.h"
#include "app/sandbox/rest/wirejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

struct TransactionRow
{
    const SandboxAccount *account;
    TransactionKey key;
};

std::optional<Direction> directionOf(const TokenGrant &token)
{
    if (token.scopes.contains(u"transactions:read:all"_s))
        return Direction::Both;
    if (token.scopes.contains(u"transactions:read:in"_s))
        return Direction::In;
    if (token.scopes.contains(u"transactions:read:out"_s))
        return Direction::Out;
    return {};
}

Direction narrower(Direction asked, Direction allowed)
{
    return allowed == Direction::Both ? asked : allowed;
}

void addRows(std::vector<TransactionRow> &rows, const SandboxAccount &account,
             const TransactionFilter &filter)
{
    if (account.arrivals.empty())
        return;
    const Instant first = account.arrivals.front().from;
    const Instant last = account.arrivals.back().until;
    const auto keys = transactionsBetween(account, std::max(first, filter.from.value_or(first)),
                                          std::min(last, filter.until.value_or(last)));
    for (const TransactionKey &key : keys) {
        const bool isWanted = (filter.direction == Direction::Both ||
                               filter.admitsAmount(amountOf(account, key))) &&
                              (!filter.needsDetail() || filter.admits(describe(account, key)));
        if (isWanted)
            rows.push_back({&account, key});
    }
}

std::vector<TransactionRow> matching(World &world, const QString &userId,
                                     const TransactionFilter &filter)
{
    std::vector<TransactionRow> rows;
    if (filter.matchesNothing)
        return rows;
    for (const SandboxConnection *connection : world.connectionsOf(userId)) {
        for (const SandboxAccount &account : connection->accounts) {
            if (filter.accountIds.isEmpty() || filter.accountIds.contains(account.id))
                addRows(rows, account, filter);
        }
    }
    // Newest first; the stable order keeps pages from overlapping where dates are equal.
    std::stable_sort(rows.begin(), rows.end(), [](const TransactionRow &a, const TransactionRow &b) {
        return a.key.date > b.key.date;
    });
    return rows;
}

QJsonObject render(const TransactionRow &row)
{
    return transactionJson(*row.account, describe(*row.account, row.key));
}

Response listTransactions(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(
        request, {u"transactions:read:all|transactions:read:in|transactions:read:out"_s});
    if (!token)
        return token.error();
    const auto page = readPage(request);
    if (!page)
        return page.error();
    auto filter = readTransactionFilter(request);
    if (!filter)
        return filter.error();
    filter->direction = narrower(filter->direction, *directionOf(*token));
    const std::vector<TransactionRow> rows = matching(context.world, token->userId, *filter);
    const QJsonArray json = filter->onlyCount ? QJsonArray() : renderPage(rows, *page, render);
    return pagedAnswer(request, context.baseUrl(), *page, static_cast<qint64>(rows.size()), json);
}

Response oneTransaction(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(
        request, {u"transactions:read:all|transactions:read:in|transactions:read:out"_s});
    if (!token)
        return token.error();
    TransactionFilter filter;
    filter.ids = {request.part(u"transactionId"_s)};
    filter.direction = *directionOf(*token);
    const std::vector<TransactionRow> rows = matching(context.world, token->userId, filter);
    if (rows.empty())
        return Response::error(404, u"NotFound"_s, u"There is no such transaction."_s);
    return Response::json(200, QJsonObject{{u"data"_s, render(rows.front())},
                                           {u"meta"_s, QJsonObject{}}});
}

Response regularTransactions(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(request, {u"accounts:read"_s,
                                                     u"regular_transactions:read"_s,
                                                     u"transactions:read:all"_s});
    if (!token)
        return token.error();
    const std::optional<QString> accountId = request.queryValue(u"accountId"_s);
    QJsonArray rows;
    for (const SandboxConnection *connection : context.world.connectionsOf(token->userId)) {
        for (const SandboxAccount &account : connection->accounts) {
            if (accountId && *accountId != account.id)
                continue;
            for (const RegularSeries &series : regularSeries(account))
                rows.append(regularSeriesJson(account, series));
        }
    }
    return Response::json(200, QJsonObject{{u"data"_s, rows}, {u"meta"_s, QJsonObject{}}});
}

} // namespace

void addTransactionRoutes(Router &router, const RestContext &context)
{
    router.add("GET", u"/v3/transactions"_s,
               [context](const Request &r) { return listTransactions(context, r); },
               u"transactions"_s);
    router.add("GET", u"/v3/transactions/{transactionId}"_s,
               [context](const Request &r) { return oneTransaction(context, r); },
               u"transactions"_s);
    router.add("GET", u"/v3/regular-transactions"_s,
               [context](const Request &r) { return regularTransactions(context, r); });
}

} // namespace holdfast::sandbox
