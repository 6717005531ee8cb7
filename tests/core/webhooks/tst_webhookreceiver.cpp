#include "core/webhooks/webhookreceiver.h"

#include "core/jose/jws.h"
#include "support/eventtokens.h"
#include "support/fakeclock.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using test::delivery;
using test::EventFacts;
using test::eventToken;
using test::RawClient;

namespace {

const QByteArray kPath = QByteArrayLiteral("/webhooks/the-path-only-the-relay-knows");
const QByteArray kPlain = QByteArrayLiteral(
    R"({"id":"1","eventType":"syncCompleted","userId":"user-1","payload":{"connectionId":"bank:1"}})");
const QByteArray kJson = QByteArrayLiteral("application/json");
const QByteArray kJwt = QByteArrayLiteral("application/jwt");

/// What fifty of the largest events may take, in milliseconds.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 kAtOnce = 30'000; // the sanitizers cost several times the time
#else
constexpr qint64 kAtOnce = 5'000;
#endif

/// A receiver with keys and an inbox that do as they are told.
struct Stand
{
    explicit Stand(bool signedOnly = false, WebhookDeadlines deadlines = {})
        : receiver(
              clock,
              [this](const auto &keyId, QObject *context, auto done) {
                  askedFor.append(keyId.value_or(QString()));
                  if (keysAnswer)
                      answerLater<VerificationKeys>(context, std::move(done), keys);
              },
              [this](const WebhookEvent &event, QObject *context, auto done) {
                  events.push_back(event);
                  answerLater<std::monostate>(context, std::move(done), kept);
              },
              deadlines)
    {
        const EventExpectations expected{QStringLiteral("https://identity.example"),
                                         QStringLiteral("client-1"), JwsAlgorithm::RS256};
        listening = receiver.listen({0, kPath.mid(10), signedOnly, expected});
    }
    /// Sends it and waits for the answer; the client stays for looking at it.
    int send(const QByteArray &bytes)
    {
        client = std::make_unique<RawClient>(receiver.port(), bytes);
        if (!QTest::qWaitFor([this] { return client->isOver(); }, 5'000))
            return -1;
        return client->status();
    }
    int post(const QByteArray &type, const QByteArray &body)
    {
        return send(delivery(kPath, type, body));
    }
    [[nodiscard]] EventFacts honest(const QByteArray &id = "\"event-1\"") const
    {
        EventFacts facts;
        facts.id = id;
        facts.issuedAt = test::secondsOf(clock.now());
        return facts;
    }

    test::FakeClock clock;
    Expected<VerificationKeys> keys =
        test::verificationKeys({test::testKey(JwsAlgorithm::RS256).publicJwk()});
    Expected<std::monostate> kept = std::monostate{};
    bool keysAnswer = true;
    QStringList askedFor;
    std::vector<WebhookEvent> events;
    WebhookReceiver receiver;
    Expected<std::monostate> listening;
    std::unique_ptr<RawClient> client;
};

} // namespace

class WebhookReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfBothFormatsAreKeptAndAcknowledged();
    void whatIsNoDeliveryIsTurnedAway_data();
    void whatIsNoDeliveryIsTurnedAway();
    void refusedEventsGetTheirCode_data();
    void refusedEventsGetTheirCode();
    void plainEventsAreRefusedOnceASignedOneCame();
    void aForgedTokenDoesNotShutOutPlainEvents();
    void nothingIsAcknowledgedThatWasNotKept();
    void missingKeysAreNoFaultOfTheEvent();
    void theSenderIsAnsweredInTimeWhateverTheKeysDo();
    void aTakenPortIsSaid();
    void aMinuteOfTheLargestEventsIsAcknowledgedAtOnce();
    void tenMegabytesAreRefusedAtTheHead();
};

void WebhookReceiverTest::eventsOfBothFormatsAreKeptAndAcknowledged()
{
    Stand stand;
    QVERIFY(stand.listening);
    QCOMPARE(stand.post("application/json; charset=utf-8", kPlain), 204);
    QVERIFY(stand.client->body().isEmpty());
    QVERIFY(stand.client->field("Content-Length").isEmpty());
    QCOMPARE(stand.post(kJwt, eventToken(stand.honest())), 204);
    QCOMPARE(stand.events.size(), 2u);
    QCOMPARE(stand.events.at(0).connections, stand.events.at(1).connections);
    QVERIFY(stand.events.at(0).token.isEmpty());
    QVERIFY(!stand.events.at(1).token.isEmpty());
    QCOMPARE(stand.askedFor, QStringList{QStringLiteral("k1")});
}

void WebhookReceiverTest::whatIsNoDeliveryIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("another path") << delivery("/webhooks/guessed", kJson, kPlain) << 404;
    QTest::newRow("the path and more") << delivery(kPath + "/x", kJson, kPlain) << 404;
    QTest::newRow("the path with a query") << delivery(kPath + "?a=b", kJson, kPlain) << 404;
    QTest::newRow("no path") << delivery("/", kJson, kPlain) << 404;
    QTest::newRow("get") << "GET " + kPath + " HTTP/1.1\r\nHost: x\r\n\r\n" << 405;
    QTest::newRow("a form") << delivery(kPath, "application/x-www-form-urlencoded", "a=b") << 415;
    QTest::newRow("no type") << "POST " + kPath + " HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}" << 415;
    QTest::newRow("two types")
        << "POST " + kPath +
               " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Type: application/jwt\r\n"
               "Content-Length: 2\r\n\r\n{}"
        << 415;
    QTest::newRow("chunked")
        << "POST " + kPath +
               " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        << 411;
    QTest::newRow("garbage") << QByteArray("\x01\x02\r\n\r\n") << 400;
}

