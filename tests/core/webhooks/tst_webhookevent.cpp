#include "core/webhooks/securityeventtoken.h"

#include "core/jose/jws.h"
#include "support/eventtokens.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using test::EventFacts;
using test::eventToken;
using test::secondsOf;

namespace {

const Instant kNow = fromMilliseconds(1'795'341'600'000);
const EventExpectations kExpected{QStringLiteral("https://identity.example"),
                                  QStringLiteral("client-1"), JwsAlgorithm::RS256};
constexpr qsizetype kLimit = 2 * 1024 * 1024;

VerificationKeys keys()
{
    return test::verificationKeys({test::testKey(JwsAlgorithm::RS256).publicJwk()});
}

Expected<WebhookEvent> verify(const QByteArray &token)
{
    return verifyEvent(token, keys(), kExpected, kNow, kLimit);
}

EventFacts honest()
{
    EventFacts facts;
    facts.issuedAt = secondsOf(kNow);
    return facts;
}

QByteArray plain(const QByteArray &kind, const QByteArray &payload)
{
    return R"({"id":"1","userId":"user-1","eventType":")" + kind + R"(","payload":)" + payload +
           '}';
}

} // namespace

/// The parts of W-01, W-03 and W-06 that need neither network nor database.
class WebhookEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHonestEventIsBelieved();
    void claimsThatDoNotFitAreRefused_data();
    void claimsThatDoNotFitAreRefused();
    void signaturesThatDoNotFitAreRefused_data();
    void signaturesThatDoNotFitAreRefused();
    void bothFormatsNameTheSame_data();
    void bothFormatsNameTheSame();
    void oddEventsAreTaken_data();
    void oddEventsAreTaken();
    void plainDeliveriesThatAreNoEventAreRefused_data();
    void plainDeliveriesThatAreNoEventAreRefused();
    void sixThousandTransactionsFit();
    void idsBeyondTheLimitAreLeftToTheList();
};

void WebhookEventTest::anHonestEventIsBelieved() // W-01
{
    const auto event = verify(eventToken(honest()));
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(event->user.value(), QStringLiteral("user-1"));
    QCOMPARE(event->connections, (std::vector{ConnectionId{QStringLiteral("bank:1")}}));
    QVERIFY(event->known && event->readsList);
    QCOMPARE(event->token.size(), 43);

    EventFacts other = honest();
    other.id = "\"event-2\"";
    QVERIFY(verify(eventToken(other))->token != event->token);
}

void WebhookEventTest::claimsThatDoNotFitAreRefused_data() // W-03
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("part"); // empty: believed

    const auto row = [](const char *name, const char *member, const QByteArray &value,
                        const char *part) {
        QTest::newRow(name) << QByteArray(member) << value << QString::fromLatin1(part);
    };
    row("issuer with /oidc", "iss", "\"https://identity.example/oidc\"", "");
    row("issuer of another", "iss", "\"https://identity.example2\"", "issuer");
    row("issuer with a slash", "iss", "\"https://identity.example/\"", "issuer");
    row("no issuer", "iss", "", "issuer");
    row("audience as an array of us", "aud", R"(["client-1"])", "");
    row("audience of another", "aud", "\"client-2\"", "audience");
    row("audience of us and a stranger", "aud", R"(["client-1","client-2"])", "audience");
    row("empty audience", "aud", "[]", "audience");
    row("no audience", "aud", "", "audience");
    row("a day old", "iat", secondsOf(kNow - 24h), "");
    row("older than a day", "iat", secondsOf(kNow - 24h - 1s), "time");
    row("half a minute ahead", "iat", secondsOf(kNow + 30s), "");
    row("further ahead", "iat", secondsOf(kNow + 31s), "time");
    row("no time", "iat", "", "time");
    row("time as a text", "iat", '"' + secondsOf(kNow) + '"', "time");
    row("no id", "jti", "", "id");
    row("empty id", "jti", "\"\"", "id");
    row("id as a number", "jti", "1", "id");
}

void WebhookEventTest::claimsThatDoNotFitAreRefused()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(QString, part);
    EventFacts facts = honest();
    QByteArray &claim = member == "iss"   ? facts.issuer
                        : member == "aud" ? facts.audience
                        : member == "iat" ? facts.issuedAt
                                          : facts.id;
    claim = value;
    const auto event = verify(eventToken(facts));
    QCOMPARE(event ? QString() : event.error().part, part);
}

