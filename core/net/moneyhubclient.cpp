#include "core/net/moneyhubclient.h"

#include "core/net/bankicon.h"
#include "core/net/codecs_p.h"
#include "core/net/endpoint_p.h"
#include "core/net/moneyhubparts_p.h"
#include "core/net/replies.h"
#include "core/net/singlereplies_p.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace holdfast {

namespace {

using Json = nlohmann::json;

Authority clientLevel(const char *scope, const char *olderScope = "")
{
    return {TokenRequest{QString::fromLatin1(scope), std::nullopt}, QString::fromLatin1(olderScope)};
}

Authority connectionReader()
{
    return clientLevel("connection:read", "user:read");
}

void addJsonBody(HttpRequest &request, const Json &body)
{
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    request.body = QByteArray::fromStdString(body.dump());
}

/// Any 2xx will do, whatever it says.
Expected<std::monostate> accepted(const QUrl &, const HttpAnswer &answer, Instant now)
{
    if (std::optional<Error> error = refusal(answer, now))
        return fail(std::move(*error));
    return std::monostate{};
}

Expected<std::monostate> removed(const QUrl &, const HttpAnswer &answer, Instant now)
{
    std::optional<Error> error = refusal(answer, now);
    if (!error)
        return std::monostate{};
    if (error->kind == ErrorKind::UnknownId)
        error->kind = ErrorKind::Gone;
    return fail(std::move(*error));
}

Expected<std::monostate> envelope(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    const Expected<Json> document = jsonEnvelope(asked, answer, now);
    if (!document)
        return fail(document.error());
    return std::monostate{};
}

Expected<ReadList<Institution>> bareBankList(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    const Expected<Json> document = jsonDocument(asked, answer, now);
    if (!document)
        return fail(document.error());
    if (!document->is_array())
        return fail(missingField(QStringLiteral("banks"), answer));
    ReadList<Institution> result;
    appendRows(*document, readInstitution, result);
    return result;
}

Expected<QByteArray> iconBytes(const QUrl &, const HttpAnswer &answer, Instant now)
{
    return readBankIcon(answer, now);
}

/// A row of the client's list of users.
struct RegisteredUser
{
    UserId id;
    QString clientUserId;
};

RegisteredUser readRegisteredUser(JsonFields &fields)
{
    return {UserId(fields.requiredText("userId")), fields.text("clientUserId")};
}

Expected<std::optional<UserId>> userOfName(const Expected<ReadList<RegisteredUser>> &users,
                                           const QString &clientUserId)
{
    if (!users)
        return fail(users.error());
    for (const RegisteredUser &user : users->rows) {
        if (user.clientUserId == clientUserId)
            return user.id;
    }
    return std::optional<UserId>();
}

/// Leaves out rows that name another owner. The service names the user only in some replies.
void checkOwner(JsonFields &fields, const char *name, const QString &owner)
{
    const QString named = fields.text(name);
    if (!named.isEmpty() && named != owner)
        fields.noteForeign(name);
}

} // namespace

MoneyhubClient::MoneyhubClient(Profile profile, HttpGateway &gateway, TokenProvider &tokens,
                               Clock &clock, Random &random, MoneyhubLimits limits, QObject *parent)
    : QObject(parent),
      m_parts(std::make_unique<Parts>(std::move(profile), gateway, tokens, clock, random, limits))
{
    connect(&m_parts->serverClock, &ServerClock::offsetChanged, this,
            &MoneyhubClient::serverClockOffsetChanged);
}

MoneyhubClient::~MoneyhubClient() = default;

void MoneyhubClient::createUser(const QString &clientUserId, QObject *context, Callback<UserId> done)
{
    HttpRequest request = m_parts->request("POST", withSegments(m_parts->profile.identityUrl, {"users"}));
    addJsonBody(request, Json{{"clientUserId", clientUserId.toStdString()}});
    m_parts->ask<UserId>(request, clientLevel("user:create"), context, readUser, std::move(done));
}

void MoneyhubClient::findUser(const QString &clientUserId, QObject *context,
                              Callback<std::optional<UserId>> done)
{
    m_parts->readList<RegisteredUser>(
        withSegments(m_parts->profile.identityUrl, {"users"}), clientLevel("user:read"), context,
        readRegisteredUser,
        [clientUserId, done = std::move(done)](const Expected<ReadList<RegisteredUser>> &users) {
            done(userOfName(users, clientUserId));
        });
}

void MoneyhubClient::connections(const UserId &user, QObject *context,
                                 Callback<ReadList<BankConnection>> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("users").id(user, "userId").word("connections").url();
    if (!url) {
        answerLater<ReadList<BankConnection>>(context, std::move(done), fail(url.error()));
        return;
    }
    const auto read = [owner = user.value()](JsonFields &fields) {
        checkOwner(fields, "userId", owner);
        return readConnection(fields);
    };
    m_parts->readList<BankConnection>(*url, connectionReader(), context, read, std::move(done));
}

void MoneyhubClient::syncs(const UserId &user, const ConnectionId &connection, int limit,
                           QObject *context, Callback<ReadList<SyncRecord>> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("users").id(user, "userId")
                                   .word("connections").id(connection, "connectionId").word("syncs")
                                   .query("limit", QString::number(std::clamp(limit, 1, 1000))).url();
    if (!url) {
        answerLater<ReadList<SyncRecord>>(context, std::move(done), fail(url.error()));
        return;
    }
    const auto readRow = [owner = connection.value()](JsonFields &fields) {
        checkOwner(fields, "connectionId", owner);
        SyncRecord sync = readSync(fields);
        sync.connectionId = ConnectionId(owner);
        return sync;
    };
    const auto readPage = [readRow](const QUrl &asked, const HttpAnswer &answer,
                                    Instant now) -> Expected<ReadList<SyncRecord>> {
        const Expected<Json> document = jsonEnvelope(asked, answer, now);
        if (!document)
            return fail(document.error());
        if (!document->at("data").is_array())
            return fail(missingField(QStringLiteral("data"), answer));
        ReadList<SyncRecord> result;
        appendRows(document->at("data"), readRow, result);
        return result;
    };
    m_parts->ask<ReadList<SyncRecord>>(m_parts->request("GET", *url), connectionReader(), context,
                                       readPage, std::move(done));
}

