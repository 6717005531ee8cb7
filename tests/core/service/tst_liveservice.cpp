// Life of the service: first picture, going online, the list and its faults, secrets.

#include "support/servicestand.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestLiveService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stand = std::make_unique<ServiceStand>(); }
    void cleanup() { m_stand.reset(); }

    void openShowsTheLastPictureWithoutProfileOrNetwork();
    void openShowsNothingOfAnotherKind();
    void aFreshFolderOpensEmpty();
    void goingOnlineIsOneJourneyForAll();
    void aListThatFailsKeepsRowsAndAdvice_data();
    void aListThatFailsKeepsRowsAndAdvice();
    void aPartialListMarksNothingMissing();
    void whatIsGoneAtTheServiceIsNoLongerShown();
    void aSoundSecondListDoesNotHideWhatWasLeftOut();
    void tooManyRequestsAreObeyed();
    void aReadingStoreShowsAndForgets();
    void anAbsentSecretIsAskedForAndKeptForTheRun();
    void aSecretIsKeptInTheKeychain();
    void aKeychainThatRefusesIsToldAndTheRunGoesOn();
    void anUnfitSecretIsNotKept();
    void aSecretGivenDuringAReadEndsBoth();
    void aDeniedKeychainIsNotAskedAgainByThePoll();
    void profilesNeverMix();
    void aStoreFaultOnTheWayLeavesTheOldPictureWhole();
    void manualSyncsMadeElsewhereCountOnce();
    void detailsAreReadAndUnknownIdsSendNothing();
    void nobodyIsAnsweredAfterTheContextIsGone();
    void destroyedInTheMiddleOfEverything();

private:
    ServiceStand &stand() { return *m_stand; }
    std::unique_ptr<ServiceStand> m_stand;
};

void TestLiveService::openShowsTheLastPictureWithoutProfileOrNetwork()
{
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const int asked = int(stand().gateway.requests().size());
    const int opens = stand().opener.opens;

    stand().build();
    QSignalSpy replaced(stand().service.get(), &ConnectionService::snapshotReplaced);
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(stand().service->profile().name, QStringLiteral("Test"));
    QCOMPARE(stand().service->profile().user, std::optional(stand().user));
    QCOMPARE(stand().service->health().lastChecked, std::optional(stand().clock.now()));
    QCOMPARE(int(stand().gateway.requests().size()), asked);
    QCOMPARE(stand().opener.opens, opens);
}

void TestLiveService::openShowsNothingOfAnotherKind()
{
    stand().listed = {{"bank:1"}};
    stand().opener.next->sandbox = true;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().build(); // not the sandbox this time
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QString());
}

void TestLiveService::aFreshFolderOpensEmpty()
{
    stand().build();
    QSignalSpy replaced(stand().service.get(), &ConnectionService::snapshotReplaced);
    QVERIFY(stand().service->snapshot());
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(stand().gateway.requests().size(), 0u);
}

void TestLiveService::goingOnlineIsOneJourneyForAll()
{
    stand().listed = {{"bank:1"}};
    stand().build();
    Outcome<std::monostate> first;
    Outcome<std::monostate> second;
    Outcome<std::monostate> third;
    QObject context;
    stand().service->open(&context, [](const auto &) {});
    stand().service->goOnline(&context, first.take());
    stand().service->goOnline(&context, second.take());
    stand().service->refresh(&context, third.take());
    QTRY_COMPARE(first.count() + second.count() + third.count(), 3);
    QCOMPARE(first.word() + second.word() + third.word(), QStringLiteral("okokok"));
    QCOMPARE(stand().opener.opens, 1);
    QCOMPARE(stand().keychain.reads, 1);
    QCOMPARE(stand().calls("GET", "/connections"), 1);
    // First who may ask, then the list, then what hangs on it.
    QCOMPARE(stand().gateway.requests().front().url.path(),
             QStringLiteral("/oidc/.well-known/openid-configuration"));
    QCOMPARE(stand().gateway.requests().at(2).url.path(), QStringLiteral("/users/user-1/connections"));
    QCOMPARE(stand().calls("GET", "/syncs"), 1);
}

