// Syncs and removals: what is written before, sent once, and believed only when the list shows it.

#include "support/servicestand.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kAccepted = R"({"data":{"status":"ok","syncId":"s1"}})";
const QByteArray kDone = R"({"data":{"id":"s1","fetchStatus":"success","fetchedAt":"2026-11-22T10:00:01Z"}})";

HttpAnswer json(int status, const QByteArray &body)
{
    return ScriptedGateway::json(status, body);
}

} // namespace

class TestLiveActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stand.reset(); }

    void aSyncIsWrittenDownBeforeItIsSent();
    void verdictsNeedEvidence_data();
    void verdictsNeedEvidence();
    void anUnreadableRowIsNoEvidenceAgainstTheService();
    void aSyncThatNeverEndsIsToldAsRunning();
    void withoutFollowingTheAnswerIsRunning();
    void aNamelessSyncIsNotMistakenForAnEarlierOne();
    void aSecondClickSendsNothing();
    void aSyncInsideTheCoolDownSaysWhenAgain();
    void tooManyRequestsAreRememberedAndNotCounted();
    void whatNeverArrivedIsNotCounted_data();
    void whatNeverArrivedIsNotCounted();
    void anUnclearSyncCounts();
    void anInspectorChangesNothing();
    void anUnknownConnectionIsToldSo();
    void whatTheServiceDoesNotFindTheListDecides_data();
    void whatTheServiceDoesNotFindTheListDecides();

    void aConfirmedRemovalDeletesAndLeavesAReceipt();
    void aRefusedRemovalTakesTheMarkBack();
    void whatIsGoneAlreadyIsRemoved();
    void anUnclearRemovalIsSettledByTheList();
    void aRemovalNobodyConfirmsStaysOpenAndEndsByItself();
    void aRemovalCutOffBeforeItWasSentGoesOnAtTheNextStart();
    void aRemovalDoneAtTheServiceIsFinishedAtTheNextStart();
    void anInspectorGoesOnWithNoRemoval();
    void aSecondRemovalSendsNothing();
    void aListReadMeanwhileDoesNotBringTheRowBack();

private:
    ServiceStand &stand() { return *m_stand; }
    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveActions::init()
{
    m_stand = std::make_unique<ServiceStand>();
    stand().listed = {{"bank:1"}, {"bank:2"}};
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"), json(200, kAccepted));
    stand().gateway.on("GET", QStringLiteral("/syncs/s1"), json(200, kDone));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
}

void TestLiveActions::aSyncIsWrittenDownBeforeItIsSent() // S-17
{
    // The request is out and nobody answers: then we are killed.
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"), [this](const HttpRequest &) {
        stand().gateway.hold();
        return json(200, kAccepted);
    });
    QObject context;
    stand().service->sync(ServiceStand::idOf("bank:1"), true, &context, [](const auto &) {});
    QTRY_COMPARE(stand().calls("POST", "/sync/bank:1"), 1);
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs.size(), 1u);
    stand().gateway.passOn();
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs.size(), 1u);
}

void TestLiveActions::verdictsNeedEvidence_data()
{
    QTest::addColumn<QByteArray>("fetch");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("failed");
    QTest::newRow("data moved") << QByteArray("success") << true << QStringLiteral("updated") << false;
    QTest::newRow("S-16 nothing moved") << QByteArray("success") << false << QStringLiteral("nothing-new") << false;
    QTest::newRow("partial") << QByteArray("partial") << true << QStringLiteral("partial") << false;
    QTest::newRow("S-16 error") << QByteArray("error") << false << QStringLiteral("failed") << true;
    QTest::newRow("mfa") << QByteArray("mfa-required") << false << QStringLiteral("needs-you") << true;
}

void TestLiveActions::verdictsNeedEvidence()
{
    QFETCH(const QByteArray, fetch);
    QFETCH(const bool, moves);
    QFETCH(const bool, failed);
    stand().gateway.once("GET", QStringLiteral("/syncs/s1"), json(200, R"({"data":{"id":"s1"}})"));
    stand().gateway.on("GET", QStringLiteral("/syncs/s1"),
                       json(200, R"({"data":{"id":"s1","fetchStatus":")" + fetch + "\"}}"));
    if (moves)
        stand().listed.front().lastUpdated = "2026-11-22T10:00:01Z";
    const auto result = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QTEST(syncVerdictWord(result->verdict), "verdict");
    QCOMPARE(result->fetchStatus, QString::fromLatin1(fetch));
    QCOMPARE(result->sync.value(), QStringLiteral("s1"));
    QCOMPARE(stand().entry("bank:1")->facts.lastFailedManualSync.has_value(), failed);
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
}

