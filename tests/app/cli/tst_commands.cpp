#include "commandstand.h"

#include "app/cli/exitcode.h"
#include "support/sampleconnections.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;
using namespace holdfast::test;

// What the commands ask of the service, what comes out, and with which code the process would end.
class CommandsTest : public QObject, private CommandStand
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void everyFaultIsTextOnErrorsAndJsonOnOutput_data();
    void everyFaultIsTextOnErrorsAndJsonOnOutput();
    void statusAsksForAttention_data();
    void statusAsksForAttention();
    void connectionsPrintTheListAndItsCircumstances();
    void whatWasLeftBehindIsToldAsInTheWindow();
    void aForecastNeedsNoService();
    void aWrongClockIsCorrectedOnTheConsole();
    void aSyncVerdictDecidesTheExitCode_data();
    void aSyncVerdictDecidesTheExitCode();
    void syncAllLeavesOutWhatCannotAndGoesOnAfterAFault();
    void renewRunsWhatIsAdvised();
    void aFlowThatDoesNotFitIsNotStarted_data();
    void aFlowThatDoesNotFitIsNotStarted();
    void aRefusalIsTheSentenceThatSaysWhy_data();
    void aRefusalIsTheSentenceThatSaysWhy();
    void aSplitNamesWhatWasLeftBehind();
    void theLinkIsPrintedOnceEvenWhenQuiet();
    void aBrowserThatFailsIsToldOnce();
    void anInspectorWritesNothing_data();
    void anInspectorWritesNothing();
    void removingNeedsAYes();
    void aReceiptIsPrinted();
    void whatWasRemovedElsewhereIsToldAndItsCopyDeleted();
    void aSingleNameOrBeginningStandsForItsId_data();
    void aSingleNameOrBeginningStandsForItsId();
    void aRemovalWantsTheWholeId();
    void anUnknownIdIsWrongUsage_data();
    void anUnknownIdIsWrongUsage();
};

// C-01: each class once.
void CommandsTest::everyFaultIsTextOnErrorsAndJsonOnOutput_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        QTest::newRow(qPrintable(QStringLiteral("C-01 ") + errorKindWord(ErrorKind(kind)))) << kind;
}

void CommandsTest::everyFaultIsTextOnErrorsAndJsonOnOutput()
{
    QFETCH(int, kind);
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    start(QStringLiteral("--json sync b:1"));
    QTRY_VERIFY(m_service->syncDone);
    Error error = makeError(ErrorKind(kind), QStringLiteral("part"), QStringLiteral("the detail"));
    error.correlationId = QStringLiteral("corr-1");
    m_service->syncDone(fail(error));
    QCOMPARE(finish(), exitCodeFor(ErrorKind(kind)));

    const QJsonObject told = object().value(QStringLiteral("error")).toObject();
    QCOMPARE(told.value(QStringLiteral("kind")).toString(), errorKindWord(ErrorKind(kind)));
    QCOMPARE(told.value(QStringLiteral("detail")).toString(), QStringLiteral("the detail"));
    QCOMPARE(told.value(QStringLiteral("correlationId")).toString(), QStringLiteral("corr-1"));
    QVERIFY(!told.value(QStringLiteral("message")).toString().isEmpty());
    QVERIFY(errors().toLower().contains("the detail"));
}

void CommandsTest::statusAsksForAttention_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("fine") << 74 << QString() << 0;
    QTest::newRow("ends soon") << 4 << QString() << 3;
    QTest::newRow("ended") << -20 << QString() << 3;
    QTest::newRow("login rejected") << 74 << QStringLiteral("credentials_error") << 3;
    QTest::newRow("only partly fetched") << 74 << QStringLiteral("sync_partial") << 0;
}

void CommandsTest::statusAsksForAttention()
{
    QFETCH(int, daysLeft);
    QFETCH(QString, error);
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = m_clock.now() + std::chrono::days{daysLeft};
    entry.connection.error = error;
    m_service->replace({entry});
    QTEST(run(QStringLiteral("status")), "exitCode");
    QCOMPARE(output().count('\n'), 1);
    QVERIFY(m_service->calls.contains(QStringLiteral("goOnline")));
}

