#include "app/sandbox/rest/paging.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/rest/wirejson.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

const QStringList kReadConnections = {u"connection:read"_s, u"user:read"_s};
const QStringList kDeleteConnections = {u"connection:delete"_s, u"user:delete"_s};

Response notFound(const QString &what)
{
    return Response::error(404, u"NotFound"_s, u"There is no such %1."_s.arg(what));
}

Response createUser(const RestContext &context, const Request &request)
{
    const auto token = context.access.identity(request, {u"user:create"_s});
    if (!token)
        return token.error();
    Response refusal;
    const std::optional<QJsonObject> body = jsonBody(request, refusal, true);
    if (!body)
        return refusal;
    const QJsonValue clientUserId = body->value("clientUserId"_L1);
    const bool isFine = clientUserId.isUndefined() ||
                        (clientUserId.isString() && clientUserId.toString().size() <= 256);
    if (!isFine) {
        return Response::error(400, u"BadRequest"_s,
                               u"clientUserId must be a text of at most 256 characters."_s);
    }
    const SandboxUser &user = context.world.registerUser(
        clientUserId.toString(), token->clientId, token->scopes.join(u' '));
    return Response::json(201, userJson(user, {}));
}

Response listUsers(const RestContext &context, const Request &request)
{
    if (const auto token = context.access.identity(request, {u"user:read"_s}); !token)
        return token.error();
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const auto &users = context.world.users();
    const QJsonArray rows = renderPage(users, *page, [&](const SandboxUser &user) {
        return userJson(user, context.world.connectionIdsOf(user.userId));
    });
    return pagedAnswer(request, context.baseUrl(), *page, static_cast<qint64>(users.size()), rows);
}

Response oneUser(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, {u"user:read"_s}, userId); !token)
        return token.error();
    const SandboxUser *user = context.world.user(userId);
    if (user == nullptr)
        return notFound(u"user"_s);
    return Response::json(200, userJson(*user, context.world.connectionIdsOf(userId)));
}

Response deleteUser(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, {u"user:delete"_s}, userId); !token)
        return token.error();
    return context.world.removeUser(userId) ? Response::empty() : notFound(u"user"_s);
}

Response listConnections(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, kReadConnections, userId); !token)
        return token.error();
    if (context.world.user(userId) == nullptr)
        return notFound(u"user"_s);
    QJsonArray rows;
    for (const SandboxConnection *connection : context.world.connectionsOf(userId))
        rows.append(connectionJson(*connection));
    return Response::json(200, QJsonObject{{u"data"_s, rows}, {u"meta"_s, QJsonObject{}}});
}

Response deleteConnection(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, kDeleteConnections, userId); !token)
        return token.error();
    return context.world.removeConnection(userId, request.part(u"connectionId"_s))
               ? Response::empty()
               : notFound(u"connection"_s);
}

Response consentHistory(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(request, {u"consent_history:read"_s});
    if (!token)
        return token.error();
    const QString userId = request.queryValue(u"userId"_s).value_or(token->userId);
    if (userId != token->userId)
        return Response::error(403, u"Forbidden"_s, u"The token belongs to another user."_s);
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const auto consents = context.world.consentsOf(userId);
    const Instant now = context.world.now();
    const QJsonArray rows = renderPage(
        consents, *page, [now](const SandboxConsent *consent) { return consentJson(*consent, now); });
    return pagedAnswer(request, context.baseUrl(), *page, static_cast<qint64>(consents.size()), rows);
}

using Route = Response (*)(const RestContext &, const Request &);

Router::Handler bound(const RestContext &context, Route route)
{
    return [context, route](const Request &request) { return route(context, request); };
}

} // namespace

void addUserRoutes(Router &router, const RestContext &context)
{
    router.add("POST", u"/users"_s, bound(context, createUser), u"users"_s);
    router.add("GET", u"/users"_s, bound(context, listUsers), u"users"_s);
    router.add("GET", u"/users/{userId}"_s, bound(context, oneUser), u"users"_s);
    router.add("DELETE", u"/users/{userId}"_s, bound(context, deleteUser), u"users"_s);
    router.add("GET", u"/users/{userId}/connections"_s, bound(context, listConnections),
               u"connections"_s);
    // The official client says "connection", the current reference "connections".
    for (const auto &spelling : {u"connection"_s, u"connections"_s}) {
        router.add("DELETE", u"/users/{userId}/%1/{connectionId}"_s.arg(spelling),
                   bound(context, deleteConnection), u"delete"_s);
    }
    router.add("GET", u"/consent-history"_s, bound(context, consentHistory));
}

} // namespace holdfast::sandbox
