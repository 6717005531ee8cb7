#include "clisandbox.h"

using namespace holdfast::test;

// The commands that read: every document, against the real service.
class CliReadingTest : public QObject, private CliSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void connectionsShowEveryStage();
    void showHasAccountsSyncsAndReasons();
    void banksAreFoundByName();
    void statusIsOneLine();
    void profilesAreListedAndChecked();
    void anotherUserIsReadAndNotRemembered();
    void theDoctorLooksAtEverything();
    void aPrivateSandboxServesOneCommand();
    void readingWorksBesideAnotherHoldfast();
    void readingWorksWhereNothingCanBeWritten();
    void whatWasNeverReadIsSaid();
    void aForecastNamesItsInstant();
    void aMissingProfileNamesTheWayOut();
    void withoutHomeTheRootFolderIsNotTheHome();
};

void CliReadingTest::connectionsShowEveryStage()
{
    const CliRun listed = run(QStringLiteral("connections --json"));
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(keysMissing(listed.object(), {"asOf", "profile", "userId", "offline", "connections"}),
             QStringList());
    QCOMPARE(text(listed.object(), "userId"), sandbox().userId());
    const QJsonArray all = listed.object().value(QStringLiteral("connections")).toArray();
    QVERIFY(all.size() >= 10);
    QSet<QString> states;
    for (const QJsonValue &value : all) {
        const QJsonObject c = value.toObject();
        QCOMPARE(
            keysMissing(
                c, {"id",           "type",        "status",      "error",      "extendedStatus",
                    "tppConsent",   "connectedOn", "lastUpdated", "expiresAt",  "bankId",
                    "bankName",     "state",       "secondsLeft", "lapsed",     "advice",
                    "availability", "nextSync",    "allowance",   "enrichment", "accounts",
                    "supersedes",   "supersededBy"}),
            QStringList());
        states.insert(text(c, "state"));
    }
    for (const char *state : {"healthy", "expiring", "expired", "action-needed", "trouble", "new"})
        QVERIFY2(states.contains(QLatin1String(state)), state);

    // The same list again without asking, and as it will be in a hundred days.
    const CliRun offline = run(QStringLiteral("connections --json --offline"));
    QCOMPARE(offline.object().value(QStringLiteral("connections")).toArray().size(), all.size());
    const CliRun later = run(QStringLiteral("connections --json --at 2100-01-01T00:00:00Z"));
    QCOMPARE(later.exitCode, 0);
    QCOMPARE(text(later.object(), "asOf"), QStringLiteral("2100-01-01T00:00:00Z"));
    const CliRun table = run(QStringLiteral("connections"));
    QVERIFY(table.output.contains("Barclays") && table.output.contains("days left"));
}

void CliReadingTest::showHasAccountsSyncsAndReasons()
{
    const CliRun shown = run(QStringLiteral("show --json ") + idOf(QStringLiteral("Barclays")));
    QCOMPARE(shown.exitCode, 0);
    const QJsonArray accounts = shown.object().value(QStringLiteral("accounts")).toArray();
    QVERIFY(!accounts.isEmpty());
    for (const QJsonValue &account : accounts) {
        QVERIFY(!text(account.toObject(), "name").isEmpty());
        QCOMPARE(text(account.toObject(), "currency"), QStringLiteral("GBP"));
        QVERIFY(account.toObject().value(QStringLiteral("balanceMinor")).isDouble());
    }
    QVERIFY(!shown.object().value(QStringLiteral("syncs")).toArray().isEmpty());
    QVERIFY(
        run(QStringLiteral("show ") + text(shown.object(), "id")).output.contains("Renew consent"));
}

void CliReadingTest::banksAreFoundByName()
{
    const CliRun all = run(QStringLiteral("banks --json"));
    QCOMPARE(all.exitCode, 0);
    const CliRun some = run(QStringLiteral("banks --json --search triODOS"));
    const QJsonArray found = some.object().value(QStringLiteral("banks")).toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(text(found.first().toObject(), "name").startsWith(QStringLiteral("Triodos")));
    QVERIFY(all.object().value(QStringLiteral("banks")).toArray().size() > 5);
}

void CliReadingTest::statusIsOneLine()
{
    const CliRun status = run(QStringLiteral("status"));
    QCOMPARE(status.exitCode, 3);
    QCOMPARE(status.output.count('\n'), 1);
    const CliRun json = run(QStringLiteral("status --offline --json"));
    QCOMPARE(json.exitCode, 3);
    QVERIFY(json.object().value(QStringLiteral("attention")).toInt() > 0);
}

