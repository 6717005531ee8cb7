#include "core/base/instant.h"

#include <QTest>

using namespace holdfast;

class TestInstant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheServiceSends_data();
    void readsWhatTheServiceSends();
    void refusesWhatIsNoDateTime_data();
    void refusesWhatIsNoDateTime();
    void writesUtcWithMillisecondsOnlyWhereThereAreAny();
    void readsBackWhatItWrites();
};

void TestInstant::readsWhatTheServiceSends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *text, const char *utc) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("utc", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z");
    row("lower case letters", "2026-11-22t10:00:00z", "2026-11-22T10:00:00Z");
    row("a space between", "2026-11-22 10:00:00Z", "2026-11-22T10:00:00Z");
    row("without an offset it is UTC", "2026-11-22T10:00:00", "2026-11-22T10:00:00Z");
    row("without seconds", "2026-11-22T10:00Z", "2026-11-22T10:00:00Z");
    row("offset east", "2026-11-22T10:00:00+05:30", "2026-11-22T04:30:00Z");
    row("offset west over midnight", "2026-11-22T23:30:00-01:00", "2026-11-23T00:30:00Z");
    row("milliseconds", "2026-11-22T10:00:00.250Z", "2026-11-22T10:00:00.250Z");
    row("one digit of fraction", "2026-11-22T10:00:00.5Z", "2026-11-22T10:00:00.500Z");
    row("D-05 nanoseconds are cut", "2026-11-22T10:00:00.123987654Z", "2026-11-22T10:00:00.123Z");
    row("zero milliseconds are not written", "2026-11-22T10:00:00.000Z", "2026-11-22T10:00:00Z");
    row("D-05 second 60 is the next second", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    row("D-05 leap day", "2028-02-29T12:00:00Z", "2028-02-29T12:00:00Z");
    row("S-12 in 1970", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z");
    row("S-12 in 9999", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z");
    row("before 1970 with milliseconds", "1969-12-31T23:59:59.750Z", "1969-12-31T23:59:59.750Z");
}

void TestInstant::readsWhatTheServiceSends()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto instant = parseInstant(text);
    QVERIFY(instant);
    QCOMPARE(formatInstant(*instant), utc);
}

void TestInstant::refusesWhatIsNoDateTime_data()
{
    QTest::addColumn<QString>("text");
    const char *const rows[] = {
        "", " ", "2026-11-22", "20261122T100000Z", "1795341600", "2026-11-22T24:00:00Z",
        "2026-11-22T10:60:00Z", "2026-11-22T10:00:61Z", "2026-02-29T10:00:00Z",
        "2026-02-30T10:00:00Z", "2026-00-10T10:00:00Z", "2026-13-10T10:00:00Z",
        "2026-11-31T10:00:00Z", "2026-11-22T10:00:00.Z", "2026-11-22T10:00:00+0530",
        "2026-11-22T10:00:00+24:00", "2026-11-22T10:00:00Zjunk", " 2026-11-22T10:00:00Z",
        "10000-01-01T00:00:00Z", "2026-11-22T10", "2026-11-22T", "tomorrow", "null",
        "-2026-11-22T10:00:00Z", "2026-1-2T10:00:00Z"};
    for (const char *text : rows)
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("arabic digits") << QStringLiteral("٢٠٢٦-11-22T10:00:00Z");
}

void TestInstant::refusesWhatIsNoDateTime()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text));
}

void TestInstant::writesUtcWithMillisecondsOnlyWhereThereAreAny()
{
    QCOMPARE(formatInstant(fromMilliseconds(0)), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(formatInstant(fromMilliseconds(7)), QStringLiteral("1970-01-01T00:00:00.007Z"));
}

void TestInstant::readsBackWhatItWrites()
{
    for (const qint64 ms : {qint64{0}, qint64{-1}, qint64{1795341600123}, qint64{253402300799999}})
        QCOMPARE(toMilliseconds(*parseInstant(formatInstant(fromMilliseconds(ms)))), ms);
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
