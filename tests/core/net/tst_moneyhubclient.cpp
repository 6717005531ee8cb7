// The calls of the client: where they go, with which token, and what comes of every kind of answer.

#include "core/net/moneyhubstand.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestMoneyhubClient : public QObject, private MoneyhubStand
{
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_client.reset(); }

    void everyCallHasItsAddressScopeAndDeadline_data();
    void everyCallHasItsAddressScopeAndDeadline();
    void aUserIsCreated();
    void aRejectedTokenIsReplacedOnce_data();
    void aRejectedTokenIsReplacedOnce();
    void aSecondRefusalIsTheAnswer();
    void olderScopesAreTriedWhenTheNewOnesAreInvalid();
    void otherTokenErrorsAreTheAnswer();
    void writingCallsAreSentOnce_data();
    void writingCallsAreSentOnce();
    void readingCallsAreTriedThreeTimes();
    void aRemovalThatIsAlreadyDoneIsGone();
    void startedSyncsSayWhatTheServiceSaid_data();
    void startedSyncsSayWhatTheServiceSaid();
    void impossibleIdsAreRefusedHere_data();
    void impossibleIdsAreRefusedHere();
    void theServersClockIsMeasured();
    void nothingArrivesAfterContextOrClientAreGone();
    void checksTellWhatTheClientMayDo();
};

void TestMoneyhubClient::everyCallHasItsAddressScopeAndDeadline_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("seconds");
    const QByteArray identity = "https://identity.example.com/";
    const QByteArray api = "https://api.example.com/v3/";
    const QByteArray user = "users/64b0c0ffee64b0c0ffee64b0";
    const auto row = [](const char *call, const QByteArray &request, const char *token,
                        int seconds) {
        QTest::newRow(call) << QString::fromLatin1(call) << request << QString::fromLatin1(token)
                            << seconds;
    };
    row("createUser", "POST " + identity + "users", "user:create", 60);
    row("connections", "GET " + identity + user + "/connections?limit=1000", "connection:read", 60);
    row("syncs", "GET " + identity + user + "/connections/" + kEncoded + "/syncs?limit=5",
        "connection:read", 60);
    row("sync", "GET " + identity + user + "/syncs/s-1", "connection:read", 60);
    row("accounts",
        "GET " + api + "accounts?showTransactionData=true&connectionId=" + kEncoded + "&limit=1000",
        "accounts:read @ 64b0c0ffee64b0c0ffee64b0", 60);
    row("startSync", "POST " + api + "sync/" + kEncoded,
        "accounts:read accounts:write:all @ 64b0c0ffee64b0c0ffee64b0", 120);
    row("removeConnection", "DELETE " + identity + user + "/connection/" + kEncoded,
        "connection:delete", 60);
    row("institutions",
        "GET " + identity + "oidc/.well-known/all-connections?clientId=client%20a%26b", "", 60);
    row("icon", "GET " + identity + "bank-icons/ref", "", 60);
}

