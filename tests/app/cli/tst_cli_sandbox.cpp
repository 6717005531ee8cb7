#include "cliprocess.h"
#include "support/sandboxprogram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace holdfast::test;

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList keysMissing(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    QStringList missing;
    for (const char *key : keys) {
        if (!object.contains(QLatin1String(key)))
            missing.append(QLatin1String(key));
    }
    return missing;
}

} // namespace

// The real holdfast-cli against a real holdfast-sandbox, with a script in place of browser and
// person: every command, its document and its exit code.
class CliSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionsShowEveryStage();
    void showHasAccountsSyncsAndReasons();
    void banksAreFoundByName();
    void eachFlowRenews_data();
    void eachFlowRenews();
    void connectingAddsOne();
    void leavingAccountsOutSplits();
    void refusingAtTheBankEndsWithSix();
    void nobodyApprovingEndsWithSeven();
    void aSyncIsFollowedAndThenCoolsDown();
    void removingGivesAReceiptAndTheRestStays();
    void statusIsOneLine();
    void profilesAreListedAndChecked();
    void theDoctorLooksAtEverything();
    void aPrivateSandboxServesOneCommand();
    void faultsOfTheServiceHaveTheirCodes_data();
    void faultsOfTheServiceHaveTheirCodes();
    void aLooseOrMissingSecretFileIsRefused();
    void noServiceIsFour();
    void readingWorksBesideAnotherHoldfast();
    void readingWorksWhereNothingCanBeWritten();
    void noSecretIsSeenAnywhere();
    void signalsEndItInTwoSeconds_data();
    void signalsEndItInTwoSeconds();

private:
    [[nodiscard]] CliRun run(const QString &line, const QByteArray &input = {}) const
    {
        return m_cli->run(arguments(line), input);
    }
    [[nodiscard]] QStringList arguments(const QString &line) const
    {
        return QStringList{QStringLiteral("--profile"), m_sandbox->ready("profile"),
                           QStringLiteral("--data-dir"),
                           m_cli->home.filePath(QStringLiteral("db"))} +
               line.split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QJsonArray connections() const
    {
        return run(QStringLiteral("connections --json"))
            .object()
            .value(QStringLiteral("connections"))
            .toArray();
    }
    [[nodiscard]] QString idOf(const QString &bank) const
    {
        for (const QJsonValue &connection : connections()) {
            if (text(connection.toObject(), "bankName").startsWith(bank))
                return text(connection.toObject(), "id");
        }
        return {};
    }
    void orderFault(const char *endpoint, const char *kind, int times = 1) const
    {
        const QByteArray body = QByteArray("{\"endpoint\":\"") + endpoint + "\",\"kind\":\"" +
                                kind + "\",\"times\":" + QByteArray::number(times) + '}';
        const auto answer = m_sandbox->control("POST", QStringLiteral("/faults"), body);
        QVERIFY2(answer.status >= 200 && answer.status < 300, answer.body.constData());
    }

    std::unique_ptr<Cli> m_cli;
    std::unique_ptr<SandboxProgram> m_sandbox;
};

void CliSandboxTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_cli->environment.insert(QStringLiteral("PATH"),
                              QStringLiteral(HOLDFAST_TEST_SUPPORT "/scripted-browser:") +
                                  m_cli->environment.value(QStringLiteral("PATH")));
    m_sandbox = std::make_unique<SandboxProgram>();
    QVERIFY(m_sandbox->isReady());
}

void CliSandboxTest::connectionsShowEveryStage()
{
    const CliRun listed = run(QStringLiteral("connections --json"));
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(keysMissing(listed.object(), {"asOf", "profile", "userId", "offline", "connections"}),
             QStringList());
    QCOMPARE(text(listed.object(), "userId"), m_sandbox->userId());
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

void CliSandboxTest::showHasAccountsSyncsAndReasons()
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

void CliSandboxTest::banksAreFoundByName()
{
    const CliRun all = run(QStringLiteral("banks --json"));
    QCOMPARE(all.exitCode, 0);
    const CliRun some = run(QStringLiteral("banks --json --search triODOS"));
    const QJsonArray found = some.object().value(QStringLiteral("banks")).toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(text(found.first().toObject(), "name").startsWith(QStringLiteral("Triodos")));
    QVERIFY(all.object().value(QStringLiteral("banks")).toArray().size() > 5);
}

void CliSandboxTest::eachFlowRenews_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("bank");
    QTest::newRow("reconsent") << QStringLiteral("reconsent") << QStringLiteral("Nationwide");
    QTest::newRow("reauth") << QStringLiteral("reauth") << QStringLiteral("Halifax");
    QTest::newRow("refresh") << QStringLiteral("refresh") << QStringLiteral("NS&I");
    QTest::newRow("renew: reconsent") << QStringLiteral("renew") << QStringLiteral("Monzo");
    QTest::newRow("renew: reauth") << QStringLiteral("renew") << QStringLiteral("HSBC");
}