void TestLiveService::aListThatFailsKeepsRowsAndAdvice_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no network") << ErrorKind::Network;
    QTest::newRow("N-01 not private") << ErrorKind::NotPrivate;
    QTest::newRow("N-03 captive portal") << ErrorKind::SignInToNetwork;
    QTest::newRow("A-01 nonsense") << ErrorKind::BadAnswer;
}

void TestLiveService::aListThatFailsKeepsRowsAndAdvice()
{
    QFETCH(const ErrorKind, kind);
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const auto before = stand().service->snapshot();
    const auto checked = stand().service->health().lastChecked;

    stand().gateway.once("GET", QStringLiteral("/connections"), makeError(kind, {}, {}));
    stand().clock.advance(1h);
    QCOMPARE(stand().refresh(), errorKindWord(kind));
    QCOMPARE(*stand().service->snapshot(), *before);
    QCOMPARE(stand().service->health().lastChecked, checked);
    QCOMPARE(stand().faults(), errorKindWord(kind));
    QVERIFY(!stand().service->health().checking);
    const auto now = stand().clock.now();
    for (const ConnectionEntry &entry : *before)
        QCOMPARE(assess(entry.connection, entry.facts, {}, now).advice, (Advice{}));

    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
}

void TestLiveService::aPartialListMarksNothingMissing()
{
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.once("GET", QStringLiteral("/connections"),
                         ScriptedGateway::json(200, R"({"data":[{"id":"bank:1","name":"A Bank"},{"id":7}]})"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(stand().faults(), QStringLiteral("bad-answer"));
}

void TestLiveService::whatIsGoneAtTheServiceIsNoLongerShown()
{
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().listed = {{"bank:2"}};
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:2"));
    QVERIFY(stand().calls("DELETE", "/bank:1") == 0);
}

void TestLiveService::aSoundSecondListDoesNotHideWhatWasLeftOut()
{
    stand().gateway.once("GET", QStringLiteral("/connections"),
                         ScriptedGateway::json(200, R"({"data":[{"id":7},{"id":8},{"id":"bank:1"}]})"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("bad-answer"));
    QVERIFY(stand().service->health().faults.front().detail.startsWith(QStringLiteral("2 ")));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
}

void TestLiveService::tooManyRequestsAreObeyed() // A-16
{
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    HttpAnswer tooMany = ScriptedGateway::json(429, "{}");
    tooMany.retryAt = stand().clock.now() + 1h;
    stand().gateway.once("GET", QStringLiteral("/connections"), tooMany);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    const int asked = stand().calls("GET", "/connections");
    stand().clock.advance(59min);
    QCOMPARE(stand().refresh(), QStringLiteral("too-many-requests"));
    QCOMPARE(stand().calls("GET", "/connections"), asked);
    stand().clock.advance(2min);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
}

void TestLiveService::aReadingStoreShowsAndForgets()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().mode = Store::Mode::ReadOnly;
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(stand().faults(), QString());
    // Nothing may be changed where nothing can be recorded.
    QCOMPARE(ServiceStand::wordOf(stand().sync("bank:1")), QStringLiteral("storage-read-only"));
    QCOMPARE(ServiceStand::wordOf(stand().remove("bank:1")), QStringLiteral("storage-read-only"));
    QCOMPARE(ServiceStand::wordOf(stand().flow({})), QStringLiteral("storage-read-only"));
    QCOMPARE(stand().calls("POST", "/sync/bank:1") + stand().calls("DELETE", "/bank:1"), 0);
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
}

void TestLiveService::anAbsentSecretIsAskedForAndKeptForTheRun()
{
    stand().listed = {{"bank:1"}};
    stand().keychain.secrets.clear();
    QCOMPARE(stand().start(), QStringLiteral("secret-absent"));
    QCOMPARE(stand().faults(), QStringLiteral("secret-absent"));
    QCOMPARE(stand().gateway.requests().size(), 0u);
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("typed by a person, long enough"), false, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    QCOMPARE(stand().faults(), QString());
    QVERIFY(stand().keychain.secrets.isEmpty());
}

void TestLiveService::aSecretIsKeptInTheKeychain()
{
    stand().keychain.secrets.clear();
    QCOMPARE(stand().start(), QStringLiteral("secret-absent"));
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("typed by a person, long enough"), true, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("ok"));
    QCOMPARE(stand().keychain.secrets.size(), 1);
    // From now on an empty keychain means a locked one.
    stand().keychain.secrets.clear();
    QCOMPARE(stand().start(), QStringLiteral("secret-store-locked"));
}

void TestLiveService::aKeychainThatRefusesIsToldAndTheRunGoesOn()
{
    stand().keychain.secrets.clear();
    stand().keychain.writeFault = makeError(ErrorKind::SecretDenied, {}, {});
    QCOMPARE(stand().start(), QStringLiteral("secret-absent"));
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("typed by a person, long enough"), true, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("secret-denied"));
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QStringLiteral("secret-denied"));
}