void TestMoneyhubClient::everyCallHasItsAddressScopeAndDeadline()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, request);
    QFETCH(QString, token);
    QFETCH(int, seconds);
    Outcome<UserId> userId;
    Outcome<ReadList<BankConnection>> connections;
    Outcome<ReadList<SyncRecord>> syncs;
    Outcome<SyncRecord> sync;
    Outcome<ReadList<Account>> accounts;
    Outcome<StartedSync> started;
    Outcome<std::monostate> removed;
    Outcome<ReadList<Institution>> banks;
    Outcome<QByteArray> icon;
    if (call == u"createUser")
        m_client->createUser(QStringLiteral("me"), this, userId.take());
    else if (call == u"connections")
        m_client->connections(kUser, this, connections.take());
    else if (call == u"syncs")
        m_client->syncs(kUser, kConnection, 5, this, syncs.take());
    else if (call == u"sync")
        m_client->sync(kUser, SyncId(QStringLiteral("s-1")), this, sync.take());
    else if (call == u"accounts")
        m_client->accounts(kUser, kConnection, this, accounts.take());
    else if (call == u"startSync")
        m_client->startSync(kUser, kConnection, {}, this, started.take());
    else if (call == u"removeConnection")
        m_client->removeConnection(kUser, kConnection, this, removed.take());
    else if (call == u"institutions")
        m_client->institutions(this, banks.take());
    else
        m_client->icon(QStringLiteral("ref"), this, icon.take());
    QTRY_VERIFY(userId.count() + connections.count() + syncs.count() + sync.count() +
                    accounts.count() + started.count() + removed.count() + banks.count() +
                    icon.count() ==
                1);
    QCOMPARE(m_wire->requests().size(), size_t(1));
    const HttpRequest &sent = m_wire->requests().front();
    QCOMPARE(sent.method + ' ' + sent.url.toEncoded(), request);
    QCOMPARE(m_tokens->asked(), token.isEmpty() ? QStringList() : QStringList(token));
    QCOMPARE(bearer(sent), token.isEmpty() ? QByteArray() : QByteArray("Bearer token-1"));
    QCOMPARE(sent.deadline, std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void TestMoneyhubClient::aUserIsCreated()
{
    m_wire->once("POST", QStringLiteral("/users"),
                 json(201, R"({"userId":"u1","clientUserId":"me"})"));
    m_wire->once("POST", QStringLiteral("/users"), json(200, R"({"clientUserId":"me"})"));
    Outcome<UserId> outcome;
    m_client->createUser(QStringLiteral("me \"quoted\""), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().value(), QStringLiteral("u1"));
    QCOMPARE(m_wire->requests().front().body,
             QByteArray("{\"clientUserId\":\"me \\\"quoted\\\"\"}"));

    Outcome<UserId> without;
    m_client->createUser(QStringLiteral("me"), this, without.take());
    QTRY_COMPARE(without.count(), 1);
    QCOMPARE(without.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(without.error().part, QStringLiteral("userId"));
}

void TestMoneyhubClient::aRejectedTokenIsReplacedOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("A-13 none") << QByteArray();
    QTest::newRow("A-13 garbage") << QByteArray("\x01,,=Negotiate \xff");
}

void TestMoneyhubClient::aRejectedTokenIsReplacedOnce()
{
    QFETCH(QByteArray, challenge);
    HttpAnswer refused = json(401, R"({"code":"Unauthorized"})");
    refused.headers.append(qMakePair(QByteArray("www-authenticate"), challenge));
    m_wire->once("DELETE", QString::fromLatin1("/") + kConnection.value(), refused);
    m_wire->on("DELETE", QString::fromLatin1("/") + kConnection.value(), json(204, {}));
    Outcome<std::monostate> outcome;
    m_client->removeConnection(kUser, kConnection, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("ok"));
    QCOMPARE(m_wire->requests().size(), size_t(2));
    QCOMPARE(bearer(m_wire->requests().at(0)), QByteArray("Bearer token-1"));
    QCOMPARE(bearer(m_wire->requests().at(1)), QByteArray("Bearer token-2"));
}

void TestMoneyhubClient::aSecondRefusalIsTheAnswer()
{
    m_wire->on("GET", QStringLiteral("/connections"),
               json(401, R"({"code":"Unauthorized","correlationId":"c1"})"));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::NotAccepted);
    QCOMPARE(messageClass(outcome.error().kind), MessageClass::SetUp); // A-13: K5, never K6
    QCOMPARE(outcome.error().correlationId, QStringLiteral("c1"));
    QCOMPARE(m_wire->requests().size(), size_t(2));
    QCOMPARE(m_tokens->rejected().size(), 2); // the next call starts with a new one
}

