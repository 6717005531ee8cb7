// Flows through the service whole: a real listener, a scripted Moneyhub, a browser that agrees.

#include "support/databasedump.h"
#include "support/servicestand.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

FlowRequest asking(FlowKind kind, const char *id = nullptr)
{
    FlowRequest request;
    request.kind = kind;
    if (id)
        request.connection = ServiceStand::idOf(id);
    return request;
}

} // namespace

class TestLiveFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void whatDoesNotFitSendsNothing_data();
    void whatDoesNotFitSendsNothing();
    void aRenewalIsToldAndJournaled();
    void aChangedReturnAddressHoldsFromTheNextFlowOn();
    void nothingMovedIsUnchanged();
    void aNewIdIsSuccession_data();
    void aNewIdIsSuccession();
    void refusalLeavesTheRowAsItWas();
    void aBankThatIsAwayIsNotTheServicesFault();
    void anAnswerForSomebodyElseChangesNothing_data();
    void anAnswerForSomebodyElseChangesNothing();
    void theBrowserIsToldOnlyWhatWasChecked_data();
    void theBrowserIsToldOnlyWhatWasChecked();
    void aSecondFlowIsRefused();
    void cancelAtEveryStep_data();
    void cancelAtEveryStep();
    void anUnfinishedFlowReadsTheListAgain();
    void aFlowDoesNotBelieveAnOlderList();
    void aUserIsRegisteredOnceAndRemembered();
    void aRegistrationWhoseAnswerNeverCameIsLookedFor_data();
    void aRegistrationWhoseAnswerNeverCameIsLookedFor();
    void aSecretReplacedDuringAFlowDoesNotHurtIt();
    void theAnswerMayStartTheNextFlow();

private:
    ServiceStand &stand() { return *m_stand; }
    [[nodiscard]] StoredAttempt lastAttempt()
    {
        const auto all = stand().ask<std::vector<StoredAttempt>>(
            [this](auto *c, auto d) { stand().store->attempts(stand().scope(), c, d); });
        return all && !all->empty() ? all->front() : StoredAttempt{};
    }
    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveFlow::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().times.flow.listener.outcome = 50ms;
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().visitWith();
}

void TestLiveFlow::whatDoesNotFitSendsNothing_data()
{
    QTest::addColumn<FlowRequest>("request");
    QTest::addColumn<bool>("inspector");
    QTest::addColumn<QString>("error");
    QTest::newRow("Z-05 refresh on api")
        << asking(FlowKind::Refresh, "bank:1") << false << QStringLiteral("does-not-fit not-legacy");
    QTest::newRow("unknown") << asking(FlowKind::Reauth, "bank:9") << false << QStringLiteral("unknown-id connection");
    QTest::newRow("none named") << asking(FlowKind::Reauth) << false << QStringLiteral("unknown-id connection");
    QTest::newRow("inspector") << asking(FlowKind::Connect) << true << QStringLiteral("inspector inspector");
}

void TestLiveFlow::whatDoesNotFitSendsNothing()
{
    QFETCH(const FlowRequest, request);
    QFETCH(const bool, inspector);
    if (inspector) {
        stand().opener.next->profile.role = Role::Inspector;
        QCOMPARE(stand().start(), QStringLiteral("ok"));
    }
    const auto asked = stand().gateway.requests().size();
    const auto result = stand().flow(request);
    QVERIFY(!result);
    QTEST(QString(errorKindWord(result.error().kind) + u' ' + result.error().part), "error");
    QCOMPARE(stand().gateway.requests().size(), asked);
    QVERIFY(stand().browser.links().empty());
    QVERIFY(!stand().service->flow());
    QCOMPARE(lastAttempt().number, 0);
}

void TestLiveFlow::aRenewalIsToldAndJournaled() // S-01
{
    stand().whenAuthorised = [this] { stand().listed.front().expiresAt = "2027-02-20T00:00:00Z"; };
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("renewed"));
    QCOMPARE(stand().entry("bank:1")->connection.expiresAt.value, parseInstant(u"2027-02-20T00:00:00Z"));
    QVERIFY(!stand().service->flow());
    QCOMPARE(lastAttempt().outcome, QStringLiteral("renewed"));
    QCOMPARE(lastAttempt().kind, AttemptKind::Reauth);
    QVERIFY(lastAttempt().endedAt);
}

