// Webhooks through the whole service: every event is a hint to read, and nothing depends on one.

#include "support/eventtokens.h"
#include "support/servicestand.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

QByteArray syncCompleted(const QByteArray &connection)
{
    return R"({"urn:com:moneyhub:events:sync-completed":{"connectionId":")" + connection + "\"}}";
}

const QByteArray kNewTransactions = QByteArrayLiteral(
    R"({"eventType":"newTransactions","payload":{"accounts":[{"id":"a-1","transactions":["t"]}]}})");

} // namespace

class TestLiveWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void anEventMakesTheFactsRead();
    void theSameEventManyTimesIsOneReading();
    void manyEventsInARowAreOneReading();
    void strangersMakeTheListReadRarelyAndNoRow_data();
    void strangersMakeTheListReadRarelyAndNoRow();
    void anotherUsersEventNamesNothing();
    void inventedKeysCostTwoFetches();
    void plainEventsAreRefusedAfterASignedOneAlsoAfterARestart();
    void pollingAloneReachesTheSameState();
    void whatWasAcknowledgedBeforeTheEndIsWorkedAtTheNextStart();
    void aLostEventIsCoveredByTheReadingAtTheStart();
    void aReadingThatFailsIsMadeGoodByTheNextOne();
    void whatMayNotBeReadDoesNotComeBackForEver_data();
    void whatMayNotBeReadDoesNotComeBackForEver();
    void aTakenPortIsToldAndTheRestGoesOn();
    void whatEndsAtOnceDoesNotListen();
    void theAddressStaysTheSame();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] int lists() const { return m_stand->calls("GET", "/connections"); }
    [[nodiscard]] int details() const { return m_stand->calls("GET", "/accounts"); }
    [[nodiscard]] WebhookWork inbox()
    {
        return *stand().ask<WebhookWork>(
            [this](auto *c, auto d) { stand().store->webhookWork(stand().scope(), c, d); });
    }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveWebhooks::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    stand().opener.next->profile.webhookPort = 0; // any free one
    stand().listenForWebhooks = true;
    stand().times.webhookPause = 1ms;
    stand().times.webhookGap = stand().times.webhookListGap = 1ms;
}

void TestLiveWebhooks::anEventMakesTheFactsRead() // W-01
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int read = details();
    stand().listed[0].lastUpdated = "2026-11-22T09:30:00Z";
    QCOMPARE(stand().signedWebhook("1", R"({"urn:com:moneyhub:events:sync-completed":
        {"connectionId":"bank:1","completedAt":"2031-01-01T00:00:00Z","processingStatus":"error"}})"),
             204);
    QTRY_COMPARE(details(), read + 2); // once for all, since something changed; once for this one
    QTRY_COMPARE(inbox(), WebhookWork{});
    const ConnectionEntry *entry = stand().entry("bank:1");
    QVERIFY(entry);
    QCOMPARE(entry->connection.lastUpdated.value,
             parseInstant(QStringLiteral("2026-11-22T09:30:00Z")));
    QCOMPARE(entry->connection.status, QStringLiteral("ok")); // the payload said otherwise
}

void TestLiveWebhooks::theSameEventManyTimesIsOneReading() // W-02
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().signedWebhook("the-one", syncCompleted("bank:1")), 204);
    const int before = lists();
    QTRY_COMPARE(inbox(), WebhookWork{});
    const int once = std::max(before, lists());
    for (int copy = 0; copy < 20; ++copy)
        QCOMPARE(stand().signedWebhook("the-one", syncCompleted("bank:1")), 204);
    stand().settle();
    QCOMPARE(lists(), once);

    QCOMPARE(stand().start(), QStringLiteral("ok")); // and after a restart
    const int fresh = lists();
    QCOMPARE(stand().signedWebhook("the-one", syncCompleted("bank:1")), 204);
    stand().settle();
    QCOMPARE(lists(), fresh);
}