void CommandsTest::connectionsPrintTheListAndItsCircumstances()
{
    m_service->replace(showcaseEntries(m_clock.now()));
    QCOMPARE(run(QStringLiteral("connections --json")), 0);
    QCOMPARE(object().value(QStringLiteral("profile")).toString(), QStringLiteral("Desk"));
    QCOMPARE(object().value(QStringLiteral("userId")).toString(), QStringLiteral("u1"));
    QCOMPARE(object().value(QStringLiteral("offline")), QJsonValue(false));
    const QJsonArray all = object().value(QStringLiteral("connections")).toArray();
    QCOMPARE(all.size(), qsizetype(m_service->snapshot()->size()));
    // An account that was never read still has its id and every key.
    const QJsonObject account =
        all.first().toObject().value(QStringLiteral("accounts")).toArray().first().toObject();
    for (const char *key :
         {"id", "name", "type", "currency", "balanceMinor", "history", "enrichment"})
        QVERIFY2(account.contains(QLatin1String(key)), key);
}

void CommandsTest::whatWasLeftBehindIsToldAsInTheWindow()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.leftBehind = LeftBehind{ConnectionId{QStringLiteral("b:2")}, m_clock.now()};
    m_service->replace({entry});
    QCOMPARE(run(QStringLiteral("connections")), 0);
    QVERIFY2(output().contains("Stays on the old consent until"), output().constData());
    QVERIFY2(output().contains("Bring along"), output().constData());
    QCOMPARE(run(QStringLiteral("show b:1 --offline")), 0);
    for (const char *told : {"Stays on the old consent until", "not ticked when you logged in",
                             "Bring along: You will log in at Barclays to renew."})
        QVERIFY2(output().contains(told), output().constData());
    QVERIFY2(!output().contains("All is well"), output().constData());
}

void CommandsTest::aForecastNeedsNoService()
{
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    const Instant then = m_clock.now() + std::chrono::days{80};
    QCOMPARE(run(QStringLiteral("connections --json --at ") + formatInstant(then)), 0);
    QVERIFY(!m_service->calls.contains(QStringLiteral("goOnline")));
    QCOMPARE(object().value(QStringLiteral("asOf")).toString(), formatInstant(then));
    QCOMPARE(object().value(QStringLiteral("offline")), QJsonValue(true));
    QCOMPARE(object()
                 .value(QStringLiteral("connections"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("expired"));
}

void CommandsTest::aWrongClockIsCorrectedOnTheConsole() // D-01
{
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    m_service->correction = std::chrono::days{80};
    QCOMPARE(run(QStringLiteral("connections --json")), 0);
    QCOMPARE(object().value(QStringLiteral("asOf")).toString(),
             formatInstant(m_clock.now() + std::chrono::days{80}));
    QCOMPARE(object()
                 .value(QStringLiteral("connections"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("expired"));
    QVERIFY(reset());
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    m_service->correction = std::chrono::days{80};
    QCOMPARE(run(QStringLiteral("connections")), 0);
    QVERIFY2(output().contains("Ended 5 day"), output().constData());
}

void CommandsTest::aSyncVerdictDecidesTheExitCode_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("exitCode");
    const auto row = [](SyncVerdict verdict, int exitCode) {
        QTest::newRow(qPrintable(syncVerdictWord(verdict))) << int(verdict) << exitCode;
    };
    row(SyncVerdict::Running, 0);
    row(SyncVerdict::Updated, 0);
    row(SyncVerdict::NothingNew, 0);
    row(SyncVerdict::Partial, 0);
    row(SyncVerdict::NeedsYou, 1);
    row(SyncVerdict::Failed, 1);
}

void CommandsTest::aSyncVerdictDecidesTheExitCode()
{
    QFETCH(int, verdict);
    const ConnectionId id{QStringLiteral("b:1")};
    m_service->replace({healthyEntry(id.value(), QStringLiteral("Barclays"), m_clock.now())});
    start(QStringLiteral("sync b:1 --wait --json"));
    QTRY_VERIFY(m_service->syncDone);
    QCOMPARE(m_service->calls.last(), QStringLiteral("sync b:1 to the end"));
    m_service->syncDone(SyncResult{SyncId{QStringLiteral("s1")}, id, SyncVerdict(verdict), {}});
    QTEST(finish(), "exitCode");
    QVERIFY(!object().contains(QStringLiteral("error")));
    QCOMPARE(object().value(QStringLiteral("verdict")).toString(),
             syncVerdictWord(SyncVerdict(verdict)));
    QVERIFY(object().value(QStringLiteral("fetchStatus")).isNull());
}

void CommandsTest::syncAllLeavesOutWhatCannotAndGoesOnAfterAFault()
{
    std::vector<ConnectionEntry> entries;
    for (int i = 1; i <= 3; ++i)
        entries.push_back(healthyEntry(QStringLiteral("b:%1").arg(i),
                                       QStringLiteral("Bank %1").arg(i), m_clock.now()));
    entries[1].facts.manualSyncs = {m_clock.now()};
    m_service->replace(entries);
    start(QStringLiteral("sync --all --json"));
    QTRY_VERIFY(m_service->syncDone);
    std::exchange(m_service->syncDone, {})(fail(makeError(ErrorKind::TooManyRequests, {}, {})));
    QTRY_VERIFY(m_service->syncDone);
    m_service->syncDone(SyncResult{SyncId{QStringLiteral("s3")}, entries[2].connection.id,
                                   SyncVerdict::Updated, QStringLiteral("success")});
    QCOMPARE(finish(), 8);
    const QJsonArray all = QJsonDocument::fromJson(output()).array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].toObject().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("failed"));
    QCOMPARE(all[1].toObject().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("updated"));
    QVERIFY(errors().contains("Bank 2"));
}

void CommandsTest::renewRunsWhatIsAdvised()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = m_clock.now() + std::chrono::days{4};
    m_service->replace({entry});
    start(QStringLiteral("renew b:1 --json"));
    QTRY_VERIFY(m_service->flowDone);
    QVERIFY(m_service->calls.contains(QStringLiteral("startFlow reconsent b:1")));
    m_service->flowDone(FlowResult{FlowOutcome::Renewed, entry.connection.id, {}, {}});
    QCOMPARE(finish(), 0);
    QCOMPARE(object().value(QStringLiteral("outcome")).toString(), QStringLiteral("renewed"));
    QVERIFY(!object().contains(QStringLiteral("leftBehind")));
}