void WebhookEventTest::signaturesThatDoNotFitAreRefused_data() // W-03
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("code");

    const QByteArray good = eventToken(honest());
    QByteArray altered = good;
    altered[altered.lastIndexOf('.') + 5] =
        altered[altered.lastIndexOf('.') + 5] == 'A' ? 'B' : 'A';
    QTest::newRow("altered signature") << altered << QByteArray("invalid_key");
    QTest::newRow("alg none") << encodeUnsignedJws(test::eventClaims(honest()))
                              << QByteArray("invalid_key");
    QTest::newRow("another algorithm")
        << eventToken(honest(), JwsAlgorithm::PS256) << QByteArray("invalid_key");
    QTest::newRow("HS256") << QByteArray("eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIn0") +
                                  good.mid(good.indexOf('.'))
                           << QByteArray("invalid_key");
    QTest::newRow("unknown key") << eventToken(honest(), JwsAlgorithm::RS256, QStringLiteral("k2"))
                                 << QByteArray("invalid_key");
    QTest::newRow("JSON instead of a token")
        << plain("newTransactions", "{}") << QByteArray("invalid_request");
    QTest::newRow("nothing") << QByteArray() << QByteArray("invalid_request");
    QTest::newRow("claims are no object")
        << test::testKey(JwsAlgorithm::RS256).sign("[]").value() << QByteArray("invalid_request");
}

void WebhookEventTest::signaturesThatDoNotFitAreRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, code);
    const auto event = verify(token);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::CheckFailed);
    QCOMPARE(eventErrorCode(event.error()), code);
}

void WebhookEventTest::bothFormatsNameTheSame_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("urn");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("ids"); // connections, then accounts

    const auto row = [](const QByteArray &kind, const QByteArray &urn, const QByteArray &payload,
                        const QStringList &ids) {
        QTest::newRow(kind.constData()) << kind << urn << payload << ids;
    };
    const QByteArray transactions =
        R"({"accounts":[{"id":"a1","transactions":["t1","t2"]},{"id":"a2"}]})";
    const QStringList accounts{QStringLiteral("a1"), QStringLiteral("a2")};
    const QStringList connection{QStringLiteral("bank:1")};
    row("newTransactions", "new-transactions", transactions, accounts);
    row("updatedTransactions", "updated-transactions", transactions, accounts);
    row("deletedTransactions", "deleted-transactions", transactions, accounts);
    row("restoredTransactions", "restored-transactions", transactions, accounts);
    row("syncCompleted", "sync-completed",
        R"({"completedAt":"x","processingStatus":"success","syncId":"s","connectionId":"bank:1"})",
        connection);
    row("syncComplete", "sync-complete", R"({"connectionId":"bank:1"})", connection);
    row("postConnectionEnrichmentComplete", "post-connection-enrichment-complete",
        R"({"connectionId":"bank:1"})", connection);
    row("postConnectionEnrichmentCompleted", "post-connection-enrichment-completed",
        R"({"connectionId":"bank:1"})", connection);
    row("newRegularTransactions", "new-regular-transactions", R"({"seriesIds":["s"]})", {});
    row("updatedRegularTransactions", "updated-regular-transactions", R"({"seriesIds":["s"]})", {});
    row("deletedAccount", "deleted-account", R"({"accountId":"a1"})", {QStringLiteral("a1")});
    row("reauthReminder", "reauth-reminder",
        R"({"connectionId":"bank:1","bankName":"B","timeUntilReauthorizationInDays":5,"tppConsent":true})",
        connection);
    row("refreshReminder", "refresh-reminder",
        R"({"connectionId":"bank:1","bankName":"B","periodSinceLastUpdateInDays":2})", connection);
    row("addFirstConnection", "add-first-connection", "{}", {});
}

void WebhookEventTest::bothFormatsNameTheSame()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, urn);
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, ids);

    EventFacts facts = honest();
    facts.events = R"({"urn:com:moneyhub:events:)" + urn + "\":" + payload + '}';
    const auto fromToken = verify(eventToken(facts));
    auto fromJson = readPlainEvent(plain(kind, payload));
    QVERIFY(fromToken && fromJson);
    fromJson->token = fromToken->token; // only a signed one can be recognised
    QCOMPARE(*fromJson, *fromToken);

    QVERIFY(fromJson->known && fromJson->readsList);
    QStringList named;
    for (const ConnectionId &id : fromJson->connections)
        named.append(id.value());
    for (const AccountId &id : fromJson->accounts)
        named.append(id.value());
    QCOMPARE(named, ids);
}