void WebhookReceiverTest::whatIsNoDeliveryIsTurnedAway()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Stand stand;
    QCOMPARE(stand.send(bytes), status);
    QVERIFY(stand.events.empty());
    QVERIFY(!stand.client->received().contains("webhooks"));
    QCOMPARE(stand.receiver.refused(), 1u);
    QCOMPARE(stand.post(kJson, kPlain), 204); // and it goes on
}

void WebhookReceiverTest::refusedEventsGetTheirCode_data() // W-03, W-04
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");

    const Stand stand;
    EventFacts facts = stand.honest();
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        const char *code) {
        QTest::newRow(name) << type << body << QByteArray(code);
    };
    row("alg none", kJwt, encodeUnsignedJws(test::eventClaims(facts)), "invalid_key");
    row("strange key", kJwt, eventToken(facts, JwsAlgorithm::RS256, QStringLiteral("k9")),
        "invalid_key");
    facts.issuer = "\"https://identity.other\"";
    row("issuer", kJwt, eventToken(facts), "invalid_issuer");
    facts = stand.honest();
    facts.audience = R"(["client-1","a-stranger"])";
    row("audience", kJwt, eventToken(facts), "invalid_audience");
    facts = stand.honest();
    facts.issuedAt = test::secondsOf(stand.clock.now() - 25h);
    row("too old", kJwt, eventToken(facts), "invalid_request");
    row("JSON as a token", kJwt, kPlain, "invalid_request");
    row("a token as JSON", kJson, eventToken(stand.honest()), "invalid_request");
    row("no JSON", kJson, "{", "invalid_request");
}

void WebhookReceiverTest::refusedEventsGetTheirCode()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    Stand stand;
    QCOMPARE(stand.post(type, body), 400);
    QCOMPARE(stand.client->field("Content-Type"), kJson);
    QVERIFY2(stand.client->body().contains("\"err\":\"" + code + '"'),
             stand.client->body().constData());
    QVERIFY(stand.client->body().contains("\"description\":\""));
    QVERIFY(stand.events.empty());
}

void WebhookReceiverTest::plainEventsAreRefusedOnceASignedOneCame() // W-04
{
    Stand stand;
    QCOMPARE(stand.post(kJson, kPlain), 204);
    QCOMPARE(stand.post(kJwt, eventToken(stand.honest())), 204);
    QCOMPARE(stand.post(kJson, kPlain), 400);
    QVERIFY(stand.client->body().contains("authentication_failed"));
    QCOMPARE(stand.events.size(), 2u);

    Stand afterRestart(true);
    QCOMPARE(afterRestart.post(kJson, kPlain), 400);
    QCOMPARE(afterRestart.post(kJwt, eventToken(afterRestart.honest())), 204);
}

