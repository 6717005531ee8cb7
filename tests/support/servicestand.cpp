#include "support/servicestand.h"

#include "support/eventtokens.h"
#include "support/testkeys.h"
#include "support/testprofile.h"

namespace holdfast::test {

using Json = ScriptedGateway;

ServiceStand::ServiceStand()
{
    times.poll = times.backgroundPoll = std::chrono::milliseconds{0};
    times.syncPause = times.removalPause = std::chrono::milliseconds{1};
    times.syncPauseMost = std::chrono::milliseconds{2};
    opener.next->profile = testProfile();
    opener.next->profile.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    opener.next->profile.userId = user;
    keychain.secrets.insert(secretName(opener.next->profile.key(), SecretPurpose::ClientSecret),
                            Secret("a client secret that is long enough"));
    script();
}

ServiceStand::~ServiceStand()
{
    service.reset();
}

void ServiceStand::build()
{
    service.reset();
    store = std::make_unique<Store>(clock);
    service = makeLiveService(parts(opener));
}

ServiceParts ServiceStand::parts(ProfileOpener &profileOpener)
{
    ServiceParts parts{clock, random, gateway, *store, secrets, browser, profileOpener,
                       folder.path(), mode, lastPictureFirst, false, pageTexts(), times,
                       listenForWebhooks, readHistories};
    parts.network = &network;
    parts.clockSignal = &clockSignal;
    parts.preferences = preferences;
    return parts;
}

QString ServiceStand::open()
{
    return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->open(c, d); }));
}

QString ServiceStand::goOnline()
{
    return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->goOnline(c, d); }));
}

QString ServiceStand::refresh()
{
    return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->refresh(c, d); }));
}

QString ServiceStand::start()
{
    build();
    const QString opened = open();
    return opened == u"ok" ? goOnline() : opened;
}

Expected<SyncResult> ServiceStand::sync(const char *id, bool follow)
{
    return ask<SyncResult>([&](auto *c, auto d) { service->sync(idOf(id), follow, c, d); });
}

Expected<RemovalReceipt> ServiceStand::remove(const char *id)
{
    return ask<RemovalReceipt>([&](auto *c, auto d) { service->remove(idOf(id), c, d); });
}

Expected<FlowResult> ServiceStand::flow(const FlowRequest &request)
{
    return ask<FlowResult>([&](auto *c, auto d) { service->startFlow(request, c, d); });
}

QString ServiceStand::databasePath() const
{
    return folder.filePath(QStringLiteral("holdfast.db"));
}

const ConnectionEntry *ServiceStand::entry(const char *id) const
{
    m_shown = service->snapshot();
    for (const ConnectionEntry &one : *m_shown) {
        if (one.connection.id == idOf(id))
            return &one;
    }
    return nullptr;
}

QString ServiceStand::ids() const
{
    QStringList all;
    const auto shown = service->snapshot();
    for (const ConnectionEntry &one : *shown)
        all.append(one.connection.id.value());
    return all.join(u' ');
}

QString ServiceStand::faults() const
{
    QStringList all;
    for (const Error &fault : service->health().faults)
        all.append(errorKindWord(fault.kind));
    return all.join(u' ');
}

int ServiceStand::calls(const char *method, const char *path) const
{
    return gateway.count(method, QString::fromLatin1(path));
}

int ServiceStand::exchanges() const
{
    const auto asked = gateway.requestsTo("POST", QStringLiteral("/oidc/token"));
    return int(std::count_if(asked.begin(), asked.end(), [](const HttpRequest &request) {
        return ScriptedGateway::formField(request, QStringLiteral("grant_type")) ==
               u"authorization_code";
    }));
}

