#include "ui/words/countdownwords.h"
#include "ui/words/translations.h"

#include <QTest>

using namespace holdfast;

// The words at every boundary of the unit, and English plurals.
class CountdownWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }
    void saysOneThingForEachCount_data();
    void saysOneThingForEachCount();
};

void CountdownWordsTest::saysOneThingForEachCount_data()
{
    QTest::addColumn<Countdown>("countdown");
    QTest::addColumn<QString>("headline");

    using Unit = Countdown::Unit;
    const auto row = [](const char *name, Unit unit, qint64 count, bool ended,
                        const char *headline) {
        QTest::newRow(name) << Countdown{unit, count, ended, {}} << QString::fromUtf8(headline);
    };
    row("days", Unit::Days, 74, false, "74 days left");
    row("two days", Unit::Days, 2, false, "2 days left");
    row("one day", Unit::Days, 1, false, "1 day left");
    row("hours", Unit::Hours, 47, false, "47 hours left");
    row("one hour", Unit::Hours, 1, false, "1 hour left");
    row("minutes", Unit::Minutes, 59, false, "59 minutes left");
    row("one minute", Unit::Minutes, 1, false, "1 minute left");
    row("seconds", Unit::Minutes, 0, false, "Less than a minute left");
    row("this moment", Unit::Minutes, 0, true, "Ended just now");
    row("a minute ago", Unit::Minutes, 1, true, "Ended 1 minute ago");
    row("hours ago", Unit::Hours, 2, true, "Ended 2 hours ago");
    row("days ago", Unit::Days, 20, true, "Ended 20 days ago");
    row("beyond an int", Unit::Days, 5'000'000'000, false, "2147483647 days left");
}

void CountdownWordsTest::saysOneThingForEachCount()
{
    QFETCH(Countdown, countdown);
    QTEST(countdownHeadline(countdown), "headline");
}

QTEST_GUILESS_MAIN(CountdownWordsTest)
#include "tst_countdownwords.moc"
