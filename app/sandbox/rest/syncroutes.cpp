#include "app/sandbox/rest/paging.h"
#include "app/sandbox/rest/restapi.h"
#include "app/sandbox/rest/wirejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

const QStringList kReadSyncs = {u"connection:read"_s, u"user:read"_s};

struct SyncRow
{
    const SandboxConnection *connection;
    const SandboxSync *sync;
};

void addRows(std::vector<SyncRow> &rows, const SandboxConnection &connection)
{
    for (const SandboxSync &sync : connection.syncs)
        rows.push_back({&connection, &sync});
}

Response newestFirst(const RestContext &context, const Request &request, std::vector<SyncRow> rows)
{
    const auto page = readPage(request);
    if (!page)
        return page.error();
    std::stable_sort(rows.begin(), rows.end(), [](const SyncRow &a, const SyncRow &b) {
        return a.sync->createdAt > b.sync->createdAt;
    });
    const QJsonArray json = renderPage(
        rows, *page, [](const SyncRow &row) { return syncJson(*row.connection, *row.sync); });
    return pagedAnswer(request, context.baseUrl(), *page, static_cast<qint64>(rows.size()), json);
}

Response syncsOfConnection(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, kReadSyncs, userId); !token)
        return token.error();
    const SandboxConnection *connection =
        context.world.connectionOf(userId, request.part(u"connectionId"_s));
    if (connection == nullptr)
        return Response::error(404, u"NotFound"_s, u"There is no such connection."_s);
    std::vector<SyncRow> rows;
    addRows(rows, *connection);
    return newestFirst(context, request, std::move(rows));
}

Response syncsOfUser(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, kReadSyncs, userId); !token)
        return token.error();
    if (context.world.user(userId) == nullptr)
        return Response::error(404, u"NotFound"_s, u"There is no such user."_s);
    std::vector<SyncRow> rows;
    for (const SandboxConnection *connection : context.world.connectionsOf(userId))
        addRows(rows, *connection);
    return newestFirst(context, request, std::move(rows));
}

Response oneSync(const RestContext &context, const Request &request)
{
    const QString userId = request.part(u"userId"_s);
    if (const auto token = context.access.identity(request, kReadSyncs, userId); !token)
        return token.error();
    const QString syncId = request.part(u"syncId"_s);
    for (const SandboxConnection *connection : context.world.connectionsOf(userId)) {
        for (const SandboxSync &sync : connection->syncs) {
            if (sync.id == syncId)
                return Response::json(200, QJsonObject{{u"data"_s, syncJson(*connection, sync)}});
        }
    }
    return Response::error(404, u"NotFound"_s, u"There is no such sync."_s);
}

Response tooManySyncs(const SyncRefused &refused)
{
    const auto seconds = static_cast<qint64>(refused.retryAfter.count());
    Response response = Response::json(
        429, QJsonObject{{u"code"_s, u"TooManyRequests"_s},
                         {u"message"_s, u"This connection was synced too often."_s},
                         {u"retryAfterSecs"_s, seconds}});
    return response.withHeader("Retry-After", QByteArray::number(seconds));
}

Response refusal(const SyncRefused &refused)
{
    switch (refused.reason) {
    case Refusal::TooManySyncs:
        return tooManySyncs(refused);
    case Refusal::Expired:
        return Response::error(403, u"Forbidden"_s, u"The consent of this connection has expired."_s);
    case Refusal::Stopped:
        return Response::error(403, u"Forbidden"_s, u"This connection is no longer synced."_s);
    default:
        return Response::error(404, u"NotFound"_s, u"There is no such connection."_s);
    }
}

std::optional<QString> fault(const QJsonObject &body)
{
    const QJsonValue async = body.value("enableAsync"_L1);
    const QJsonValue address = body.value("customerIpAddress"_L1);
    const QJsonValue logged = body.value("customerLastLoggedTime"_L1);
    if (!async.isUndefined() && !async.isBool())
        return u"enableAsync must be true or false."_s;
    if (!address.isUndefined() && !address.isString())
        return u"customerIpAddress must be a text."_s;
    if (!logged.isUndefined() && (!logged.isString() || !parseInstant(logged.toString())))
        return u"customerLastLoggedTime must be a date and time."_s;
    return {};
}

Response startSync(const RestContext &context, const Request &request)
{
    const auto token = context.access.data(
        request, {u"accounts:read"_s, u"accounts:write|accounts:write:all"_s});
    if (!token)
        return token.error();
    Response badBody;
    const std::optional<QJsonObject> body = jsonBody(request, badBody, true);
    if (!body)
        return badBody;
    if (const auto wrong = fault(*body))
        return Response::error(400, u"BadRequest"_s, *wrong);

    const QString connectionId = request.part(u"connectionId"_s);
    const auto syncId = context.world.syncNow(token->userId, connectionId,
                                              body->value("enableAsync"_L1).toBool(true));
    if (!syncId)
        return refusal(syncId.error());
    const SandboxConnection *connection = context.world.connection(connectionId);
    const bool isFine = connection->syncs.back().fetchStatus.isEmpty() ||
                        connection->syncs.back().fetchStatus == "success"_L1;
    return Response::json(200, QJsonObject{{u"data"_s,
                                            QJsonObject{{u"syncId"_s, *syncId},
                                                        {u"status"_s, isFine ? u"ok"_s : u"error"_s}}},
                                           {u"meta"_s, QJsonObject{}}});
}

} // namespace

void addSyncRoutes(Router &router, const RestContext &context)
{
    router.add("GET", u"/users/{userId}/connections/{connectionId}/syncs"_s,
               [context](const Request &r) { return syncsOfConnection(context, r); }, u"syncs"_s);
    router.add("GET", u"/users/{userId}/syncs"_s,
               [context](const Request &r) { return syncsOfUser(context, r); }, u"syncs"_s);
    router.add("GET", u"/users/{userId}/syncs/{syncId}"_s,
               [context](const Request &r) { return oneSync(context, r); }, u"syncs"_s);
    router.add("POST", u"/v3/sync/{connectionId}"_s,
               [context](const Request &r) { return startSync(context, r); }, u"sync"_s);
}

} // namespace holdfast::sandbox
