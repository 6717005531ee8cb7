// D-07: one instant, whatever zone, digits and habits of the clock it is told in.

#include "ui/words/datewords.h"
#include "ui/words/translations.h"

#include <QDateTime>
#include <QTest>

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
        // Read back as this person reads it: 24 hours in every language, so that no AM or PM can
        // get lost.
        QDateTime read = locale.toDateTime(told, u"dddd d MMMM yyyy, HH:mm"_s);
        QVERIFY2(read.isValid(), qPrintable(told));
        read = QDateTime(read.date(), read.time(), QTimeZone(zone));
        QCOMPARE(read.toMSecsSinceEpoch(), toMilliseconds(m_instant) - 9000);
        const QTime time = locale.toTime(spokenTime(m_instant, context), u"HH:mm"_s);
        QCOMPARE(time, QTime(read.time().hour(), read.time().minute()));
    }

    void digitsAreThePersonsOwn()
    {
        const WordContext context{m_instant, QTimeZone::utc(), QLocale(u"ar_EG"_s)};
        QCOMPARE(spokenTime(m_instant, context), u"١٤:٠٥"_s);
        QVERIFY(spokenMoment(m_instant, context).contains(u"١٤:٠٥"_s));
        QVERIFY(exactDate(m_instant, context).contains(u"١٤:٠٥:٠٩"_s));
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
