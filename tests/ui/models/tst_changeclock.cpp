#include "support/fakeclock.h"

#include "ui/models/changeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class ChangeClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sleepsForGoodWhenNothingIsDue()
    {
        FakeClock clock;
        ChangeClock changes(clock);
        QVERIFY(!changes.remaining());
        changes.wakeAt(clock.now() + 5min);
        QVERIFY(changes.remaining());
        changes.wakeAt(std::nullopt);
        QVERIFY(!changes.remaining());
    }

    void sleepsUntilTheInstant()
    {
        FakeClock clock;
        ChangeClock changes(clock);
        changes.wakeAt(clock.now() + 20min);
        QVERIFY(*changes.remaining() > 18min);
        QVERIFY(*changes.remaining() < 22min);
    }

    void looksUpOnceAnHourAtLeast()
    {
        FakeClock clock;
        ChangeClock changes(clock);
        changes.wakeAt(clock.now() + std::chrono::days{60});
        QVERIFY(*changes.remaining() <= 64min);
    }

    void isDueOnceAndOnlyWhenTheTimeHasCome()
    {
        FakeClock clock;
        ChangeClock changes(clock);
        QSignalSpy due(&changes, &ChangeClock::due);
        changes.wakeAt(clock.now() - 1h);
        clock.advance(2h);
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 5000);
        QVERIFY(!changes.remaining());
    }

    void midnightIsTheNextOneInThePersonsZone()
    {
        const QTimeZone london("Europe/London"); // 22 November is winter there
        QCOMPARE(formatInstant(nextMidnight(*parseInstant(u"2026-11-22T10:00:00Z"), london)),
                 QStringLiteral("2026-11-23T00:00:00Z"));
        QCOMPARE(formatInstant(nextMidnight(*parseInstant(u"2026-06-22T23:30:00Z"), london)),
                 QStringLiteral("2026-06-23T23:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(ChangeClockTest)
#include "tst_changeclock.moc"