void WebhookEventTest::oddEventsAreTaken_data() // W-06
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("readsList");

    QTest::newRow("unknown urn") << QByteArray(R"({"urn:com:moneyhub:events:moon-phase":{}})")
                                 << false << true;
    QTest::newRow("another organisation's")
        << QByteArray(R"({"https://x.example/e":{}})") << false << true;
    QTest::newRow("a payment") << QByteArray(R"({"urn:com:moneyhub:events:payment-rejected":{}})")
                               << true << false;
    QTest::newRow("two") << QByteArray(R"({"urn:com:moneyhub:events:payment-completed":{},
        "urn:com:moneyhub:events:sync-completed":{"connectionId":"bank:1"}})")
                         << true << true;
    QTest::newRow("none") << QByteArray("{}") << true << false;
    QTest::newRow("no events claim") << QByteArray() << false << false;
    QTest::newRow("events as an array") << QByteArray("[]") << false << false;
    for (const char *payload : {"null", "[]", "\"x\"", "7", R"({"connectionId":7})",
                                R"({"accounts":{}})", R"({"accounts":[1,null,{"id":null}]})",
                                R"({"accountId":["a"]})", R"({"connectionId":""})"}) {
        QTest::newRow(payload) << QByteArray(R"({"urn:com:moneyhub:events:sync-completed":)") +
                                      payload + '}'
                               << true << true;
    }
}

void WebhookEventTest::oddEventsAreTaken()
{
    QFETCH(QByteArray, events);
    QFETCH(bool, known);
    QFETCH(bool, readsList);
    EventFacts facts = honest();
    facts.events = events;
    facts.subject = "42"; // no user either
    const auto event = verify(eventToken(facts));
    QVERIFY(event);
    QCOMPARE(event->known, known);
    QCOMPARE(event->readsList, readsList);
    QVERIFY(event->user.isEmpty());
    QVERIFY(event->accounts.empty());
}

void WebhookEventTest::plainDeliveriesThatAreNoEventAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no kind") << QByteArray("{}");
    QTest::newRow("kind as a number") << QByteArray(R"({"eventType":1})");
    QTest::newRow("a member twice") << QByteArray(R"({"eventType":"a","eventType":"b"})");
    QTest::newRow("a token") << eventToken(honest());
    QTest::newRow("cut off") << QByteArray(R"({"eventType":"newTransactions")");
    QTest::newRow("deep") << "{\"eventType\":\"x\",\"payload\":" + QByteArray(100'000, '[');
}

void WebhookEventTest::plainDeliveriesThatAreNoEventAreRefused()
{
    QFETCH(QByteArray, body);
    const auto event = readPlainEvent(body);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::BadAnswer);
}

void WebhookEventTest::sixThousandTransactionsFit() // W-09
{
    QList<QByteArray> ids;
    for (int number = 0; number < 6000; ++number)
        ids.append("\"01234567-89ab-cdef-0123-" + QByteArray::number(100000000000 + number) + '"');
    EventFacts facts = honest();
    facts.events =
        R"({"urn:com:moneyhub:events:new-transactions":{"accounts":[{"id":"a1","transactions":[)" +
        ids.join(',') + "]}]}}";
    const auto event = verify(eventToken(facts));
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(event->accounts, (std::vector{AccountId{QStringLiteral("a1")}}));
}

void WebhookEventTest::idsBeyondTheLimitAreLeftToTheList()
{
    QList<QByteArray> accounts;
    for (int number = 0; number < 1000; ++number)
        accounts.append("{\"id\":\"a" + QByteArray::number(number) + "\"}");
    const auto event =
        readPlainEvent(plain("newTransactions", "{\"accounts\":[" + accounts.join(',') + "]}"));
    QVERIFY(event);
    QCOMPARE(qsizetype(event->accounts.size()), kMostNamed);
    QVERIFY(event->readsList);
}

QTEST_APPLESS_MAIN(WebhookEventTest)
#include "tst_webhookevent.moc"
