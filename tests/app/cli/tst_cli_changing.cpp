#include "clisandbox.h"

#include <QElapsedTimer>

#include <csignal>

using namespace holdfast::test;

// The commands that change something: flows, syncs, removals, and signals in them.
class CliChangingTest : public QObject, private CliSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void eachFlowRenews_data();
    void eachFlowRenews();
    void connectingAddsOne();
    void theUserThatConnectingRegisteredIsChecked();
    void leavingAccountsOutSplits();
    void refusingAtTheBankEndsWithSix();
    void nobodyApprovingEndsWithSeven();
    void anUnknownBankIsAnUnknownId();
    void withoutABrowserTheLinkIsLeft();
    void aSyncIsFollowedAndThenCoolsDown();
    void removingGivesAReceiptAndTheRestStays();
    void theSandboxOfAFolderKeepsItsWorld();
    void noSecretIsSeenAnywhere();
    void signalsEndItInTwoSeconds_data();
    void signalsEndItInTwoSeconds();
};

void CliChangingTest::eachFlowRenews_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("bank");
    QTest::newRow("reconsent") << QStringLiteral("reconsent") << QStringLiteral("Nationwide");
    QTest::newRow("reauth") << QStringLiteral("reauth") << QStringLiteral("Halifax");
    QTest::newRow("refresh") << QStringLiteral("refresh") << QStringLiteral("NS&I");
    QTest::newRow("renew: reconsent") << QStringLiteral("renew") << QStringLiteral("Monzo");
    QTest::newRow("renew: reauth") << QStringLiteral("renew") << QStringLiteral("HSBC");
}

void CliChangingTest::eachFlowRenews()
{
    QFETCH(QString, command);
    QFETCH(QString, bank);
    const QString id = idOf(bank);
    QVERIFY(!id.isEmpty());
    const CliRun renewed = run(QStringLiteral("--json %1 %2 --timeout 60").arg(command, id));
    QVERIFY2(renewed.exitCode == 0, renewed.errors.constData());
    QCOMPARE(text(renewed.object(), "id"), id);
    QCOMPARE(text(renewed.object(), "outcome"), QStringLiteral("renewed"));
    QCOMPARE(text(renewed.object().value(QStringLiteral("advice")).toObject(), "action"),
             QStringLiteral("none"));
    // The link is on the error output, and only there.
    QVERIFY(renewed.errors.contains("/oidc/auth?"));
    QVERIFY(!renewed.output.contains("/oidc/auth?"));
}

void CliChangingTest::connectingAddsOne()
{
    const qsizetype before = connections().size();
    const CliRun bank = run(QStringLiteral("banks --json --search Triodos"));
    const QString bankId =
        text(bank.object().value(QStringLiteral("banks")).toArray().first().toObject(), "id");
    const CliRun connected = run(QStringLiteral("connect --json --bank ") + bankId);
    QVERIFY2(connected.exitCode == 0, connected.errors.constData());
    QCOMPARE(text(connected.object(), "outcome"), QStringLiteral("connected"));
    QCOMPARE(text(connected.object(), "bankId"), bankId);
    QVERIFY(!connected.object().value(QStringLiteral("accounts")).toArray().isEmpty());
    QCOMPARE(connections().size(), before + 1);
}

void CliChangingTest::theUserThatConnectingRegisteredIsChecked()
{
    QJsonObject profile = sandbox().profile(QStringLiteral("sandbox.json"));
    profile.remove(QStringLiteral("userId"));
    const QString file = sandbox().profileFolder() + QStringLiteral("/nobody.json");
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QJsonDocument(profile).toJson());
    written.close();
    const QStringList check{QStringLiteral("profiles"), QStringLiteral("check"), file};
    QVERIFY(cli().run(check).output.contains("none named"));
    const CliRun connected =
        cli().run({QStringLiteral("--profile"), file, QStringLiteral("connect")});
    QVERIFY2(connected.exitCode == 0, connected.errors.constData());
    const CliRun checked = cli().run(check);
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.output.contains("user: known to the service"), checked.output.constData());
}

