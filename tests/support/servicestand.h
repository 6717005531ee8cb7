#pragma once

#include "core/base/clocksignal.h"
#include "core/net/networkstatus.h"
#include "core/secrets/secretsource.h"
#include "core/secrets/sessionstore.h"
#include "core/service/liveservice.h"
#include "core/service/profileopener.h"
#include "support/eventtokens.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/fakesecretstore.h"
#include "support/outcome.h"
#include "support/rawclient.h"
#include "support/recordingbrowser.h"
#include "support/scriptedgateway.h"
#include "support/testkeys.h"
#include "support/testprofile.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace holdfast::test {

/// A profile opener that answers as it is told to.
class FakeProfileOpener final : public ProfileOpener
{
public:
    Expected<OpenedProfile> next = OpenedProfile{};
    int opens = 0;

    void open(QObject *context, Callback<OpenedProfile> done) override
    {
        ++opens;
        answerLater<OpenedProfile>(context, std::move(done), next);
    }
};

/// What a test says of the network.
class FakeNetwork final : public NetworkStatus
{
public:
    int watches = 0;

    void watch() override { ++watches; }
    [[nodiscard]] bool isOffline() const override { return m_offline; }
    void setOffline(bool offline)
    {
        m_offline = offline;
        Q_EMIT changed();
    }

private:
    bool m_offline = false;
};

/// One connection as the stand's service lists it.
struct ListedRow
{
    QByteArray id;
    QByteArray lastUpdated = "2026-11-22T08:00:00Z";
    QByteArray expiresAt = "2027-02-01T00:00:00Z";
    QByteArray type = "api";
    QByteArray accountIds = {};   ///< a JSON array; `a-<id>` alone when empty
    QByteArray more = {};   ///< further members, with a comma in front
    QByteArray name = "A Bank";
    QByteArray status = "ok";
};

/// The live service over a real store in a folder of its own, a scripted Moneyhub and no network.
/// It is 2026-11-22T10:00Z and stays so until a test moves `clock`.
class ServiceStand
{
public:
    const UserId user{QStringLiteral("user-1")};
    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    ScriptedGateway gateway;
    RecordingBrowser browser;
    FakeSecretStore keychain;
    SessionStore session;
    SecretSource secrets{keychain, session};
    FakeProfileOpener opener;
    FakeNetwork network;
    ClockSignal clockSignal;
    ServiceTimes times;
    Store::Mode mode = Store::Mode::ReadWrite;
    bool lastPictureFirst = true;
    bool listenForWebhooks = false;
    bool readHistories = false;

    std::vector<ListedRow> listed;             ///< what the service has
    QByteArray accounts = "[]";                ///< of everybody
    QByteArray consents = "[]";                ///< the service's own history of them
    QByteArray syncs = "[]";                   ///< of every connection
    QByteArray proven = "bank:1";              ///< `mh:con_id` of the next id_token
    QByteArray subject = "\"sub\":\"user-1\","; ///< member of the next id_token, with its comma
    std::chrono::milliseconds serviceAhead{0};  ///< of `clock`, by the Date of the list
    bool datesAnswers = true;                  ///< with a Date that tells of its clock
    std::function<void()> whenAuthorised;      ///< what a flow does to the lists above

    std::unique_ptr<Store> store;
    std::unique_ptr<ConnectionService> service;

    ServiceStand()
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
    ~ServiceStand() { service.reset(); }