void TestMoneyhubClient::olderScopesAreTriedWhenTheNewOnesAreInvalid()
{
    const Error invalid = makeError(ErrorKind::NotAccepted, QStringLiteral("invalid_scope"), {});
    m_tokens->refuse(QStringLiteral("connection:read"), invalid);
    m_tokens->refuse(QStringLiteral("connection:delete"), invalid);
    m_wire->on("GET", QStringLiteral("/connections"), json(200, R"({"data":[]})"));
    for (int i = 0; i < 2; ++i) {
        Outcome<ReadList<BankConnection>> outcome;
        m_client->connections(kUser, this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word(), QStringLiteral("ok"));
    }
    // Asked for once, and remembered.
    QCOMPARE(m_tokens->asked(),
             (QStringList{QStringLiteral("connection:read"), QStringLiteral("user:read"),
                          QStringLiteral("user:read")}));

    m_tokens->refuse(QStringLiteral("user:delete"), invalid);
    Outcome<std::monostate> removal;
    m_client->removeConnection(kUser, kConnection, this, removal.take());
    QTRY_COMPARE(removal.count(), 1);
    QCOMPARE(removal.error().part, QStringLiteral("invalid_scope"));
    QCOMPARE(m_wire->count("DELETE", QString()), 0);
}

void TestMoneyhubClient::otherTokenErrorsAreTheAnswer()
{
    m_tokens->refuse(QStringLiteral("connection:read"),
                     makeError(ErrorKind::NotAccepted, QStringLiteral("invalid_client"), {}));
    Outcome<ReadList<BankConnection>> outcome;
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().part, QStringLiteral("invalid_client"));
    QCOMPARE(m_wire->requests().size(), size_t(0));
}

void TestMoneyhubClient::writingCallsAreSentOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("A-10 cut off") << 0 << "network";
    QTest::newRow("A-14 409") << 409 << "not-accepted";
    QTest::newRow("A-16 429") << 429 << "too-many-requests";
    QTest::newRow("A-18 500") << 500 << "service-down";
    QTest::newRow("A-18 503") << 503 << "service-down";
}

void TestMoneyhubClient::writingCallsAreSentOnce()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    const auto respond = [status](const HttpRequest &) -> Expected<HttpAnswer> {
        if (status == 0)
            return fail(makeError(ErrorKind::Network, QStringLiteral("cut-off"), {}));
        HttpAnswer answer = json(status, "{}");
        answer.retryAt = FakeClock().now() + 1ms;
        return answer;
    };
    m_wire->on("POST", QString(), respond);
    m_wire->on("DELETE", QString(), respond);
    Outcome<StartedSync> sync;
    Outcome<std::monostate> removal;
    Outcome<UserId> user;
    m_client->startSync(kUser, kConnection, {}, this, sync.take());
    m_client->removeConnection(kUser, kConnection, this, removal.take());
    m_client->createUser(QStringLiteral("me"), this, user.take());
    QTRY_VERIFY(sync.count() == 1 && removal.count() == 1 && user.count() == 1);
    // A read is tried three times meanwhile, with the pauses that a repeated write would have had.
    Outcome<ReadList<BankConnection>> list;
    m_wire->on("GET", QString(), json(503, "{}"));
    m_client->connections(kUser, this, list.take());
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(sync.word(), kind);
    QCOMPARE(removal.word(), kind);
    QCOMPARE(user.word(), kind);
    QCOMPARE(m_wire->count("GET", QString()), 3);
    QCOMPARE(m_wire->requests().size(), size_t(3 + 3));
}

void TestMoneyhubClient::readingCallsAreTriedThreeTimes()
{
    m_wire->once("GET", QStringLiteral("/connections"), json(503, "{}"));
    m_wire->once("GET", QStringLiteral("/connections"), json(502, R"({"message":"ASPSP"})"));
    m_wire->once("GET", QStringLiteral("/connections"), json(200, R"({"data":[]})"));
    Outcome<ReadList<BankConnection>> outcome; // A-18
    m_client->connections(kUser, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("ok"));
    QCOMPARE(m_wire->requests().size(), size_t(3));
}

