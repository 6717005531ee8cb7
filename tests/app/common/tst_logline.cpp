#include "app/common/logline.h"

#include <QTest>

using namespace holdfast;

// one entry is one line, whatever its text came from.
class LogLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenWhoAndWhat();
    void textsFromOutsideStayOnTheirLine_data();
    void textsFromOutsideStayOnTheirLine();
    void longTextsAreCut();
};

namespace {

LogEntry entryOf(const QString &text)
{
    return {fromMilliseconds(1'795'341'600'250), QStringLiteral("holdfast"), 4711, QtWarningMsg,
            QStringLiteral("holdfast.net"), text};
}

} // namespace

void LogLineTest::tellsWhenWhoAndWhat()
{
    QCOMPARE(logLine(entryOf(QStringLiteral("GET api.example: 200, 12 ms"))),
             QByteArray("2026-11-22T10:00:00.250Z holdfast[4711] warning holdfast.net: "
                        "GET api.example: 200, 12 ms\n"));
}

void LogLineTest::textsFromOutsideStayOnTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("X-04 CR LF forging an entry")
        << QStringLiteral("a\r\n2026-11-22T10:00:00Z holdfast[1] info holdfast.net: forged")
        << QStringLiteral("a\\r\\n2026-11-22T10:00:00Z holdfast[1] info holdfast.net: forged");
    QTest::newRow("X-04 ANSI colour") << QStringLiteral("\x1b[31mred\x1b[0m")
                                      << QStringLiteral("\\x1b[31mred\\x1b[0m");
    QTest::newRow("X-04 NUL, backspace, bell") << QString::fromLatin1("a\0b\b\a", 5)
                                               << QStringLiteral("a\\x00b\\x08\\x07");
    QTest::newRow("X-04 C1 control") << QString(QChar(0x9b)) + QStringLiteral("2J")
                                     << QStringLiteral("\\x9b2J");
    QTest::newRow("X-04 tab") << QStringLiteral("a\tb") << QStringLiteral("a\\tb");
    QTest::newRow("X-04 line separator") << QString(QChar(0x2028)) << QStringLiteral("\\u{2028}");
    QTest::newRow("X-04 right-to-left override") << QString(QChar(0x202e))
                                                 << QStringLiteral("\\u{202e}");
    QTest::newRow("X-04 half a pair") << QString(QChar(0xd800)) << QStringLiteral("\\u{d800}");
    QTest::newRow("X-04 a backslash cannot be mistaken for one of these")
        << QStringLiteral("\\n") << QStringLiteral("\\\\n");
    QTest::newRow("names stay readable") << QStringLiteral("Société Générale 🏦")
                                         << QStringLiteral("Société Générale 🏦");
}

void LogLineTest::textsFromOutsideStayOnTheirLine()
{
    QFETCH(QString, text);
    const QString line = QString::fromUtf8(logLine(entryOf(text)));
    QCOMPARE(line.count(u'\n'), 1);
    QVERIFY(line.endsWith(u'\n'));
    QTEST(line.chopped(1).section(QStringLiteral("holdfast.net: "), 1), "written");
}

void LogLineTest::longTextsAreCut()
{
    const QByteArray line = logLine(entryOf(QString(1'000'000, u'\n')));
    QVERIFY(line.size() < 9000);
    QVERIFY(line.endsWith("…\n"));
}

QTEST_GUILESS_MAIN(LogLineTest)
#include "tst_logline.moc"
