// The list and what hangs on it: what is believed, what is read, in which order.

#include "support/servicestand.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestLiveList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stand = std::make_unique<ServiceStand>(); }
    void cleanup() { m_stand.reset(); }

    void aListThatFailsKeepsRowsAndAdvice_data();
    void aListThatFailsKeepsRowsAndAdvice();
    void aPartialListMarksNothingMissing();
    void whatIsGoneAtTheServiceIsNoLongerShown();
    void aSoundSecondListDoesNotHideWhatWasLeftOut();
    void tooManyRequestsAreObeyed();
    void manualSyncsMadeElsewhereCountOnce();
    void withoutAUserTheEmptyListCountsAsRead();
    void inACrowdEverybodysSyncsGetTheirTurn();
    void whatCannotBeReadLeavesTheOthersTheirTurn();
    void whatIsUrgentIsReadFirst();
    void whatChangesInACrowdIsNotForgotten();
    void theLongestUnreadGoFirstAfterARestart();
    void aWrongClockIsABannerAndNoAdvice_data();
    void aWrongClockIsABannerAndNoAdvice();
    void anyDatedAnswerTellsOfTheClock();
    void aWrongClockIsCorrected_data();
    void aWrongClockIsCorrected();

private:
    ServiceStand &stand() { return *m_stand; }
    /// So many connections, whose enrichment never ends.
    void list(int connections);
    /// Whose syncs were asked for since the last call, in order.
    [[nodiscard]] QStringList syncsRead();

    std::unique_ptr<ServiceStand> m_stand;
    size_t m_looked = 0;
};

void TestLiveList::list(int connections)
{
    m_looked = 0;
    stand().syncs = R"([{"id":"s1","fetchStatus":"success","createdAt":"2026-11-22T07:00:00Z",
        "accounts":[{"accountId":"a","postConnectionEnrichmentStatus":"pending"}]}])";
    for (int i = 0; i < connections; ++i)
        stand().listed.push_back({"bank:" + QByteArray::number(i)});
}

QStringList TestLiveList::syncsRead()
{
    QStringList ids;
    const auto &all = stand().gateway.requests();
    for (; m_looked < all.size(); ++m_looked) {
        const QStringList path = all[m_looked].url.path().split(u'/');
        if (path.back() == u"syncs")
            ids.append(path.at(path.size() - 2));
    }
    return ids;
}

void TestLiveList::aListThatFailsKeepsRowsAndAdvice_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no network") << ErrorKind::Network;
    QTest::newRow("N-01 not private") << ErrorKind::NotPrivate;
    QTest::newRow("N-03 captive portal") << ErrorKind::SignInToNetwork;
    QTest::newRow("A-01 nonsense") << ErrorKind::BadAnswer;
    QTest::newRow("A-18 the service is down") << ErrorKind::ServiceDown;
    QTest::newRow("A-18 the bank is down") << ErrorKind::BankUnavailable;
}

void TestLiveList::aListThatFailsKeepsRowsAndAdvice()
{
    QFETCH(const ErrorKind, kind);
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const auto before = stand().service->snapshot();
    const auto checked = stand().service->health().lastChecked;

    stand().gateway.once("GET", QStringLiteral("/connections"), makeError(kind, {}, {}));
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), errorKindWord(kind));
    QCOMPARE(*stand().service->snapshot(), *before);
    QCOMPARE(stand().service->health().lastChecked, checked);
    QCOMPARE(stand().faults(), errorKindWord(kind));
    QVERIFY(!stand().service->health().checking);
    const auto now = stand().clock.now();
    for (const ConnectionEntry &entry : *before)
        QCOMPARE(assess(entry.connection, entry.facts, {}, now).advice, (Advice{}));

    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
}