void TestLiveService::anUnfitSecretIsNotKept()
{
    stand().opener.next->profile.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
    stand().keychain.secrets.clear();
    QCOMPARE(stand().start(), QStringLiteral("secret-absent"));
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("this is no key"), true, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("secret-file"));
    QVERIFY(stand().keychain.secrets.isEmpty());
    QCOMPARE(stand().goOnline(), QStringLiteral("secret-absent")); // can be asked again
}

void TestLiveService::aSecretGivenDuringAReadEndsBoth()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().gateway.hold();
    Outcome<std::monostate> refreshed;
    Outcome<std::monostate> given;
    QObject context;
    stand().service->refresh(&context, refreshed.take());
    stand().settle();
    stand().service->provideSecret(Secret("typed by a person, long enough"), false, &context, given.take());
    stand().settle();
    stand().gateway.release();
    QTRY_COMPARE(refreshed.word(), QStringLiteral("ok"));
    QTRY_COMPARE(given.word(), QStringLiteral("ok"));
    QVERIFY(!stand().service->health().checking);
}

void TestLiveService::aDeniedKeychainIsNotAskedAgainByThePoll() // K-03
{
    stand().times.poll = 2ms;
    stand().keychain.readFault = makeError(ErrorKind::SecretDenied, {}, {});
    QCOMPARE(stand().start(), QStringLiteral("secret-denied"));
    QTest::qWait(20);
    QCOMPARE(stand().keychain.reads, 1);
    QVERIFY(!stand().service->health().nextTry);
    stand().keychain.readFault.reset();
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QTRY_VERIFY(stand().calls("GET", "/connections") > 2); // the poll runs again
}

void TestLiveService::profilesNeverMix()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().opener.next->profile.clientId = QStringLiteral("client-2");
    stand().opener.next->profile.name = QStringLiteral("Other");
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    QCOMPARE(stand().service->profile().name, QStringLiteral("Test"));
    bool mixed = false;
    const auto look = [&] {
        mixed = mixed || (stand().service->profile().name == u"Other" && !stand().ids().isEmpty());
    };
    QObject::connect(stand().service.get(), &ConnectionService::snapshotReplaced, this, look);
    QObject::connect(stand().service.get(), &ConnectionService::profileChanged, this, look);
    QCOMPARE(stand().goOnline(), QStringLiteral("secret-absent")); // another client, another secret
    QCOMPARE(stand().service->profile().name, QStringLiteral("Other"));
    QCOMPARE(stand().ids(), QString());
    QVERIFY(!mixed);
}