void TestLiveActions::anUnreadableRowIsNoEvidenceAgainstTheService() // S-16
{
    stand().gateway.on("GET", QStringLiteral("/syncs/s1"),
                       json(200, R"({"data":{"id":"s1","fetchStatus":"success"}})"));
    std::erase_if(stand().listed, [](const ListedRow &row) { return row.id == "bank:1"; });
    stand().listed.push_back({.id = ""});
    const auto result = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(result->verdict, SyncVerdict::Updated); // the service's word, and nothing against it
}

void TestLiveActions::aSyncThatNeverEndsIsToldAsRunning() // S-16
{
    stand().gateway.on("GET", QStringLiteral("/syncs/s1"), [this](const HttpRequest &) {
        stand().clock.advance(3min);
        return json(200, R"({"data":{"id":"s1"}})");
    });
    const auto result = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("ok"));
    QCOMPARE(result->verdict, SyncVerdict::Running);
    QVERIFY(stand().calls("GET", "/syncs/s1") <= 4);
}

void TestLiveActions::withoutFollowingTheAnswerIsRunning()
{
    const auto result = stand().sync("bank:1", false);
    QCOMPARE(result->verdict, SyncVerdict::Running);
    QCOMPARE(stand().calls("GET", "/syncs/s1"), 0);
}

void TestLiveActions::aNamelessSyncIsNotMistakenForAnEarlierOne()
{
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"), json(200, R"({"data":{"status":"ok"}})"));
    const QByteArray early = R"({"data":[{"id":"s0","fetchStatus":"error","createdAt":"2026-11-22T06:00:00Z"}]})";
    stand().gateway.once("GET", QStringLiteral("/bank:1/syncs"), json(200, early));
    stand().gateway.once("GET", QStringLiteral("/bank:1/syncs"), json(200, R"({"data":[]})"));
    stand().syncs = R"([{"id":"s1","fetchStatus":"partial","createdAt":"2026-11-22T10:00:00Z"}])";
    const auto result = stand().sync("bank:1");
    QCOMPARE(syncVerdictWord(result->verdict), QStringLiteral("partial"));
}

void TestLiveActions::aSecondClickSendsNothing() // S-17
{
    Outcome<SyncResult> first;
    Outcome<SyncResult> second;
    QObject context;
    stand().service->sync(ServiceStand::idOf("bank:1"), true, &context, first.take());
    stand().service->sync(ServiceStand::idOf("bank:1"), true, &context, second.take());
    QTRY_COMPARE(first.count() + second.count(), 2);
    QCOMPARE(first.word(), QStringLiteral("ok"));
    QCOMPARE(second.word(), QStringLiteral("cool-down"));
    QVERIFY(second.error().retryAt);
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
}

void TestLiveActions::aSyncInsideTheCoolDownSaysWhenAgain() // S-17, also after a restart
{
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("ok"));
    const Instant startedAt = stand().clock.now();
    stand().clock.advance(10min);
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const auto again = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(again), QStringLiteral("cool-down"));
    QCOMPARE(again.error().retryAt, std::optional(startedAt + 30min));
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
    stand().clock.advance(20min);
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("ok"));
}

void TestLiveActions::tooManyRequestsAreRememberedAndNotCounted() // A-16
{
    HttpAnswer tooMany = json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 3h;
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"), tooMany);
    // Not even when the list cannot be read afterwards.
    stand().gateway.once("GET", QStringLiteral("/connections"), makeError(ErrorKind::Network, {}, {}));
    const auto result = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(result), QStringLiteral("too-many-requests"));
    QVERIFY(stand().entry("bank:1")->facts.manualSyncs.empty());
    QCOMPARE(stand().entry("bank:1")->facts.syncNotBefore, tooMany.retryAt);
    stand().clock.advance(2h);
    const auto early = stand().sync("bank:1");
    QCOMPARE(ServiceStand::wordOf(early), QStringLiteral("cool-down"));
    QCOMPARE(early.error().retryAt, tooMany.retryAt);
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
}

