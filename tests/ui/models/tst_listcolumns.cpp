#include "ui/models/listcolumns.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

using Model = ConnectionListModel;

class ListColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBankIsAlwaysThereAndFirst()
    {
        ListColumns columns({Model::State, Model::Bank, Model::State});
        QCOMPARE(columnWords(columns), (QStringList{u"bank"_s, u"state"_s}));
        columns.setShown(Model::Bank, false);
        QVERIFY(columns.shows(Model::Bank));
        QCOMPARE(ListColumns(std::vector<Model::Column>{}).shown(),
                 std::vector<Model::Column>{Model::Bank});
    }

    void everyColumnIsOfferedOnce()
    {
        for (const ListColumns &columns :
             {ListColumns(), ListColumns({Model::Button, Model::Person})}) {
            std::vector<Model::Column> all = columns.all();
            QCOMPARE(int(all.size()), Model::kColumns);
            QVERIFY(std::equal(columns.shown().begin(), columns.shown().end(), all.begin()));
            std::sort(all.begin(), all.end());
            for (int i = 0; i < Model::kColumns; ++i)
                QCOMPARE(int(all[size_t(i)]), i);
        }
    }

    void wordsComeBack()
    {
        std::vector<Model::Column> all = ListColumns().all();
        std::reverse(all.begin(), all.end());
        const ListColumns columns(all);
        QCOMPARE(columnsFrom(columnWords(columns)), columns);
        QCOMPARE(columnsFrom(columnWords(ListColumns())), ListColumns());
    }

    void garbageIsLeftOut_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("kept");
        const QStringList usual = columnWords(ListColumns());
        QTest::newRow("P-14 nothing") << QStringList() << usual;
        QTest::newRow("P-14 unknown") << QStringList{u"colour"_s, QString()} << usual;
        QTest::newRow("P-14 a later version's") << QStringList{u"bank"_s, u"mood"_s, u"person"_s}
                                                << QStringList{u"bank"_s, u"person"_s};
        QTest::newRow("P-14 twice") << QStringList{u"person"_s, u"person"_s, u"button"_s}
                                    << QStringList{u"bank"_s, u"person"_s, u"button"_s};
        QTest::newRow("P-14 the bank last") << QStringList{u"consent"_s, u"bank"_s}
                                            << QStringList{u"bank"_s, u"consent"_s};
    }
    void garbageIsLeftOut()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, kept);
        QCOMPARE(columnWords(columnsFrom(words)), kept);
    }
};

QTEST_GUILESS_MAIN(ListColumnsTest)
#include "tst_listcolumns.moc"
