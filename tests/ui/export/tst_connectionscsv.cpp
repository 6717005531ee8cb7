#include "support/fakeclock.h"
#include "support/sampleconnections.h"
#include "ui/export/connectionscsv.h"

#include <QProcess>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

// The table as another program reads it.
class ConnectionsCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherReaderGetsTheSameValues();
    void whatIsUnknownIsEmpty();

private:
    /// Field `column` of row `row`, as Python's csv module reads it.
    static QByteArray field(const QByteArray &csv, int row, const char *column)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import csv,sys,io;"
                                     "t=io.TextIOWrapper(sys.stdin.buffer,'utf-8',newline='');"
                                     "r=list(csv.DictReader(t));"
                                     "sys.stdout.write(r[int(sys.argv[1])][sys.argv[2]])"),
                      QString::number(row), QString::fromLatin1(column)});
        python.write(csv);
        python.closeWriteChannel();
        return python.waitForFinished(20000) && python.exitCode() == 0
                   ? python.readAllStandardOutput()
                   : QByteArray("no reader");
    }

    FakeClock m_clock;
};

void ConnectionsCsvTest::anotherReaderGetsTheSameValues()
{
    using namespace std::chrono;
    ConnectionEntry odd = healthyEntry(
        QStringLiteral("b:1"), QStringLiteral("Say \"hi\", Bank\r\nof Zürich"), m_clock.now());
    odd.connection.expiresAt.value = m_clock.now() - days{20};
    ConnectionEntry formula =
        healthyEntry(QStringLiteral("b:2"), QStringLiteral("=HYPERLINK(1)"), m_clock.now());
    formula.settings.person = QStringLiteral("@Ann");
    const QByteArray csv = connectionsCsv({odd, formula}, {}, m_clock.now());

    QCOMPARE(field(csv, 0, "bankName"), QByteArray("Say \"hi\", Bank\r\nof Z\xC3\xBCrich"));
    QCOMPARE(field(csv, 0, "state"), QByteArray("expired"));
    QCOMPARE(field(csv, 0, "daysLeft"), QByteArray("-20"));
    QCOMPARE(field(csv, 0, "secondsLeft"), QByteArray::number(-20 * 86400));
    QCOMPARE(field(csv, 0, "expiresAt"), formatInstant(m_clock.now() - days{20}).toLatin1());
    QCOMPARE(field(csv, 0, "adviceAction"), QByteArray("reconsent"));
    QCOMPARE(field(csv, 0, "accounts"), QByteArray("3"));
    QCOMPARE(field(csv, 1, "bankName"), QByteArray("'=HYPERLINK(1)"));
    QCOMPARE(field(csv, 1, "daysLeft"), QByteArray("74"));
    QCOMPARE(field(csv, 0, "person"), QByteArray());
    QCOMPARE(field(csv, 1, "person"), QByteArray("'@Ann"));
}

void ConnectionsCsvTest::whatIsUnknownIsEmpty()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Zoopla"), m_clock.now());
    entry.connection.expiresAt = {};
    const QByteArray csv = connectionsCsv({entry}, {}, m_clock.now());
    QCOMPARE(field(csv, 0, "expiresAt"), QByteArray());
    QCOMPARE(field(csv, 0, "daysLeft"), QByteArray());
}

QTEST_GUILESS_MAIN(ConnectionsCsvTest)
#include "tst_connectionscsv.moc"
