#include "ui/models/texttable.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("case") << u"HSBC"_s << u"hsbc"_s << true;
        QTest::newRow("accent") << u"Crédit Agricole"_s << u"credit agri"_s << true;
        QTest::newRow("accent typed") << u"Credit Agricole"_s << u"crédit"_s << true;
        QTest::newRow("words in any order") << u"Lloyds Business"_s << u"bus llo"_s << true;
        QTest::newRow("every word") << u"Lloyds Business"_s << u"lloyds joint"_s << false;
        QTest::newRow("U-04 percent is a letter") << u"100% Bank"_s << u"%"_s << true;
        QTest::newRow("U-04 percent is no pattern") << u"Monzo"_s << u"%"_s << false;
        QTest::newRow("U-04 underscore is no pattern") << u"Monzo"_s << u"_onzo"_s << false;
        QTest::newRow("U-04 apostrophe") << u"Adam's Bank"_s << u"m's"_s << true;
        QTest::newRow("U-04 star is no pattern") << u"Monzo"_s << u"*"_s << false;
        QTest::newRow("ampersand") << u"M&S Bank"_s << u"m&s"_s << true;
        QTest::newRow("spaces around") << u"Monzo"_s << u"  mon  "_s << true;
        QTest::newRow("nothing typed") << u"Monzo"_s << QString() << true;
        QTest::newRow("nothing there") << QString() << u"a"_s << false;
    }
    void foldsCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        TextTable table;
        const quint32 number = table.add(text);
        const QStringList words = searchWords(typed);
        std::vector<WordMask> hits;
        table.match(words, {}, hits);
        QCOMPARE(hits[number] == allWords(words.size()), found);
        QCOMPARE(table.matchOne(number, words), hits[number]);
    }

    void equalTextsShareANumber()
    {
        TextTable table;
        const quint32 first = table.add(u"Monzo"_s);
        QCOMPARE(table.add(u"Barclays"_s), first + 1);
        QCOMPARE(table.add(u"Monzo"_s), first);
        QCOMPARE(table.size(), 2);
    }

    void ranksFollowTheAlphabetNotTheCase()
    {
        TextTable table;
        const quint32 zoopla = table.add(u"Zoopla"_s);
        const quint32 first = table.add(u"first direct"_s);
        const quint32 barclays = table.add(u"Barclays"_s);
        const auto &ranks = table.ranks();
        QVERIFY(ranks[barclays] < ranks[first]);
        QVERIFY(ranks[first] < ranks[zoopla]);
    }

    void ranksTakeInTextsAddedLater()
    {
        TextTable table;
        table.add(u"B"_s);
        QCOMPARE(table.ranks().size(), size_t(1));
        const quint32 earlier = table.add(u"A"_s);
        QCOMPARE(table.ranks()[earlier], 0U);
    }

    void narrowingLooksOnlyAtWhatMatched()
    {
        TextTable table;
        table.add(u"Monzo"_s);
        table.add(u"Metro"_s);
        std::vector<WordMask> hits{0, 1};
        table.match({u"mo"_s}, {u"m"_s}, hits);
        QCOMPARE(hits, (std::vector<WordMask>{0, 0}));
    }

    void aWordAddedIsLookedForEverywhere()
    {
        TextTable table;
        table.add(u"Monzo bills"_s);
        table.add(u"Metro"_s);
        std::vector<WordMask> hits;
        table.match({u"monzo"_s}, {}, hits);
        QCOMPARE(hits, (std::vector<WordMask>{1, 0}));
        table.match({u"monzo"_s, u"t"_s}, {u"monzo"_s}, hits);
        QCOMPARE(hits, (std::vector<WordMask>{1, 2}));
    }

    void thereIsRoomForSoManyWordsAndNoMore()
    {
        QStringList many;
        for (int i = 0; i < 40; ++i)
            many << u"w%1"_s.arg(i);
        const QStringList words = searchWords(many.join(u' '));
        QCOMPARE(words.size(), kWordsAtMost);
        TextTable table;
        const quint32 number = table.add(many.join(u' '));
        QCOMPARE(table.matchOne(number, words), allWords(words.size()));
    }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