void TestMoneyhubClient::aRemovalThatIsAlreadyDoneIsGone()
{
    m_wire->on("DELETE", QString(), json(404, R"({"code":"NotFound"})")); // A-15
    Outcome<std::monostate> outcome;
    m_client->removeConnection(kUser, kConnection, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.error().kind, ErrorKind::Gone);
    QCOMPARE(messageClass(outcome.error().kind), MessageClass::AlreadySo);

    m_wire->on("GET", QStringLiteral("/connections"), json(404, R"({"code":"NotFound"})"));
    Outcome<ReadList<BankConnection>> list;
    m_client->connections(kUser, this, list.take());
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(list.error().kind, ErrorKind::UnknownId);
}

void TestMoneyhubClient::startedSyncsSayWhatTheServiceSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    QTest::newRow("v3") << QByteArray(R"({"data":{"syncId":"s1","status":"ok"},"meta":{}})") << "s1"
                        << "ok";
    QTest::newRow("v2") << QByteArray(R"({"data":{"status":"error"}})") << ""
                        << "error";
    QTest::newRow("A-05 new word")
        << QByteArray(R"({"data":{"syncId":"s1","status":"queued"}})") << "s1"
        << "queued";
    QTest::newRow("no status") << QByteArray(R"({"data":{"syncId":"s1"}})") << QString()
                               << QString();
    QTest::newRow("no data") << QByteArray(R"({"status":"ok"})") << QString() << QString();
}

void TestMoneyhubClient::startedSyncsSayWhatTheServiceSaid()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, status);
    m_wire->on("POST", QString(), json(200, body));
    Outcome<StartedSync> outcome;
    SyncOptions options;
    options.customerLastLoggedTime = m_clock.now();
    m_client->startSync(kUser, kConnection, options, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(m_wire->requests().front().body,
             QByteArray(R"({"customerLastLoggedTime":"2026-11-22T10:00:00Z","enableAsync":true})"));
    if (status.isNull()) {
        QCOMPARE(outcome.error().kind, ErrorKind::BadAnswer);
        return;
    }
    QCOMPARE(outcome.value().id.value(), id);
    QCOMPARE(outcome.value().status, status);
}

void TestMoneyhubClient::impossibleIdsAreRefusedHere_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("A-21 empty") << QString();
    QTest::newRow("A-21 dots") << QStringLiteral("..");
    QTest::newRow("A-21 newline") << QStringLiteral("a\nb");
    QTest::newRow("A-21 5 kB") << QString(5000, u'x');
}

void TestMoneyhubClient::impossibleIdsAreRefusedHere()
{
    QFETCH(QString, id);
    Outcome<StartedSync> sync;
    Outcome<std::monostate> removal;
    Outcome<ReadList<BankConnection>> list;
    Outcome<QByteArray> icon;
    Outcome<ReadList<Account>> accounts;
    m_client->accounts(kUser, ConnectionId(id), this, accounts.take());
    m_client->startSync(kUser, ConnectionId(id), {}, this, sync.take());
    m_client->removeConnection(UserId(id), kConnection, this, removal.take());
    m_client->connections(UserId(id), this, list.take());
    m_client->icon(id, this, icon.take());
    QCOMPARE(sync.count(), 0);
    QTRY_VERIFY(sync.count() == 1 && removal.count() == 1 && list.count() == 1 &&
                icon.count() == 1 && accounts.count() == 1);
    QCOMPARE(accounts.error().part, QStringLiteral("connectionId"));
    QCOMPARE(sync.error().part, QStringLiteral("connectionId"));
    QCOMPARE(removal.error().part, QStringLiteral("userId"));
    QCOMPARE(list.word(), QStringLiteral("usage"));
    QCOMPARE(icon.word(), QStringLiteral("usage"));
    QCOMPARE(m_wire->requests().size(), size_t(0));
}