void CommandsTest::aFlowThatDoesNotFitIsNotStarted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing to renew")
        << QStringLiteral("renew") << QStringLiteral("api") << QStringLiteral("not-needed");
    QTest::newRow("refresh, api") << QStringLiteral("refresh") << QStringLiteral("api")
                                  << QStringLiteral("not-legacy");
    QTest::newRow("reconsent, legacy") << QStringLiteral("reconsent") << QStringLiteral("legacy")
                                       << QStringLiteral("not-open-banking");
    QTest::newRow("reauth, valuation") << QStringLiteral("reauth") << QStringLiteral("zoopla")
                                       << QStringLiteral("valuation-connection");
}

void CommandsTest::aFlowThatDoesNotFitIsNotStarted()
{
    QFETCH(QString, command);
    QFETCH(QString, type);
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.type = type;
    m_service->replace({entry});
    QCOMPARE(run(command + QStringLiteral(" b:1 --json")), 8);
    QTEST(
        object().value(QStringLiteral("error")).toObject().value(QStringLiteral("part")).toString(),
        "part");
    QVERIFY(!m_service->flowDone);
}

void CommandsTest::aRefusalIsTheSentenceThatSaysWhy_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *command, int exitCode, const char *sentence) {
        QTest::newRow(command) << QString::fromLatin1(command) << exitCode
                               << QString::fromLatin1(sentence);
    };
    row("renew b:1", 8, "All is well; there is nothing to do.");
    row("sync b:2", 8, "The consent has ended; renew it first.");
    row("sync nobody", 2,
        "There is no connection nobody here; \"holdfast-cli connections\" lists them. Name one by "
        "its id, eight characters or more that it begins with, or its name.");
}

