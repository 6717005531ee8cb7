#include "ui/widgets/detailstabs.h"
#include "ui/windows/windowarrangement.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

// P-14: how the window was arranged, as it is kept, and what becomes of garbage.
class WindowArrangementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void garbageIsAsItComes_data();
    void garbageIsAsItComes();
    void whatMakesSenseBesideGarbageCounts();
    void theTabIsKeptByItsName_data();
    void theTabIsKeptByItsName();
};

void WindowArrangementTest::comesBackAsItWas_data()
{
    QTest::addColumn<SortBy>("by");
    for (const SortBy by : {SortBy::Urgency, SortBy::Bank, SortBy::State, SortBy::TimeLeft,
                            SortBy::Accounts, SortBy::LastUpdate, SortBy::NextUpdate,
                            SortBy::Enrichment, SortBy::Person, SortBy::ConnectedOn})
        QTest::addRow("%d", int(by)) << by;
}

void WindowArrangementTest::comesBackAsItWas()
{
    QFETCH(SortBy, by);
    const WindowArrangement arrangement{QByteArray("\x01\xd9\x00geometry", 11), 420, 260, by,
                                        Qt::DescendingOrder, ConnectionId{u"a:\"b\"\n"_s}, 2,
                                        GroupBy(int(by) % 3),
                                        ListColumns({ConnectionListModel::Person,
                                                     ConnectionListModel::Button})};
    const QString text = arrangementText(arrangement);
    QCOMPARE(text.count(u'\n'), 0);
    QCOMPARE(arrangementFrom(text), arrangement);
    QCOMPARE(columnOf(by) < 0, by == SortBy::Urgency);
}

void WindowArrangementTest::garbageIsAsItComes_data()
{
    QTest::addColumn<QString>("text");
    const QString good = arrangementText({QByteArray("x"), 420, 260, SortBy::Bank,
                                          Qt::DescendingOrder, ConnectionId{u"a:b"_s}});
    QTest::newRow("P-14 empty") << QString();
    QTest::newRow("P-14 NULs") << QString(200, QChar(0));
    QTest::newRow("P-14 half") << good.left(good.size() / 2);
    QTest::newRow("P-14 no object") << u"[1,2]"_s;
    QTest::newRow("P-14 wrong types")
        << u"{\"geometry\":1,\"detailsBeside\":\"wide\",\"detailsBelow\":[],\"sortBy\":7,"
           "\"descending\":\"no\",\"selected\":{}}"_s;
    QTest::newRow("P-14 wrong types of columns")
        << u"{\"columns\":\"bank\",\"groupBy\":[\"bank\"]}"_s;
    QTest::newRow("P-14 columns that are none")
        << u"{\"columns\":[1,null,[\"bank\"],\"mood\"],\"groupBy\":\"mood\"}"_s;
    QTest::newRow("P-14 out of range")
        << u"{\"detailsBeside\":-5,\"detailsBelow\":1e9,\"sortBy\":\"colour\",\"detailsTab\":-3}"_s;
    QTest::newRow("P-14 1 MB") << QString(1'000'000, u'x');
}

void WindowArrangementTest::garbageIsAsItComes()
{
    QFETCH(QString, text);
    QCOMPARE(arrangementFrom(text), WindowArrangement());
}

void WindowArrangementTest::whatMakesSenseBesideGarbageCounts()
{
    const WindowArrangement arrangement =
        arrangementFrom(u"{\"detailsBeside\":400,\"sortBy\":\"bank\",\"detailsBelow\":null}"_s);
    QCOMPARE(arrangement.detailsBeside, 400);
    QCOMPARE(arrangement.detailsBelow, 0);
    QCOMPARE(arrangement.sortBy, SortBy::Bank);
}

// Earlier versions kept the place of the tab among three.
void WindowArrangementTest::theTabIsKeptByItsName_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("tab");
    QTest::newRow("by name") << u"\"accounts\""_s << int(DetailsTabs::Accounts);
    QTest::newRow("earlier overview") << u"0"_s << int(DetailsTabs::Overview);
    QTest::newRow("earlier transactions") << u"1"_s << int(DetailsTabs::Transactions);
    QTest::newRow("earlier activity") << u"2"_s << int(DetailsTabs::Activity);
    QTest::newRow("another number") << u"5"_s << int(DetailsTabs::Overview);
    QTest::newRow("another name") << u"\"colours\""_s << int(DetailsTabs::Overview);
}

void WindowArrangementTest::theTabIsKeptByItsName()
{
    QFETCH(QString, kept);
    QFETCH(int, tab);
    QCOMPARE(arrangementFrom(u"{\"detailsTab\":%1}"_s.arg(kept)).detailsTab, tab);
    WindowArrangement arrangement;
    for (int each = DetailsTabs::Overview; each <= DetailsTabs::Transactions; ++each) {
        arrangement.detailsTab = each;
        QCOMPARE(arrangementFrom(arrangementText(arrangement)).detailsTab, each);
    }
}

QTEST_GUILESS_MAIN(WindowArrangementTest)
#include "tst_windowarrangement.moc"
