// A desktop whose language and region are set apart, as LANG and LC_TIME: sentences are in the
// language throughout, and clock, order and amounts are the region's. Each row is run in an
// environment of its own, as that is read once.

#include "ui/words/datewords.h"
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class RegionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void datesSpeakTheLanguageOnTheClockOfTheRegion()
    {
        const Instant instant = *parseInstant(u"2026-12-03T14:05:09Z");
        WordContext context = wordsAt(instant);
        context.zone = QTimeZone::utc();
        QCOMPARE(spokenDate(instant, context), qEnvironmentVariable("HOLDFAST_EXPECTED"));
        installTranslations(*QCoreApplication::instance(), u"fr"_s);
        installTranslations(*QCoreApplication::instance()); // as the desktop again
        context.locale = QLocale();
        QCOMPARE(spokenDate(instant, context), qEnvironmentVariable("HOLDFAST_EXPECTED"));
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "tst_region.moc"
