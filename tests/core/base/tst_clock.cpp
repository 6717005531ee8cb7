// The computer's clocks: what is noticed when one of them leaps, and what is corrected.

#include "core/base/clocksignal.h"
#include "core/base/clockwatch.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeapIsWhatTheWallClockDidBeyondTheTime_data();
    void aLeapIsWhatTheWallClockDidBeyondTheTime();
    void aLeapIsToldOnceAndDriftNeverAddsUp();
    void aCorrectionMovesTheWallClockAlone();
    void theRealClocksNeverGoBack();
    void theKernelIsQuietWhileTheClockIs();
};

void TestClock::aLeapIsWhatTheWallClockDidBeyondTheTime_data()
{
    QTest::addColumn<milliseconds>("passed");
    QTest::addColumn<milliseconds>("set");
    QTest::addColumn<milliseconds>("slept");
    QTest::addColumn<milliseconds>("leap");
    QTest::newRow("time passes") << milliseconds(5min) << 0ms << 0ms << 0ms;
    QTest::newRow("slewed") << milliseconds(5min) << 2000ms << 0ms << 0ms;
    QTest::newRow("slewed back") << milliseconds(5min) << -2000ms << 0ms << 0ms;
    QTest::newRow("set a little") << milliseconds(5min) << 2001ms << 0ms << 2001ms;
    QTest::newRow("D-03 set ahead") << milliseconds(5min) << milliseconds(2h) << 0ms
                                    << milliseconds(2h);
    QTest::newRow("D-03 set back") << milliseconds(5min) << milliseconds(-2h) << 0ms
                                   << milliseconds(-2h);
    QTest::newRow("D-03 slept") << milliseconds(1s) << 0ms << milliseconds(8h) << milliseconds(8h);
    QTest::newRow("set in its sleep")
        << milliseconds(1s) << milliseconds(-9h) << milliseconds(8h) << milliseconds(-1h);
}

void TestClock::aLeapIsWhatTheWallClockDidBeyondTheTime()
{
    QFETCH(const milliseconds, passed);
    QFETCH(const milliseconds, set);
    QFETCH(const milliseconds, slept);
    QFETCH(const milliseconds, leap);
    FakeClock clock;
    ClockWatch watch(clock);
    clock.advance(passed);
    clock.jumpWall(set);
    clock.sleep(slept);
    const auto seen = watch.look();
    QCOMPARE(seen.has_value(), leap != 0ms);
    QCOMPARE(seen.value_or(0ms), leap);
}

void TestClock::aLeapIsToldOnceAndDriftNeverAddsUp()
{
    FakeClock clock;
    ClockWatch watch(clock);
    clock.jumpWall(2h);
    QVERIFY(watch.look());
    QVERIFY(!watch.look());
    for (int i = 0; i < 10; ++i) {
        clock.advance(1min);
        clock.jumpWall(1s);
        QVERIFY(!watch.look());
    }
}

void TestClock::aCorrectionMovesTheWallClockAlone()
{
    FakeClock base;
    CorrectedClock clock(base);
    base.sleep(1h);
    QVERIFY(clock.now() == base.now());
    clock.correctBy(-24h);
    QVERIFY(clock.now() == base.now() - 24h);
    QCOMPARE(clock.correction(), milliseconds(-24h));
    QVERIFY(clock.monotonic() == base.monotonic());
    QVERIFY(clock.elapsed() == base.elapsed());
    QVERIFY(clock.elapsed() == clock.monotonic() + 1h);
}

void TestClock::theRealClocksNeverGoBack()
{
    const SystemClock clock;
    const auto monotonic = clock.monotonic();
    const auto elapsed = clock.elapsed();
    // Sleeping only adds, whatever the computer did since it was started.
    QVERIFY(elapsed + 1s >= monotonic);
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(clock.monotonic() >= monotonic);
        QVERIFY(clock.elapsed() >= elapsed);
    }
    QVERIFY(clock.now() > fromMilliseconds(1'700'000'000'000));
}

void TestClock::theKernelIsQuietWhileTheClockIs()
{
    const SystemClockSignal signal;
    QSignalSpy leaps(&signal, &ClockSignal::mayHaveLeapt);
    (void)QTest::qWaitFor([&leaps] { return leaps.count() > 0; }, 100);
    QCOMPARE(leaps.count(), 0);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
