// D-07: one instant, whatever zone, digits and habits of the clock it is told in; the clock and the
// order of an English date are the region's.

#include "ui/words/calendarwords.h"
#include "ui/words/dateformats.h"
#include "ui/words/datewords.h"
#include "ui/words/transactionwords.h"
#include "ui/words/translations.h"

#include <QDateTime>
#include <QTest>
#include <QTranslator>

using namespace holdfast;
using namespace Qt::StringLiterals;

class DateWordsTest : public QObject
{
    Q_OBJECT

    const Instant m_instant = *parseInstant(u"2026-12-03T14:05:09Z");

private Q_SLOTS:
    void cleanup() { qputenv("TZ", "Europe/London"); }

    void everyZoneAndLanguageTellsTheSameInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("language");
        for (const char *zone : {"Europe/London", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia",
                                 "Etc/UTC"}) {
            for (const char *language : {"en_GB", "en_US", "ar_EG", "fa_IR", "de_DE", "hi_IN"})
                QTest::addRow("%s in %s", language, zone)
                    << QByteArray(zone) << QString::fromLatin1(language);
        }
    }
    void everyZoneAndLanguageTellsTheSameInstant()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, language);
        const QLocale locale(language);
        // Told in another year, so that the year stands there.
        const WordContext context{m_instant + std::chrono::days{400}, QTimeZone(zone), locale};
        const QString told = spokenDate(m_instant, context);
        // Read back as this person reads it.
        QDateTime read =
            locale.toDateTime(told, regionalFormat(u"dddd d MMMM yyyy, HH:mm"_s, locale));
        QVERIFY2(read.isValid(), qPrintable(told));
        read = QDateTime(read.date(), read.time(), QTimeZone(zone));
        QCOMPARE(read.toMSecsSinceEpoch(), toMilliseconds(m_instant) - 9000);
        const QTime time = locale.toTime(spokenTime(m_instant, context), clockFormat(locale));
        QCOMPARE(time, QTime(read.time().hour(), read.time().minute()));
    }

    void clockAndOrderAreThoseOfTheRegion_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *language, const QString &date, const QString &exact,
                            const QString &moment) {
            QTest::newRow(language) << QString::fromLatin1(language) << date << exact << moment;
        };
        row("C", u"Thursday 3 December, 14:05"_s, u"Thursday 3 December 2026, 14:05:09 UTC"_s,
            u"3 December, 14:05"_s);
        row("en_GB", u"Thursday 3 December, 14:05"_s,
            u"Thursday 3 December 2026, 14:05:09 UTC"_s, u"3 December, 14:05"_s);
        row("en_IE", u"Thursday 3 December, 14:05"_s,
            u"Thursday 3 December 2026, 14:05:09 UTC"_s, u"3 December, 14:05"_s);
        row("en_US", u"Thursday, December 3, 2:05 PM"_s,
            u"Thursday, December 3, 2026, 2:05:09 PM UTC"_s, u"December 3, 2:05 PM"_s);
        row("en_AU", u"Thursday 3 December, 2:05 pm"_s,
            u"Thursday 3 December 2026, 2:05:09 pm UTC"_s, u"3 December, 2:05 pm"_s);
        row("en_CA", u"Thursday, December 3, 2:05 p.m."_s,
            u"Thursday, December 3, 2026, 2:05:09 p.m. UTC"_s, u"December 3, 2:05 p.m."_s);
        row("de_DE", u"Donnerstag, 3. Dezember, 14:05"_s,
            u"Donnerstag, 3. Dezember 2026, 14:05:09 UTC"_s, u"3. Dezember, 14:05"_s);
        row("fr_FR", u"jeudi 3 décembre à 14:05"_s, u"jeudi 3 décembre 2026 à 14:05:09 UTC"_s,
            u"le 3 décembre à 14:05"_s);
        row("fr_CA", u"jeudi 3 décembre à 14 h 05"_s,
            u"jeudi 3 décembre 2026 à 14 h 05 min 09 s UTC"_s, u"le 3 décembre à 14 h 05"_s);
        row("pl_PL", u"czwartek, 3 grudnia, 14:05"_s,
            u"czwartek, 3 grudnia 2026, 14:05:09 UTC"_s, u"3 grudnia, 14:05"_s);
        row("it_IT", u"giovedì 3 dicembre, 14:05"_s, u"giovedì 3 dicembre 2026, 14:05:09 UTC"_s,
            u"il 3 dicembre alle 14:05"_s);
        row("es_ES", u"jueves 3 de diciembre, 14:05"_s,
            u"jueves 3 de diciembre de 2026, 14:05:09 UTC"_s, u"el 3 de diciembre a las 14:05"_s);
        row("cy_GB", u"Dydd Iau 3 Rhagfyr, 14:05"_s, u"Dydd Iau 3 Rhagfyr 2026, 14:05:09 UTC"_s,
            u"3 Rhagfyr, 14:05"_s);
        row("ar_EG", u"الخميس، ٣ ديسمبر، ٢:٠٥ م"_s, u"الخميس، ٣ ديسمبر ٢٠٢٦، ٢:٠٥:٠٩ م UTC"_s,
            u"٣ ديسمبر، ٢:٠٥ م"_s);
        row("ar_MA", u"الخميس، 3 دجنبر، 14:05"_s, u"الخميس، 3 دجنبر 2026، 14:05:09 UTC"_s,
            u"3 دجنبر، 14:05"_s);
    }
    void clockAndOrderAreThoseOfTheRegion()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, date);
        QFETCH(const QString, exact);
        QFETCH(const QString, moment);
        QTranslator translator;
        if (translator.load(u":/translations/holdfast_"_s + language.left(2)))
            QVERIFY(QCoreApplication::installTranslator(&translator));
        const WordContext context{m_instant - std::chrono::days{9}, QTimeZone::utc(),
                                  QLocale(language)};
        QCOMPARE(spokenDate(m_instant, context), date);
        QCOMPARE(exactDate(m_instant, context), exact);
        QCOMPARE(spokenMoment(m_instant, context), moment);
    }

    void americanDaysHaveTheMonthFirstEverywhere()
    {
        const WordContext context{m_instant, QTimeZone::utc(), QLocale(u"en_US"_s)};
        const QDate day(2026, 3, 4);
        QCOMPARE(spokenDay(m_instant, context), u"December 3"_s);
        QCOMPARE(spokenDay(m_instant + std::chrono::days{400}, context), u"January 7, 2028"_s);
        QCOMPARE(spokenWeekday(day, context), u"Wednesday, March 4"_s);
        QCOMPARE(spokenWeekday(day.addYears(1), context), u"Thursday, March 4, 2027"_s);
        QCOMPARE(calendarDay(day, context), u"Wed, Mar 4"_s);
        QCOMPARE(calendarDay(day.addYears(-1), context), u"Mar 4, 2025"_s);
        QCOMPARE(monthTitle(day, context), u"March 2026"_s);
        QCOMPARE(spokenWindow(m_instant, m_instant + std::chrono::hours{4}, context),
                 u"between 2:05 PM and 6:05 PM"_s);
    }

    void aClockIsTheRegionsAndNeverHasSeconds_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::newRow("C") << u"HH:mm"_s;
        QTest::newRow("en_GB") << u"HH:mm"_s;
        QTest::newRow("de_DE") << u"HH:mm"_s;
        QTest::newRow("en_US") << u"h:mm Ap"_s;
        QTest::newRow("es_ES") << u"H:mm"_s;
        QTest::newRow("da_DK") << u"HH.mm"_s;
        QTest::newRow("ko_KR") << u"Ap h:mm"_s;
    }
    void aClockIsTheRegionsAndNeverHasSeconds()
    {
        QFETCH(const QString, clock);
        const QLocale locale(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(clockFormat(locale), clock);
    }

    void aLetterThatQtDoesNotKnowIsNotShown()
    {
        const QLocale locale(u"zh_TW"_s); // "Bh:mm", by parts of the day
        QVERIFY(!locale.toString(QTime(14, 5), clockFormat(locale)).contains(u'B'));
    }

    void digitsAreThePersonsOwn()
    {
        const WordContext context{m_instant, QTimeZone::utc(), QLocale(u"ar_EG"_s)};
        QCOMPARE(spokenTime(m_instant, context), u"٢:٠٥ م"_s);
        QVERIFY(spokenMoment(m_instant, context).contains(u"٢:٠٥ م"_s));
        QVERIFY(exactDate(m_instant, context).contains(u"٢:٠٥:٠٩ م"_s));
    }

    void aZoneNobodyKnowsIsToldInUtc_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("time");
        QTest::newRow("London") << QByteArray("Europe/London") << u"14:05"_s;
        QTest::newRow("none") << QByteArray("") << u"14:05"_s;
        QTest::newRow("a typing error") << QByteArray("Europe/Lodnon") << u"14:05"_s;
        QTest::newRow("another file") << QByteArray(":/etc/passwd") << u"14:05"_s;
        QTest::newRow("very long") << QByteArray(4000, 'x') << u"14:05"_s;
        QTest::newRow("rules") << QByteArray("<+03>-3") << u"17:05"_s;
    }
    void aZoneNobodyKnowsIsToldInUtc()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, time);
        qputenv("TZ", zone);
        const WordContext context{m_instant, zoneHere(), QLocale(u"en_GB"_s)};
        QVERIFY(zoneHere().isValid());
        QCOMPARE(spokenTime(m_instant, context), time);
    }

    void aZoneSetWhileRunningCountsAtOnce()
    {
        qputenv("TZ", "Europe/London");
        const auto here = [this] { return WordContext{m_instant, zoneHere(), QLocale::c()}; };
        QCOMPARE(spokenTime(m_instant, here()), u"14:05"_s);
        qputenv("TZ", "Asia/Kolkata");
        QCOMPARE(spokenTime(m_instant, here()), u"19:35"_s);
    }
};

QTEST_GUILESS_MAIN(DateWordsTest)
#include "tst_datewords.moc"