void ServiceStand::settle()
{
    (void)QTest::qWaitFor([] { return false; }, 5);
    bool behind = false;
    store->settings(&context, [&behind](const auto &) { behind = true; });
    (void)QTest::qWaitFor([&behind] { return behind; }, 10'000);
}

int ServiceStand::webhook(const QByteArray &type, const QByteArray &body)
{
    const QUrl address(service->profile().webhookAddress);
    RawClient relay(quint16(address.port()), delivery(address.path().toLatin1(), type, body));
    (void)QTest::qWaitFor([&relay] { return relay.isOver(); }, 10'000);
    return relay.status();
}

int ServiceStand::signedWebhook(const QByteArray &id, const QByteArray &events)
{
    EventFacts facts;
    facts.id = '"' + id + '"';
    facts.issuedAt = secondsOf(clock.now());
    facts.events = events;
    return webhook("application/jwt", eventToken(facts));
}

void ServiceStand::visitWith(const QByteArray &error)
{
    browser.whenOpened([this, error](const QUrl &) { comeBack(error); });
}

void ServiceStand::comeBack(const QByteArray &error)
{
    const HttpRequest push = lastPush();
    m_nonce = ScriptedGateway::formField(push, QStringLiteral("nonce")).toLatin1();
    const quint16 port = listenerPort();
    const QByteArray state = ScriptedGateway::formField(push, QStringLiteral("state")).toLatin1();
    const QByteArray answer = error.isEmpty() ? QByteArray("code=the-code") : "error=" + error;
    m_visit = std::make_unique<RawClient>(
        port, httpGet(port, "/callback?" + answer + "&state=" + state
                                + "&iss=https%3A%2F%2Fidentity.example%2Foidc"));
}

QByteArray ServiceStand::tokens(const HttpRequest &request)
{
    if (ScriptedGateway::formField(request, QStringLiteral("grant_type")) ==
        u"client_credentials")
        return R"({"access_token":"a-token","token_type":"Bearer","expires_in":3600})";
    if (whenAuthorised)
        whenAuthorised();
    const QByteArray now = QByteArray::number(toMilliseconds(clock.now()) / 1000);
    const QByteArray end = QByteArray::number(toMilliseconds(clock.now()) / 1000 + 3600);
    const QByteArray claims =
        "{" + subject + R"("iss":"https://identity.example/oidc","aud":"client-1","nonce":")" +
        m_nonce + R"(","mh:con_id":")" + proven + R"(","iat":)" + now + ",\"exp\":" + end + "}";
    return R"({"access_token":"another","token_type":"Bearer","expires_in":3600,"id_token":")" +
           testKey(JwsAlgorithm::RS256).sign(claims).value() + "\"}";
}

std::unique_ptr<RawClient> ServiceStand::lastPage() const
{
    return std::make_unique<RawClient>(listenerPort(),
                                       httpGet(listenerPort(), "/callback/done"));
}

Expected<ConnectionDetails> ServiceStand::details(const char *id)
{
    return ask<ConnectionDetails>([&](auto *c, auto d) { service->details(idOf(id), c, d); });
}

HttpRequest ServiceStand::lastPush() const
{
    return gateway.requestsTo("POST", QStringLiteral("/oidc/request")).back();
}

quint16 ServiceStand::listenerPort() const
{
    return static_cast<quint16>(
        QUrl(ScriptedGateway::formField(lastPush(), QStringLiteral("redirect_uri"))).port());
}

ReturnPageTexts ServiceStand::pageTexts()
{
    ReturnPageTexts texts;
    texts.product = QStringLiteral("Holdfast");
    texts.checking = QStringLiteral("CHECKING");
    texts.succeeded = QStringLiteral("SUCCEEDED");
    texts.declined = QStringLiteral("DECLINED");
    texts.failed = QStringLiteral("FAILED");
    return texts;
}

void ServiceStand::script()
{
    gateway.on("GET", QStringLiteral("/.well-known/openid-configuration"),
               Json::json(200, testDiscoveryDocument()));
    gateway.on("GET", QStringLiteral("/oidc/certs"), [](const HttpRequest &) {
        return Json::json(200, jwksOf({testKey(JwsAlgorithm::RS256).publicJwk()}));
    });
    gateway.on("POST", QStringLiteral("/oidc/request"),
               Json::json(201, R"({"request_uri":"urn:ietf:params:oauth:request_uri:1","expires_in":60})"));
    gateway.on("POST", QStringLiteral("/oidc/token"),
               [this](const HttpRequest &request) { return Json::json(200, tokens(request)); });
    gateway.on("GET", QStringLiteral("/connections"), [this](const HttpRequest &) {
        HttpAnswer answer = Json::json(200, list());
        if (datesAnswers)
            answer.serverDate = clock.now() + serviceAhead;
        return answer;
    });
    gateway.on("GET", QStringLiteral("/accounts"), [this](const HttpRequest &) {
        return Json::json(200, "{\"data\":" + accounts + ",\"links\":{}}");
    });
    gateway.on("GET", QStringLiteral("/consent-history"), [this](const HttpRequest &) {
        return Json::json(200, "{\"data\":" + consents + ",\"links\":{}}");
    });
    gateway.on("GET", QStringLiteral("/syncs"), [this](const HttpRequest &) {
        return Json::json(200, "{\"data\":" + syncs + "}");
    });
}

QByteArray ServiceStand::list() const
{
    QList<QByteArray> rows;
    for (const ListedRow &row : listed)
        rows.append("{\"id\":\"" + row.id + R"(","name":")" + row.name + R"(","type":")" + row.type
                    + R"(","status":")" + row.status + R"(","tppConsent":true,"lastUpdated":")" + row.lastUpdated
                    + R"(","expiresAt":")" + row.expiresAt + R"(","accountIds":)"
                    + (row.accountIds.isEmpty() ? "[\"a-" + row.id + "\"]" : row.accountIds)
                    + row.more + "}");
    return "{\"data\":[" + rows.join(',') + "],\"links\":{}}";
}

} // namespace holdfast::test