void TestLiveFlow::aChangedReturnAddressHoldsFromTheNextFlowOn()
{
    const auto wayBack = [this] {
        return ScriptedGateway::formField(
            stand().gateway.requestsTo("POST", QStringLiteral("/oidc/request")).back(),
            QStringLiteral("redirect_uri"));
    };
    // As far as the bank, and not on.
    const auto tryIt = [this] {
        stand().browser.whenOpened([this](const QUrl &) { stand().service->cancelFlow(); });
        (void)stand().ask<FlowResult>([this](auto *context, auto done) {
            stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), context, done);
        });
    };
    tryIt();
    QVERIFY(!wayBack().endsWith(u"/elsewhere"));
    stand().opener.next->profile.redirectUri =
        QUrl(QStringLiteral("http://127.0.0.1:0/elsewhere"));
    tryIt();
    QVERIFY2(wayBack().endsWith(u"/elsewhere"), qPrintable(wayBack()));
    // A file that cannot be read just now is no reason to stop.
    stand().opener.next = fail(makeError(ErrorKind::Profile, {}, {}));
    tryIt();
    QVERIFY(wayBack().endsWith(u"/elsewhere"));
}

void TestLiveFlow::nothingMovedIsUnchanged()
{
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("unchanged"));
}

void TestLiveFlow::aNewIdIsSuccession_data()
{
    QTest::addColumn<bool>("oldOneStays");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("S-02 replaced") << false << QStringLiteral("replaced");
    QTest::newRow("split") << true << QStringLiteral("split");
}

void TestLiveFlow::aNewIdIsSuccession()
{
    QFETCH(const bool, oldOneStays);
    stand().proven = "bank:3";
    stand().whenAuthorised = [this, oldOneStays] {
        if (!oldOneStays)
            stand().listed.erase(stand().listed.begin());
        stand().listed.push_back({"bank:3"});
    };
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QTEST(flowOutcomeWord(result->outcome), "outcome");
    QCOMPARE(stand().entry("bank:1") != nullptr, oldOneStays);
    const auto details = stand().ask<ConnectionDetails>([this](auto *c, auto d) {
        stand().service->details(ServiceStand::idOf("bank:3"), c, d);
    });
    QCOMPARE(details->supersedes, std::optional(ServiceStand::idOf("bank:1")));
    const auto old = stand().ask<ConnectionDetails>([this](auto *c, auto d) {
        stand().service->details(ServiceStand::idOf("bank:1"), c, d);
    });
    QCOMPARE(old->supersededBy.has_value(), !oldOneStays);
}

void TestLiveFlow::refusalLeavesTheRowAsItWas() // Z-01
{
    stand().visitWith("access_denied");
    const auto before = stand().service->snapshot();
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("declined"));
    QCOMPARE(*stand().service->snapshot(), *before);
    QCOMPARE(lastAttempt().outcome, QStringLiteral("declined"));
    QVERIFY(stand().service->health().faults.empty());
}

void TestLiveFlow::aBankThatIsAwayIsNotTheServicesFault() // Z-02, K3
{
    stand().visitWith("temporarily_unavailable");
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("bank-unavailable"));
    QCOMPARE(lastAttempt().outcome, QStringLiteral("bank-unavailable"));
    QVERIFY(stand().service->health().faults.empty());
}

void TestLiveFlow::anAnswerForSomebodyElseChangesNothing_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("T-08 absent") << QByteArray();
    QTest::newRow("T-08 empty") << QByteArray(R"("sub":"",)");
    QTest::newRow("T-08 another user") << QByteArray(R"("sub":"user-2",)");
    QTest::newRow("T-08 nearly the user") << QByteArray(R"("sub":"user-1 ",)");
    QTest::newRow("T-08 a number") << QByteArray(R"("sub":1,)");
}

void TestLiveFlow::anAnswerForSomebodyElseChangesNothing()
{
    QFETCH(const QByteArray, subject);
    stand().settle();
    // The mark of the file counts transactions, those of the journal too.
    const QStringList journal{QStringLiteral("attempt"), QStringLiteral("attempt_step"),
                              QStringLiteral("origin")};
    const QStringList before = dumpOf(stand().databasePath(), journal);
    const auto shown = stand().service->snapshot();
    QVERIFY(before.join(u'\n').contains(u"bank:1"));

    stand().subject = subject;
    stand().proven = "bank:1";
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QVERIFY(!result);
    QCOMPARE(errorKindWord(result.error().kind) + u' ' + result.error().part,
             QStringLiteral("check-failed subject"));
    QCOMPARE(messageClass(result.error().kind), MessageClass::CheckFailed);
    stand().settle();
    QCOMPARE(dumpOf(stand().databasePath(), journal), before);
    QCOMPARE(*stand().service->snapshot(), *shown);
    QCOMPARE(lastAttempt().outcome, QStringLiteral("check-failed"));
    QCOMPARE(stand().exchanges(), 1);
}

