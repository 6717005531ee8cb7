#include "ui/words/moneywords.h"

#include <QTest>

#include <limits>

using namespace holdfast;
using namespace Qt::StringLiterals;

class MoneyWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyHasTheDecimalsOfItsCurrency_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        QTest::newRow("pounds") << qint64(123'456) << u"GBP"_s << u"£1,234.56"_s;
        QTest::newRow("pence") << qint64(5) << u"GBP"_s << u"£0.05"_s;
        QTest::newRow("negative") << qint64(-90'000) << u"EUR"_s << u"−€900.00"_s;
        QTest::newRow("none") << qint64(1234) << u"JPY"_s << u"JPY 1,234"_s;
        QTest::newRow("three") << qint64(1234) << u"KWD"_s << u"KWD 1.234"_s;
        QTest::newRow("unknown") << qint64(100) << u"???"_s << u"100 minor units of “???”"_s;
        QTest::newRow("beyond double")
            << qint64(9'007'199'254'740'993) << u"GBP"_s << u"£90,071,992,547,409.93"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"GBP"_s
                                  << u"−£92,233,720,368,547,758.08"_s;
    }
    void moneyHasTheDecimalsOfItsCurrency()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, shown);
        QCOMPARE(moneyText(Money{minor, currency, false}, QLocale(QLocale::English)), shown);
    }

    void moneyStandsAsTheLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        const QString space(QChar::Nbsp);
        QTest::newRow("German") << u"de_DE"_s << u"GBP"_s << u"−1.234,56"_s + space + u"£"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"EUR"_s << u"−1\u202f234,56"_s + space + u"€"_s;
        QTest::newRow("Polish") << u"pl_PL"_s << u"PLN"_s << u"−1234,56"_s + space + u"PLN"_s;
        QTest::newRow("Welsh") << u"cy_GB"_s << u"GBP"_s << u"−£1,234.56"_s;
        QTest::newRow("C") << u"C"_s << u"GBP"_s << u"−£1234.56"_s;
    }
    void moneyStandsAsTheLanguageWritesIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, currency);
        QFETCH(QString, shown);
        QCOMPARE(moneyText(Money{-123'456, currency, false}, QLocale(language)), shown);
    }

    void arabicDigitsAreNotMixedWithOthers()
    {
        const QString shown = moneyText(Money{-123'456, u"GBP"_s, false}, QLocale(u"ar_EG"_s));
        QVERIFY2(shown.contains(u"١٬٢٣٤٫٥٦"), qPrintable(shown));
        QVERIFY2(shown.contains(u'£'), qPrintable(shown));
    }

    void whatContradictsItselfIsMarked()
    {
        QCOMPARE(moneyText(Money{100, u"GBP"_s, true}, QLocale(QLocale::English)),
                 u"£1.00 (uncertain)"_s);
    }
};

QTEST_GUILESS_MAIN(MoneyWordsTest)
#include "tst_moneywords.moc"
