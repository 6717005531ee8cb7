#include "core/lifecycle/historymonths.h"

#include <QTest>

using namespace holdfast;

class HistoryMonthsTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 22};

    static AccountHistory readBetween(const QDate &from, const QString &readAt)
    {
        AccountHistory history;
        history.from = history.readFrom = from;
        history.readAt = *parseInstant(readAt);
        return history;
    }
    static MonthCell cellOf(const std::vector<MonthCell> &cells, const QDate &month)
    {
        for (const MonthCell &cell : cells) {
            if (cell.month == month)
                return cell;
        }
        return {};
    }

private Q_SLOTS:
    void thereIsOneCellForEachOfTheLastMonths()
    {
        const auto cells = monthCells({}, {}, m_today);
        QCOMPARE(cells.size(), 36U);
        QCOMPARE(cells.front().month, QDate(2023, 12, 1));
        QCOMPARE(cells.back().month, QDate(2026, 11, 1));
        for (const MonthCell &cell : cells)
            QCOMPARE(cell.cover, MonthCover::Missing);
    }

    void aLongHistoryHasMoreOfThemButNoneWithoutEnd()
    {
        QCOMPARE(monthCells({}, {{QDate(2020, 1, 1), 3}}, m_today).front().month, QDate(2020, 1, 1));
        QCOMPARE(monthCells({}, {{QDate(1969, 12, 1), 3}}, m_today).size(), size_t(kMostMonthCells));
        // A booking to come has no cell.
        QCOMPARE(monthCells({}, {{QDate(2027, 3, 1), 1}}, m_today).back().month, QDate(2026, 11, 1));
    }

    void coverFollowsFromWhatWasRead()
    {
        const std::vector<MonthCount> counts{
            {{2026, 3, 1}, 4}, {{2026, 4, 1}, 9}, {{2026, 6, 1}, 1}, {{2026, 11, 1}, 2}};
        const auto cells = monthCells(
            readBetween({2026, 3, 14}, QStringLiteral("2026-11-22T09:00:00Z")), counts, m_today);
        QCOMPARE(cellOf(cells, {2026, 2, 1}).cover, MonthCover::Missing);
        QCOMPARE(cellOf(cells, {2026, 3, 1}).cover, MonthCover::Partly);
        QCOMPARE(cellOf(cells, {2026, 4, 1}).cover, MonthCover::Whole);
        QCOMPARE(cellOf(cells, {2026, 4, 1}).count, 9);
        QCOMPARE(cellOf(cells, {2026, 5, 1}).cover, MonthCover::Quiet);
        QCOMPARE(cellOf(cells, {2026, 11, 1}).cover, MonthCover::Partly);
    }

    void afterTheLastReadingNothingIsHere()
    {
        const auto cells =
            monthCells(readBetween({2026, 1, 1}, QStringLiteral("2026-08-15T09:00:00Z")),
                       {{{2026, 8, 1}, 5}}, m_today);
        QCOMPARE(cellOf(cells, {2026, 7, 1}).cover, MonthCover::Quiet);
        QCOMPARE(cellOf(cells, {2026, 8, 1}).cover, MonthCover::Partly);
        QCOMPARE(cellOf(cells, {2026, 9, 1}).cover, MonthCover::Missing);
        QCOMPARE(cellOf(cells, {2026, 11, 1}).cover, MonthCover::Missing);
    }

    void anotherOrderOfPlacesFollowsItsKeyAndThenTheTime()
    {
        const TransactionPlace small{5, QStringLiteral("GBP"), 10, QStringLiteral("Zoo")};
        const TransactionPlace large{3, QStringLiteral("GBP"), 90, QStringLiteral("zoo")};
        QVERIFY(standsBefore(small, large, {TransactionOrder::Date, false}));
        QVERIFY(standsBefore(large, small, {TransactionOrder::Amount, false}));
        QVERIFY(standsBefore(small, large, {TransactionOrder::Amount, true}));
        QVERIFY(standsBefore(large, small, {TransactionOrder::Text, true}));
        QVERIFY(!standsBefore(small, small, {TransactionOrder::Text, true}));
    }
};

QTEST_GUILESS_MAIN(HistoryMonthsTest)
#include "tst_historymonths.moc"