void CliChangingTest::leavingAccountsOutSplits()
{
    cli().environment.insert(QStringLiteral("HOLDFAST_VISIT"), QStringLiteral("--only 1"));
    const QString id = idOf(QStringLiteral("Halifax"));
    const CliRun split = run(QStringLiteral("reauth --json ") + id);
    QVERIFY2(split.exitCode == 0, split.errors.constData());
    QCOMPARE(text(split.object(), "outcome"), QStringLiteral("split"));
    QVERIFY(text(split.object(), "id") != id);
    QCOMPARE(text(split.object(), "supersedes"), id);
    const QJsonArray left = split.object().value(QStringLiteral("leftBehind")).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(text(left.first().toObject(), "id"), id);
    QVERIFY(left.first().toObject().value(QStringLiteral("supersededBy")).isNull());
}

void CliChangingTest::refusingAtTheBankEndsWithSix()
{
    cli().environment.insert(QStringLiteral("HOLDFAST_VISIT"), QStringLiteral("--refuse"));
    const CliRun refused = run(QStringLiteral("reconsent --json ") + idOf(QStringLiteral("Monzo")));
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(refused.errorKind(), QStringLiteral("declined"));
}

void CliChangingTest::nobodyApprovingEndsWithSeven()
{
    const CliRun late = run(QStringLiteral("connect --json --no-browser --timeout 1"));
    QCOMPARE(late.exitCode, 7);
    QCOMPARE(late.errorKind(), QStringLiteral("timed-out"));
}

void CliChangingTest::anUnknownBankIsAnUnknownId()
{
    const CliRun unknown = run(QStringLiteral("connect --json --bank no-such-bank"));
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.errorKind(), QStringLiteral("unknown-id"));
}

void CliChangingTest::withoutABrowserTheLinkIsLeft()
{
    cli().environment.insert(QStringLiteral("PATH"), QStringLiteral("/nowhere"));
    const CliRun left = run(QStringLiteral("connect --json --timeout 2"));
    QCOMPARE(left.exitCode, 7);
    QVERIFY2(left.errors.contains("The browser could not be opened"), left.errors.constData());
    QCOMPARE(left.errors.count("/oidc/auth?"), 1);
    // Who wanted none is not told that there is none.
    const CliRun wanted = run(QStringLiteral("connect --json --no-browser --timeout 1"));
    QVERIFY(!wanted.errors.contains("could not be opened"));
}

void CliChangingTest::aSyncIsFollowedAndThenCoolsDown()
{
    const QString id = idOf(QStringLiteral("Barclays"));
    const CliRun synced = run(QStringLiteral("sync --wait --json ") + id);
    QVERIFY2(synced.exitCode == 0, synced.errors.constData());
    QCOMPARE(keysMissing(synced.object(), {"syncId", "connectionId", "verdict", "fetchStatus"}),
             QStringList());
    QCOMPARE(text(synced.object(), "connectionId"), id);
    QVERIFY(text(synced.object(), "verdict") != u"running");
    QCOMPARE(text(synced.object(), "fetchStatus"), QStringLiteral("success"));
    const CliRun again = run(QStringLiteral("sync --json ") + id);
    QCOMPARE(again.exitCode, 8);
    QCOMPARE(again.errorKind(), QStringLiteral("cool-down"));
    QVERIFY(!text(again.object().value(QStringLiteral("error")).toObject(), "retryAt").isEmpty());
}

