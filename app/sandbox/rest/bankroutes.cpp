#include "app/sandbox/rest/bankicon.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/rest/wirejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

bool isIn(const SandboxBank &bank, const QString &list)
{
    if (list == "all"_L1)
        return true;
    if (list == "beta"_L1)
        return bank.isBeta;
    if (list == "payments"_L1)
        return bank.takesPayments;
    return bank.type == list;
}

// A bare array, not an envelope. `?clientId=` narrows to what a client may use, which here is
// everything; `?undefined` is what the official client sends when it means nothing.
Response bankList(const RestContext &context, const QString &list)
{
    QJsonArray rows;
    for (const SandboxBank &bank : context.world.banks()) {
        if (isIn(bank, list))
            rows.append(bankJson(bank, context.baseUrl()));
    }
    return Response::json(200, rows);
}

Response bankIconAnswer(const RestContext &context, const Request &request)
{
    const QString ref = request.part(u"ref"_s);
    const auto &banks = context.world.banks();
    const auto found = std::find_if(banks.begin(), banks.end(),
                                    [&](const SandboxBank &b) { return b.bankRef == ref; });
    if (found != banks.end())
        return Response::text(200, "image/svg+xml", bankIcon(*found));
    if (ref == "default"_L1 || request.queryValue(u"defaultIcon"_s) == u"true"_s)
        return Response::text(200, "image/svg+xml", defaultBankIcon());
    return Response::error(404, u"NotFound"_s, u"There is no icon of that name."_s);
}

} // namespace

void addBankRoutes(Router &router, const RestContext &context)
{
    for (const auto *list : {"all", "api", "legacy", "test", "beta", "payments", "zoopla",
                             "mouseprice", "autotrader"}) {
        const QString name = QString::fromLatin1(list);
        router.add("GET", u"/oidc/.well-known/%1-connections"_s.arg(name),
                   [context, name](const Request &) { return bankList(context, name); });
    }
    router.add("GET", u"/bank-icons/{ref}"_s, [context](const Request &request) {
        return bankIconAnswer(context, request);
    });
}

} // namespace holdfast::sandbox
