#include "ui/widgets/monthstrip.h"
#include "ui/words/monthwords.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class MonthStripTest : public QObject
{
    Q_OBJECT

    const WordContext m_words{*parseInstant(u"2026-11-22T10:00:00Z"), QTimeZone::utc(), QLocale::c()};

    std::vector<MonthCell> cells(int count) const
    {
        std::vector<MonthCell> cells;
        for (int i = 0; i < count; ++i) {
            const auto cover = i < 3 ? MonthCover::Missing : i == 3 ? MonthCover::Partly
                               : i == 6                             ? MonthCover::Missing
                               : i == 7                             ? MonthCover::Quiet
                                                                    : MonthCover::Whole;
            const bool kept = cover == MonthCover::Whole || cover == MonthCover::Partly;
            cells.push_back({QDate(2026, 11, 1).addMonths(i + 1 - count), cover, kept ? i : 0});
        }
        return cells;
    }
    void open(MonthStrip &strip, int count, int width)
    {
        strip.setCells(cells(count), m_words);
        strip.resize(width, strip.heightForWidth(width));
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }

    void everyMonthHasItsSentence()
    {
        QVERIFY(monthSentence({QDate(2025, 3, 1), MonthCover::Whole, 42}, m_words)
                    .startsWith(u"March 2025: 42 transaction"_s));
        QVERIFY(monthSentence({QDate(2025, 3, 1), MonthCover::Whole, kMonthCountCap}, m_words)
                    .contains(u"or more"_s));
        QVERIFY(monthSentence({QDate(2025, 3, 1), MonthCover::Partly, 2}, m_words)
                    .contains(u"a part of the month"_s));
        QVERIFY(monthSentence({QDate(2025, 3, 1), MonthCover::Quiet, 0}, m_words)
                    .contains(u"nothing was booked"_s));
        QVERIFY(monthSentence({QDate(2025, 3, 1), MonthCover::Missing, 0}, m_words)
                    .contains(u"nothing is kept"_s));
        const QString summary = monthsSummary(cells(36), m_words);
        QVERIFY2(summary.startsWith(u"Transactions from March 2024 to November 2026."_s),
                 qPrintable(summary));
        QVERIFY2(summary.contains(u"Nothing is kept of 1"_s), qPrintable(summary));
        QCOMPARE(monthsSummary({}, m_words), u"No transactions are kept."_s);
    }

    void theArrowKeysGoFromMonthToMonth()
    {
        MonthStrip strip;
        open(strip, 36, 400);
        QCOMPARE(strip.current(), 35);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.current(), 34);
        QVERIFY(strip.accessibleDescription().startsWith(u"October 2026"_s));
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right); // there is no later one
        QCOMPARE(strip.current(), 35);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.current(), 0);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.current(), 35);
    }

    void theEarliestStandsWhereReadingBegins()
    {
        MonthStrip strip;
        open(strip, 36, 400);
        QVERIFY(strip.cellRect(0).left() < strip.cellRect(35).left());
        strip.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(strip.cellRect(0).left() > strip.cellRect(35).left());
        QTest::keyClick(&strip, Qt::Key_Right); // to the earlier side
        QCOMPARE(strip.current(), 34);
    }

    void whatDoesNotFitGoesOnBelow()
    {
        MonthStrip strip;
        open(strip, 120, 300);
        QCOMPARE(strip.cellRect(0).left(), strip.cellRect(36).left());
        QVERIFY(strip.cellRect(36).top() > strip.cellRect(0).bottom());
        for (int index = 0; index < 120; ++index)
            QVERIFY(strip.rect().contains(strip.cellRect(index)));
    }

    void eachKindOfMonthLooksOtherThanTheRest()
    {
        MonthStrip strip;
        open(strip, 36, 400);
        const QImage picture = strip.grab().toImage();
        const auto drawn = [&](int index) { return picture.copy(strip.cellRect(index)); };
        const QImage missing = drawn(0);
        const QImage partly = drawn(3);
        const QImage quiet = drawn(7);
        const QImage whole = drawn(10);
        QCOMPARE(drawn(6), missing);
        QCOMPARE(drawn(11), whole);
        const QImage kinds[] = {missing, partly, quiet, whole};
        for (int a = 0; a < 4; ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY2(kinds[a] != kinds[b], qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
        }
        // And is seen on the ground between the cells.
        QImage ground(whole.size(), whole.format());
        ground.fill(picture.pixelColor(strip.cellRect(10).right() + 1,
                                       strip.cellRect(10).center().y()));
        QVERIFY(whole != ground);
        QVERIFY(missing != ground);
    }

    void withoutMonthsItIsEmptyAndHarmless()
    {
        MonthStrip strip;
        open(strip, 0, 300);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.current(), -1);
        const QImage picture = strip.grab().toImage();
        QImage ground(picture.size(), picture.format());
        ground.fill(picture.pixelColor(5, 5));
        QCOMPARE(picture.copy(5, 5, 200, 5), ground.copy(5, 5, 200, 5));
    }
};

QTEST_MAIN(MonthStripTest)
#include "tst_monthstrip.moc"