void TestLiveList::aPartialListMarksNothingMissing()
{
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.once(
        "GET", QStringLiteral("/connections"),
        ScriptedGateway::json(200, R"({"data":[{"id":"bank:1","name":"A Bank"},{"id":7}]})"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(stand().faults(), QStringLiteral("bad-answer"));
}

void TestLiveList::whatIsGoneAtTheServiceIsNoLongerShown()
{
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().listed = {{"bank:2"}};
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    QVERIFY(stand().calls("DELETE", "/bank:1") == 0);
}

void TestLiveList::aSoundSecondListDoesNotHideWhatWasLeftOut()
{
    stand().gateway.once(
        "GET", QStringLiteral("/connections"),
        ScriptedGateway::json(200, R"({"data":[{"id":7},{"id":8},{"id":"bank:1"}]})"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("bad-answer"));
    QVERIFY(stand().service->health().faults.front().detail.startsWith(QStringLiteral("2 ")));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
}

void TestLiveList::tooManyRequestsAreObeyed() // A-16
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    HttpAnswer tooMany = ScriptedGateway::json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 1h;
    stand().gateway.once("GET", QStringLiteral("/connections"), tooMany);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    const int asked = stand().calls("GET", "/connections");
    stand().clock.advance(59min);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    QCOMPARE(stand().calls("GET", "/connections"), asked);
    stand().clock.advance(2min);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
}

void TestLiveList::manualSyncsMadeElsewhereCountOnce()
{
    stand().listed = {{"bank:1"}};
    stand().syncs = R"([
        {"id":"s1","action":"client-update","method":"UPDATE","createdAt":"2026-11-22T07:00:00Z"},
        {"id":"s2","action":"auto-update","method":"UPDATE","createdAt":"2026-11-22T06:00:00Z"},
        {"id":"s3","action":"client-update","method":"ADD","createdAt":"2026-11-22T05:00:00Z"},
        {"id":"s4","action":"client-update","method":"UPDATE","createdAt":"2026-11-20T07:00:00Z"}])";
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs,
             std::vector{*parseInstant(u"2026-11-22T07:00:00Z")});
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs.size(), 1u);
}

void TestLiveList::withoutAUserTheEmptyListCountsAsRead()
{
    stand().opener.next->profile.userId.reset();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().calls("GET", "/connections"), 0);
    QCOMPARE(stand().service->health().lastChecked, std::optional(stand().clock.now()));
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().service->health().lastChecked, std::optional(stand().clock.now()));
}

void TestLiveList::inACrowdEverybodysSyncsGetTheirTurn()
{
    list(120);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QSet<QString> read;
    for (int turn = 0; turn < 3; ++turn) {
        const QStringList now = syncsRead();
        QCOMPARE(now.size(), 50); // a crowd is spread over polls
        if (turn < 2)
            QVERIFY(!read.intersects(
                QSet(now.cbegin(), now.cend()))); // nobody twice before all had one
        read.unite(QSet(now.cbegin(), now.cend()));
        stand().clock.advance(5min);
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    }
    QCOMPARE(read.size(), 120);
}

void TestLiveList::whatCannotBeReadLeavesTheOthersTheirTurn()
{
    list(120);
    QStringList asked;
    stand().gateway.on("GET", QStringLiteral("/syncs"), [&asked](const HttpRequest &request) {
        asked << request.url.path().section(u'/', -2, -2);
        return ScriptedGateway::json(404, R"({"code":"NOT_FOUND"})");
    });
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    for (int turn = 0; turn < 2; ++turn) {
        stand().clock.advance(5min);
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    }
    QCOMPARE(QSet(asked.cbegin(), asked.cend()).size(), 120);
}

void TestLiveList::whatIsUrgentIsReadFirst()
{
    list(120);
    stand().listed[110].expiresAt = "2026-11-24T00:00:00Z";
    stand().listed[115].expiresAt = "2026-11-20T00:00:00Z";
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const QStringList read = syncsRead();
    QCOMPARE(read.size(), 50);
    QCOMPARE(read.first(2), QStringList({QStringLiteral("bank:115"), QStringLiteral("bank:110")}));
}

void TestLiveList::whatChangesInACrowdIsNotForgotten()
{
    list(60);
    // Enrichment has ended: nothing keeps them interesting.
    stand().gateway.on("GET", QStringLiteral("/syncs"), [](const HttpRequest &request) {
        const QByteArray id = request.url.path().section(u'/', -2, -2).toLatin1();
        return ScriptedGateway::json(
            200, R"({"data":[{"id":"s1","createdAt":"2026-11-22T07:00:00Z",
            "accounts":[{"accountId":"a-)" +
                     id + R"(","postConnectionEnrichmentStatus":"complete"}]}]})");
    });
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().clock.advance(5min);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    (void)syncsRead();
    for (ListedRow &row : stand().listed)
        row.lastUpdated = "2026-11-22T09:59:00Z";
    QStringList read;
    for (int turn = 0; turn < 2; ++turn) {
        stand().clock.advance(5min);
        QCOMPARE(stand().refresh(), QStringLiteral("ok"));
        read += syncsRead();
    }
    QCOMPARE(read.removeDuplicates(), 0);
    QCOMPARE(read.size(), 60);
}