void MoneyhubClient::sync(const UserId &user, const SyncId &sync, QObject *context,
                          Callback<SyncRecord> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("users").id(user, "userId")
                                   .word("syncs").id(sync, "syncId").url();
    if (!url) {
        answerLater<SyncRecord>(context, std::move(done), fail(url.error()));
        return;
    }
    m_parts->ask<SyncRecord>(m_parts->request("GET", *url), connectionReader(), context, readOneSync,
                             std::move(done));
}

void MoneyhubClient::accounts(const UserId &user, const std::optional<ConnectionId> &connection,
                              QObject *context, Callback<ReadList<Account>> done)
{
    Endpoint endpoint(m_parts->profile.apiUrl);
    endpoint.word("accounts").query("showTransactionData", QStringLiteral("true"));
    if (connection)
        endpoint.queryId("connectionId", *connection);
    const Expected<QUrl> url = endpoint.url();
    if (!url) {
        answerLater<ReadList<Account>>(context, std::move(done), fail(url.error()));
        return;
    }
    const auto read = [connection](JsonFields &fields) {
        if (connection)
            checkOwner(fields, "connectionId", connection->value());
        Account account = readAccount(fields);
        if (connection)
            account.connectionId = *connection;
        return account;
    };
    m_parts->readList<Account>(*url, userLevel("accounts:read", user), context, read, std::move(done));
}

void MoneyhubClient::startSync(const UserId &user, const ConnectionId &connection,
                               const SyncOptions &options, QObject *context,
                               Callback<StartedSync> done)
{
    const Expected<QUrl> url =
        Endpoint(m_parts->profile.apiUrl).word("sync").id(connection, "connectionId").url();
    if (!url) {
        answerLater<StartedSync>(context, std::move(done), fail(url.error()));
        return;
    }
    Json body{{"enableAsync", options.enableAsync}};
    if (options.customerLastLoggedTime)
        body["customerLastLoggedTime"] = formatInstant(*options.customerLastLoggedTime).toStdString();
    HttpRequest request = m_parts->request("POST", *url);
    request.deadline = m_parts->limits.sync;
    addJsonBody(request, body);
    m_parts->ask<StartedSync>(request, userLevel("accounts:read accounts:write:all", user), context,
                              readStartedSync, std::move(done));
}

void MoneyhubClient::removeConnection(const UserId &user, const ConnectionId &connection,
                                      QObject *context, Callback<std::monostate> done)
{
    // "connection" in the singular: what the service's own client calls.
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("users").id(user, "userId")
                                   .word("connection").id(connection, "connectionId").url();
    if (!url) {
        answerLater<std::monostate>(context, std::move(done), fail(url.error()));
        return;
    }
    m_parts->ask<std::monostate>(m_parts->request("DELETE", *url),
                                 clientLevel("connection:delete", "user:delete"), context, removed,
                                 std::move(done));
}

void MoneyhubClient::institutions(QObject *context, Callback<ReadList<Institution>> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("oidc").word(".well-known").word("all-connections")
                                   .query("clientId", m_parts->profile.clientId).url();
    m_parts->ask<ReadList<Institution>>(m_parts->request("GET", *url), {}, context, bareBankList,
                                        std::move(done));
}

void MoneyhubClient::icon(const QString &bankRef, QObject *context, Callback<QByteArray> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.identityUrl)
                                   .word("bank-icons").text(bankRef, "bankRef").url();
    if (!url) {
        answerLater<QByteArray>(context, std::move(done), fail(url.error()));
        return;
    }
    HttpRequest request = m_parts->request("GET", *url);
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("image/svg+xml, image/png")}};
    request.bodyLimit = m_parts->limits.iconBytes;
    m_parts->ask<QByteArray>(request, {}, context, iconBytes, std::move(done));
}

void MoneyhubClient::checkScope(const TokenRequest &request, QObject *context,
                                Callback<std::monostate> done)
{
    m_parts->tokens.token(request, context, [done = std::move(done)](Expected<Secret> token) {
        if (token)
            done(std::monostate{});
        else
            done(fail(token.error()));
    });
}

void MoneyhubClient::checkUser(const UserId &user, QObject *context, Callback<std::monostate> done)
{
    const Expected<QUrl> url =
        Endpoint(m_parts->profile.identityUrl).word("users").id(user, "userId").url();
    if (!url) {
        answerLater<std::monostate>(context, std::move(done), fail(url.error()));
        return;
    }
    m_parts->ask<std::monostate>(m_parts->request("GET", *url), clientLevel("user:read"), context,
                                 accepted, std::move(done));
}

void MoneyhubClient::checkDataApi(const UserId &user, QObject *context, Callback<std::monostate> done)
{
    const Expected<QUrl> url = Endpoint(m_parts->profile.apiUrl)
                                   .word("accounts").query("limit", QStringLiteral("1")).url();
    m_parts->ask<std::monostate>(m_parts->request("GET", *url), userLevel("accounts:read", user),
                                 context, envelope, std::move(done));
}

std::optional<std::chrono::milliseconds> MoneyhubClient::serverClockOffset() const
{
    return m_parts->serverClock.offset();
}

} // namespace holdfast