void TestLiveActions::whatNeverArrivedIsNotCounted_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<size_t>("counted");
    QTest::newRow("no such host") << QStringLiteral("host") << size_t(0);
    QTest::newRow("refused") << QStringLiteral("refused") << size_t(0);
    QTest::newRow("no connection in time") << QStringLiteral("connect") << size_t(0);
    QTest::newRow("no answer in time") << QStringLiteral("timeout") << size_t(1);
    QTest::newRow("a proxy broke off") << QStringLiteral("proxy") << size_t(1);
}

void TestLiveActions::whatNeverArrivedIsNotCounted() // S-17
{
    QFETCH(const QString, part);
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"),
                         makeError(ErrorKind::Network, part, {}));
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("network"));
    QTEST(stand().entry("bank:1")->facts.manualSyncs.size(), "counted");
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
}

void TestLiveActions::anUnclearSyncCounts() // A-10
{
    stand().gateway.once("POST", QStringLiteral("/sync/bank:1"),
                         makeError(ErrorKind::Network, QStringLiteral("cut-off"), {}));
    const int lists = stand().calls("GET", "/connections");
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("network"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs.size(), 1u);
    QCOMPARE(stand().calls("POST", "/sync/bank:1"), 1);
    QCOMPARE(stand().calls("GET", "/connections"), lists + 1); // read again
}

void TestLiveActions::anInspectorChangesNothing()
{
    stand().opener.next->profile.role = Role::Inspector;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("inspector"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("inspector"));
    QCOMPARE(stand().calls("POST", "/sync/bank:1") + stand().calls("DELETE", "/bank:1"), 0);
    QVERIFY(!stand().entry("bank:1")->facts.removing);
}

void TestLiveActions::anUnknownConnectionIsToldSo()
{
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:9")), QStringLiteral("unknown-id"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:9")), QStringLiteral("unknown-id"));
}

void TestLiveActions::whatTheServiceDoesNotFindTheListDecides_data()
{
    QTest::addColumn<bool>("listed");
    QTest::addColumn<QString>("ids");
    QTest::newRow("A-15 still in the list") << true << QStringLiteral("bank:1 bank:2");
    QTest::newRow("A-15 not in the list") << false << QStringLiteral("bank:2");
}

void TestLiveActions::whatTheServiceDoesNotFindTheListDecides()
{
    QFETCH(const bool, listed);
    stand().gateway.on("POST", QStringLiteral("/sync/bank:1"), json(404, R"({"code":"NotFound"})"));
    if (!listed)
        stand().listed.erase(stand().listed.begin());
    const int lists = stand().calls("GET", "/connections");
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("unknown-id"));
    QCOMPARE(stand().calls("GET", "/connections"), lists + 1);
    QTEST(stand().ids(), "ids");
    // One answer deletes nothing here.
    const auto details = stand().ask<ConnectionDetails>([this](auto *context, auto done) {
        stand().service->details(ServiceStand::idOf("bank:1"), context, done);
    });
    QVERIFY(details);
}

void TestLiveActions::aConfirmedRemovalDeletesAndLeavesAReceipt()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), [this](const HttpRequest &) {
        stand().listed.erase(stand().listed.begin());
        return json(204, {});
    });
    const auto receipt = stand().remove("bank:1");
    QCOMPARE(ServiceStand::wordOf(receipt), QStringLiteral("ok"));
    QCOMPARE(receipt->bankName, QStringLiteral("A Bank"));
    QCOMPARE(receipt->accounts, 1);
    QVERIFY(!receipt->alreadyGone);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
}

void TestLiveActions::aRefusedRemovalTakesTheMarkBack()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), json(403, R"({"code":"NO"})"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("not-accepted"));
    QVERIFY(!stand().entry("bank:1")->facts.removing);
}

void TestLiveActions::whatIsGoneAlreadyIsRemoved() // A-15, K13
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), json(404, "{}"));
    stand().listed.erase(stand().listed.begin());
    const auto receipt = stand().remove("bank:1");
    QCOMPARE(ServiceStand::wordOf(receipt), QStringLiteral("ok"));
    QVERIFY(receipt->alreadyGone);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
}

void TestLiveActions::anUnclearRemovalIsSettledByTheList() // S-19: done, but answered with 500
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), [this](const HttpRequest &) {
        stand().listed.erase(stand().listed.begin());
        return json(500, "{}");
    });
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("ok"));
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 1);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
}