void CliSandboxTest::eachFlowRenews()
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

void CliSandboxTest::connectingAddsOne()
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

void CliSandboxTest::leavingAccountsOutSplits()
{
    m_cli->environment.insert(QStringLiteral("HOLDFAST_VISIT"), QStringLiteral("--only 1"));
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

void CliSandboxTest::refusingAtTheBankEndsWithSix()
{
    m_cli->environment.insert(QStringLiteral("HOLDFAST_VISIT"), QStringLiteral("--refuse"));
    const CliRun refused = run(QStringLiteral("reconsent --json ") + idOf(QStringLiteral("Monzo")));
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(refused.errorKind(), QStringLiteral("declined"));
}

void CliSandboxTest::nobodyApprovingEndsWithSeven()
{
    const CliRun late = run(QStringLiteral("connect --json --no-browser --timeout 1"));
    QCOMPARE(late.exitCode, 7);
    QCOMPARE(late.errorKind(), QStringLiteral("timed-out"));
}

void CliSandboxTest::aSyncIsFollowedAndThenCoolsDown()
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
}

void CliSandboxTest::removingGivesAReceiptAndTheRestStays()
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

void CliSandboxTest::statusIsOneLine()
{
    const CliRun status = run(QStringLiteral("status"));
    QCOMPARE(status.exitCode, 3);
    QCOMPARE(status.output.count('\n'), 1);
    const CliRun json = run(QStringLiteral("status --offline --json"));
    QCOMPARE(json.exitCode, 3);
    QVERIFY(json.object().value(QStringLiteral("attention")).toInt() > 0);
}

