#include "core/lifecycle/londontime.h"
#include "core/lifecycle/nextsync.h"

#include <QTest>

using namespace holdfast;

class TestNextSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheBanksRhythm_data();
    void followsTheBanksRhythm();
    void isLateOnlyAfterTheLatestInstant();
    void knowsNothingOfUnknownTypes();
    void aRepeatedHourIsTheFirstOfTheTwo();
    void aSkippedHourMovesForward();
};

void TestNextSync::followsTheBanksRhythm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("lastUpdated");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const char *name, const char *type, const char *last, const char *earliest,
                        const char *latest) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(last)
                            << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    row("api at noon", "api", "2026-11-22T10:00:00Z", "2026-11-22T14:00:00Z", "2026-11-22T18:00:00Z");
    row("test is like api", "test", "2026-11-22T10:00:00Z", "2026-11-22T14:00:00Z", "2026-11-22T18:00:00Z");
    row("api, latest exactly at closing", "api", "2026-11-22T15:00:00Z", "2026-11-22T19:00:00Z", "2026-11-22T23:00:00Z");
    row("api, latest runs into tomorrow", "api", "2026-11-22T18:00:00Z", "2026-11-22T22:00:00Z", "2026-11-23T09:00:00Z");
    row("api, a second before closing", "api", "2026-11-22T18:59:59Z", "2026-11-22T22:59:59Z", "2026-11-23T09:59:59Z");
    row("api, earliest exactly at closing", "api", "2026-11-22T19:00:00Z", "2026-11-23T06:00:00Z", "2026-11-23T10:00:00Z");
    row("api at night", "api", "2026-11-22T23:30:00Z", "2026-11-23T06:00:00Z", "2026-11-23T10:00:00Z");
    row("api, earliest exactly at opening", "api", "2026-11-22T02:00:00Z", "2026-11-22T06:00:00Z", "2026-11-22T10:00:00Z");
    row("api, a second before opening", "api", "2026-11-22T01:59:59Z", "2026-11-22T06:00:00Z", "2026-11-22T10:00:00Z");
    row("api in summer time", "api", "2026-07-01T10:00:00Z", "2026-07-01T14:00:00Z", "2026-07-01T18:00:00Z");
    row("api in summer closes at 22:00 UTC", "api", "2026-07-01T18:00:00Z", "2026-07-02T05:00:00Z", "2026-07-02T09:00:00Z");
    row("D-04 api over the spring change", "api", "2026-03-28T20:00:00Z", "2026-03-29T05:00:00Z", "2026-03-29T09:00:00Z");
    row("D-04 api over the autumn change", "api", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z", "2026-10-25T10:00:00Z");
    row("milliseconds are kept", "api", "2026-11-22T10:00:00.250Z", "2026-11-22T14:00:00.250Z", "2026-11-22T18:00:00.250Z");
    row("legacy by day", "legacy", "2026-11-22T10:00:00Z", "2026-11-23T00:00:00Z", "2026-11-23T06:00:00Z");
    row("legacy exactly at midnight", "legacy", "2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-23T06:00:00Z");
    row("legacy in summer, 23:30 UTC is tomorrow", "legacy", "2026-07-01T23:30:00Z", "2026-07-02T23:00:00Z", "2026-07-03T05:00:00Z");
    row("D-04 legacy before the spring change", "legacy", "2026-03-28T12:00:00Z", "2026-03-29T00:00:00Z", "2026-03-29T05:00:00Z");
    row("D-04 legacy before the autumn change", "legacy", "2026-10-24T12:00:00Z", "2026-10-24T23:00:00Z", "2026-10-25T06:00:00Z");
    row("zoopla", "zoopla", "2026-11-22T10:00:00Z", "2026-12-22T10:00:00Z", "2026-12-25T10:00:00Z");
    row("mouseprice", "mouseprice", "2026-11-22T10:00:00Z", "2026-12-22T10:00:00Z", "2026-12-25T10:00:00Z");
    row("autotrader, 31 January", "autotrader", "2026-01-31T10:00:00Z", "2026-02-28T10:00:00Z", "2026-03-03T10:00:00Z");
    row("D-05 31 January in a leap year", "zoopla", "2028-01-31T10:00:00Z", "2028-02-29T10:00:00Z", "2028-03-03T10:00:00Z");
    row("D-05 29 February + 1 month", "zoopla", "2028-02-29T10:00:00Z", "2028-03-29T09:00:00Z", "2028-04-01T09:00:00Z");
    row("zoopla over the year", "zoopla", "2026-12-15T10:00:00Z", "2027-01-15T10:00:00Z", "2027-01-18T10:00:00Z");
    row("D-04 zoopla into the skipped hour", "zoopla", "2026-03-01T01:30:00Z", "2026-04-01T00:30:00Z", "2026-04-04T00:30:00Z");
    row("D-04 zoopla lands on the skipped hour", "zoopla", "2026-02-28T01:30:00Z", "2026-03-28T01:30:00Z", "2026-03-31T00:30:00Z");
    row("D-04 zoopla lands in the repeated hour", "zoopla", "2026-09-25T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-28T01:30:00Z");
}

void TestNextSync::followsTheBanksRhythm()
{
    QFETCH(QString, type);
    QFETCH(QString, lastUpdated);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    const Instant last = *parseInstant(lastUpdated);
    const auto next = nextSyncAfter(connectionTypeFromWord(type), last, last);
    QVERIFY(next);
    QCOMPARE(formatInstant(next->earliest), earliest);
    QCOMPARE(formatInstant(next->latest), latest);
    QVERIFY(!next->late);
}

void TestNextSync::isLateOnlyAfterTheLatestInstant()
{
    const Instant last = *parseInstant(u"2026-11-22T10:00:00Z");
    const Instant latest = nextSyncAfter(ConnectionType::Api, last, last)->latest;
    QVERIFY(!nextSyncAfter(ConnectionType::Api, last, latest)->late);
    QVERIFY(nextSyncAfter(ConnectionType::Api, last, latest + std::chrono::milliseconds{1})->late);
}

void TestNextSync::knowsNothingOfUnknownTypes()
{
    const Instant last = *parseInstant(u"2026-11-22T10:00:00Z");
    QVERIFY(!nextSyncAfter(ConnectionType::Unknown, last, last));
}

void TestNextSync::aRepeatedHourIsTheFirstOfTheTwo()
{
    using namespace std::chrono;
    const LondonWall wall{local_days{2026y / October / 25} + hours{1} + minutes{30}};
    QCOMPARE(formatInstant(fromLondon(wall)), QStringLiteral("2026-10-25T00:30:00Z"));
    QVERIFY(toLondon(*parseInstant(u"2026-10-25T00:30:00Z")) == wall);
    QVERIFY(toLondon(*parseInstant(u"2026-10-25T01:30:00Z")) == wall);
}

void TestNextSync::aSkippedHourMovesForward()
{
    using namespace std::chrono;
    const LondonWall wall{local_days{2026y / March / 29} + hours{1} + minutes{30}};
    const Instant instant = fromLondon(wall);
    QCOMPARE(formatInstant(instant), QStringLiteral("2026-03-29T01:30:00Z"));
    QVERIFY(toLondon(instant) == wall + hours{1});
}

QTEST_APPLESS_MAIN(TestNextSync)
#include "tst_nextsync.moc"
