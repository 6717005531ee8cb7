#include "core/base/plaintext.h"

#include <QTest>

using namespace holdfast;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneSafeLine_data();
    void makesOneSafeLine();
    void cutsWhatIsTooLong();
    void keepsOrdinaryNamesInEveryScript();
};

void TestPlainText::makesOneSafeLine_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("line");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb\nc") << QStringLiteral("a b c");
    QTest::newRow("C-04 escape sequences")
        << QStringLiteral("\x1b[31mred\x1b]52;c;x\x07") << QStringLiteral("[31mred ]52;c;x");
    QTest::newRow("C-04 backspace and carriage return")
        << QStringLiteral("good\b\b\rbad") << QStringLiteral("good bad");
    QTest::newRow("Z-04 right-to-left override")
        << QStringLiteral("safe\u202Eelif") << QStringLiteral("safeelif");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFFc") << QStringLiteral("abc");
    QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("x") << QStringLiteral("x");
    QTest::newRow("C1 control") << QStringLiteral("a\u009Bb") << QStringLiteral("a b");
    QTest::newRow("unicode line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a b");
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b")
                                    << QStringLiteral("ab");
    QTest::newRow("markup stays as it is")
        << QStringLiteral("<b>M&S</b>") << QStringLiteral("<b>M&S</b>");
    QTest::newRow("U-04 piled up marks")
        << QStringLiteral("e") + QString(10000, QChar(0x0301))
        << QStringLiteral("e") + QString(4, QChar(0x0301));
}

void TestPlainText::makesOneSafeLine()
{
    QFETCH(QString, outside);
    QFETCH(QString, line);
    QCOMPARE(singleLine(outside), line);
}

void TestPlainText::cutsWhatIsTooLong()
{
    const QString line = singleLine(QString(100000, u'x'));
    QCOMPARE(line.size(), 301);
    QVERIFY(line.endsWith(u'…'));
    QCOMPARE(singleLine(QString(300, u'x')).size(), 300);
}

void TestPlainText::keepsOrdinaryNamesInEveryScript()
{
    for (const QString &name : {QStringLiteral("Crédit Mutuel"), QStringLiteral("بنك"),
                                QStringLiteral("日本銀行"), QStringLiteral("🏦 Bank")})
        QCOMPARE(singleLine(name), name);
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
