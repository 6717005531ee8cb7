#include "app/sandbox/oidc/scopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

tl::unexpected<OAuthError> invalidScope(const QString &description)
{
    return oauthFail(u"invalid_scope"_s, description);
}

Outcome<QStringList> splitScope(const QString &scope)
{
    const QStringList parts = scope.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return invalidScope(u"scope is missing"_s);
    return parts;
}

bool isTransactionsRead(const QString &scope)
{
    return scope.startsWith(u"transactions:read:");
}

/// The rules about transactions, the same for people and for clients.
std::optional<QString> transactionsFault(const QStringList &scopes)
{
    const auto reads = std::count_if(scopes.begin(), scopes.end(), isTransactionsRead);
    if (reads > 1)
        return u"only one transactions:read scope may be asked for"_s;
    const bool writes = std::any_of(scopes.begin(), scopes.end(), [](const QString &scope) {
        return scope.startsWith(u"transactions:write");
    });
    if (writes && reads == 0)
        return u"transactions:write needs a transactions:read scope"_s;
    return {};
}

std::optional<Flow> lifecycleFlow(const QString &scope)
{
    if (scope == u"reauth")
        return Flow::Reauth;
    if (scope == u"refresh")
        return Flow::Refresh;
    if (scope == u"reconsent")
        return Flow::Reconsent;
    return {};
}

} // namespace

const QStringList &groupScopes()
{
    static const QStringList scopes{u"id:all"_s,       u"id:api"_s,    u"id:legacy"_s,
                                    u"id:test"_s,      u"id:zoopla"_s, u"id:mouseprice"_s,
                                    u"id:autotrader"_s};
    return scopes;
}

const QStringList &functionalScopes()
{
    static const QStringList scopes =
        QString::fromLatin1(
            "user:create user:read user:update user:delete "
            "connection:read connection:update connection:delete "
            "accounts:read accounts_details:read accounts:write accounts:write:all "
            "transactions:read:all transactions:read:in transactions:read:out "
            "transactions:write transactions:write:all "
            "transactions_unenriched:read:all transactions_unenriched:read:in "
            "transactions_unenriched:read:out "
            "regular_transactions:read regular_transactions:write "
            "beneficiaries:read beneficiaries_detail:read "
            "standing_orders:read standing_orders_detail:read "
            "statements_basic:read statements_detail:read consent_history:read "
            "auth_requests:read auth_requests:write "
            "categories:read categories:write categorisation spending_analysis:read")
            .split(u' ');
    return scopes;
}

Outcome<QStringList> readClientScope(const QString &scope)
{
    Outcome<QStringList> parts = splitScope(scope);
    if (!parts)
        return parts;
    for (const QString &part : *parts) {
        if (!functionalScopes().contains(part))
            return invalidScope(u"not a scope for client_credentials: %1"_s.arg(part));
    }
    parts->removeDuplicates();
    if (const auto fault = transactionsFault(*parts))
        return invalidScope(*fault);
    return parts;
}

Outcome<RequestedScope> readAuthorisationScope(const QString &scope, const World &world)
{
    const Outcome<QStringList> parts = splitScope(scope);
    if (!parts)
        return pass(parts.error());
    RequestedScope result;
    result.text = scope;
    bool hasOpenid = false;
    int lifecycle = 0;
    int banks = 0;
    for (const QString &part : *parts) {
        if (part == u"openid") {
            hasOpenid = true;
        } else if (part == u"offline_access") {
            result.offlineAccess = true;
        } else if (const auto flow = lifecycleFlow(part)) {
            result.flow = *flow;
            ++lifecycle;
        } else if (part.startsWith(u"id:")) {
            result.bankScope = part;
            ++banks;
        } else if (functionalScopes().contains(part)) {
            result.functional.append(part);
        } else {
            return invalidScope(u"unknown scope: %1"_s.arg(part));
        }
    }
    if (!hasOpenid)
        return invalidScope(u"openid is missing"_s);
    if (lifecycle > 0 && parts->size() != 2)
        return invalidScope(u"reauth, refresh and reconsent go with openid only"_s);
    if (lifecycle == 0 && banks != 1)
        return invalidScope(u"exactly one id: scope is needed"_s);
    if (const auto fault = transactionsFault(result.functional))
        return invalidScope(*fault);
    if (banks == 1 && world.banksForScope(result.bankScope).empty())
        return invalidScope(u"no such bank: %1"_s.arg(result.bankScope));
    result.functional.removeDuplicates();
    return result;
}

} // namespace holdfast::sandbox
