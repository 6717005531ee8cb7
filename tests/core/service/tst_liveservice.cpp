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
    void openShowsAScreenfulFirstAndThenAll();
    void openShowsNothingOfAnotherKind();
    void aFreshFolderOpensEmpty();
    void goingOnlineIsOneJourneyForAll();
    void aReadingStoreShowsAndForgets();
    void anAbsentSecretIsAskedForAndKeptForTheRun();
    void aSecretIsKeptInTheKeychain();
    void aKeychainThatRefusesIsToldAndTheRunGoesOn();
    void anUnfitSecretIsNotKept();
    void aSecretGivenDuringAReadEndsBoth();
    void aSlowKeychainIsToldAndItsLateAnswerUsed();
    void aQuickKeychainIsNotTold();
    void aDeniedKeychainIsNotAskedAgainByThePoll();
    void profilesNeverMix();
    void anotherServiceOverAnOpenStoreShowsItsOwnRowsFirst();
    void theBackgroundIsReadLessOftenAndComingBackReadsSoon();
    void aStoreFaultOnTheWayLeavesTheOldPictureWhole();
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

void TestLiveService::openShowsAScreenfulFirstAndThenAll()
{
    constexpr std::size_t kMany = 300;
    for (std::size_t number = 0; number < kMany; ++number)
        stand().listed.push_back({"bank:" + QByteArray::number(qulonglong(number))});
    QCOMPARE(stand().start(), QStringLiteral("ok"));

    stand().build();
    std::vector<std::size_t> sizes;
    std::vector<bool> whole;
    connect(stand().service.get(), &ConnectionService::snapshotReplaced, this, [&] {
        sizes.push_back(stand().service->snapshot()->size());
        whole.push_back(stand().service->snapshotIsWhole());
    });
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(sizes.size(), 2u);
    QVERIFY(sizes.front() > 50 && sizes.front() < kMany);
    QCOMPARE(sizes.back(), kMany);
    QVERIFY((whole == std::vector{false, true}));
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

void TestLiveService::aReadingStoreShowsAndForgets()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    stand().mode = Store::Mode::ReadOnly;
    stand().listed = {{"bank:1"}, {"bank:2"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1 bank:2"));
    QCOMPARE(stand().faults(), QString());
    // Also what is stored nowhere can be looked at whole.
    stand().syncs = R"([{"id":"s1","createdAt":"2026-11-22T07:00:00Z"},
        {"id":"s2","createdAt":"2026-11-22T09:00:00Z"}])";
    const auto details = stand().ask<ConnectionDetails>([this](auto *c, auto d) {
        stand().service->refreshDetails(ServiceStand::idOf("bank:2"), c, d);
    });
    QCOMPARE(ServiceStand::wordOf(details), QStringLiteral("ok"));
    QCOMPARE(details->entry.connection.id, ServiceStand::idOf("bank:2"));
    QVERIFY(details->accountsReadAt);
    QCOMPARE(details->syncs.size(), 2u);
    QCOMPARE(details->syncs.front().id.value(), QStringLiteral("s2"));
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
    QVERIFY(stand().service->health().unasked);
    QCOMPARE(stand().gateway.requests().size(), 0u);
    const auto given = stand().ask<std::monostate>([this](auto *c, auto d) {
        stand().service->provideSecret(Secret("typed by a person, long enough"), false, c, d);
    });
    QCOMPARE(ServiceStand::wordOf(given), QStringLiteral("ok"));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    QCOMPARE(stand().faults(), QString());
    QVERIFY(!stand().service->health().unasked);
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

void TestLiveService::aSlowKeychainIsToldAndItsLateAnswerUsed() // K-04
{
    stand().times.keychainNotice = 20ms;
    stand().listed = {{"bank:1"}};
    stand().keychain.silent = true;
    stand().build();
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    Outcome<std::monostate> online;
    stand().service->goOnline(&stand().context, online.take());
    QTRY_COMPARE(stand().faults(), QStringLiteral("secret-slow"));
    QCOMPARE(online.count(), 0); // told, and still waited for

    stand().keychain.answerNow();
    QTRY_COMPARE(online.word(), QStringLiteral("ok"));
    QCOMPARE(stand().faults(), QString());
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    QCOMPARE(online.count(), 1);
}

void TestLiveService::aQuickKeychainIsNotTold()
{
    QCOMPARE(ServiceTimes{}.keychainNotice, std::chrono::milliseconds(2s));
    bool told = false;
    stand().times.keychainNotice = 300ms;
    stand().build();
    QObject::connect(stand().service.get(), &ConnectionService::healthChanged, this,
                     [&] { told = told || stand().faults().contains(u"secret-slow"); });
    QCOMPARE(stand().open(), QStringLiteral("ok"));
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    (void)QTest::qWaitFor([&] { return told; }, 400); // the notice's time passes
    QVERIFY(!told);
}

void TestLiveService::aDeniedKeychainIsNotAskedAgainByThePoll() // K-03
{
    stand().times.poll = 2ms;
    stand().times.leastPause = 0ms;
    stand().keychain.readFault = makeError(ErrorKind::SecretDenied, {}, {});
    QCOMPARE(stand().start(), QStringLiteral("secret-denied"));
    (void)QTest::qWaitFor([this] { return stand().keychain.reads > 1; }, 20); // ten polls' time
    QCOMPARE(stand().keychain.reads, 1);
    QVERIFY(!stand().service->health().nextTry);
    stand().keychain.readFault.reset();
    QCOMPARE(stand().goOnline(), QStringLiteral("ok"));
    QTRY_VERIFY(stand().calls("GET", "/connections") > 2); // the poll runs again
}

void TestLiveService::anotherServiceOverAnOpenStoreShowsItsOwnRowsFirst()
{
    stand().listed = {{"bank:1"}};
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    const UserScope other{stand().scope().profileKey, UserId(QStringLiteral("user-2"))};
    QVERIFY(stand().ask<StoredList>([&](auto *c, auto d) {
        stand().store->saveConnections(other, {}, stand().clock.now(), c, d);
    }));
    FakeProfileOpener opener;
    opener.next = stand().opener.next;
    opener.next->profile.userId = other.user;
    ServiceParts parts = stand().parts(opener);
    parts.storeIsOpen = true;
    parts.rememberAsLast = false;
    parts.picture = LastProfile{other, QStringLiteral("Test"), false};
    const auto second = makeLiveService(parts);
    QVERIFY(stand().ask<std::monostate>([&](auto *c, auto d) { second->open(c, d); }));
    QCOMPARE(second->profile().user, std::optional(other.user));
    QVERIFY(second->snapshot()->empty());
    QCOMPARE(opener.opens, 0);
    stand().listed = {{"bank:2"}};
    QVERIFY(stand().ask<std::monostate>([&](auto *c, auto d) { second->goOnline(c, d); }));
    QCOMPARE(second->snapshot()->size(), size_t(1));
    QCOMPARE(stand().ids(), QStringLiteral("bank:1"));
    // The first one is still what a start shows first.
    const auto last = stand().ask<LastPicture>(
        [&](auto *c, auto d) { stand().store->loadLastPicture(c, d); });
    QVERIFY(last->profile->scope == stand().scope());
}

void TestLiveService::theBackgroundIsReadLessOftenAndComingBackReadsSoon()
{
    stand().times.poll = 5min;
    stand().times.backgroundPoll = 30min;
    QCOMPARE(stand().start(), QStringLiteral("ok"));
    ConnectionService &service = *stand().service;
    const auto untilNext = [&] { return *service.health().nextTry - stand().clock.now(); };
    QVERIFY(untilNext() >= 5min && untilNext() < 6min);
    service.setInBackground(true);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));
    QVERIFY(untilNext() >= 30min);

    // Back soon: what is shown is fresh enough.
    stand().clock.advance(2min);
    service.setInBackground(false);
    QVERIFY(untilNext() >= 3min && untilNext() <= 210s);
    service.setInBackground(true);
    QCOMPARE(stand().refresh(), QStringLiteral("ok"));

    // Back late: it is read at once.
    stand().clock.advance(20min);
    const int before = stand().calls("GET", "/connections");
    service.setInBackground(false);
    QTRY_COMPARE(stand().calls("GET", "/connections"), before + 1);
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
        (void)QTest::qWaitFor([&answers] { return answers > 5; }, 2);
        QVERIFY(answers <= 5); // none twice
    }
}

QTEST_GUILESS_MAIN(TestLiveService)
#include "tst_liveservice.moc"
