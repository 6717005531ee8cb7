#include "app/sandbox/rest/paging.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/rest/wirejson.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

struct AccountRow
{
    const SandboxConnection *connection;
    const SandboxAccount *account;
};

// Only what has been fetched at least once is known to the Data API.
std::vector<AccountRow> accountsOf(World &world, const QString &userId)
{
    std::vector<AccountRow> rows;
    for (const SandboxConnection *connection : world.connectionsOf(userId)) {
        for (const SandboxAccount &account : connection->accounts) {
            if (!account.arrivals.empty())
                rows.push_back({connection, &account});
        }
    }
    return rows;
}

QJsonObject render(const RestContext &context, const TokenGrant &token, const Request &request,
                   const AccountRow &row)
{
    QJsonObject json = accountJson(*row.account, *row.connection,
                                   context.world.bank(row.connection->bankId()),
                                   token.scopes.contains(u"accounts_details:read"_s));
    if (request.queryValue(u"showTransactionData"_s) == u"true"_s) {
        const auto keys = fetchedTransactions(*row.account);
        QJsonObject data{{u"count"_s, static_cast<qint64>(keys.size())}};
        if (!keys.empty()) {
            data.insert(u"earliestDate"_s, dateText(keys.back().date));
            data.insert(u"lastDate"_s, dateText(keys.front().date));
        }
        json.insert(u"transactionData"_s, data);
    }
    return json;
}

Response listAccounts(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(request, {u"accounts:read"_s});
    if (!token)
        return token.error();
    const auto page = readPage(request);
    if (!page)
        return page.error();
    std::vector<AccountRow> rows = accountsOf(context.world, token->userId);
    if (const auto only = request.queryValue(u"connectionId"_s))
        std::erase_if(rows, [&](const AccountRow &row) { return row.connection->id != *only; });
    const QJsonArray json = renderPage(
        rows, *page, [&](const AccountRow &row) { return render(context, *token, request, row); });
    return pagedAnswer(request, context.baseUrl(), *page, static_cast<qint64>(rows.size()), json);
}

Response accountSyncs(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(request, {u"accounts:read"_s});
    if (!token)
        return token.error();
    QJsonArray rows;
    for (const AccountRow &row : accountsOf(context.world, token->userId)) {
        const auto &last = row.connection->lastUpdated;
        rows.append(QJsonObject{{u"accountId"_s, row.account->id},
                                {u"lastSuccessfulSync"_s,
                                 last ? QJsonValue(formatInstant(*last)) : QJsonValue()}});
    }
    return Response::json(200, QJsonObject{{u"data"_s, rows}, {u"meta"_s, QJsonObject{}}});
}

Response aboutOne(const RestContext &context, const Request &request,
                  const std::function<QJsonValue(const TokenGrant &, const AccountRow &)> &tell)
{
    const auto token = context.access.data(request, {u"accounts:read"_s});
    if (!token)
        return token.error();
    const QString accountId = request.part(u"accountId"_s);
    for (const AccountRow &row : accountsOf(context.world, token->userId)) {
        if (row.account->id == accountId) {
            return Response::json(
                200, QJsonObject{{u"data"_s, tell(*token, row)}, {u"meta"_s, QJsonObject{}}});
        }
    }
    return Response::error(404, u"NotFound"_s, u"There is no such account."_s);
}

// Today's balance and those of the last month ends, reckoned back from the transactions.
QJsonArray balances(const SandboxAccount &account)
{
    QJsonArray rows;
    qint64 balance = account.balanceMinor;
    rows.append(QJsonObject{{u"amount"_s, amountJson(balance, account.currency)},
                            {u"date"_s, dateText(account.modifiedAt)},
                            {u"type"_s, u"InterimAvailable"_s}});
    if (account.arrivals.empty())
        return rows;
    constexpr std::chrono::days kStep{30};
    Instant until = account.arrivals.back().until;
    for (int i = 0; i < 6 && until - kStep >= account.arrivals.front().from; ++i) {
        for (const TransactionKey &key : transactionsBetween(account, until - kStep, until))
            balance -= amountOf(account, key);
        until -= kStep;
        rows.append(QJsonObject{{u"amount"_s, amountJson(balance, account.currency)},
                                {u"date"_s, dateText(until)},
                                {u"type"_s, u"ClosingBooked"_s}});
    }
    return rows;
}

} // namespace

void addAccountRoutes(Router &router, const RestContext &context)
{
    router.add("GET", u"/v3/accounts"_s,
               [context](const Request &r) { return listAccounts(context, r); }, u"accounts"_s);
    router.add("GET", u"/v3/accounts/syncs"_s,
               [context](const Request &r) { return accountSyncs(context, r); }, u"accounts"_s);
    router.add(
        "GET", u"/v3/accounts/{accountId}"_s,
        [context](const Request &r) {
            return aboutOne(context, r, [&](const TokenGrant &token, const AccountRow &row) {
                return QJsonValue(render(context, token, r, row));
            });
        },
        u"accounts"_s);
    router.add(
        "GET", u"/v3/accounts/{accountId}/balances"_s,
        [context](const Request &r) {
            return aboutOne(context, r, [](const TokenGrant &, const AccountRow &row) {
                return QJsonValue(balances(*row.account));
            });
        },
        u"accounts"_s);
}

} // namespace holdfast::sandbox