void CliChangingTest::removingGivesAReceiptAndTheRestStays()
{
    const QString id = idOf(QStringLiteral("Monzo"));
    const qsizetype before = connections().size();
    QCOMPARE(run(QStringLiteral("remove --json ") + id).exitCode, 2);
    QCOMPARE(connections().size(), before);
    const CliRun removed = run(QStringLiteral("remove --yes --json ") + id);
    QVERIFY2(removed.exitCode == 0, removed.errors.constData());
    QCOMPARE(text(removed.object(), "connectionId"), id);
    QCOMPARE(connections().size(), before - 1);
    QCOMPARE(run(QStringLiteral("show ") + id).exitCode, 2);
}

// Window and console keep one world beside the data; who reads beside a writer leaves it as it is.
void CliChangingTest::theSandboxOfAFolderKeepsItsWorld()
{
    const QString folder = cli().home.filePath(QStringLiteral("kept"));
    const QStringList base{QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), folder,
                           QStringLiteral("--json")};
    const auto nationwide = [](const CliRun &run) {
        const QJsonArray all = run.object().value(QStringLiteral("connections")).toArray();
        for (const QJsonValue &one : all) {
            if (text(one.toObject(), "bankName").startsWith(QStringLiteral("Nationwide")))
                return text(one.toObject(), "expiresAt");
        }
        return QString();
    };
    const CliRun renewed = cli().run(
        base + QStringList{QStringLiteral("reconsent"), QStringLiteral("Nationwide"),
                           QStringLiteral("--timeout"), QStringLiteral("60")});
    QVERIFY2(renewed.exitCode == 0, renewed.errors.constData());
    const QString end = text(renewed.object(), "expiresAt");
    QVERIFY(!end.isEmpty());
    const QStringList list = base + QStringList{QStringLiteral("connections")};
    QCOMPARE(nationwide(cli().run(list)), end);
    QCOMPARE(nationwide(cli().run(list + QStringList{QStringLiteral("--offline")})), end);

    QProcess writing;
    writing.setProcessEnvironment(cli().environment);
    writing.setReadChannel(QProcess::StandardError);
    writing.start(Cli::program(),
                  base + QStringList{QStringLiteral("connect"), QStringLiteral("--no-browser")});
    QByteArray said;
    while (!said.contains("/oidc/auth?")) {
        QVERIFY2(writing.waitForReadyRead(30000), said.constData());
        said += writing.readAllStandardError();
    }
    // The world is written by whoever changes it; its clients stay those of the one that runs.
    const auto contents = [&folder] {
        QByteArray all;
        for (const char *name : {"sandbox-world.json.profiles/sandbox.json",
                                 "sandbox-world.json.profiles/sandbox.jwk"}) {
            QFile file(folder + u'/' + QLatin1String(name));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
        }
        return all;
    };
    const QByteArray before = contents();
    QVERIFY(!before.contains("missing"));
    QCOMPARE(nationwide(cli().run(list)), end);
    QVERIFY(contents() == before);
    writing.terminate();
    QVERIFY(writing.waitForFinished(5000));
    QCOMPARE(nationwide(cli().run(list)), end);
}

void CliChangingTest::noSecretIsSeenAnywhere()
{
    QFile key(sandbox().profileFolder() + QStringLiteral("/sandbox.jwk"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray d = QJsonDocument::fromJson(key.readAll())
                             .object()
                             .value(QStringLiteral("d"))
                             .toString()
                             .toLatin1();
    QVERIFY(d.size() > 20);
    cli().environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("holdfast.*=true"));
    const CliRun renewed = run(QStringLiteral("reconsent ") + idOf(QStringLiteral("Monzo")));
    QCOMPARE(renewed.exitCode, 0);
    QVERIFY(!renewed.output.contains(d) && !renewed.errors.contains(d));
    QVERIFY(!renewed.errors.contains("code=") && !renewed.errors.contains("eyJ"));
    QDir folder(cli().home.filePath(QStringLiteral("db")));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(!all.contains(d) && !all.contains("eyJ"), qPrintable(name));
    }
}