void TestLiveService::aStoreFaultOnTheWayLeavesTheOldPictureWhole()
{
    stand().opener.next = fail(makeError(ErrorKind::Profile, QStringLiteral("clientId"), {}));
    QCOMPARE(stand().start(), QStringLiteral("profile"));
    QCOMPARE(stand().faults(), QStringLiteral("profile"));
    QVERIFY(stand().service->profile().name.isEmpty());
}

void TestLiveService::manualSyncsMadeElsewhereCountOnce()
{
    stand().listed = {{"bank:1"}};
    stand().syncs = R"([
        {"id":"s1","action":"client-update","method":"UPDATE","createdAt":"2026-11-22T07:00:00Z"},
        {"id":"s2","action":"auto-update","method":"UPDATE","createdAt":"2026-11-22T06:00:00Z"},
        {"id":"s3","action":"client-update","method":"ADD","createdAt":"2026-11-22T05:00:00Z"},
        {"id":"s4","action":"client-update","method":"UPDATE","createdAt":"2026-11-20T07:00:00Z"}])";
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs,
             std::vector{*parseInstant(u"2026-11-22T07:00:00Z")});
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().entry("bank:1")->facts.manualSyncs.size(), 1u);
}

void TestLiveService::detailsAreReadAndUnknownIdsSendNothing()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().syncs = R"([{"id":"s1","fetchStatus":"success","createdAt":"2026-11-22T07:00:00Z",
        "accounts":[{"accountId":"a-bank:1","postConnectionEnrichmentStatus":"complete"}]}])";
    const auto details = stand().ask<ConnectionDetails>([this](auto *c, auto d) {
        stand().service->refreshDetails(ServiceStand::idOf("bank:1"), c, d);
    });
    QCOMPARE(ServiceStand::wordOf(details), QStringLiteral("ok"));
    QCOMPARE(details->syncs.size(), 1u);
    QCOMPARE(details->entry.enrichment.state, EnrichmentState::Complete);
    QCOMPARE(stand().entry("bank:1")->enrichment.state, EnrichmentState::Complete); // the row knows too

    const auto asked = stand().gateway.requests().size();
    const auto unknown = stand().ask<ConnectionDetails>([this](auto *c, auto d) {
        stand().service->refreshDetails(ServiceStand::idOf("bank:9"), c, d);
    });
    QCOMPARE(ServiceStand::wordOf(unknown), QStringLiteral("unknown-id"));
    QCOMPARE(stand().gateway.requests().size(), asked);
}

void TestLiveService::nobodyIsAnsweredAfterTheContextIsGone()
{
    stand().build();
    int answers = 0;
    {
        QObject context;
        const auto count = [&answers](const auto &) { ++answers; };
        stand().service->open(&context, count);
        stand().service->goOnline(&context, count);
        stand().service->refresh(&context, count);
        stand().service->refreshDetails(ServiceStand::idOf("bank:1"), &context, count);
        stand().service->sync(ServiceStand::idOf("bank:1"), true, &context, count);
        stand().service->remove(ServiceStand::idOf("bank:1"), &context, count);
        stand().service->institutions(&context, count);
    }
    QTRY_VERIFY(stand().service->health().lastChecked); // the work itself goes on
    stand().settle();
    QCOMPARE(answers, 0);
}

void TestLiveService::destroyedInTheMiddleOfEverything()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    for (int turns = 0; turns < 12; ++turns) {
        stand().build();
        QObject context;
        int answers = 0;
        const auto count = [&answers](const auto &) { ++answers; };
        stand().service->open(&context, count);
        stand().service->goOnline(&context, count);
        stand().service->startFlow({}, &context, count);
        stand().service->sync(ServiceStand::idOf("bank:1"), true, &context, count);
        stand().service->details(ServiceStand::idOf("bank:1"), &context, count);
        for (int i = 0; i < turns; ++i)
            (void)QTest::qWaitFor([] { return false; }, 1);
        stand().service.reset();
        QTest::qWait(2);
        QVERIFY(answers <= 5); // none twice
    }
}

QTEST_GUILESS_MAIN(TestLiveService)
#include "tst_liveservice.moc"
