// The bundle as a program makes it: most of all when little works.

#include "cliprocess.h"
#include "core/base/clock.h"
#include "core/storage/instancelock.h"
#include "core/storage/store.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class CliBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutAProfileItIsAboutWhatWasOpenLast();
    void theNameOfABrokenProfileStaysHere();
    void theOutputIsWhatWouldBeInTheFile();
    void withJsonTheOutputIsOneDocument();
    void aFileThatCannotBeWrittenIsAnErrorAndNothingElse();
    void aDatabaseThatCannotBeReadIsSaidInIt();
    void besideAWindowNothingIsWritten();
    void theEndOfTheLogIsInIt();

private:
    [[nodiscard]] QString folder() const { return m_cli->home.filePath(u"store"_s); }
    [[nodiscard]] CliRun run(const QStringList &more = {}) const
    {
        return m_cli->run(QStringList{u"--profile"_s, u"/nowhere.json"_s, u"--data-dir"_s, folder(),
                                      u"bundle"_s, u"--offline"_s}
                          + more);
    }
    void fill();

    std::unique_ptr<Cli> m_cli;
};

void CliBundleTest::init()
{
    m_cli = std::make_unique<Cli>();
}

void CliBundleTest::fill()
{
    const UserScope scope{u"client@identity.example"_s, UserId{u"user-of-the-test"_s}};
    BankConnection connection;
    connection.id = ConnectionId{u"0123abcd:own-part-of-it"_s};
    connection.name = u"Barclays"_s;
    connection.type = u"api"_s;
    const SystemClock clock;
    Store store(clock);
    store.open(folder(), Store::Mode::ReadWrite, this, [](const auto &) {});
    store.rememberLastProfile({scope, u"Anna's"_s, false}, this, [](const auto &) {});
    Outcome<StoredList> saved;
    store.saveConnections(scope, {connection}, fromMilliseconds(1'795'341'600'000), this,
                          saved.take());
    QTRY_COMPARE(saved.word(), u"ok"_s);
}

void CliBundleTest::withoutAProfileItIsAboutWhatWasOpenLast()
{
    fill();
    const CliRun made = run();
    QCOMPARE(made.exitCode, 0);
    const QJsonObject json = made.object();
    QVERIFY(json.value(u"profile"_s).isNull());
    QVERIFY(json.value(u"store"_s).isNull());
    const QJsonObject connection = json.value(u"connections"_s).toArray().at(0).toObject();
    QCOMPARE(connection.value(u"bankName"_s).toString(), u"Barclays"_s);
    QVERIFY(json.value(u"user"_s).toString().startsWith(u"user-"));
    QCOMPARE(json.value(u"checks"_s).toArray().at(0).toObject().value(u"ok"_s), QJsonValue(false));
    QVERIFY(!made.output.contains("own-part-of-it") && !made.output.contains("user-of-the-test"));
    QVERIFY(!made.output.contains(m_cli->home.path().toUtf8()));
}

void CliBundleTest::theNameOfABrokenProfileStaysHere()
{
    const QString path = m_cli->home.filePath(u"anna-smith.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half a profile") > 0);
    file.close();
    const CliRun made = m_cli->run({u"--profile"_s, path, u"--data-dir"_s, folder(), u"bundle"_s,
                                    u"--offline"_s});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!made.object().value(u"checks"_s).toArray().isEmpty());
    QVERIFY2(!made.output.contains("anna"), made.output.constData());
}

void CliBundleTest::theOutputIsWhatWouldBeInTheFile()
{
    fill();
    const QString path = m_cli->home.filePath(u"bundle.json"_s);
    const CliRun written = run({u"--output"_s, path});
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.output.contains("bundle.json"));
    QVERIFY(!(QFile::permissions(path) & QFileDevice::Permissions(0x0077)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Stand-ins and the moment are those of one bundle, and the second sees more of the log;
    // everything else is the same to the byte.
    const auto comparable = [](const QByteArray &bytes) {
        static const QRegularExpression own(
            u"(?<=-)[a-p]{12}|(?<=\"madeAt\": \")[^\"]*|(?<=\"log\": )\\[.*?\n  \\]"_s,
            QRegularExpression::DotMatchesEverythingOption);
        return QString::fromUtf8(bytes).remove(own);
    };
    QCOMPARE(comparable(file.readAll()), comparable(run().output));
}

void CliBundleTest::withJsonTheOutputIsOneDocument()
{
    const CliRun made = run({u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.object().value(u"format"_s).toInt(), 1);
    const CliRun written =
        run({u"--json"_s, u"--output"_s, m_cli->home.filePath(u"bundle.json"_s)});
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.object().value(u"file"_s).toString().endsWith(u"bundle.json"));
}

void CliBundleTest::aFileThatCannotBeWrittenIsAnErrorAndNothingElse()
{
    const CliRun made = run({u"--json"_s, u"--output"_s, m_cli->home.filePath(u"no/bundle.json"_s)});
    QCOMPARE(made.exitCode, 1);
    QCOMPARE(made.errorKind(), u"output-file"_s);
}

void CliBundleTest::aDatabaseThatCannotBeReadIsSaidInIt()
{
    QVERIFY(QDir(m_cli->home.path()).mkpath(u"store/holdfast.db"_s)); // refused as no file
    const CliRun made = run();
    QCOMPARE(made.exitCode, 0);
    const QJsonObject json = made.object();
    QCOMPARE(json.value(u"store"_s).toObject().value(u"kind"_s).toString(), u"storage-damaged"_s);
    QVERIFY(json.value(u"connections"_s).toArray().isEmpty());
}

void CliBundleTest::besideAWindowNothingIsWritten()
{
    fill();
    const auto lock = InstanceLock::take(folder()); // as a running window holds it
    QVERIFY(lock);
    const auto bytes = [this] {
        QFile file(folder() + u"/holdfast.db"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const CliRun made = run();
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.object().value(u"connections"_s).toArray().size(), 1);
    QCOMPARE(bytes(), before);
}

void CliBundleTest::theEndOfTheLogIsInIt()
{
    fill();
    QFile older(folder() + u"/holdfast.log.1"_s);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("the older file\n");
    older.close();
    QFile log(folder() + u"/holdfast.log"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("of own-part-of-it, 20-45-77\nhalf a li");
    log.close();
    const QJsonArray lines = run().object().value(u"log"_s).toArray();
    QVERIFY(lines.size() >= 2);
    QCOMPARE(lines.at(0).toString(), u"the older file"_s);
    QVERIFY(lines.at(1).toString().startsWith(u"of connection-"));
    QVERIFY(!lines.at(1).toString().contains(u"20-45-77"));
}

QTEST_GUILESS_MAIN(CliBundleTest)
#include "tst_cli_bundle.moc"
