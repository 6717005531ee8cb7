#include "commandstand.h"

#include "app/cli/exitcode.h"
#include "support/sampleconnections.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;
using namespace holdfast::test;

// `export`: which document in which format goes where.
class ExportCommandTest : public QObject, private CommandStand
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(reset());
        m_service->replace(showcaseEntries(m_clock.now()));
    }
    void aFormatMustBeNamed_data();
    void aFormatMustBeNamed();
    void csvGoesOutByteForByte();
    void jsonIsTheDocumentOfConnections();
    void withJsonTheOutputIsOneDocumentWhateverTheFormat();
    void theCalendarDoesNotRemindOfWhatIsSilenced();
    void theCalendarHasThePersonsLadder();
    void aFileIsWrittenForItsOwnerOnly();
    void aFileThatCannotBeWrittenIsTold();
    void offlineAsksNobody();

private:
    [[nodiscard]] QString place(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

void ExportCommandTest::aFormatMustBeNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << QStringLiteral("export");
    QTest::newRow("unknown") << QStringLiteral("export --format xls");
}

void ExportCommandTest::aFormatMustBeNamed()
{
    QFETCH(QString, line);
    QCOMPARE(run(line), kUsage);
    QVERIFY(errors().contains("csv, json or ics"));
    QVERIFY(output().isEmpty());
}

void ExportCommandTest::csvGoesOutByteForByte()
{
    QCOMPARE(run(QStringLiteral("export --format csv")), kDone);
    const qsizetype lines = 1 + qsizetype(m_service->snapshot()->size());
    QCOMPARE(output().count("\r\n"), lines);
    QCOMPARE(output().count('\n'), lines);
    QVERIFY(output().startsWith("id,bankId,bankName,"));
}

void ExportCommandTest::jsonIsTheDocumentOfConnections()
{
    QCOMPARE(run(QStringLiteral("export --format json")), kDone);
    const QJsonObject exported = object();
    QCOMPARE(exported.value(QStringLiteral("connections")).toArray().size(),
             qsizetype(m_service->snapshot()->size()));
    const std::vector<ConnectionEntry> entries = *m_service->snapshot();
    QVERIFY(reset());
    m_service->replace(entries);
    QCOMPARE(run(QStringLiteral("connections --json")), kDone);
    QJsonObject listed = object();
    listed.remove(QStringLiteral("removedElsewhere")); // no connections any more
    QCOMPARE(exported, listed);
}

void ExportCommandTest::withJsonTheOutputIsOneDocumentWhateverTheFormat()
{
    QCOMPARE(run(QStringLiteral("--json export --format ics")), kDone);
    QCOMPARE(object().value(QStringLiteral("format")).toString(), QStringLiteral("ics"));
    QVERIFY(object()
                .value(QStringLiteral("content"))
                .toString()
                .startsWith(QStringLiteral("BEGIN:VCALENDAR\r\n")));
}

void ExportCommandTest::theCalendarDoesNotRemindOfWhatIsSilenced()
{
    QCOMPARE(run(QStringLiteral("export --format ics")), kDone);
    const qsizetype alarms = output().count("BEGIN:VALARM");
    QVERIFY(alarms > 0);
    std::set<ConnectionId> all;
    for (const ConnectionEntry &entry : *m_service->snapshot())
        all.insert(entry.connection.id);
    const std::vector<ConnectionEntry> entries = *m_service->snapshot();
    QVERIFY(reset());
    m_service->replace(entries);
    m_service->wishesNow.silenced = all;
    QCOMPARE(run(QStringLiteral("export --format ics")), kDone);
    QVERIFY(output().count("BEGIN:VEVENT") > 0);
    QCOMPARE(output().count("BEGIN:VALARM"), 0);
}

void ExportCommandTest::theCalendarHasThePersonsLadder()
{
    m_service->wishesNow.preferences.ladder = {5};
    QCOMPARE(run(QStringLiteral("export --format ics")), kDone);
    QVERIFY(output().contains("TRIGGER:-P5D"));
    QVERIFY(!output().contains("TRIGGER:-P14D"));
}

void ExportCommandTest::aFileIsWrittenForItsOwnerOnly()
{
    const QString file = place("banks.csv");
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"),
                  QStringLiteral("--output"), file}),
             kDone);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("id,bankId,"));
    QCOMPARE(written.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QVERIFY(output().contains("banks.csv"));
    QVERIFY(!output().contains("Starling"));
}

void ExportCommandTest::aFileThatCannotBeWrittenIsTold()
{
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("export"), QStringLiteral("--format"),
                  QStringLiteral("ics"), QStringLiteral("--output"), m_folder.path()}),
             kFailed);
    QCOMPARE(
        object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
        QStringLiteral("output-file"));
    QVERIFY(errors().contains(m_folder.path().toUtf8()));
}

void ExportCommandTest::offlineAsksNobody()
{
    QCOMPARE(run(QStringLiteral("export --format csv --offline")), kDone);
    QVERIFY(!m_service->calls.contains(QStringLiteral("goOnline")));
    QVERIFY(reset());
    QCOMPARE(run(QStringLiteral("export --format csv")), kDone);
    QVERIFY(m_service->calls.contains(QStringLiteral("goOnline")));
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "tst_exportcommand.moc"