void CommandsTest::aRefusalIsTheSentenceThatSaysWhy()
{
    QFETCH(const QString, command);
    QFETCH(const int, exitCode);
    QFETCH(const QString, sentence);
    ConnectionEntry ended =
        healthyEntry(QStringLiteral("b:2"), QStringLiteral("HSBC"), m_clock.now());
    ended.connection.expiresAt.value = m_clock.now() - std::chrono::days{20};
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now()), ended});
    QCOMPARE(run(command), exitCode);
    QCOMPARE(QString::fromUtf8(errors()), QStringLiteral("holdfast-cli: %1\n").arg(sentence));
    QVERIFY(reset());
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now()), ended});
    QCOMPARE(run(command + QStringLiteral(" --json")), exitCode);
    QCOMPARE(object()
                 .value(QStringLiteral("error"))
                 .toObject()
                 .value(QStringLiteral("message"))
                 .toString(),
             sentence);
}

void CommandsTest::aSplitNamesWhatWasLeftBehind()
{
    ConnectionEntry before =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    const ConnectionEntry after =
        healthyEntry(QStringLiteral("b:2"), QStringLiteral("Barclays"), m_clock.now());
    m_service->replace({before, after});
    start(QStringLiteral("reauth b:1 --json"));
    QTRY_VERIFY(m_service->flowDone);
    m_service->flowDone(FlowResult{
        FlowOutcome::Split, after.connection.id, before.connection.id, {before.connection.id}});
    QCOMPARE(finish(), 0);
    QCOMPARE(object().value(QStringLiteral("id")).toString(), QStringLiteral("b:2"));
    QCOMPARE(object().value(QStringLiteral("outcome")).toString(), QStringLiteral("split"));
    const QJsonArray left = object().value(QStringLiteral("leftBehind")).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("b:1"));
}

void CommandsTest::theLinkIsPrintedOnceEvenWhenQuiet()
{
    start(QStringLiteral("connect --quiet --no-browser"));
    QTRY_VERIFY(m_service->flowDone);
    FlowStatus status;
    m_service->setFlow(status);
    status.stage = FlowStage::AtTheBank;
    m_service->setFlow(status);
    status.link = QUrl(QStringLiteral("https://id.example/oidc/auth?x=1"));
    m_service->setFlow(status);
    m_service->setFlow(status);
    QCOMPARE(errors(), QByteArray("https://id.example/oidc/auth?x=1\n"));
    m_service->flowDone(fail(makeError(ErrorKind::TimedOut, {}, {})));
    QCOMPARE(finish(), 7);
}

void CommandsTest::aBrowserThatFailsIsToldOnce()
{
    start(QStringLiteral("connect"));
    QTRY_VERIFY(m_service->flowDone);
    FlowStatus status;
    status.stage = FlowStage::AtTheBank;
    status.link = QUrl(QStringLiteral("https://id.example/oidc/auth"));
    m_service->setFlow(status);
    QVERIFY(!errors().contains("could not be opened"));
    status.browserFailed = true;
    m_service->setFlow(status);
    m_service->setFlow(status);
    QCOMPARE(errors().count("The browser could not be opened"), 1);
    QCOMPARE(errors().count("https://id.example"), 1);
    m_service->flowDone(fail(makeError(ErrorKind::Declined, {}, {})));
    QCOMPARE(finish(), 6);
}

void CommandsTest::anInspectorWritesNothing_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"sync b:1", "sync --all", "remove b:1 --yes", "connect", "renew b:1",
                             "reauth b:1", "reconsent b:1"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CommandsTest::anInspectorWritesNothing()
{
    QFETCH(QString, line);
    m_service->profileNow.role = Role::Inspector;
    m_service->settings.role = Role::Inspector;
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    QCOMPARE(run(QStringLiteral("--json ") + line), 8);
    QCOMPARE(
        object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
        QStringLiteral("inspector"));
    for (const QString &call : m_service->calls)
        QVERIFY2(call == u"open" || call == u"goOnline", qPrintable(call));
}

void CommandsTest::removingNeedsAYes()
{
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    QCOMPARE(run(QStringLiteral("remove b:1 --json")), 2);
    QCOMPARE(
        object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
        QStringLiteral("usage"));
    QVERIFY(!m_service->removeDone);
}

void CommandsTest::aReceiptIsPrinted()
{
    const ConnectionId id{QStringLiteral("b:1")};
    m_service->replace({healthyEntry(id.value(), QStringLiteral("Barclays"), m_clock.now())});
    start(QStringLiteral("remove b:1 --yes --json"));
    QTRY_VERIFY(m_service->removeDone);
    m_service->removeDone(
        RemovalReceipt{id, QStringLiteral("Barclays"), 3, m_clock.now(), m_clock.now(), true});
    QCOMPARE(finish(), 0);
    QCOMPARE(object().value(QStringLiteral("connectionId")).toString(), id.value());
    QCOMPARE(object().value(QStringLiteral("alreadyGone")), QJsonValue(true));
    QCOMPARE(object().value(QStringLiteral("accounts")), QJsonValue(3));
}