void TestMoneyhubClient::theServersClockIsMeasured()
{
    QSignalSpy changed(m_client.get(), &MoneyhubClient::serverClockOffsetChanged);
    QVERIFY(!m_client->serverClockOffset());
    const auto read = [this](std::chrono::milliseconds ahead) {
        HttpAnswer answer = json(200, R"({"data":[]})");
        answer.serverDate = m_clock.now() + ahead;
        m_wire->once("GET", QStringLiteral("/connections"), answer);
        Outcome<ReadList<BankConnection>> outcome;
        m_client->connections(kUser, this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
    };
    read(0ms);
    QCOMPARE(m_client->serverClockOffset(), std::optional(0ms));
    QCOMPARE(changed.count(), 1);
    read(-900ms); // Date has whole seconds
    QCOMPARE(m_client->serverClockOffset(), std::optional(0ms));
    QCOMPARE(changed.count(), 1);
    read(90s); // D-01
    QCOMPARE(m_client->serverClockOffset(), std::optional<std::chrono::milliseconds>(90s));
    QCOMPARE(changed.count(), 2);
    read(-24h);
    QCOMPARE(m_client->serverClockOffset(), std::optional<std::chrono::milliseconds>(-24h + 1s));
    QCOMPARE(changed.count(), 3);
}

void TestMoneyhubClient::nothingArrivesAfterContextOrClientAreGone()
{
    m_wire->on("GET", QString(), json(200, R"({"data":[]})"));
    m_wire->on("POST", QString(), json(200, R"({"data":{"status":"ok"}})"));
    Outcome<ReadList<BankConnection>> list;
    Outcome<StartedSync> sync;
    auto *context = new QObject;
    m_wire->hold();
    m_client->connections(kUser, context, list.take());
    m_client->startSync(kUser, kConnection, {}, context, sync.take());
    QTRY_COMPARE(m_wire->requests().size(), size_t(2));
    delete context;
    m_wire->release();
    letArrive();
    QCOMPARE(list.count() + sync.count(), 0);

    m_wire->hold();
    m_client->connections(kUser, this, list.take());
    m_client->startSync(kUser, kConnection, {}, this, sync.take());
    QTRY_COMPARE(m_wire->requests().size(), size_t(4));
    m_client.reset();
    m_wire->release();
    letArrive();
    QCOMPARE(list.count() + sync.count(), 0);
}

void TestMoneyhubClient::checksTellWhatTheClientMayDo()
{
    m_tokens->refuse(QStringLiteral("user:create"),
                     makeError(ErrorKind::NotAccepted, QStringLiteral("invalid_scope"), {}));
    Outcome<std::monostate> allowed;
    Outcome<std::monostate> refused;
    m_client->checkScope({QStringLiteral("accounts:read"), kUser}, this, allowed.take());
    m_client->checkScope({QStringLiteral("user:create"), std::nullopt}, this, refused.take());
    QTRY_VERIFY(allowed.count() == 1 && refused.count() == 1);
    QCOMPARE(allowed.word(), QStringLiteral("ok"));
    QCOMPARE(refused.error().part, QStringLiteral("invalid_scope"));

    m_wire->on("GET", QStringLiteral("/accounts"), json(200, R"({"data":[]})"));
    m_wire->on("GET", QStringLiteral("/users/64b0c0ffee64b0c0ffee64b0"),
               json(404, R"({"code":"NotFound"})"));
    Outcome<std::monostate> api;
    Outcome<std::monostate> user;
    m_client->checkDataApi(kUser, this, api.take());
    m_client->checkUser(kUser, this, user.take());
    QTRY_VERIFY(api.count() == 1 && user.count() == 1);
    QCOMPARE(api.word(), QStringLiteral("ok"));
    QCOMPARE(user.word(), QStringLiteral("unknown-id"));
}

QTEST_GUILESS_MAIN(TestMoneyhubClient)
#include "tst_moneyhubclient.moc"
