#include "ui/widgets/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace holdfast;

using Widths = std::vector<int>;

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomIsShared_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<Widths>("widths");
        // bank 100–150–300 (23 %), state 80–200–any, date 60–100–150 (15 %)
        QTest::newRow("more than enough") << 1000 << Widths{230, 620, 150};
        QTest::newRow("as usual") << 450 << Widths{150, 200, 100};
        QTest::newRow("each gives of what it has") << 345 << Widths{125, 140, 80};
        QTest::newRow("as narrow as can be") << 240 << Widths{100, 80, 60};
        QTest::newRow("not even that: wider together") << 10 << Widths{100, 80, 60};
        QTest::newRow("none") << 0 << Widths{100, 80, 60};
    }
    void theRoomIsShared()
    {
        QFETCH(int, room);
        QFETCH(Widths, widths);
        const std::vector<ColumnNeed> needs{
            {100, 150, 300, 23}, {80, 200, kAnyWidth, 0}, {60, 100, 150, 15}};
        QCOMPARE(columnWidths(needs, room), widths);
    }

    void everyPixelIsGivenAway()
    {
        const std::vector<ColumnNeed> needs{
            {101, 157, 320, 23}, {83, 211, kAnyWidth, 0}, {67, 103, 200, 15}, {90, 90, 90, 0}};
        for (int room = 341; room < 2000; ++room) {
            const Widths widths = columnWidths(needs, room);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), room);
            for (size_t i = 0; i < needs.size(); ++i)
                QVERIFY(widths[i] >= needs[i].least);
        }
    }

    void withoutATakerTheFirstTakesTheRest()
    {
        QCOMPARE(columnWidths({{50, 60, 100, 0}, {40, 40, 40, 0}}, 500), (Widths{460, 40}));
        QCOMPARE(columnWidths({}, 500), Widths());
    }
};

QTEST_GUILESS_MAIN(ColumnWidthsTest)
#include "tst_columnwidths.moc"