// S-09
void CommandsTest::whatWasRemovedElsewhereIsToldAndItsCopyDeleted()
{
    const Instant now = m_clock.now();
    m_service->goneNow = {{ConnectionId{QStringLiteral("b:9")}, QStringLiteral("Monzo"), {}, 2, now,
                           now, false}};
    QCOMPARE(run(QStringLiteral("connections --json")), 0);
    const QJsonArray gone = object().value(QStringLiteral("removedElsewhere")).toArray();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0].toObject().value(QStringLiteral("id")).toString(), QStringLiteral("b:9"));
    QCOMPARE(object().value(QStringLiteral("connections")).toArray().size(), 0);
    QCOMPARE(run(QStringLiteral("remove b:9 --json")), 2); // nobody can be asked
    QVERIFY(!m_service->removeDone);
    start(QStringLiteral("remove b:9 --yes --json"));
    QTRY_VERIFY(m_service->removeDone);
    m_service->removeDone(RemovalReceipt{ConnectionId{QStringLiteral("b:9")},
                                         QStringLiteral("Monzo"), 2, now, now, true});
    QCOMPARE(finish(), 0);
    // Behind what the two commands before it have printed.
    QVERIFY(output().contains("\"alreadyGone\": true"));
    QVERIFY(output().contains("\"cancelledAt\": null"));
}

void CommandsTest::aSingleNameOrBeginningStandsForItsId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::newRow("id") << "barclays:1" << "barclays:1";
    QTest::newRow("id that another begins with") << "barclays:2" << "barclays:2";
    QTest::newRow("beginning of one") << "triodos:" << "triodos:3";
    QTest::newRow("too short a beginning") << "triodos" << "";
    QTest::newRow("beginning of several") << "barclays:" << "";
    QTest::newRow("bank") << "triodos bank" << "triodos:3";
    QTest::newRow("bank of several") << "Barclays" << "";
    QTest::newRow("own name") << "joint" << "barclays:21";
    QTest::newRow("part of a name") << "rio" << "";
}

void CommandsTest::aSingleNameOrBeginningStandsForItsId()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const auto entry = [this](const char *of, const char *bank, const char *own) {
        ConnectionEntry made = healthyEntry(QString::fromLatin1(of), QString::fromLatin1(bank),
                                            m_clock.now());
        made.settings.ownName = QString::fromLatin1(own);
        return made;
    };
    m_service->replace(
        {entry("barclays:1", "Barclays", ""), entry("barclays:2", "Barclays", ""),
         entry("barclays:21", "Barclays", "Joint"), entry("triodos:3", "Triodos Bank", "")});
    start(QStringList{QStringLiteral("--json"), QStringLiteral("sync"), typed});
    if (id.isEmpty()) {
        QCOMPARE(finish(), 2);
        QVERIFY(!m_service->syncDone);
        return;
    }
    QTRY_VERIFY(m_service->syncDone);
    m_service->syncDone(
        SyncResult{SyncId{QStringLiteral("s1")}, ConnectionId{id}, SyncVerdict::Running, {}});
    QCOMPARE(finish(), 0);
    QCOMPARE(object().value(QStringLiteral("connectionId")).toString(), id);
}

void CommandsTest::aRemovalWantsTheWholeId()
{
    m_service->replace(
        {healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now())});
    QCOMPARE(run(QStringLiteral("remove Barclays --yes")), 2);
    QVERIFY(m_service->snapshot()->size() == 1);
}

void CommandsTest::anUnknownIdIsWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"show x", "show x --offline", "renew x", "reauth x", "refresh x",
                             "reconsent x", "sync x", "remove x --yes", "remove x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CommandsTest::anUnknownIdIsWrongUsage()
{
    QFETCH(QString, line);
    QCOMPARE(run(QStringLiteral("--json ") + line), 2);
    QCOMPARE(
        object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
        QStringLiteral("unknown-id"));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