void CliSandboxTest::profilesAreListedAndChecked()
{
    const QString folder = m_cli->home.filePath(QStringLiteral("config/holdfast/profiles"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(m_sandbox->ready("profile"), folder + QStringLiteral("/desk.json")));
    QVERIFY(QFile::copy(m_sandbox->profileFolder() + QStringLiteral("/sandbox.jwk"),
                        folder + QStringLiteral("/sandbox.jwk")));
    const CliRun listed = m_cli->run({QStringLiteral("profiles"), QStringLiteral("--json")});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.object().value(QStringLiteral("profiles")).toArray().size(), 1);

    const CliRun checked = m_cli->run({QStringLiteral("profiles"), QStringLiteral("check"),
                                       QStringLiteral("desk"), QStringLiteral("--json")});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QCOMPARE(checked.object().value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(keysMissing(checked.object(), {"profile", "file", "ok", "checks"}), QStringList());
    for (const QJsonValue &check : checked.object().value(QStringLiteral("checks")).toArray())
        QCOMPARE(keysMissing(check.toObject(), {"name", "ok", "detail"}), QStringList());
    // The only profile there is serves as the default.
    QCOMPARE(m_cli->run({QStringLiteral("status")}).exitCode, 3);
}

void CliSandboxTest::theDoctorLooksAtEverything()
{
    const CliRun doctor = run(QStringLiteral("doctor --json"));
    QVERIFY2(doctor.exitCode == 0 || doctor.exitCode == 1, doctor.errors.constData());
    QSet<QString> names;
    for (const QJsonValue &check : doctor.object().value(QStringLiteral("checks")).toArray())
        names.insert(text(check.toObject(), "name"));
    for (const char *name : {"profile", "database", "loopback-ipv4", "loopback-ipv6",
                             "redirect-port", "browser", "keychain", "service", "clock", "secret"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const CliRun broken = m_cli->run(
        {QStringLiteral("--profile"), QStringLiteral("/nowhere.json"), QStringLiteral("doctor")});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(broken.output.contains("WRONG"));
}

void CliSandboxTest::aPrivateSandboxServesOneCommand()
{
    const CliRun listed = m_cli->run(
        {QStringLiteral("--sandbox"), QStringLiteral("connections"), QStringLiteral("--json")});
    QVERIFY2(listed.exitCode == 0, listed.errors.constData());
    QVERIFY(listed.object().value(QStringLiteral("connections")).toArray().size() >= 10);
    QVERIFY(!QFileInfo::exists(m_cli->home.filePath(QStringLiteral("data/holdfast"))));
}

// C-01: what the service does wrong, as it reaches the shell.
void CliSandboxTest::faultsOfTheServiceHaveTheirCodes_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *endpoint, const char *fault, const char *line, int exitCode,
                        const char *kind) {
        QTest::newRow(qPrintable(
            QStringLiteral("C-01 %1 %2").arg(QLatin1String(endpoint), QLatin1String(fault))))
            << QString::fromLatin1(endpoint) << QString::fromLatin1(fault)
            << QString::fromLatin1(line) << exitCode << QString::fromLatin1(kind);
    };
    row("token", "iss", "reconsent %1", 1, "check-failed");
    row("token", "nonce", "reconsent %1", 1, "check-failed");
    row("token", "sub", "reconsent %1", 1, "check-failed");
    row("discovery", "503", "connections", 4, "service-down");
    row("connections", "500", "connections", 4, "service-down");
    row("connections", "empty", "connections", 4, "bad-answer");
    row("connections", "html", "connections", 4, "bad-answer");
    row("connections", "huge", "connections", 4, "bad-answer");
    row("sync", "429", "sync %1", 8, "too-many-requests");
}

void CliSandboxTest::faultsOfTheServiceHaveTheirCodes()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, fault);
    QFETCH(QString, line);
    const QString id = idOf(QStringLiteral("Monzo"));
    // Tokens are asked for before the exchange too; a wrong id_token only shows there.
    const int times = endpoint == u"token" ? 1 : 10;
    orderFault(qPrintable(endpoint), qPrintable(fault), times);
    const CliRun failed =
        run(QStringLiteral("--json ") + (line.contains(u'%') ? line.arg(id) : line));
    QTEST(failed.errorKind(), "kind");
    QTEST(failed.exitCode, "exitCode");
}

// C-03: by a file others can read.
void CliSandboxTest::aLooseOrMissingSecretFileIsRefused()
{
    const QString key = m_sandbox->profileFolder() + QStringLiteral("/sandbox.jwk");
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                           QFile::ReadOther));
    const CliRun loose = run(QStringLiteral("connections --json"));
    QCOMPARE(loose.exitCode, 5);
    QCOMPARE(loose.errorKind(), QStringLiteral("secret-file"));
    QVERIFY(QFile::remove(key));
    QCOMPARE(run(QStringLiteral("connections")).exitCode, 5);
}