void TestLiveActions::aRemovalNobodyConfirmsStaysOpenAndEndsByItself() // S-19, P-03
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), json(204, {}));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("service-down"));
    QVERIFY(stand().entry("bank:1")->facts.removing);
    // The next start asks once more, and once only.
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(stand().entry("bank:1")->facts.removing);
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 2);
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 2);

    stand().listed.erase(stand().listed.begin());
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    const auto receipts = stand().ask<std::vector<StoredReceipt>>(
        [this](auto *c, auto d) { stand().store->receipts(stand().scope(), c, d); });
    QCOMPARE(receipts->size(), 1u);
    QCOMPARE(receipts->front().confirmedAt, stand().clock.now());
    QCOMPARE(receipts->front().startedAt, stand().clock.now() - 1h);
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 2);
}

void TestLiveActions::aRemovalCutOffBeforeItWasSentGoesOnAtTheNextStart() // P-03
{
    const Instant asked = stand().clock.now();
    QVERIFY(stand().ask<Instant>([&](auto *c, auto d) {
        stand().store->markRemoving(stand().scope(), ServiceStand::idOf("bank:1"), asked, c, d);
    }));
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), [this](const HttpRequest &) {
        stand().listed.erase(stand().listed.begin());
        return json(204, {});
    });
    stand().clock.advance(1h);
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    std::vector<RemovalReceipt> told;
    QObject::connect(stand().service.get(), &ConnectionService::removalFinished, &stand().context,
                     [&told](const RemovalReceipt &receipt) { told.push_back(receipt); });
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 1);
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    QCOMPARE(told.size(), 1u);
    QCOMPARE(told.front().startedAt, asked);
    QCOMPARE(told.front().confirmedAt, asked + 1h);
    QVERIFY(!told.front().alreadyGone);
}

void TestLiveActions::aRemovalDoneAtTheServiceIsFinishedAtTheNextStart() // P-03
{
    QVERIFY(stand().ask<Instant>([this](auto *c, auto d) {
        stand().store->markRemoving(stand().scope(), ServiceStand::idOf("bank:1"),
                                    stand().clock.now(), c, d);
    }));
    stand().listed.erase(stand().listed.begin());
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QSignalSpy told(stand().service.get(), &ConnectionService::removalFinished);
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 0);
}

void TestLiveActions::anInspectorGoesOnWithNoRemoval()
{
    QVERIFY(stand().ask<Instant>([this](auto *c, auto d) {
        stand().store->markRemoving(stand().scope(), ServiceStand::idOf("bank:1"),
                                    stand().clock.now(), c, d);
    }));
    stand().opener.next->profile.role = Role::Inspector;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QVERIFY(stand().entry("bank:1")->facts.removing);
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 0);
}

void TestLiveActions::aSecondRemovalSendsNothing()
{
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), [this](const HttpRequest &) {
        stand().listed.erase(stand().listed.begin());
        return json(204, {});
    });
    Outcome<RemovalReceipt> first;
    Outcome<RemovalReceipt> second;
    QObject context;
    stand().service->remove(ServiceStand::idOf("bank:1"), &context, first.take());
    stand().service->remove(ServiceStand::idOf("bank:1"), &context, second.take());
    QTRY_COMPARE(first.count() + second.count(), 2);
    QCOMPARE(first.word(), QStringLiteral("ok"));
    QCOMPARE(second.word(), QStringLiteral("does-not-fit"));
    QCOMPARE(stand().calls("DELETE", "/connection/bank:1"), 1);
}

void TestLiveActions::aListReadMeanwhileDoesNotBringTheRowBack() // S-09
{
    // A list that was asked for before the removal and arrives after it.
    stand().gateway.once("GET", QStringLiteral("/connections"), [this](const HttpRequest &) {
        stand().gateway.hold();
        return json(200, R"({"data":[{"id":"bank:1","name":"A Bank"},{"id":"bank:2","name":"A Bank"}]})");
    });
    Outcome<std::monostate> refreshed;
    QObject context;
    stand().service->refresh(&context, refreshed.take());
    QTRY_COMPARE(stand().calls("GET", "/connections"), 2);
    stand().settle();
    stand().gateway.passOn();
    stand().gateway.on("DELETE", QStringLiteral("/connection/bank:1"), json(204, {}));
    stand().listed.erase(stand().listed.begin());
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("ok"));
    stand().gateway.release();
    QTRY_COMPARE(refreshed.word(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
}

QTEST_GUILESS_MAIN(TestLiveActions)
#include "tst_liveactions.moc"
