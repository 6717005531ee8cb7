#include "ui/export/csvtext.h"

#include <QTest>

using namespace holdfast;

// what leaves in a table is neither a formula nor damaged.
class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsNoFormula_data();
    void textIsNoFormula();
    void numbersStayNumbers();
    void separatorsAndQuotesAreQuoted_data();
    void separatorsAndQuotesAreQuoted();
    void aLineEndsAsTheStandardSays();
};

void CsvTextTest::textIsNoFormula_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &outside, const QString &written) {
        QTest::newRow(name) << outside << written;
    };
    row("X-01 equals", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row("X-01 plus", QStringLiteral("+44 Bank"), QStringLiteral("'+44 Bank"));
    row("X-01 minus", QStringLiteral("-12.34"), QStringLiteral("'-12.34"));
    row("X-01 at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    row("X-01 tab", QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
    row("X-01 carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
    row("X-01 NUL before", QString(QChar(0)) + QStringLiteral("=1"), QStringLiteral("'=1"));
    row("X-01 full-width equals", QStringLiteral("\uFF1D1"), QStringLiteral("'\uFF1D1"));
    row("X-01 after a quote", QStringLiteral("\"=1"), QStringLiteral("\"'\"\"=1\""));
    row("X-01 after blanks", QStringLiteral("  =1"), QStringLiteral("'  =1"));
    row("X-01 after a zero-width space", QStringLiteral("\u200B=1"), QStringLiteral("'\u200B=1"));
    row("an ordinary name", QStringLiteral("M&S Bank"), QStringLiteral("M&S Bank"));
    row("a sign inside", QStringLiteral("Bank = Haus"), QStringLiteral("Bank = Haus"));
    row("nothing", QString(), QString());
}

void CsvTextTest::textIsNoFormula()
{
    QFETCH(QString, outside);
    QTEST(CsvCell::text(outside).written(), "written");
}

void CsvTextTest::numbersStayNumbers()
{
    QCOMPARE(CsvCell::number(-1234).written(), QStringLiteral("-1234"));
    QCOMPARE(CsvCell::value(QStringLiteral("-12.34")).written(), QStringLiteral("-12.34"));
}

void CsvTextTest::separatorsAndQuotesAreQuoted_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("written");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("line break") << QStringLiteral("a\r\nb") << QStringLiteral("\"a\r\nb\"");
    QTest::newRow("blank at the end") << QStringLiteral("a ") << QStringLiteral("\"a \"");
}

void CsvTextTest::separatorsAndQuotesAreQuoted()
{
    QFETCH(QString, outside);
    QTEST(CsvCell::text(outside).written(), "written");
}

void CsvTextTest::aLineEndsAsTheStandardSays()
{
    QCOMPARE(csvLine({CsvCell::text(QStringLiteral("ä")), CsvCell::number(2)}),
             QByteArray("\xC3\xA4,2\r\n"));
}

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