void CliChangingTest::signalsEndItInTwoSeconds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("twice");
    const std::pair<const char *, const char *> places[] = {{"reconsent --no-browser %1", ""},
                                                            {"sync --wait %1", "sync"},
                                                            {"remove --yes %1", "delete"},
                                                            {"export --format csv --output %2", "connections"}};
    const std::pair<const char *, int> numbers[] = {
        {"INT", SIGINT}, {"TERM", SIGTERM}, {"HUP", SIGHUP}};
    for (const auto &[line, endpoint] : places) {
        for (const auto &[name, number] : numbers) {
            QTest::newRow(qPrintable(QStringLiteral("C-05 %1 in %2")
                                         .arg(QLatin1String(name), QLatin1String(line).first(4))))
                << QString::fromLatin1(line) << QString::fromLatin1(endpoint) << number << false;
        }
    }
    for (const auto &[line, endpoint] : {places[0], places[3]}) {
        QTest::newRow(qPrintable(
            QStringLiteral("C-05 INT twice in %1").arg(QString::fromLatin1(line).first(4))))
            << QString::fromLatin1(line) << QString::fromLatin1(endpoint) << SIGINT << true;
    }
}

void CliChangingTest::signalsEndItInTwoSeconds()
{
    QFETCH(QString, line);
    QFETCH(QString, endpoint);
    QFETCH(int, number);
    QFETCH(bool, twice);
    const QString id = idOf(QStringLiteral("Monzo"));
    const QString file = cli().home.filePath(QStringLiteral("banks.csv"));
    if (!endpoint.isEmpty())
        orderFault(qPrintable(endpoint), "drip", 5);
    QProcess process;
    process.setProcessEnvironment(cli().environment);
    process.setReadChannel(QProcess::StandardError);
    process.start(Cli::program(), arguments(QStringLiteral("--json ") +
                                            QString(line).replace(QStringLiteral("%1"), id)
                                                .replace(QStringLiteral("%2"), file)));
    // Its own word that it has come that far: the link, "Asking for …", "Withdrawing …". An export
    // has none; it holds the data folder by then and waits for the list.
    QByteArray said;
    const QString lock = cli().home.filePath(QStringLiteral("db/holdfast.lock"));
    const auto isThere = [&] {
        return said.contains("/oidc/auth?") || said.contains("Asking for Monzo") ||
               said.contains("Withdrawing") ||
               (endpoint == u"connections" && QFile::exists(lock));
    };
    QElapsedTimer waiting;
    for (waiting.start(); !isThere() && waiting.elapsed() < 30000;) {
        (void)process.waitForReadyRead(20);
        said += process.readAllStandardError();
    }
    QVERIFY2(isThere(), said.constData());
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process.processId()), number);
    if (twice)
        ::kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(10000));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + number);
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY(output.isEmpty() || !QJsonDocument::fromJson(output).isNull());
    if (endpoint == u"sync")
        QVERIFY2(output.contains("You stopped waiting"), output.constData());

    // Nothing is stuck: the list can be read, and what was begun can be begun again.
    (void)sandbox().control("DELETE", QStringLiteral("/faults"));
    const CliRun list = run(QStringLiteral("connections"));
    QCOMPARE(list.exitCode, 0);
    // A removal that had been written down goes on by itself, and is told.
    const bool wentOn = list.errors.contains("Removed and confirmed");
    if (endpoint == u"delete")
        QCOMPARE(run(QStringLiteral("remove --yes ") + id).exitCode, wentOn ? 2 : 0);
    else if (endpoint == u"connections")
        QVERIFY2(QDir(cli().home.path()).entryList({QStringLiteral("*banks*")}, QDir::Files | QDir::Hidden).isEmpty(),
                 "an export that was stopped leaves nothing");
    else
        QCOMPARE(run(QStringLiteral("reconsent ") + id).exitCode, 0);
}

QTEST_GUILESS_MAIN(CliChangingTest)
#include "tst_cli_changing.moc"
