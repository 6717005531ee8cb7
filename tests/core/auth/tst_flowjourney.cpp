// While the person is at the bank: strays, pastes, fresh links, cancelling, and what stays unsaid.

#include "flowkit.h"
#include "support/outcome.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class FlowJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straysDoNotEndTheFlow();
    void noRedirectEndsInTimeAndFreesThePort();
    void pasteCompletesTheFlowWhenTheBrowserFails_data();
    void pasteCompletesTheFlowWhenTheBrowserFails();
    void wrongPastesAreAnsweredAndTheFlowGoesOn();
    void openingAgainMakesAFreshLinkForTheSameFlow();
    void failedFreshLinkLeavesTheFlowWaiting();
    void cancelEndsOnceInEveryStage_data();
    void cancelEndsOnceInEveryStage();
    void pageTellsHowItEnded();
    void destroyingItSaysNothing();
    void nothingSecretIsLogged();
};

void FlowJourneyTest::straysDoNotEndTheFlow()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    for (const char *target : {"/favicon.ico", "/callback", "/callback?code=x&state=guess",
                               "/callback?error=access_denied"}) {
        RawClient stray(stand.port(), test::httpGet(stand.port(), target));
        QTRY_VERIFY(stray.status() >= 400);
    }
    QCOMPARE(stand.flow->stage(), FlowStage::AtTheBank);
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
}

void FlowJourneyTest::noRedirectEndsInTimeAndFreesThePort() // Z-07
{
    FlowStand stand;
    stand.request.timeLimit = 1s;
    QVERIFY(stand.reachTheBank());
    const quint16 port = stand.port();
    stand.clock.jumpWall(-2h); // D-03: the wall clock has no say
    QCOMPARE(stand.ending(), QStringLiteral("timed-out redirect"));
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress(QHostAddress::LocalHost), port));
    QCOMPARE(stand.exchanges(), 0);
    stand.flow->showOutcome(ReturnOutcome::Failed);
    QTRY_COMPARE(stand.closed->count(), 1);
}

void FlowJourneyTest::pasteCompletesTheFlowWhenTheBrowserFails_data()
{
    QTest::addColumn<bool>("silent");
    QTest::newRow("Z-08 opener fails") << false;
    QTest::newRow("Z-08 opener never answers") << true;
}

void FlowJourneyTest::pasteCompletesTheFlowWhenTheBrowserFails()
{
    QFETCH(bool, silent);
    FlowStand stand;
    stand.deadlines.browser = 50ms;
    if (silent)
        stand.browser.staySilent();
    else
        stand.browser.failWith(makeError(ErrorKind::ReturnPath, QStringLiteral("browser"), {}));
    QVERIFY(stand.reachTheBank());
    QTRY_COMPARE(stand.browserFailed->count(), 1);
    QVERIFY(!stand.flow->link().isEmpty());
    Outcome<std::monostate> pasted;
    QObject context;
    stand.flow->paste(stand.asked(QStringLiteral("redirect_uri")) + u'?' +
                          QString::fromLatin1(stand.honestAnswer()),
                      &context, pasted.take());
    QCOMPARE(pasted.count(), 0);
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    QCOMPARE(pasted.count(), 1);
    QVERIFY(pasted.succeeded());
    QCOMPARE(stand.browserFailed->count(), 1);
}

void FlowJourneyTest::wrongPastesAreAnsweredAndTheFlowGoesOn()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    const QString base = stand.asked(QStringLiteral("redirect_uri"));
    const QString state = stand.asked(QStringLiteral("state"));
    const std::pair<QString, const char *> pastes[] = {
        {QStringLiteral("https://bank.example/login"), "address"},
        {base + QStringLiteral("?code=a&state=other"), "state"},
        {base + QStringLiteral("?state=") + state, "empty"},
        {base + QStringLiteral("?code=a&code=a&state=") + state, "repeated"},
    };
    for (const auto &[address, part] : pastes) {
        Outcome<std::monostate> answer;
        QObject context;
        stand.flow->paste(address, &context, answer.take());
        QTRY_COMPARE(answer.count(), 1);
        QCOMPARE(answer.error().kind, ErrorKind::ReturnPath);
        QCOMPARE(answer.error().part, QString::fromLatin1(part));
    }
    QCOMPARE(stand.flow->stage(), FlowStage::AtTheBank);
    QCOMPARE(stand.exchanges(), 0);
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    Outcome<std::monostate> late;
    QObject context;
    stand.flow->paste(base + QStringLiteral("?code=a&state=") + state, &context, late.take());
    QTRY_COMPARE(late.error().part, QStringLiteral("not-waiting"));
}

void FlowJourneyTest::openingAgainMakesAFreshLinkForTheSameFlow()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    const QUrl first = stand.flow->link();
    const QString state = stand.asked(QStringLiteral("state"));
    stand.flow->openBrowserAgain();
    stand.flow->openBrowserAgain(); // the first one is still on its way
    QTRY_COMPARE(stand.browser.links().size(), size_t{2});
    QVERIFY(stand.flow->link() != first);
    QCOMPARE(stand.asked(QStringLiteral("state")), state);
    QCOMPARE(stand.gateway.count("POST", kPushPath), 2);
    stand.redirect(stand.honestAnswer());
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    stand.flow->openBrowserAgain();
    QCoreApplication::processEvents();
    QCOMPARE(stand.gateway.count("POST", kPushPath), 2);
}

