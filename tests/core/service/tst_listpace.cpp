// When the list is read by itself: who can see it, the network, the clock, and what the service says.

#include "support/fakepreferences.h"
#include "support/servicestand.h"

#include <QSignalSpy>

#include <set>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestListPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<ServiceStand>();
        m_stand->listed = {{"bank:1"}};
        m_stand->times.poll = ServiceTimes{}.poll;
        m_stand->times.backgroundPoll = ServiceTimes{}.backgroundPoll;
    }
    void cleanup() { m_stand.reset(); }

    void fiveMinutesWhileSeenAndThirtyWhileNot();
    void thePersonSetsThePace();
    void comingBackToAnOldListReadsItAtOnce();
    void noTwoDesksAskAtTheSameSecond();
    void aFlowReadsAtOnceAndThePaceBeginsAnew();
    void theTimerReadsAgainAndAgain();
    void nothingIsSentWhileThereIsNoNetwork();
    void aClickIsTriedAlsoWithoutANetwork();
    void aFlappingNetworkCostsOneTryInThirtySeconds();
    void aServiceOnThisComputerIsAlwaysWithinReach();
    void anUnreachableServiceIsAskedWithGrowingPauses();
    void aReadingThatFailedCountsOnceWhoeverAsked();
    void wakingUpReadsOnceSoon();
    void aClockSetBackOrAheadPlansAnew_data();
    void aClockSetBackOrAheadPlansAnew();
    void tooManyIsHeldWhateverTheClockDoes_data();
    void tooManyIsHeldWhateverTheClockDoes();
    void tooManyIsOverAfterSleepingThroughIt();
    void theEndOfAFlowMovesWithTheClock_data();
    void theEndOfAFlowMovesWithTheClock();
    void theConsoleReadsOnce();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] int reads() const { return m_stand->calls("GET", "/connections"); }
    /// By the clock that the service goes by.
    [[nodiscard]] Instant now() const
    {
        return m_stand->clock.now() + m_stand->service->clockCorrection();
    }
    /// From now to the next try; a day when there is none.
    [[nodiscard]] milliseconds pause() const
    {
        const auto next = m_stand->service->health().nextTry;
        return next ? *next - now() : milliseconds(24h);
    }
    [[nodiscard]] bool isWithin(milliseconds least, milliseconds most) const
    {
        return pause() >= least && pause() <= most;
    }
    void leap() { Q_EMIT m_stand->clockSignal.mayHaveLeapt(); }

    std::unique_ptr<ServiceStand> m_stand;
};

void TestListPace::fiveMinutesWhileSeenAndThirtyWhileNot()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(isWithin(5min, 330s));
    stand().service->setSeen(false);
    QVERIFY(isWithin(30min, 33min));
    stand().service->setSeen(true);
    QVERIFY(isWithin(5min, 330s));
    stand().clock.advance(2min);
    stand().service->setSeen(false);
    QVERIFY(isWithin(28min, 31min)); // counted from the last reading
    stand().service->setSeen(true);
    QVERIFY(isWithin(3min, 210s));
    QCOMPARE(reads(), 1);
}

void TestListPace::thePersonSetsThePace()
{
    FakePreferences preferences;
    preferences.kept.refreshEvery = 10min;
    stand().preferences = &preferences;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(isWithin(10min, 11min));
    Preferences wanted = preferences.kept;
    wanted.refreshEvery = 60min;
    preferences.set(wanted, this, [](const Expected<std::monostate> &) {});
    QVERIFY(isWithin(60min, 66min)); // at once
    stand().service->setSeen(false);
    QVERIFY(isWithin(60min, 66min)); // no oftener than what can be seen
    wanted.refreshEvery = 2min;
    preferences.set(wanted, this, [](const Expected<std::monostate> &) {});
    QVERIFY(isWithin(30min, 33min));
    stand().service->setSeen(true);
    QVERIFY(isWithin(2min, 132s));
    stand().clock.advance(3min);
    stand().service->setSeen(false);
    stand().service->setSeen(true);
    QTRY_COMPARE(reads(), 2);
    m_stand.reset(); // before what it looks at
}

void TestListPace::comingBackToAnOldListReadsItAtOnce()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(false);
    stand().clock.advance(10min);
    stand().service->setSeen(true);
    QTRY_COMPARE(reads(), 2);
    QTRY_VERIFY(isWithin(5min, 330s));
}

void TestListPace::noTwoDesksAskAtTheSameSecond()
{
    std::set<milliseconds> pauses;
    for (int desk = 0; desk < 8; ++desk) {
        stand().random = FakeRandom(QByteArray::number(desk));
        QCOMPARE(stand().start(), QStringLiteral("ok"));
        pauses.insert(pause());
    }
    QVERIFY(pauses.size() > 4);
}