void TestLiveFlow::theBrowserIsToldOnlyWhatWasChecked_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("sound") << QByteArray(R"("sub":"user-1",)") << QByteArray("SUCCEEDED");
    QTest::newRow("T-08 another user") << QByteArray(R"("sub":"user-2",)") << QByteArray("FAILED");
}

void TestLiveFlow::theBrowserIsToldOnlyWhatWasChecked()
{
    QFETCH(const QByteArray, subject);
    QFETCH(const QByteArray, page);
    stand().subject = subject;
    stand().gateway.once("POST", QStringLiteral("/oidc/token"), [this](const HttpRequest &request) {
        stand().gateway.hold(); // the exchange is under way
        return ScriptedGateway::json(200, stand().tokens(request));
    });
    Outcome<FlowResult> outcome;
    stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), &stand().context,
                               outcome.take());
    QTRY_COMPARE(stand().exchanges(), 1);
    const auto browser = stand().lastPage();
    QTRY_VERIFY(browser->isConnected());
    stand().settle();
    QVERIFY2(!browser->received().contains(page), browser->received().constData());
    stand().gateway.release();
    QTRY_VERIFY2(browser->body().contains(page), browser->received().constData());
    QTRY_COMPARE(outcome.count(), 1);
}

void TestLiveFlow::aSecondFlowIsRefused()
{
    stand().browser.whenOpened([](const QUrl &) {});
    QObject context;
    Outcome<FlowResult> first;
    stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), &context, first.take());
    const auto second = stand().flow(asking(FlowKind::Reauth, "bank:2"));
    QCOMPARE(ServiceStand::wordOf(second), QStringLiteral("usage"));
    QCOMPARE(stand().service->flow()->request.connection, std::optional(ServiceStand::idOf("bank:1")));
    QTRY_COMPARE(stand().browser.links().size(), 1u);
    stand().comeBack();
    QTRY_COMPARE(first.word(), QStringLiteral("ok"));
}

void TestLiveFlow::cancelAtEveryStep_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("at once") << -1;
    QTest::newRow("preparing") << int(FlowStage::Preparing);
    QTest::newRow("at the bank") << int(FlowStage::AtTheBank);
    QTest::newRow("checking") << int(FlowStage::Checking);
}

void TestLiveFlow::cancelAtEveryStep()
{
    QFETCH(const int, stage);
    QObject context;
    Outcome<FlowResult> outcome;
    QObject::connect(stand().service.get(), &ConnectionService::flowChanged, &context, [this, stage] {
        if (stand().service->flow() && int(stand().service->flow()->stage) == stage)
            stand().service->cancelFlow();
    });
    stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), &context, outcome.take());
    QCOMPARE(outcome.count(), 0);
    if (stage < 0)
        stand().service->cancelFlow();
    QTRY_COMPARE(outcome.word(), QStringLiteral("cancelled"));
    stand().settle();
    QCOMPARE(outcome.count(), 1);
    QVERIFY(!stand().service->flow());
    if (stage < int(FlowStage::AtTheBank))
        QVERIFY(stand().browser.links().empty());
    // The next one is not hindered.
    stand().service->disconnect(&context);
    stand().visitWith();
    QCOMPARE(ServiceStand::wordOf(stand().flow(asking(FlowKind::Reauth, "bank:1"))), QStringLiteral("ok"));
}

void TestLiveFlow::anUnfinishedFlowReadsTheListAgain() // Z-07, S-07
{
    stand().browser.whenOpened([this](const QUrl &) {
        stand().listed.push_back({"bank:3"}); // agreed at the bank; no redirect
    });
    FlowRequest request = asking(FlowKind::Connect);
    request.timeLimit = 1s;
    QCOMPARE(ServiceStand::wordOf(stand().flow(request)), QStringLiteral("timed-out"));
    QTRY_VERIFY(stand().entry("bank:3"));
}

void TestLiveFlow::aFlowDoesNotBelieveAnOlderList()
{
    // A reading that was asked for before the bank agreed and answers after it.
    stand().whenAuthorised = [this] {
        stand().gateway.once("GET", QStringLiteral("/connections"), [this](const HttpRequest &) {
            stand().listed.front().expiresAt = "2027-02-20T00:00:00Z";
            return ScriptedGateway::json(200, R"({"data":[{"id":"bank:2","name":"A Bank"}]})");
        });
        stand().service->refresh(&stand().context, [](const auto &) {});
    };
    const auto result = stand().flow(asking(FlowKind::Reauth, "bank:1"));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("renewed"));
}