void CliReadingTest::profilesAreListedAndChecked()
{
    const QString folder = cli().home.filePath(QStringLiteral("config/holdfast/profiles"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(sandbox().ready("profile"), folder + QStringLiteral("/desk.json")));
    QVERIFY(QFile::copy(sandbox().profileFolder() + QStringLiteral("/sandbox.jwk"),
                        folder + QStringLiteral("/sandbox.jwk")));
    const CliRun listed = cli().run({QStringLiteral("profiles"), QStringLiteral("--json")});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.object().value(QStringLiteral("profiles")).toArray().size(), 1);
    const QJsonObject only = listed.object().value(QStringLiteral("profiles")).toArray()[0].toObject();
    QCOMPARE(keysMissing(only, {"id", "name", "file", "system", "ok", "detail", "users"}),
             QStringList());
    // The one it names, though nothing was read yet.
    QCOMPARE(only.value(QStringLiteral("users")).toArray().size(), 1);

    const CliRun checked = cli().run({QStringLiteral("profiles"), QStringLiteral("check"),
                                      QStringLiteral("desk"), QStringLiteral("--json")});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QCOMPARE(checked.object().value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(keysMissing(checked.object(), {"profile", "file", "ok", "checks"}), QStringList());
    for (const QJsonValue &check : checked.object().value(QStringLiteral("checks")).toArray())
        QCOMPARE(
            check.toObject().keys(),
            QStringList({QStringLiteral("detail"), QStringLiteral("name"), QStringLiteral("ok")}));
    // The only profile there is serves as the default.
    QCOMPARE(cli().run({QStringLiteral("status")}).exitCode, 3);
}

void CliReadingTest::anotherUserIsReadAndNotRemembered()
{
    SandboxProgram crowd({QStringLiteral("--scenario"), QStringLiteral("crowd"),
                          QStringLiteral("--users"), QStringLiteral("2"),
                          QStringLiteral("--connections"), QStringLiteral("6")});
    QVERIFY(crowd.isReady());
    const QString folder = cli().home.filePath(QStringLiteral("config/holdfast/profiles"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(crowd.profileFolder() + QStringLiteral("/sandbox.jwk"),
                        folder + QStringLiteral("/sandbox.jwk")));
    const QJsonArray users = crowd.control("GET", QStringLiteral("/state"), {})
                                 .object()
                                 .value(QStringLiteral("users"))
                                 .toArray();
    QCOMPARE(users.size(), 2);
    const QString owner = text(users[0].toObject(), "userId");
    const QString other = text(users[1].toObject(), "userId");
    // A profile for one of several people names them.
    QFile given(crowd.profileFolder() + QStringLiteral("/sandbox.json"));
    QVERIFY(given.open(QIODevice::ReadOnly));
    QJsonObject profile = QJsonDocument::fromJson(given.readAll()).object();
    profile.insert(QStringLiteral("userId"), owner);
    QFile mine(folder + QStringLiteral("/sandbox.json"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    QVERIFY(mine.write(QJsonDocument(profile).toJson()) > 0);
    mine.close();
    const auto ask = [this](const QString &line) {
        return cli().run(line.split(u' ', Qt::SkipEmptyParts));
    };
    const auto ids = [](const CliRun &run) {
        QSet<QString> all;
        const QJsonArray rows = run.object().value(QStringLiteral("connections")).toArray();
        for (const QJsonValue &row : rows)
            all.insert(text(row.toObject(), "id"));
        return all;
    };
    const CliRun own = ask(QStringLiteral("connections --json"));
    QCOMPARE(own.exitCode, 0);
    QCOMPARE(text(own.object(), "userId"), owner);

    const CliRun seen = ask(QStringLiteral("connections --json --user ") + other);
    QVERIFY2(seen.exitCode == 0, seen.errors.constData());
    QCOMPARE(text(seen.object(), "userId"), other);
    QVERIFY(!ids(seen).isEmpty() && !ids(seen).intersects(ids(own)));
    const CliRun kept = ask(QStringLiteral("--user %1 connections --json --offline").arg(other));
    QCOMPARE(ids(kept), ids(seen));
    // Nothing of it stays for the next command.
    const CliRun again = ask(QStringLiteral("connections --json --offline"));
    QCOMPARE(text(again.object(), "userId"), owner);
    QCOMPARE(ids(again), ids(own));

    const QJsonObject listed = ask(QStringLiteral("profiles --json"))
                                   .object()
                                   .value(QStringLiteral("profiles"))
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(listed.value(QStringLiteral("users")).toArray(), QJsonArray({owner, other}));
    QVERIFY(ask(QStringLiteral("profiles")).output.contains(other.toUtf8()));

    // A user nobody knows, and none at all.
    QVERIFY(ask(QStringLiteral("connections --json --user 0123456789abcdef01234567")).exitCode != 0);
    QCOMPARE(cli().run({QStringLiteral("connections"), QStringLiteral("--user"),
                        QStringLiteral(" ")}).exitCode, 2);
}

void CliReadingTest::theDoctorLooksAtEverything()
{
    const CliRun doctor = run(QStringLiteral("doctor --json"));
    QVERIFY2(doctor.exitCode == 0 || doctor.exitCode == 1, doctor.errors.constData());
    QSet<QString> names;
    for (const QJsonValue &check : doctor.object().value(QStringLiteral("checks")).toArray())
        names.insert(text(check.toObject(), "name"));
    for (const char *name : {"profile", "database", "loopback-ipv4", "loopback-ipv6",
                             "redirect-port", "browser", "keychain", "service", "clock", "secret"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const CliRun broken = cli().run(
        {QStringLiteral("--profile"), QStringLiteral("/nowhere.json"), QStringLiteral("doctor")});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(broken.output.contains("WRONG"));
}

void CliReadingTest::aPrivateSandboxServesOneCommand()
{
    const CliRun listed = cli().run(
        {QStringLiteral("--sandbox"), QStringLiteral("connections"), QStringLiteral("--json")});
    QVERIFY2(listed.exitCode == 0, listed.errors.constData());
    QVERIFY(listed.object().value(QStringLiteral("connections")).toArray().size() >= 10);
    QVERIFY(!QFileInfo::exists(cli().home.filePath(QStringLiteral("data/holdfast"))));
}

void CliReadingTest::readingWorksBesideAnotherHoldfast()
{
    const QString id = idOf(QStringLiteral("Barclays"));
    QProcess waiting;
    waiting.setProcessEnvironment(cli().environment);
    waiting.setReadChannel(QProcess::StandardError);
    waiting.start(Cli::program(), arguments(QStringLiteral("connect --no-browser")));
    QByteArray said;
    while (!said.contains("/oidc/auth?")) {
        QVERIFY2(waiting.waitForReadyRead(30000), said.constData());
        said += waiting.readAllStandardError();
    }
    const CliRun reading = run(QStringLiteral("connections --json"));
    QVERIFY2(reading.exitCode == 0, reading.errors.constData());
    QVERIFY(reading.object().value(QStringLiteral("connections")).toArray().size() >= 10);
    const CliRun writing = run(QStringLiteral("sync --json ") + id);
    QCOMPARE(writing.exitCode, 1);
    QCOMPARE(writing.errorKind(), QStringLiteral("storage-busy"));
    waiting.terminate();
    QVERIFY(waiting.waitForFinished(5000));
}

void CliReadingTest::readingWorksWhereNothingCanBeWritten()
{
    const QString id = idOf(QStringLiteral("Barclays"));
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        cli().environment.insert(QLatin1String(name), QStringLiteral("/proc"));
    const QStringList base{QStringLiteral("--profile"), sandbox().ready("profile"),
                           QStringLiteral("--json")};
    const CliRun reading = cli().run(base + QStringList{QStringLiteral("connections")});
    QVERIFY2(reading.exitCode == 0, reading.errors.constData());
    QVERIFY(reading.object().value(QStringLiteral("connections")).toArray().size() >= 10);
    const CliRun shown = cli().run(base + QStringList{QStringLiteral("show"), id});
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    const QJsonArray accounts = shown.object().value(QStringLiteral("accounts")).toArray();
    QVERIFY(!accounts.isEmpty() && !text(accounts.first().toObject(), "name").isEmpty());
    QVERIFY(!shown.object().value(QStringLiteral("syncs")).toArray().isEmpty());
    const CliRun writing = cli().run(base + QStringList{QStringLiteral("sync"), id});
    QCOMPARE(writing.exitCode, 1);
    QCOMPARE(writing.errorKind(), QStringLiteral("storage-read-only"));
}

void CliReadingTest::whatWasNeverReadIsSaid()
{
    for (const char *line :
         {"connections --offline", "connections --at 2100-01-01T00:00:00Z", "status --offline"}) {
        const CliRun unread = run(QString::fromLatin1(line));
        QCOMPARE(unread.exitCode, 0);
        QVERIFY2(unread.output.contains("never read"), unread.output.constData());
    }
    QVERIFY(run(QStringLiteral("status --offline --json"))
                .object()
                .value(QStringLiteral("readAt"))
                .isNull());
    QCOMPARE(run(QStringLiteral("connections")).exitCode, 0);
    QVERIFY(!run(QStringLiteral("connections --offline")).output.contains("never read"));
}

void CliReadingTest::aForecastNamesItsInstant()
{
    QCOMPARE(run(QStringLiteral("connections")).exitCode, 0);
    const CliRun later = run(QStringLiteral("connections --at 2100-01-01T12:00:00Z"));
    QVERIFY2(later.output.startsWith("Forecast for Friday 1 January 2100, 12:00"),
             later.output.constData());
    QVERIFY(!run(QStringLiteral("connections --offline")).output.contains("Forecast"));
}

void CliReadingTest::aMissingProfileNamesTheWayOut()
{
    const CliRun lost = cli().run({QStringLiteral("connections")});
    QCOMPARE(lost.exitCode, 2);
    QVERIFY2(lost.errors.contains("--sandbox"), lost.errors.constData());
    QCOMPARE(lost.errors.count("looked for"), 1);
}

// C-02: no HOME.
void CliReadingTest::withoutHomeTheRootFolderIsNotTheHome()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        cli().environment.remove(QLatin1String(name));
    const CliRun lost = cli().run({QStringLiteral("connections"), QStringLiteral("--json")});
    QCOMPARE(lost.errorKind(), QStringLiteral("profile"));
    QVERIFY2(!lost.output.contains("looked for /.config"), lost.output.constData());
    QVERIFY(lost.output.contains("/.config/holdfast"));
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_cli_reading.moc"