void TestListPace::aFlowReadsAtOnceAndThePaceBeginsAnew()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    stand().clock.advance(4min);
    stand().visitWith();
    FlowRequest request;
    request.kind = FlowKind::Connect;
    stand().whenAuthorised = [this] {
        stand().listed.push_back({"bank:2"});
        stand().proven = "bank:2";
    };
    QCOMPARE(ServiceStand::wordOf(stand().flow(request)), QStringLiteral("ok"));
    QCOMPARE(reads(), 2);
    QVERIFY(isWithin(5min, 330s));
}

void TestListPace::theTimerReadsAgainAndAgain()
{
    stand().times.poll = 2ms;
    stand().times.leastPause = 0ms;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    QTRY_VERIFY(reads() > 3);
    stand().service->setSeen(false);
    QTRY_VERIFY(!stand().service->health().checking);
    QVERIFY(isWithin(30min - 1s, 33min));
}

void TestListPace::nothingIsSentWhileThereIsNoNetwork()
{
    stand().times.poll = 5ms;
    stand().times.leastPause = 0ms;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(stand().network.watches > 0);
    stand().network.setOffline(true);
    stand().settle(); // one may have been under way
    QTRY_VERIFY(!stand().service->health().checking);
    stand().settle();
    QVERIFY(stand().service->health().offline);
    QVERIFY(!stand().service->health().nextTry);
    stand().clock.sleep(8h);
    leap(); // also waking up sends nothing
    const size_t sent = stand().gateway.requests().size();
    (void)QTest::qWaitFor([&] { return stand().gateway.requests().size() > sent; }, 60);
    QCOMPARE(stand().gateway.requests().size(), sent);
    stand().network.setOffline(false);
    QVERIFY(!stand().service->health().offline);
    QTRY_VERIFY(reads() > 1);
}

void TestListPace::aClickIsTriedAlsoWithoutANetwork()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().network.setOffline(true);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(reads(), 2);
    QVERIFY(!stand().service->health().nextTry);
}

void TestListPace::aFlappingNetworkCostsOneTryInThirtySeconds() // N-04
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    for (int second = 2; second < 30; second += 4) {
        stand().clock.advance(2s);
        stand().network.setOffline(true);
        QVERIFY(!stand().service->health().nextTry);
        stand().clock.advance(2s);
        stand().network.setOffline(false);
        QCOMPARE(pause(), std::max(milliseconds(30s) - 2s - second * 1s, 0ms));
        if (second < 26)
            QCOMPARE(reads(), 1);
    }
    QTRY_COMPARE(reads(), 2);
    QTRY_VERIFY(isWithin(5min, 330s));
}

void TestListPace::aServiceOnThisComputerIsAlwaysWithinReach()
{
    stand().opener.next->profile.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v3"));
    stand().network.setOffline(true);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(!stand().service->health().offline);
    QVERIFY(isWithin(5min, 330s));
}

void TestListPace::anUnreachableServiceIsAskedWithGrowingPauses() // N-04
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    stand().gateway.on("GET", QStringLiteral("/connections"),
                       makeError(ErrorKind::Network, QStringLiteral("host"), {}));
    const QList<milliseconds> pauses{30s, 60s, 120s, 240s, 5min, 5min};
    for (const milliseconds expected : pauses) {
        QCOMPARE(stand().refresh(), QStringLiteral("network"));
        QVERIFY2(isWithin(expected, expected + expected / 10),
                 qPrintable(QString::number(pause().count())));
    }
    stand().gateway.once("GET", QStringLiteral("/connections"),
                         ScriptedGateway::json(200, "{\"data\":[],\"links\":{}}"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(isWithin(5min, 330s));
    QCOMPARE(stand().refresh(), QStringLiteral("network"));
    QVERIFY(isWithin(30s, 33s));
}

void TestListPace::aReadingThatFailedCountsOnceWhoeverAsked() // N-04
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    stand().gateway.on("GET", QStringLiteral("/connections"),
                       makeError(ErrorKind::Network, QStringLiteral("host"), {}));
    Outcome<std::monostate> first;
    Outcome<std::monostate> second;
    stand().service->refresh(&stand().context, first.take());
    stand().service->refresh(&stand().context, second.take());
    QTRY_COMPARE(first.count() + second.count(), 2);
    QCOMPARE(reads(), 2); // with the one of the start: they shared it
    QVERIFY(isWithin(30s, 33s));

    FlowRequest request;
    request.kind = FlowKind::Connect;
    Outcome<FlowResult> flow;
    stand().service->startFlow(request, &stand().context, flow.take());
    QTRY_VERIFY(stand().service->flow() &&
                stand().service->flow()->stage == FlowStage::AtTheBank);
    stand().comeBack();
    QTRY_COMPARE(flow.count(), 1);
    QCOMPARE(flow.word(), QStringLiteral("network"));
    QVERIFY(isWithin(60s, 66s));
}