void CliSandboxTest::noServiceIsFour()
{
    QCOMPARE(run(QStringLiteral("status")).exitCode, 3);
    QTemporaryDir folder;
    for (const char *name : {"sandbox.json", "sandbox.jwk"})
        QVERIFY(QFile::copy(m_sandbox->profileFolder() + u'/' + QLatin1String(name),
                            folder.filePath(QLatin1String(name))));
    QCOMPARE(m_sandbox->end(), 0);
    const QStringList base{
        QStringLiteral("--profile"), folder.filePath(QStringLiteral("sandbox.json")),
        QStringLiteral("--data-dir"), m_cli->home.filePath(QStringLiteral("db"))};
    const CliRun online =
        m_cli->run(base + QStringList{QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(online.exitCode, 4);
    QCOMPARE(online.errorKind(), QStringLiteral("network"));
    // What was read before is still there.
    QCOMPARE(m_cli->run(base + QStringList{QStringLiteral("status"), QStringLiteral("--offline")})
                 .exitCode,
             3);
}

void CliSandboxTest::readingWorksBesideAnotherHoldfast()
{
    const QString id = idOf(QStringLiteral("Barclays"));
    QProcess waiting;
    waiting.setProcessEnvironment(m_cli->environment);
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

// C-02: a home that cannot be written, not even by root.
void CliSandboxTest::readingWorksWhereNothingCanBeWritten()
{
    const QString id = idOf(QStringLiteral("Barclays"));
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        m_cli->environment.insert(QLatin1String(name), QStringLiteral("/proc"));
    const QStringList base{QStringLiteral("--profile"), m_sandbox->ready("profile"),
                           QStringLiteral("--json")};
    const CliRun reading = m_cli->run(base + QStringList{QStringLiteral("connections")});
    QVERIFY2(reading.exitCode == 0, reading.errors.constData());
    QVERIFY(reading.object().value(QStringLiteral("connections")).toArray().size() >= 10);
    const CliRun writing = m_cli->run(base + QStringList{QStringLiteral("sync"), id});
    QCOMPARE(writing.exitCode, 1);
    QCOMPARE(writing.errorKind(), QStringLiteral("storage-read-only"));
}

void CliSandboxTest::noSecretIsSeenAnywhere()
{
    QFile key(m_sandbox->profileFolder() + QStringLiteral("/sandbox.jwk"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray d = QJsonDocument::fromJson(key.readAll())
                             .object()
                             .value(QStringLiteral("d"))
                             .toString()
                             .toLatin1();
    QVERIFY(d.size() > 20);
    m_cli->environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                              QStringLiteral("holdfast.*=true"));
    const CliRun renewed = run(QStringLiteral("reconsent ") + idOf(QStringLiteral("Monzo")));
    QCOMPARE(renewed.exitCode, 0);
    QVERIFY(!renewed.output.contains(d) && !renewed.errors.contains(d));
    QVERIFY(!renewed.errors.contains("code=") && !renewed.errors.contains("eyJ"));
    QDir folder(m_cli->home.filePath(QStringLiteral("db")));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(!all.contains(d) && !all.contains("eyJ"), qPrintable(name));
    }
}

// C-05: in a flow, a sync and a removal; once and twice.
void CliSandboxTest::signalsEndItInTwoSeconds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("twice");
    const std::pair<const char *, const char *> places[] = {{"reconsent --no-browser %1", ""},
                                                            {"sync --wait %1", "sync"},
                                                            {"remove --yes %1", "delete"}};
    const std::pair<const char *, int> numbers[] = {
        {"INT", SIGINT}, {"TERM", SIGTERM}, {"HUP", SIGHUP}};
    for (const auto &[line, endpoint] : places) {
        for (const auto &[name, number] : numbers) {
            QTest::newRow(qPrintable(QStringLiteral("C-05 %1 in %2")
                                         .arg(QLatin1String(name), QLatin1String(line).first(4))))
                << QString::fromLatin1(line) << QString::fromLatin1(endpoint) << number << false;
        }
    }
    QTest::newRow("C-05 INT twice")
        << QString::fromLatin1(places[0].first) << QString() << SIGINT << true;
}

void CliSandboxTest::signalsEndItInTwoSeconds()
{
    QFETCH(QString, line);
    QFETCH(QString, endpoint);
    QFETCH(int, number);
    QFETCH(bool, twice);
    const QString id = idOf(QStringLiteral("Monzo"));
    if (!endpoint.isEmpty())
        orderFault(qPrintable(endpoint), "drip", 5);
    QProcess process;
    process.setProcessEnvironment(m_cli->environment);
    process.setReadChannel(QProcess::StandardError);
    process.start(Cli::program(), arguments(QStringLiteral("--json ") + line.arg(id)));
    // Its own word that it has come that far: the link, "Asking for …", "Withdrawing …".
    QByteArray said;
    while (!said.contains("/oidc/auth?") && !said.contains("Asking for Monzo") &&
           !said.contains("Withdrawing")) {
        QVERIFY2(process.waitForReadyRead(30000), said.constData());
        said += process.readAllStandardError();
    }
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

    // Nothing is stuck: the list can be read, and what was begun can be begun again.
    (void)m_sandbox->control("DELETE", QStringLiteral("/faults"));
    QCOMPARE(run(QStringLiteral("connections")).exitCode, 0);
    if (endpoint == u"delete")
        QCOMPARE(run(QStringLiteral("remove --yes ") + id).exitCode, 0);
    else
        QCOMPARE(run(QStringLiteral("reconsent ") + id).exitCode, 0);
}

QTEST_GUILESS_MAIN(CliSandboxTest)
#include "tst_cli_sandbox.moc"