void TestLiveWebhooks::manyEventsInARowAreOneReading() // W-09
{
    stand().times.webhookGap = 10min;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int before = lists();
    for (int event = 0; event < 50; ++event)
        QCOMPARE(stand().signedWebhook(QByteArray::number(event),
                                       syncCompleted(event % 2 ? "bank:1" : "bank:2")),
                 204);
    QTRY_COMPARE(lists(), before + 1);
    stand().settle();
    QCOMPARE(lists(), before + 1);
    QCOMPARE(inbox().connections.size(), 2u); // the next reading is for all of them
}

void TestLiveWebhooks::strangersMakeTheListReadRarelyAndNoRow_data() // W-10, W-06
{
    QTest::addColumn<QByteArray>("events");
    QTest::newRow("connection") << syncCompleted("bank:stranger");
    QTest::newRow("account") << QByteArray(
        R"({"urn:com:moneyhub:events:deleted-account":{"accountId":"nobody's"}})");
    QTest::newRow("kind") << QByteArray(R"({"urn:com:moneyhub:events:moon-phase":{}})");
    QTest::newRow("types") << QByteArray(R"({"urn:com:moneyhub:events:new-transactions":[[]]})");
}

void TestLiveWebhooks::strangersMakeTheListReadRarelyAndNoRow()
{
    QFETCH(QByteArray, events);
    stand().times.webhookListGap = 10min;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int before = lists();
    const int read = details();
    QCOMPARE(stand().signedWebhook("first", events), 204);
    QTRY_COMPARE(lists(), before + 1);
    QTRY_COMPARE(inbox(), WebhookWork{});
    for (int event = 0; event < 20; ++event)
        QCOMPARE(stand().signedWebhook(QByteArray::number(event), events), 204);
    stand().settle();
    QCOMPARE(lists(), before + 1);
    QCOMPARE(details(), read);
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(stand().faults(), QString()); // K0

    // One that names a connection of ours need not wait for the strangers.
    QCOMPARE(stand().signedWebhook("ours", syncCompleted("bank:1")), 204);
    QTRY_COMPARE(lists(), before + 2);
}

void TestLiveWebhooks::anotherUsersEventNamesNothing()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int read = details();
    QCOMPARE(stand().webhook("application/json",
                             R"({"eventType":"syncCompleted","userId":"somebody else",
                                 "payload":{"connectionId":"bank:1"}})"),
             204);
    QTRY_COMPARE(inbox(), WebhookWork{});
    QCOMPARE(details(), read);
}

void TestLiveWebhooks::inventedKeysCostTwoFetches() // W-03
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    EventFacts facts;
    facts.issuedAt = secondsOf(stand().clock.now());
    const QByteArray honest = eventToken(facts);
    for (int key = 0; key < 30; ++key) {
        const QByteArray head =
            "{\"alg\":\"RS256\",\"kid\":\"k" + QByteArray::number(100 + key) + "\"}";
        const QByteArray forged =
            head.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
            honest.mid(honest.indexOf('.'));
        QCOMPARE(stand().webhook("application/jwt", forged), 400);
    }
    QVERIFY(stand().calls("GET", "/oidc/certs") <= 2);
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(stand().webhook("application/jwt", honest), 204);
}

void TestLiveWebhooks::plainEventsAreRefusedAfterASignedOneAlsoAfterARestart() // W-04
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().webhook("application/json", kNewTransactions), 204);
    QCOMPARE(stand().signedWebhook("1", syncCompleted("bank:1")), 204);
    QCOMPARE(stand().webhook("application/json", kNewTransactions), 400);
    QTRY_COMPARE(inbox(), WebhookWork{});
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().webhook("application/json", kNewTransactions), 400);
}

void TestLiveWebhooks::pollingAloneReachesTheSameState() // W-08
{
    const auto change = [](ServiceStand &one) {
        one.listed = {{"bank:1", "2026-11-22T09:30:00Z"}, {"bank:3"}};
        one.syncs = R"([{"id":"s-1","connectionId":"bank:1","action":"auto-update",
            "fetchStatus":"success","createdAt":"2026-11-22T09:29:00Z","accountIds":["a-bank:1"]}])";
    };
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    change(stand());
    QCOMPARE(stand().signedWebhook("1", syncCompleted("bank:1")), 204);
    QTRY_COMPARE(inbox(), WebhookWork{});

    ServiceStand polled; // no port, no event
    polled.listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(polled.start(), QStringLiteral("ok"));
    change(polled);
    QCOMPARE(polled.refresh(), QStringLiteral("ok"));

    QCOMPARE(polled.ids(), stand().ids());
    QCOMPARE(*polled.service->snapshot(), *stand().service->snapshot());
    const auto syncs = [](ServiceStand &one) {
        return one
            .ask<ConnectionDetails>(
                [&](auto *c, auto d) { one.service->details(ServiceStand::idOf("bank:1"), c, d); })
            ->syncs;
    };
    QCOMPARE(syncs(polled).size(), 1u);
    QCOMPARE(syncs(polled), syncs(stand()));
}