    void build()
    {
        service.reset();
        store = std::make_unique<Store>(clock);
        service = makeLiveService(parts(opener));
    }
    /// For a further service over the same store; what is given must outlive it.
    [[nodiscard]] ServiceParts parts(ProfileOpener &profileOpener)
    {
        ServiceParts parts{clock, random, gateway, *store, secrets, browser, profileOpener,
                           folder.path(), mode, lastPictureFirst, false, pageTexts(), times,
                           listenForWebhooks, readHistories};
        parts.network = &network;
        parts.clockSignal = &clockSignal;
        return parts;
    }
    /// Starts a command and waits for its one answer; its word.
    template <class T, class Start>
    [[nodiscard]] Expected<T> ask(Start start)
    {
        auto outcome = std::make_shared<Outcome<T>>();
        auto returned = std::make_shared<bool>(false);
        start(&context, [outcome, returned](Expected<T> result) {
            if (!*returned)
                qFatal("answered before the call returned");
            outcome->take()(std::move(result));
        });
        *returned = true;
        if (!QTest::qWaitFor([&] { return outcome->count() > 0; }, 10'000))
            return fail(makeError(ErrorKind::TimedOut, QStringLiteral("test"), {}));
        settle();
        if (outcome->count() != 1)
            qFatal("answered more than once");
        if (!outcome->succeeded())
            return fail(outcome->error());
        return outcome->value();
    }
    template <class T>
    [[nodiscard]] static QString wordOf(const Expected<T> &result)
    {
        return result ? QStringLiteral("ok") : errorKindWord(result.error().kind);
    }

    [[nodiscard]] QString open()
    {
        return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->open(c, d); }));
    }
    [[nodiscard]] QString goOnline()
    {
        return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->goOnline(c, d); }));
    }
    [[nodiscard]] QString refresh()
    {
        return wordOf(ask<std::monostate>([this](auto *c, auto d) { service->refresh(c, d); }));
    }
    /// build(), open() and goOnline(); "ok" when all went well.
    [[nodiscard]] QString start()
    {
        build();
        const QString opened = open();
        return opened == u"ok" ? goOnline() : opened;
    }
    [[nodiscard]] Expected<SyncResult> sync(const char *id, bool follow = true)
    {
        return ask<SyncResult>([&](auto *c, auto d) { service->sync(idOf(id), follow, c, d); });
    }
    [[nodiscard]] Expected<RemovalReceipt> remove(const char *id)
    {
        return ask<RemovalReceipt>([&](auto *c, auto d) { service->remove(idOf(id), c, d); });
    }
    [[nodiscard]] Expected<FlowResult> flow(const FlowRequest &request)
    {
        return ask<FlowResult>([&](auto *c, auto d) { service->startFlow(request, c, d); });
    }

    [[nodiscard]] QString databasePath() const
    {
        return folder.filePath(QStringLiteral("holdfast.db"));
    }
    [[nodiscard]] static ConnectionId idOf(const char *id) { return ConnectionId{QString::fromLatin1(id)}; }
    [[nodiscard]] const ConnectionEntry *entry(const char *id) const
    {
        m_shown = service->snapshot();
        for (const ConnectionEntry &one : *m_shown) {
            if (one.connection.id == idOf(id))
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] QString ids() const
    {
        QStringList all;
        const auto shown = service->snapshot();
        for (const ConnectionEntry &one : *shown)
            all.append(one.connection.id.value());
        return all.join(u' ');
    }
    /// The words of what is wrong.
    [[nodiscard]] QString faults() const
    {
        QStringList all;
        for (const Error &fault : service->health().faults)
            all.append(errorKindWord(fault.kind));
        return all.join(u' ');
    }
    [[nodiscard]] UserScope scope() const { return {opener.next->profile.key(), user}; }
    [[nodiscard]] int calls(const char *method, const char *path) const
    {
        return gateway.count(method, QString::fromLatin1(path));
    }
    /// How often a code was exchanged.
    [[nodiscard]] int exchanges() const
    {
        const auto asked = gateway.requestsTo("POST", QStringLiteral("/oidc/token"));
        return int(std::count_if(asked.begin(), asked.end(), [](const HttpRequest &request) {
            return ScriptedGateway::formField(request, QStringLiteral("grant_type")) ==
                   u"authorization_code";
        }));
    }
    /// Lets what is on its way arrive, also over the store's thread.
    void settle()
    {
        (void)QTest::qWaitFor([] { return false; }, 5);
        bool behind = false;
        store->settings(&context, [&behind](const auto &) { behind = true; });
        (void)QTest::qWaitFor([&behind] { return behind; }, 10'000);
    }

    /// A delivery to the service's webhook receiver; the status it answers.
    [[nodiscard]] int webhook(const QByteArray &type, const QByteArray &body)
    {
        const QUrl address(service->profile().webhookAddress);
        RawClient relay(quint16(address.port()), delivery(address.path().toLatin1(), type, body));
        (void)QTest::qWaitFor([&relay] { return relay.isOver(); }, 10'000);
        return relay.status();
    }
    /// The same with an honest signed event.
    [[nodiscard]] int signedWebhook(const QByteArray &id, const QByteArray &events)
    {
        EventFacts facts;
        facts.id = '"' + id + '"';
        facts.issuedAt = secondsOf(clock.now());
        facts.events = events;
        return webhook("application/jwt", eventToken(facts));
    }

    /// What a person's browser does who agrees: comes back with a code. With `error`, one who does not.
    void visitWith(const QByteArray &error = {})
    {
        browser.whenOpened([this, error](const QUrl &) { comeBack(error); });
    }
    void comeBack(const QByteArray &error = {})
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

    /// What the token endpoint answers to an honest request.
    [[nodiscard]] QByteArray tokens(const HttpRequest &request)
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
    /// The page that the redirect leads to, as the browser asks for it.
    [[nodiscard]] std::unique_ptr<RawClient> lastPage() const
    {
        return std::make_unique<RawClient>(listenerPort(),
                                           httpGet(listenerPort(), "/callback/done"));
    }
    /// What the redirect was answered with; null before there was one.
    [[nodiscard]] const RawClient *visit() const { return m_visit.get(); }
    [[nodiscard]] Expected<ConnectionDetails> details(const char *id)
    {
        return ask<ConnectionDetails>([&](auto *c, auto d) { service->details(idOf(id), c, d); });
    }

    QObject context;

private:
    [[nodiscard]] HttpRequest lastPush() const
    {
        return gateway.requestsTo("POST", QStringLiteral("/oidc/request")).back();
    }
    [[nodiscard]] quint16 listenerPort() const
    {
        return static_cast<quint16>(
            QUrl(ScriptedGateway::formField(lastPush(), QStringLiteral("redirect_uri"))).port());
    }
    [[nodiscard]] static ReturnPageTexts pageTexts()
    {
        ReturnPageTexts texts;
        texts.product = QStringLiteral("Holdfast");
        texts.checking = QStringLiteral("CHECKING");
        texts.succeeded = QStringLiteral("SUCCEEDED");
        texts.declined = QStringLiteral("DECLINED");
        texts.failed = QStringLiteral("FAILED");
        return texts;
    }
    using Json = ScriptedGateway;

    void script()
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
    [[nodiscard]] QByteArray list() const
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

    QByteArray m_nonce;
    std::unique_ptr<RawClient> m_visit;
    mutable ConnectionSnapshot m_shown;   ///< keeps entry() alive
};

} // namespace holdfast::test
