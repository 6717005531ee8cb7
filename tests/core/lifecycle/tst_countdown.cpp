#include "core/lifecycle/countdown.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono;
using Unit = Countdown::Unit;

namespace {
const Instant kEnd = *parseInstant(u"2026-12-25T12:00:00Z");
}

class TestCountdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheRightUnit_data();
    void tellsTheRightUnit();
    void changesExactlyWhenItSays_data();
    void changesExactlyWhenItSays();
    void daysAreTwentyFourHoursAcrossTheClockChange();
};

void TestCountdown::tellsTheRightUnit_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<bool>("ended");
    const auto row = [](const char *name, milliseconds left, Unit unit, qint64 count, bool ended) {
        QTest::newRow(name) << qint64{left.count()} << unit << count << ended;
    };
    row("74 days", days{74}, Unit::Days, 74, false);
    row("a millisecond under 13 days", days{13} - milliseconds{1}, Unit::Days, 12, false);
    row("exactly 48 hours", hours{48}, Unit::Days, 2, false);
    row("just under 48 hours", hours{48} - milliseconds{1}, Unit::Hours, 47, false);
    row("exactly one hour", hours{1}, Unit::Hours, 1, false);
    row("just under one hour", hours{1} - milliseconds{1}, Unit::Minutes, 59, false);
    row("one second", seconds{1}, Unit::Minutes, 0, false);
    row("exactly at the end", seconds{0}, Unit::Minutes, 0, true);
    row("one second past", -seconds{1}, Unit::Minutes, 0, true);
    row("an hour past", -hours{1}, Unit::Hours, 1, true);
    row("two days past", -hours{48}, Unit::Days, 2, true);
    row("20 days past", -days{20}, Unit::Days, 20, true);
}

void TestCountdown::tellsTheRightUnit()
{
    QFETCH(qint64, left);
    QFETCH(Unit, unit);
    QFETCH(qint64, count);
    QFETCH(bool, ended);
    const Countdown countdown = countdownTo(kEnd, kEnd - milliseconds{left});
    QCOMPARE(countdown.unit, unit);
    QCOMPARE(countdown.count, count);
    QCOMPARE(countdown.ended, ended);
}

void TestCountdown::changesExactlyWhenItSays_data()
{
    tellsTheRightUnit_data();
}

void TestCountdown::changesExactlyWhenItSays()
{
    QFETCH(qint64, left);
    const Instant now = kEnd - milliseconds{left};
    const Countdown before = countdownTo(kEnd, now);
    QVERIFY(before.changesAt > now);
    const auto same = [](const Countdown &a, const Countdown &b) {
        return a.unit == b.unit && a.count == b.count && a.ended == b.ended;
    };
    QVERIFY(same(before, countdownTo(kEnd, before.changesAt - milliseconds{1})));
    QVERIFY(!same(before, countdownTo(kEnd, before.changesAt)));
}

void TestCountdown::daysAreTwentyFourHoursAcrossTheClockChange()
{
    // D-04: London's clocks go back on 25 October 2026; a day is 24 hours all the same.
    const Countdown countdown = countdownTo(*parseInstant(u"2026-10-28T00:30:00Z"),
                                            *parseInstant(u"2026-10-24T23:45:00Z"));
    QCOMPARE(countdown.unit, Unit::Days);
    QCOMPARE(countdown.count, 3);
}

QTEST_APPLESS_MAIN(TestCountdown)
#include "tst_countdown.moc"