void TestLiveWebhooks::whatWasAcknowledgedBeforeTheEndIsWorkedAtTheNextStart() // W-11
{
    stand().times.webhookPause = 10min; // acknowledged, and never worked in this run
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().signedWebhook("1", syncCompleted("bank:2")), 204);
    QCOMPARE(inbox().connections, std::vector{ServiceStand::idOf("bank:2")});

    stand().times.webhookPause = 1ms;
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    const int read = details();
    QTRY_COMPARE(inbox(), WebhookWork{});
    QVERIFY(details() > 0 && details() >= read);
}

void TestLiveWebhooks::aLostEventIsCoveredByTheReadingAtTheStart() // W-11
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().listed[0].lastUpdated = "2026-11-22T09:30:00Z"; // and nobody tells
    stand().opener.next->profile.webhookPort.reset();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->connection.lastUpdated.value,
             parseInstant(QStringLiteral("2026-11-22T09:30:00Z")));
}

void TestLiveWebhooks::aReadingThatFailsIsMadeGoodByTheNextOne()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int before = lists();
    stand().gateway.on("GET", QStringLiteral("/connections"),
                       ScriptedGateway::json(404, R"({"code":"gone"})"));
    QCOMPARE(stand().signedWebhook("1", syncCompleted("bank:1")), 204);
    QTRY_VERIFY(lists() > before);
    stand().settle();
    QCOMPARE(inbox().connections, std::vector{ServiceStand::idOf("bank:1")});
}

void TestLiveWebhooks::whatMayNotBeReadDoesNotComeBackForEver_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("forbidden") << 403 << false;
    QTest::newRow("not there") << 404 << false;
    QTest::newRow("down") << 503 << true;
}

void TestLiveWebhooks::whatMayNotBeReadDoesNotComeBackForEver()
{
    QFETCH(const int, status);
    QFETCH(const bool, comesBack);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int before = lists();
    stand().gateway.on("GET", QStringLiteral("/accounts"),
                       ScriptedGateway::json(status, R"({"code":"no"})"));
    QCOMPARE(stand().signedWebhook("1", syncCompleted("bank:1")), 204);
    QTRY_VERIFY(lists() > before);
    stand().settle();
    QTRY_COMPARE(!inbox().connections.empty(), comesBack);
}

void TestLiveWebhooks::aTakenPortIsToldAndTheRestGoesOn()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    stand().opener.next->profile.webhookPort = other.serverPort();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QTRY_COMPARE(stand().faults(), QStringLiteral("return-path"));
    QCOMPARE(stand().service->health().faults.front().part, QStringLiteral("webhook-port"));
    QCOMPARE(stand().service->profile().webhookAddress, QString());
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));

    other.close();
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QTRY_COMPARE(stand().faults(), QString());
    QCOMPARE(QUrl(stand().service->profile().webhookAddress).port(),
             int(*stand().opener.next->profile.webhookPort));
}

void TestLiveWebhooks::whatEndsAtOnceDoesNotListen()
{
    stand().listenForWebhooks = false;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().settle();
    QCOMPARE(stand().service->profile().webhookAddress, QString());
}

void TestLiveWebhooks::theAddressStaysTheSame()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const QString path = QUrl(stand().service->profile().webhookAddress).path();
    QVERIFY(path.startsWith(u"/webhooks/"));
    QCOMPARE(path.section(u'/', 2).size(), 43);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(QUrl(stand().service->profile().webhookAddress).path(), path);
}

QTEST_GUILESS_MAIN(TestLiveWebhooks)
#include "tst_livewebhooks.moc"
