// The month of ends: weeks as the language begins them, days as the zone cuts them, and how it will
// look on a day.
#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "ui/models/consentmonth.h"
#include "ui/words/calendarwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class ConsentMonthTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    WordContext words(const char *zone = "UTC", const QLocale &locale = QLocale::c()) const
    {
        return {m_clock.now(), QTimeZone(zone), locale};
    }
    ConnectionEntry ending(const char16_t *name, const char16_t *at) const
    {
        ConnectionEntry entry =
            healthyEntry(QString::fromUtf16(name), QString::fromUtf16(name), m_clock.now());
        entry.connection.expiresAt.value = *parseInstant(at);
        return entry;
    }

private Q_SLOTS:
    void theWeekBeginsAsTheLanguageSays_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("topLeft"); // of March 2027, whose first is a Monday
        QTest::addColumn<int>("firstDay");
        QTest::newRow("Germany") << QLocale(u"de_DE"_s) << QDate(2027, 3, 1) << 1;
        QTest::newRow("United States") << QLocale(u"en_US"_s) << QDate(2027, 2, 28) << 7;
        QTest::newRow("Egypt") << QLocale(u"ar_EG"_s) << QDate(2027, 2, 27) << 6;
    }
    void theWeekBeginsAsTheLanguageSays()
    {
        QFETCH(QLocale, locale);
        QFETCH(QDate, topLeft);
        QFETCH(int, firstDay);
        ConsentMonth month;
        QAbstractItemModelTester tester(&month,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        month.setEnds({}, words("UTC", locale));
        month.setMonth(QDate(2027, 3, 17));
        QCOMPARE(month.dateOf(month.index(0, 0)), topLeft);
        QCOMPARE(month.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 locale.standaloneDayName(firstDay, QLocale::LongFormat));
        QCOMPARE(month.index(0, 0).data().toString(), locale.toString(topLeft.day()));
    }

    void everyDayOfEveryMonthHasItsPlace()
    {
        ConsentMonth month;
        QAbstractItemModelTester tester(&month,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char *name : {"de_DE", "en_US", "ar_EG"}) {
            month.setEnds({}, words("UTC", QLocale(QString::fromLatin1(name))));
            for (QDate first(2027, 1, 1); first < QDate(2029, 1, 1); first = first.addMonths(1)) {
                month.setMonth(first);
                for (int day = 1; day <= first.daysInMonth(); ++day) {
                    const QDate date(first.year(), first.month(), day);
                    const QModelIndex index = month.indexOf(date);
                    QVERIFY(index.isValid());
                    QCOMPARE(month.dateOf(index), date);
                    QVERIFY(index.data(ConsentMonth::InMonthRole).toBool());
                }
            }
        }
        // 2028 is a leap year.
        month.setMonth(QDate(2028, 2, 1));
        QVERIFY(month.indexOf(QDate(2028, 2, 29)).isValid());
        QVERIFY(!month.indexOf(QDate(2028, 6, 1)).isValid());
    }

    void anEndIsOnTheDayOfTheZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QDate>("day");
        QTest::newRow("UTC") << u"UTC"_s << u"2027-03-01T23:30:00Z"_s << QDate(2027, 3, 1);
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << u"2027-03-01T23:30:00Z"_s
                                << QDate(2027, 3, 2);
        QTest::newRow("New York") << u"America/New_York"_s << u"2027-03-01T04:30:00Z"_s
                                  << QDate(2027, 2, 28);
        QTest::newRow("summer time begins") << u"Europe/London"_s << u"2027-03-28T23:30:00Z"_s
                                            << QDate(2027, 3, 29);
        QTest::newRow("the day before") << u"Europe/London"_s << u"2027-03-27T23:30:00Z"_s
                                        << QDate(2027, 3, 27);
    }
    void anEndIsOnTheDayOfTheZone()
    {
        QFETCH(QString, zone);
        QFETCH(QString, at);
        QFETCH(QDate, day);
        const WordContext context = words(zone.toLatin1().constData());
        const ConsentEnds ends = consentEnds(
            {ending(u"Barclays", reinterpret_cast<const char16_t *>(at.utf16()))}, {}, context);
        QCOMPARE(ends.size(), size_t(1));
        QCOMPARE(ends.begin()->first, day);
    }

    void aDaySaysWhoEndsAndHowUrgentItIs()
    {
        ConsentMonth month;
        QAbstractItemModelTester tester(&month,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ConnectionEntry removing = ending(u"Removed", u"2026-11-24T09:00:00Z");
        removing.facts.removing = true;
        ConnectionEntry endless = ending(u"Endless", u"2026-11-24T09:00:00Z");
        endless.connection.expiresAt = {};
        QSignalSpy changed(&month, &QAbstractItemModel::dataChanged);
        month.setEnds(consentEnds({ending(u"Monzo", u"2026-11-24T12:00:00Z"),
                                   ending(u"Barclays", u"2026-11-24T09:00:00Z"), removing, endless,
                                   ending(u"HSBC", u"2027-01-20T09:00:00Z")},
                                  {}, words()),
                      words());
        month.setMonth(QDate(2026, 11, 1));
        QVERIFY(changed.count() >= 1);
        const QModelIndex day = month.indexOf(QDate(2026, 11, 24));
        QCOMPARE(day.data(ConsentMonth::NamesRole).toStringList(),
                 QStringList({u"Barclays"_s, u"Monzo"_s}));
        QCOMPARE(day.data(ConsentMonth::ToneRole).toInt(), int(Tone::EndsSoon));
        QCOMPARE(day.data(Qt::AccessibleTextRole).toString(),
                 u"Tuesday 24 November. The end of Barclays and Monzo."_s);
        const QModelIndex today = month.indexOf(QDate(2026, 11, 22));
        QVERIFY(today.data(ConsentMonth::TodayRole).toBool());
        QCOMPARE(today.data(Qt::AccessibleTextRole).toString(), u"Today, Sunday 22 November"_s);
        QVERIFY(!today.data(ConsentMonth::ToneRole).isValid());
        QVERIFY(!month.indexOf(QDate(2026, 12, 1)).data(ConsentMonth::InMonthRole).toBool());
    }

    void theOutlookAsksTheRulesForThatMoment()
    {
        std::vector<ConnectionEntry> entries = showcaseEntries(m_clock.now());
        const Outlook now = outlookAt(m_clock.now(), entries, {}, words());
        QCOMPARE(now.total, 11);
        QCOMPARE(now.needing, 6);
        QCOMPARE(now.ended, 2);
        // On that day the consents that had 74 days are in their last two weeks.
        const Outlook later = outlookAt(m_clock.now() + days{62}, entries, {}, words());
        QVERIFY(later.needing > now.needing);
        QCOMPARE(later.ended, 4);
        const Outlook atLast = outlookAt(m_clock.now() + days{365}, entries, {}, words());
        QCOMPARE(atLast.ended, 10); // the valuation has no end
        QCOMPARE(atLast.notes.size(), size_t(10));
        QVERIFY2(atLast.notes.front().sentence.contains(u"485"_s),
                 qPrintable(atLast.notes.front().sentence)); // told from that day
        QVERIFY(atLast.notes.front().tone == Tone::NeedsYou);
    }

    void whatIsCountedAsEndedIsWhatTheRulesCallEnded()
    {
        ConnectionEntry removing = ending(u"Removed", u"2026-11-24T09:00:00Z");
        removing.facts.removing = true;
        ConnectionEntry called = ending(u"Called ended", u"2026-11-24T09:00:00Z");
        called.connection.expiresAt = {};
        called.connection.extendedStatus = u"expired"_s;
        const Outlook outlook =
            outlookAt(m_clock.now() + days{10}, {removing, called}, {}, words());
        QCOMPARE(outlook.ended, 1);
        QCOMPARE(outlook.notes.size(), size_t(1));
        QCOMPARE(outlook.notes.front().connection, called.connection.id);
    }

    void manyAreCountedAndFewListed()
    {
        const Outlook outlook =
            outlookAt(m_clock.now() + days{365}, manyEntries(1000, m_clock.now()), {}, words());
        QCOMPARE(outlook.total, 1000);
        QVERIFY(outlook.ended > 900);
        QCOMPARE(outlook.notes.size(), Outlook::kMostNotes);
    }

    void wordsOfDays()
    {
        const WordContext context = words();
        QCOMPARE(spokenWeekday(QDate(2026, 12, 3), context), u"Thursday 3 December"_s);
        QCOMPARE(spokenWeekday(QDate(2027, 3, 1), context), u"Monday 1 March 2027"_s);
        QCOMPARE(monthTitle(QDate(2027, 3, 1), context), u"March 2027"_s);
        QCOMPARE(dayTitle(QDate(2026, 12, 3), 0, context),
                 u"Thursday 3 December: no consent ends"_s);
        QVERIFY(outlookSentence(QDate(2027, 3, 1), false, 3, 2, 11, context)
                    .startsWith(u"On Monday 1 March 2027: 3 of 11 connection"_s));
        QVERIFY(outlookSentence(QDate(2026, 11, 22), true, 3, 2, 11, context)
                    .startsWith(u"Today: 3 of 11 connection"_s));
    }

    void notesKeepTheirRowsAndSayWhatWasTicked()
    {
        ConnectionNotes notes;
        QAbstractItemModelTester tester(&notes,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto note = [](const char16_t *id, const char16_t *sentence) {
            return ConnectionNote{ConnectionId{QString::fromUtf16(id)}, QString::fromUtf16(id),
                                  QString::fromUtf16(sentence), std::nullopt, true};
        };
        QSignalSpy resets(&notes, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&notes, &QAbstractItemModel::dataChanged);
        QSignalSpy ticks(&notes, &ConnectionNotes::ticked);
        notes.setNotes({note(u"a", u"1"), note(u"b", u"1")});
        QCOMPARE(resets.count(), 1);
        notes.setNotes({note(u"a", u"1"), note(u"b", u"2")});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(changes.count(), 1);
        QVERIFY(notes.setData(notes.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(notes.setData(notes.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(ticks.count(), 1);
        notes.setNotes({note(u"b", u"2")});
        QCOMPARE(resets.count(), 2);
        QCOMPARE(notes.rowOf(ConnectionId{u"b"_s}), 0);
        QCOMPARE(notes.rowOf(ConnectionId{u"a"_s}), -1);
    }
};

QTEST_MAIN(ConsentMonthTest)
#include "tst_consentmonth.moc"