void TestListPace::wakingUpReadsOnceSoon() // D-03
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().clock.advance(1min);
    QSignalSpy leaps(stand().service.get(), &ConnectionService::timeLeapt);
    stand().clock.sleep(8h);
    for (int i = 0; i < 100; ++i)
        leap();
    QCOMPARE(leaps.count(), 1);
    QVERIFY(isWithin(5s, 10s));
    QCOMPARE(reads(), 1);
    stand().clock.advance(10s);
    stand().service->setSeen(false);
    stand().service->setSeen(true); // plans anew: what was due is due
    QTRY_COMPARE(reads(), 2);
    QTRY_VERIFY(isWithin(5min, 330s));
    stand().settle();
    QCOMPARE(reads(), 2);
}

void TestListPace::aClockSetBackOrAheadPlansAnew_data()
{
    QTest::addColumn<milliseconds>("by");
    QTest::addColumn<bool>("dated");
    QTest::newRow("D-03 ahead") << milliseconds(2h) << false;
    QTest::newRow("D-03 back") << milliseconds(-2h) << false;
    QTest::newRow("D-03 ahead, and the service told the time") << milliseconds(2h) << true;
    QTest::newRow("D-03 back, and the service told the time") << milliseconds(-2h) << true;
}

void TestListPace::aClockSetBackOrAheadPlansAnew()
{
    QFETCH(const milliseconds, by);
    QFETCH(const bool, dated);
    stand().datesAnswers = dated;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    QSignalSpy leaps(stand().service.get(), &ConnectionService::timeLeapt);
    stand().clock.jumpWall(by);
    leap();
    QCOMPARE(leaps.count(), 1);
    QCOMPARE(pause(), milliseconds(30s)); // the least one
    // What the service told of its clock is still true, and corrects the one that was set at once.
    QCOMPARE(stand().service->clockCorrection(), dated ? -by : milliseconds(0));
    QCOMPARE(stand().faults(), dated ? QStringLiteral("clock-off") : QString());
    stand().clock.jumpWall(-by);
    leap();
    QCOMPARE(stand().service->clockCorrection(), milliseconds(0));
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(leaps.count(), 2);
    QCOMPARE(reads(), 1);
}

void TestListPace::tooManyIsHeldWhateverTheClockDoes_data()
{
    aClockSetBackOrAheadPlansAnew_data();
}

void TestListPace::tooManyIsHeldWhateverTheClockDoes()
{
    QFETCH(const milliseconds, by);
    QFETCH(const bool, dated);
    stand().datesAnswers = dated;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    HttpAnswer tooMany = ScriptedGateway::json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 1h;
    stand().gateway.once("GET", QStringLiteral("/connections"), tooMany);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    QCOMPARE(reads(), 2);
    stand().service->setSeen(true);
    QCOMPARE(pause(), milliseconds(1h));

    stand().clock.jumpWall(by);
    leap();
    QCOMPARE(pause(), milliseconds(1h));
    const auto again = stand().ask<std::monostate>(
        [this](auto *c, auto d) { stand().service->refresh(c, d); });
    QCOMPARE(ServiceStand::wordOf(again), QStringLiteral("too-many-requests"));
    QVERIFY(again.error().retryAt == now() + 1h);
    QCOMPARE(reads(), 2);
    stand().clock.advance(59min);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    QCOMPARE(reads(), 2);
    stand().clock.advance(1min);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(reads(), 3);
}

void TestListPace::tooManyIsOverAfterSleepingThroughIt()
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    HttpAnswer tooMany = ScriptedGateway::json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 1h;
    stand().gateway.once("GET", QStringLiteral("/connections"), tooMany);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    stand().clock.sleep(8h);
    leap();
    QVERIFY(isWithin(5s, 30s));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
}

void TestListPace::theEndOfAFlowMovesWithTheClock_data()
{
    aClockSetBackOrAheadPlansAnew_data();
}

void TestListPace::theEndOfAFlowMovesWithTheClock()
{
    QFETCH(const milliseconds, by);
    QFETCH(const bool, dated);
    stand().datesAnswers = dated;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    FlowRequest request;
    request.kind = FlowKind::Connect;
    Outcome<FlowResult> flow;
    stand().service->startFlow(request, &stand().context, flow.take());
    QTRY_VERIFY(stand().service->flow() &&
                stand().service->flow()->stage == FlowStage::AtTheBank);
    const auto left = [this] { return stand().service->flow()->endsAt - now(); };
    const milliseconds before = left();
    QSignalSpy changed(stand().service.get(), &ConnectionService::flowChanged);
    stand().clock.jumpWall(by);
    leap();
    QCOMPARE(left(), before);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(flow.count(), 0);
    stand().comeBack();
    QTRY_COMPARE(flow.count(), 1);
    QCOMPARE(flow.word(), QStringLiteral("ok"));
}

void TestListPace::theConsoleReadsOnce()
{
    stand().times.poll = stand().times.backgroundPoll = 0ms;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().service->setSeen(true);
    stand().clock.sleep(8h);
    leap();
    QVERIFY(!stand().service->health().nextTry);
    QCOMPARE(reads(), 1);
}

QTEST_GUILESS_MAIN(TestListPace)
#include "tst_listpace.moc"
