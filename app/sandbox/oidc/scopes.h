#pragma once

#include "app/sandbox/oidc/oautherror.h"
#include "app/sandbox/world/world.h"

#include <QStringList>

namespace holdfast::sandbox {

/// What the `scope` of an authorisation request asks for.
struct RequestedScope
{
    QString text; ///< as sent
    Flow flow = Flow::Connect;
    QString bankScope;      ///< `id:…`; Connect only
    QStringList functional; ///< data scopes and the like, for the access token
    bool offlineAccess = false;
};

/// Every functional scope of the service, as discovery lists them.
[[nodiscard]] const QStringList &functionalScopes();
/// The groups a bank may be chosen from: `id:all`, `id:api` …
[[nodiscard]] const QStringList &groupScopes();

/// Reads the scope of an authorisation request. invalid_scope unless: `openid` is there; either
/// exactly one `id:` value, or exactly one of reauth, refresh, reconsent and then nothing else;
/// every scope is known; the bank exists; the transaction rules below hold.
[[nodiscard]] Outcome<RequestedScope> readAuthorisationScope(const QString &scope,
                                                             const World &world);

/// Reads the scope of a client-credentials request: known functional scopes only. Two different
/// `transactions:read:*` and `transactions:write` without a read scope are invalid_scope.
[[nodiscard]] Outcome<QStringList> readClientScope(const QString &scope);

} // namespace holdfast::sandbox
