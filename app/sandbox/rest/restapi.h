#pragma once

#include "app/sandbox/http/router.h"
#include "app/sandbox/rest/access.h"
#include "app/sandbox/world/world.h"

#include <functional>

namespace holdfast::sandbox {

/// What every REST route needs. All references must outlive the router.
struct RestContext
{
    World &world;
    Access access;
    std::function<QString()> baseUrl; ///< `http://127.0.0.1:PORT`, for absolute links
};

/// GET /oidc/.well-known/*-connections and /bank-icons/{ref}: no token needed.
void addBankRoutes(Router &router, const RestContext &context);
/// /users, their connections and consents: the Identity service, client-level tokens.
void addUserRoutes(Router &router, const RestContext &context);
/// Syncs, of a connection, of a user, one.
void addSyncRoutes(Router &router, const RestContext &context);
/// The Data API under /v3: user-level tokens.
void addAccountRoutes(Router &router, const RestContext &context);
void addTransactionRoutes(Router &router, const RestContext &context);

inline void addRestRoutes(Router &router, const RestContext &context)
{
    addBankRoutes(router, context);
    addUserRoutes(router, context);
    addSyncRoutes(router, context);
    addAccountRoutes(router, context);
    addTransactionRoutes(router, context);
}

} // namespace holdfast::sandbox
