// What clocks on a wall show, also in the nights in which they are moved.
#include "core/base/walltime.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TestWallTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWallTimeIsAnInstant_data();
    void aWallTimeIsAnInstant();
    void aDayIsThatOfTheZone();
    void daysOf23And25HoursEndAtTheirEnd();
};

void TestWallTime::aWallTimeIsAnInstant_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char *name, const char *zone, QDate day, QTime time,
                        const char *instant) {
        QTest::newRow(name) << QString::fromLatin1(zone) << day << time
                            << QString::fromLatin1(instant);
    };
    row("UTC", "UTC", {2026, 11, 22}, {9, 0}, "2026-11-22T09:00:00Z");
    row("summer", "Europe/London", {2026, 7, 1}, {9, 0}, "2026-07-01T08:00:00Z");
    row("skipped", "Europe/London", {2027, 3, 28}, {1, 30}, "2027-03-28T01:30:00Z");
    row("repeated: the first", "Europe/London", {2027, 10, 31}, {1, 30}, "2027-10-31T00:30:00Z");
    row("behind UTC, repeated", "America/New_York", {2026, 11, 1}, {1, 30},
        "2026-11-01T05:30:00Z");
    row("behind UTC, skipped", "America/New_York", {2027, 3, 14}, {2, 30}, "2027-03-14T07:30:00Z");
}

void TestWallTime::aWallTimeIsAnInstant()
{
    QFETCH(const QString, zone);
    QFETCH(const QDate, day);
    QFETCH(const QTime, time);
    QTEST(formatInstant(fromWall(day, time, QTimeZone(zone.toLatin1()))), "instant");
}

void TestWallTime::aDayIsThatOfTheZone()
{
    const Instant late = *parseInstant(u"2026-11-22T23:30:00Z"_s);
    QCOMPARE(localDay(late, QTimeZone::utc()), QDate(2026, 11, 22));
    QCOMPARE(localDay(late, QTimeZone("Europe/Berlin")), QDate(2026, 11, 23));
    QCOMPARE(formatInstant(startOfLocalDay({2026, 11, 23}, QTimeZone("Europe/Berlin"))),
             u"2026-11-22T23:00:00Z"_s);
}

void TestWallTime::daysOf23And25HoursEndAtTheirEnd()
{
    const QTimeZone london("Europe/London");
    QCOMPARE(formatInstant(endOfLocalDay(QDate(2027, 3, 28), london)),
             u"2027-03-28T22:59:59.999Z"_s);
    QCOMPARE(formatInstant(endOfLocalDay(QDate(2027, 10, 31), london)),
             u"2027-10-31T23:59:59.999Z"_s);
    // There is no midnight on that day.
    const QTimeZone beirut("Asia/Beirut");
    QVERIFY(localDay(endOfLocalDay(QDate(2026, 3, 28), beirut), beirut) == QDate(2026, 3, 28));
}

QTEST_APPLESS_MAIN(TestWallTime)
#include "tst_walltime.moc"
