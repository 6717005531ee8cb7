// When nobody is disturbed, by the clock on the person's wall, and how long a snooze lasts.
#include "core/lifecycle/quiethours.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &text)
{
    return *parseInstant(text);
}

} // namespace

class QuietHoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quietHoursEndByTheWallClock_data();
    void quietHoursEndByTheWallClock();
    void withoutHoursNothingIsHeldBack();
    void theWholeDayHoldsNothingBackAndIsTold();
    void aSnoozeEndsInTheMorning_data();
    void aSnoozeEndsInTheMorning();
};

void QuietHoursTest::quietHoursEndByTheWallClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *zone, QTime from, QTime to,
                        const char *instant, const char *until) {
        QTest::newRow(name) << QString::fromLatin1(zone) << from << to
                            << QString::fromLatin1(instant) << QString::fromLatin1(until);
    };
    const QTime ten(22, 0);
    const QTime eight(8, 0);
    const char *const london = "Europe/London";
    row("before", london, ten, eight, "2026-11-22T21:59:59.999Z", "");
    row("the first instant", london, ten, eight, "2026-11-22T22:00:00Z", "2026-11-23T08:00:00Z");
    row("after midnight", london, ten, eight, "2026-11-23T03:00:00Z", "2026-11-23T08:00:00Z");
    row("the end is outside", london, ten, eight, "2026-11-23T08:00:00Z", "");
    row("within a day", london, QTime(12, 0), QTime(14, 0), "2026-11-23T13:00:00Z",
        "2026-11-23T14:00:00Z");
    row("within a day, after it", london, QTime(12, 0), QTime(14, 0), "2026-11-23T14:00:00Z", "");
    row("summer time", london, ten, eight, "2026-06-22T21:00:00Z", "2026-06-23T07:00:00Z");
    row("the night that is an hour shorter", london, ten, eight, "2026-03-28T22:30:00Z",
        "2026-03-29T07:00:00Z");
    row("the night that is an hour longer", london, ten, eight, "2026-10-24T21:00:00Z",
        "2026-10-25T08:00:00Z");
    row("an end that the clocks skip", london, ten, QTime(1, 30), "2026-03-28T23:00:00Z",
        "2026-03-29T01:30:00Z");
    row("an end that comes twice", london, ten, QTime(1, 30), "2026-10-24T23:00:00Z",
        "2026-10-25T00:30:00Z");
    row("far west", "Pacific/Honolulu", ten, eight, "2026-11-22T09:00:00Z", "2026-11-22T18:00:00Z");
    row("far east", "Pacific/Auckland", ten, eight, "2026-11-22T10:00:00Z", "2026-11-22T19:00:00Z");
}

void QuietHoursTest::quietHoursEndByTheWallClock()
{
    QFETCH(QString, zone);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, instant);
    QFETCH(QString, until);
    const auto end = quietUntil(at(instant), QuietHours{from, to}, QTimeZone(zone.toLatin1()));
    QCOMPARE(end ? formatInstant(*end) : QString(), until);
}

void QuietHoursTest::withoutHoursNothingIsHeldBack()
{
    const QTimeZone utc = QTimeZone::utc();
    QVERIFY(!quietUntil(at(u"2026-11-22T03:00:00Z"_s), std::nullopt, utc));
    QVERIFY(!isAlwaysQuiet(std::nullopt));
}

void QuietHoursTest::theWholeDayHoldsNothingBackAndIsTold()
{
    const QuietHours whole{QTime(9, 0), QTime(9, 0)};
    QVERIFY(isAlwaysQuiet(whole));
    QVERIFY(!quietUntil(at(u"2026-11-22T03:00:00Z"_s), whole, QTimeZone::utc()));
}

void QuietHoursTest::aSnoozeEndsInTheMorning_data()
{
    QTest::addColumn<int>("snooze");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::newRow("tomorrow") << int(Snooze::Tomorrow) << "2026-11-22T10:00:00Z"
                              << "2026-11-23T09:00:00Z";
    QTest::newRow("just after midnight") << int(Snooze::Tomorrow) << "2026-11-22T00:10:00Z"
                                         << "2026-11-23T09:00:00Z";
    QTest::newRow("over the change of the clocks")
        << int(Snooze::InThreeDays) << "2026-03-27T10:00:00Z" << "2026-03-30T08:00:00Z";
    QTest::newRow("a week") << int(Snooze::NextWeek) << "2026-11-22T23:59:00Z"
                            << "2026-11-29T09:00:00Z";
}

void QuietHoursTest::aSnoozeEndsInTheMorning()
{
    QFETCH(int, snooze);
    QFETCH(QString, now);
    QFETCH(QString, end);
    QCOMPARE(formatInstant(snoozeEnd(Snooze(snooze), at(now), QTimeZone("Europe/London"))), end);
}

QTEST_GUILESS_MAIN(QuietHoursTest)
#include "tst_quiethours.moc"