void WebhookReceiverTest::aForgedTokenDoesNotShutOutPlainEvents()
{
    Stand stand;
    EventFacts facts = stand.honest();
    facts.audience = "\"somebody-else\"";
    QCOMPARE(stand.post(kJwt, eventToken(facts)), 400);
    QCOMPARE(stand.post(kJson, kPlain), 204);
}

void WebhookReceiverTest::nothingIsAcknowledgedThatWasNotKept()
{
    Stand stand;
    stand.kept = fail(makeError(ErrorKind::StorageFull, {}, QStringLiteral("no space")));
    QCOMPARE(stand.post(kJson, kPlain), 503);
    QCOMPARE(stand.post(kJwt, eventToken(stand.honest())), 503);
}

void WebhookReceiverTest::missingKeysAreNoFaultOfTheEvent()
{
    Stand stand;
    stand.keys = fail(makeError(ErrorKind::Network, {}, QStringLiteral("unreachable")));
    QCOMPARE(stand.post(kJwt, eventToken(stand.honest())), 503);
    QVERIFY(stand.events.empty());
}

void WebhookReceiverTest::theSenderIsAnsweredInTimeWhateverTheKeysDo()
{
    Stand stand(false, {.answer = 50ms});
    stand.keysAnswer = false;
    QCOMPARE(stand.post(kJwt, eventToken(stand.honest())), 503);
    QVERIFY(stand.events.empty());
}

void WebhookReceiverTest::aTakenPortIsSaid()
{
    const Stand first;
    test::FakeClock clock;
    WebhookReceiver second(clock, {}, {});
    const auto listening = second.listen({first.receiver.port(), "path", false, {}});
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, ErrorKind::ReturnPath);
    QCOMPARE(second.port(), 0);
}

void WebhookReceiverTest::aMinuteOfTheLargestEventsIsAcknowledgedAtOnce() // W-09
{
    QList<QByteArray> ids;
    for (int number = 0; number < 6000; ++number)
        ids.append("\"01234567-89ab-cdef-0123-" + QByteArray::number(100000000000 + number) + '"');
    Stand stand;
    std::vector<QByteArray> deliveries;
    for (int number = 0; number < 50; ++number) {
        EventFacts facts = stand.honest("\"event-" + QByteArray::number(number) + '"');
        facts.events =
            R"({"urn:com:moneyhub:events:new-transactions":{"accounts":[{"id":"a1","transactions":[)" +
            ids.join(',') + "]}]}}";
        deliveries.push_back(delivery(kPath, kJwt, eventToken(facts)));
    }
    // All at once, where the service spreads them over a minute.
    QElapsedTimer watch;
    watch.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const QByteArray &one : deliveries)
        clients.push_back(std::make_unique<RawClient>(stand.receiver.port(), one));
    qint64 longestStandstill = 0;
    QElapsedTimer turn;
    while (stand.events.size() < deliveries.size() && watch.elapsed() < 30'000) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longestStandstill = std::max(longestStandstill, turn.elapsed());
    }
    QCOMPARE(stand.events.size(), deliveries.size());
    for (const auto &client : clients)
        QTRY_COMPARE_WITH_TIMEOUT(client->status(), 204, 30'000);
    qInfo() << "50 events of" << deliveries.front().size() << "bytes in" << watch.elapsed()
            << "ms, longest standstill" << longestStandstill << "ms";
    QVERIFY(watch.elapsed() < kAtOnce);
    // One turn of the event loop does a part of it, so that a window goes on moving; a computer that is
    // busy otherwise takes longer for that, too.
    QVERIFY(longestStandstill < kAtOnce / 4);
}

void WebhookReceiverTest::tenMegabytesAreRefusedAtTheHead() // W-09
{
    Stand stand;
    RawClient sender(stand.receiver.port(),
                     delivery(kPath, kJson, QByteArray(10 * 1024 * 1024, ' ')));
    QTRY_COMPARE(sender.status(), 413);
    QVERIFY(stand.events.empty());
}

QTEST_GUILESS_MAIN(WebhookReceiverTest)
#include "tst_webhookreceiver.moc"