void FlowJourneyTest::failedFreshLinkLeavesTheFlowWaiting()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    const QUrl first = stand.flow->link();
    stand.gateway.once("POST", kPushPath, refusal(503, "x"));
    stand.flow->openBrowserAgain();
    QTRY_COMPARE(stand.browserFailed->count(), 1);
    QCOMPARE(stand.flow->link(), first);
    stand.redirect("code=the-code&state=" + stand.asked(QStringLiteral("state")).toLatin1() +
                   "&iss=https%3A%2F%2Fidentity.example%2Foidc");
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
}

void FlowJourneyTest::cancelEndsOnceInEveryStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("preparing") << int(FlowStage::Preparing);
    QTest::newRow("at the bank") << int(FlowStage::AtTheBank);
    QTest::newRow("checking") << int(FlowStage::Checking);
    QTest::newRow("ended") << int(FlowStage::Ended);
}

void FlowJourneyTest::cancelEndsOnceInEveryStage()
{
    QFETCH(int, stage);
    FlowStand stand;
    const auto reached = FlowStage(stage);
    if (reached == FlowStage::Preparing) {
        stand.build();
        QVERIFY(stand.flow->start());
    } else {
        QVERIFY(stand.reachTheBank());
    }
    if (reached == FlowStage::Checking) {
        stand.gateway.hold();
        stand.redirect(stand.honestAnswer());
        QTRY_COMPARE(stand.exchanges(), 1);
    }
    if (reached == FlowStage::Ended) {
        stand.redirect(stand.honestAnswer());
        QCOMPARE(stand.ending(), QStringLiteral("ok"));
    }
    stand.flow->cancel();
    stand.flow->cancel();
    QCOMPARE(stand.finished->count(),
             reached == FlowStage::Ended ? 1 : 0); // never from inside cancel()
    QCOMPARE(stand.ending(),
             reached == FlowStage::Ended ? QStringLiteral("ok") : QStringLiteral("cancelled"));
    stand.gateway.release();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(stand.finished->count(), 1);
    QVERIFY(stand.exchanges() <= 1);
}

void FlowJourneyTest::pageTellsHowItEnded()
{
    FlowStand stand;
    stand.deadlines.listener.linger = 10ms;
    QVERIFY(stand.reachTheBank());
    const quint16 port = stand.port();
    stand.gateway.hold();
    stand.redirect(stand.honestAnswer());
    QTRY_COMPARE(stand.exchanges(), 1);
    RawClient page(port, test::httpGet(port, "/callback/done"));
    QTRY_VERIFY(page.isConnected());
    stand.gateway.release();
    QCOMPARE(stand.ending(), QStringLiteral("ok"));
    QVERIFY(page.received().isEmpty()); // held: what it says must be true
    stand.flow->showOutcome(ReturnOutcome::Succeeded);
    QTRY_VERIFY(page.body().contains("SUCCEEDED"));
    QTRY_COMPARE(stand.closed->count(), 1);
}

void FlowJourneyTest::destroyingItSaysNothing()
{
    FlowStand stand;
    QVERIFY(stand.reachTheBank());
    stand.gateway.hold();
    stand.redirect(stand.honestAnswer());
    QTRY_COMPARE(stand.exchanges(), 1);
    int ends = 0;
    QObject::connect(stand.flow.get(), &AuthorisationFlow::finished, this, [&] { ++ends; });
    stand.flow.reset();
    stand.gateway.release();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(ends, 0);
}

void FlowJourneyTest::nothingSecretIsLogged() // rule L, R-17
{
    static QByteArray logged;
    logged.clear();
    const auto previous =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            logged += text.toUtf8() + '\n';
        });
    FlowStand stand;
    const bool reached = stand.reachTheBank();
    const QByteArray state = stand.asked(QStringLiteral("state")).toLatin1();
    {
        RawClient stray(stand.port(),
                        test::httpGet(stand.port(), "/callback?code=CANARY&state=guess"));
        (void)QTest::qWaitFor([&] { return stray.isOver(); });
    }
    stand.gateway.on("POST", kTokenPath, refusal(400, "invalid_grant"));
    stand.redirect(stand.honestAnswer());
    const QString ending = stand.ending();
    stand.flow->showOutcome(ReturnOutcome::Failed);
    const QString verifier = ScriptedGateway::formField(
        stand.gateway.requestsTo("POST", kTokenPath).front(), QStringLiteral("code_verifier"));
    qInstallMessageHandler(previous);
    QVERIFY(reached);
    QCOMPARE(ending, QStringLiteral("check-failed invalid_grant"));
    QVERIFY(!logged.isEmpty()); // the end is logged
    for (const QByteArray &secret :
         {QByteArray("CANARY"), QByteArray("the-code"), state, verifier.toLatin1()})
        QVERIFY2(!logged.contains(secret), logged.constData());
}

QTEST_GUILESS_MAIN(FlowJourneyTest)
#include "tst_flowjourney.moc"