void TestLiveList::theLongestUnreadGoFirstAfterARestart()
{
    list(70);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const QStringList first = syncsRead();
    stand().clock.advance(5min);
    QCOMPARE(stand().start(), QStringLiteral("ok")); // another run, as of a console command
    const QStringList second = syncsRead();
    QCOMPARE(second.size(), 50);
    for (const QString &id : second.first(20))
        QVERIFY(!first.contains(id));
}

void TestLiveList::aWrongClockIsABannerAndNoAdvice_data()
{
    QTest::addColumn<std::chrono::milliseconds>("ahead");
    QTest::addColumn<QString>("faults");
    const QString off = QStringLiteral("clock-off");
    QTest::newRow("right") << 0ms << QString();
    QTest::newRow("two minutes behind") << std::chrono::milliseconds(2min) << QString();
    QTest::newRow("a second more") << std::chrono::milliseconds(121s) << off;
    QTest::newRow("D-01 a day behind") << std::chrono::milliseconds(24h) << off;
    QTest::newRow("D-01 years ahead") << std::chrono::milliseconds(-24h * 365 * 14) << off;
}

void TestLiveList::aWrongClockIsABannerAndNoAdvice()
{
    QFETCH(const std::chrono::milliseconds, ahead);
    QFETCH(const QString, faults);
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
    const auto before = stand().service->snapshot();
    stand().serviceAhead = ahead;
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), faults);
    QCOMPARE(*stand().service->snapshot(), *before);

    stand().serviceAhead = 0ms;
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
}

void TestLiveList::anyDatedAnswerTellsOfTheClock()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    HttpAnswer banks = ScriptedGateway::json(200, "[]");
    banks.serverDate = stand().clock.now() + 24h;
    stand().gateway.on("GET", QStringLiteral("/all-connections"), banks);
    const auto read = stand().ask<std::vector<Institution>>(
        [this](auto *c, auto d) { stand().service->institutions(c, d); });
    QCOMPARE(ServiceStand::wordOf(read), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("clock-off"));
}

void TestLiveList::aWrongClockIsCorrected_data()
{
    QTest::addColumn<std::chrono::milliseconds>("ahead");
    QTest::newRow("D-01 a day behind") << std::chrono::milliseconds(24h);
    QTest::newRow("D-01 in 2040") << std::chrono::milliseconds(-24h * 365 * 14);
    QTest::newRow("D-01 in 1970") << std::chrono::milliseconds(24h * 365 * 56);
}

/// What is recorded meanwhile is by the time as it is, and stays true when the clock is put right.
void TestLiveList::aWrongClockIsCorrected()
{
    QFETCH(const std::chrono::milliseconds, ahead);
    FakeClock &clock = stand().clock;
    const Instant truth = clock.now();
    clock.set(truth - ahead);
    stand().serviceAhead = ahead;
    stand().listed = {{"bank:1"}};
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"),
                       ScriptedGateway::json(200, R"({"data":{"status":"ok","syncId":"s1"}})"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("clock-off"));
    const auto isTrue = [&](Instant at) { return std::chrono::abs(at - truth) <= 1s; };
    const auto now = [&] { return clock.now() + stand().service->clockCorrection(); };
    QVERIFY(isTrue(now()));
    QVERIFY(isTrue(*stand().service->health().lastChecked));
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1", false)), QStringLiteral("ok"));
    QVERIFY(isTrue(stand().entry("bank:1")->facts.manualSyncs.at(0)));

    QSignalSpy leaps(stand().service.get(), &ConnectionService::timeLeapt);
    const size_t sent = stand().gateway.requests().size();
    clock.set(truth);
    Q_EMIT stand().clockSignal.mayHaveLeapt();
    QCOMPARE(leaps.count(), 1);
    QCOMPARE(stand().service->clockCorrection(), std::chrono::milliseconds(0));
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(stand().gateway.requests().size(), sent);
    stand().serviceAhead = 0ms;
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1", false)), QStringLiteral("cool-down"));
}

QTEST_GUILESS_MAIN(TestLiveList)
#include "tst_livelist.moc"