void TestLiveFlow::aUserIsRegisteredOnceAndRemembered()
{
    stand().opener.next->profile.userId.reset();
    stand().listed.clear();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(!stand().service->profile().user);
    stand().gateway.on("POST", QStringLiteral("/users"),
                       ScriptedGateway::json(201, R"({"userId":"user-1"})"));
    stand().whenAuthorised = [this] { stand().listed = {{"bank:1"}}; };
    QSignalSpy told(stand().service.get(), &ConnectionService::profileChanged);
    const auto result = stand().flow(asking(FlowKind::Connect));
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(flowOutcomeWord(result->outcome), QStringLiteral("connected"));
    QVERIFY(told.count() > 0);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().service->profile().user, std::optional(stand().user));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    QCOMPARE(ServiceStand::wordOf(stand().flow(asking(FlowKind::Connect))), QStringLiteral("ok"));
    QCOMPARE(stand().calls("POST", "/users"), 1);
}

void TestLiveFlow::aRegistrationWhoseAnswerNeverCameIsLookedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("there");
    QTest::addColumn<int>("registrations");
    QTest::newRow("P-01 it had worked") << 200 << true << 1;
    QTest::newRow("P-01 it never arrived") << 200 << false << 2;
    QTest::newRow("the client may not list users") << 403 << false << 2;
}

void TestLiveFlow::aRegistrationWhoseAnswerNeverCameIsLookedFor()
{
    QFETCH(const int, status);
    QFETCH(const bool, there);
    stand().opener.next->profile.userId.reset();
    stand().listed.clear();
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.once("POST", QStringLiteral("/users"),
                         makeError(ErrorKind::Network, QStringLiteral("cut"), {}));
    QCOMPARE(ServiceStand::wordOf(stand().flow(asking(FlowKind::Connect))), QStringLiteral("network"));

    const auto nameOf = [](const HttpRequest &request) {
        return QJsonDocument::fromJson(request.body).object().value(QStringLiteral("clientUserId")).toString();
    };
    const QString name = nameOf(stand().gateway.requestsTo("POST", QStringLiteral("/users")).back());
    QVERIFY(!name.isEmpty());
    const QByteArray other = R"({"userId":"user-9","clientUserId":"another"})";
    const QByteArray ours = R"(,{"userId":"user-1","clientUserId":")" + name.toLatin1() + "\"}";
    stand().gateway.on("GET", QStringLiteral("/users"),
                       ScriptedGateway::json(status, "{\"data\":[" + other + (there ? ours : "") + "]}"));
    stand().gateway.on("POST", QStringLiteral("/users"),
                       ScriptedGateway::json(201, R"({"userId":"user-1"})"));
    stand().whenAuthorised = [this] { stand().listed = {{"bank:1"}}; };
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().flow(asking(FlowKind::Connect))), QStringLiteral("ok"));
    QCOMPARE(stand().service->profile().user, std::optional(stand().user));
    QTEST(stand().calls("POST", "/users"), "registrations");
    // Under the same name, so that the service could tell.
    QCOMPARE(nameOf(stand().gateway.requestsTo("POST", QStringLiteral("/users")).back()), name);
}

void TestLiveFlow::aSecretReplacedDuringAFlowDoesNotHurtIt()
{
    stand().browser.whenOpened([](const QUrl &) {});
    QObject context;
    Outcome<FlowResult> flow;
    stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), &context, flow.take());
    QTRY_COMPARE(stand().browser.links().size(), 1u);
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("another secret, long enough"), false, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("ok"));
    stand().comeBack();
    QTRY_COMPARE(flow.word(), QStringLiteral("ok"));
}

void TestLiveFlow::theAnswerMayStartTheNextFlow()
{
    Outcome<FlowResult> second;
    QObject context;
    bool started = false;
    QObject::connect(stand().service.get(), &ConnectionService::flowChanged, &context, [&] {
        if (stand().service->flow() || std::exchange(started, true))
            return; // the first has just ended and is not answered yet
        stand().service->startFlow(asking(FlowKind::Reauth, "bank:1"), &context, second.take());
    });
    QCOMPARE(ServiceStand::wordOf(stand().flow(asking(FlowKind::Reauth, "bank:1"))), QStringLiteral("ok"));
    QTRY_COMPARE(second.word(), QStringLiteral("ok"));
    QCOMPARE(second.count(), 1);
}

QTEST_GUILESS_MAIN(TestLiveFlow)
#include "tst_liveflow.moc"
