#include "storekit.h"

using namespace holdfast;
using namespace holdfast::test;

/// What is kept about single connections: accounts, syncs, manual syncs, succession, removal, and
/// the journal of flows.
class StoredFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accountsComeBackInOrder();
    void accountsOfManyConnectionsAreSavedTogether();
    void aWholeAccountNumberIsCutToFourCharacters();
    void syncsComeBackNewestFirst();
    void aSyncThatGoesOnIsUpdated();
    void onlyTheNewestSyncsAreKept();
    void manualSyncsSurviveARestart();
    void aSyncThatWasRefusedDoesNotCount();
    void aFailedManualSyncIsForgottenAfterASuccess();
    void aReplacedConnectionIsHistory();
    void aSplitLeavesTheOldOneStanding();
    void removalIsMarkedOnceAndCanBeTakenBack();
    void removalTakesEveryRowAndItsHistory();
    void removalLeavesNoByteInAnyFile();
    void removingWhatIsGoneKeepsOneReceipt();
    void anAttemptEndsOnce();
    void profilesAndSettingsAreRemembered();
    void theUsersOfAClientAreThoseWhoseListWasRead();
    void nothingIsWrittenForAnUnknownConnection();

private:
    template <class Start>
    void must(Start start)
    {
        QCOMPARE(m_kit->tell(std::move(start)), QStringLiteral("ok"));
    }
    StoredConnection row(const ConnectionId &id) { return m_kit->details(m_scope, id)->row; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
    const UserScope m_scope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));
    const ConnectionId m_first = fullConnection(1).id;
    const ConnectionId m_second = fullConnection(2).id;
};

void StoredFactsTest::init()
{
    m_kit.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->filePath(QStringLiteral("data")));
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), fullConnection(2)}));
}

Account fullAccount(const ConnectionId &connection, int number)
{
    Account account;
    account.id = AccountId{QStringLiteral("account-%1").arg(number)};
    account.connectionId = connection;
    account.name = QStringLiteral("Current account %1").arg(number);
    account.type = QStringLiteral("cash:current");
    account.providerAccountId = QStringLiteral("provider-%1").arg(number);
    account.reference = QStringLiteral("4321");
    account.balance = Money{-1234567890123, QStringLiteral("GBP"), number == 1};
    account.historyFrom = QDate(2024, 2, 29);
    account.historyTo = QDate(2026, 11, 22);
    account.transactionCount = 12345;
    return account;
}

SyncRecord fullSync(const ConnectionId &connection, int number)
{
    SyncRecord sync;
    sync.id = SyncId{QStringLiteral("sync-%1").arg(number)};
    sync.connectionId = connection;
    sync.action = QStringLiteral("auto-update");
    sync.method = QStringLiteral("UPDATE");
    sync.fetchStatus = QStringLiteral("partial");
    sync.processingStatus = QStringLiteral("success");
    sync.createdAt.value = kNow + std::chrono::minutes{number};
    sync.fetchedAt.unreadable = true;
    sync.completedAt.value = kNow + std::chrono::minutes{number + 1};
    sync.accounts = {{AccountId{QStringLiteral("account-1")}, QStringLiteral("pending"), {}},
                     {AccountId{QStringLiteral("account-2")}, {}, {kNow, false}},
                     {AccountId{QStringLiteral("account-3")}, QStringLiteral(""), {{}, true}}};
    return sync;
}

void StoredFactsTest::accountsComeBackInOrder()
{
    Account bare;
    bare.id = AccountId{QStringLiteral("bare")};
    bare.connectionId = m_first;
    const std::vector<Account> accounts{fullAccount(m_first, 2), bare, fullAccount(m_first, 1)};
    must([&](auto *context, auto done) {
        m_kit->store().saveAccounts(m_scope, m_first, accounts, kNow, context, done);
    });
    const auto details = m_kit->details(m_scope, m_first);
    QVERIFY(details->accounts == accounts);
    QCOMPARE(details->accountsReadAt, std::optional(kNow));
    QVERIFY(!details->row.syncsReadAt);
    QVERIFY(m_kit->details(m_scope, m_second)->accounts.empty());
}

void StoredFactsTest::accountsOfManyConnectionsAreSavedTogether()
{
    const ConnectionId unknown{QStringLiteral("nobody:1")};
    must([&](auto *context, auto done) {
        m_kit->store().saveAllAccounts(m_scope,
                                       {fullAccount(m_first, 2), fullAccount(m_second, 3),
                                        fullAccount(unknown, 4), fullAccount(m_first, 1)},
                                       kNow, context, done);
    });
    const auto first = m_kit->details(m_scope, m_first);
    QVERIFY(first->accounts == (std::vector{fullAccount(m_first, 2), fullAccount(m_first, 1)}));
    QCOMPARE(first->accountsReadAt, std::optional(kNow));
    QVERIFY(m_kit->details(m_scope, m_second)->accounts == std::vector{fullAccount(m_second, 3)});
}

void StoredFactsTest::aWholeAccountNumberIsCutToFourCharacters()
{
    Account account = fullAccount(m_first, 1);
    account.reference = QStringLiteral("20-00-00 55779911");
    must([&](auto *context, auto done) {
        m_kit->store().saveAccounts(m_scope, m_first, {account}, kNow, context, done);
    });
    QCOMPARE(m_kit->details(m_scope, m_first)->accounts.front().reference, QStringLiteral("9911"));
}

void StoredFactsTest::syncsComeBackNewestFirst()
{
    const Enrichment enrichment{EnrichmentState::Pending, 1, 3, kNow};
    const SyncReading reading{
        {fullSync(m_first, 1), fullSync(m_first, 3), fullSync(m_first, 2)}, enrichment, kNow};
    must([&](auto *context, auto done) {
        m_kit->store().saveSyncs(m_scope, m_first, reading, context, done);
    });
    const auto details = m_kit->details(m_scope, m_first);
    QCOMPARE(details->syncs.size(), size_t(3));
    QVERIFY(details->syncs[0] == fullSync(m_first, 3));
    QVERIFY(details->syncs[1] == fullSync(m_first, 2));
    QVERIFY(details->syncs[2] == fullSync(m_first, 1));
    QCOMPARE(details->row.syncsReadAt, std::optional(kNow));
    QVERIFY(m_kit->load(m_scope)->connections[0].enrichment == enrichment);
    QVERIFY(m_kit->load(m_scope)->connections[1].enrichment == Enrichment{});
}

void StoredFactsTest::aSyncThatGoesOnIsUpdated()
{
    SyncRecord sync = fullSync(m_first, 1);
    sync.fetchStatus = QString();
    sync.completedAt = {};
    must([&](auto *context, auto done) {
        m_kit->store().saveSyncs(m_scope, m_first, {{sync}, {}, kNow}, context, done);
    });
    must([&](auto *context, auto done) {
        m_kit->store().saveSyncs(m_scope, m_first, {{fullSync(m_first, 1)}, {}, kNow}, context,
                                 done);
    });
    const auto details = m_kit->details(m_scope, m_first);
    QCOMPARE(details->syncs.size(), size_t(1));
    QVERIFY(details->syncs.front() == fullSync(m_first, 1));
}

void StoredFactsTest::onlyTheNewestSyncsAreKept()
{
    SyncReading reading{{}, {}, kNow};
    for (int number = 0; number < 250; ++number)
        reading.syncs.push_back(fullSync(m_first, number));
    must([&](auto *context, auto done) {
        m_kit->store().saveSyncs(m_scope, m_first, reading, context, done);
    });
    const auto details = m_kit->details(m_scope, m_first);
    QCOMPARE(details->syncs.size(), size_t(200));
    QCOMPARE(details->syncs.back().id.value(), QStringLiteral("sync-50"));
}

// S-17: a restart between two manual syncs.
void StoredFactsTest::manualSyncsSurviveARestart()
{
    const Instant later = kNow + std::chrono::hours{1};
    for (const Instant at : {kNow, later}) {
        must([&](auto *context, auto done) {
            m_kit->store().manualSyncStarted(m_scope, m_first, at, context, done);
        });
    }
    must([&](auto *context, auto done) {
        m_kit->store().setSyncNotBefore(m_scope, m_first, later, context, done);
    });
    m_kit->close();
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
    const LocalFacts facts = m_kit->load(m_scope)->connections[0].facts;
    QVERIFY(facts.manualSyncs == (std::vector<Instant>{kNow, later}));
    QCOMPARE(facts.syncNotBefore, std::optional(later));
    QVERIFY(row(m_first).facts == facts);
    QVERIFY(row(m_second).facts == LocalFacts{});
}

void StoredFactsTest::aSyncThatWasRefusedDoesNotCount()
{
    must([&](auto *context, auto done) {
        m_kit->store().manualSyncStarted(m_scope, m_first, kNow, context, done);
    });
    must([&](auto *context, auto done) {
        m_kit->store().manualSyncNotCounted(m_scope, m_first, kNow, context, done);
    });
    QVERIFY(row(m_first).facts.manualSyncs.empty());
}

void StoredFactsTest::aFailedManualSyncIsForgottenAfterASuccess()
{
    must([&](auto *context, auto done) {
        m_kit->store().manualSyncEnded(m_scope, m_first, false, kNow, context, done);
    });
    QCOMPARE(row(m_first).facts.lastFailedManualSync, std::optional(kNow));
    must([&](auto *context, auto done) {
        m_kit->store().manualSyncEnded(m_scope, m_first, true, kNow, context, done);
    });
    QVERIFY(!row(m_first).facts.lastFailedManualSync);
}

// S-02: succession is recorded.
void StoredFactsTest::aReplacedConnectionIsHistory()
{
    must([&](auto *context, auto done) {
        m_kit->store().recordSuccession(m_scope, m_first, m_second, Succession::Replaced, kNow,
                                        context, done);
    });
    QVERIFY2(!row(m_first).supersededBy, "still listed: it is superseded by nobody");
    const auto list = m_kit->save(m_scope, {fullConnection(2), fullConnection(3)});
    QCOMPARE(list->connections[0].supersededBy, std::optional(m_second));
    QCOMPARE(list->connections[1].supersedes, std::optional(m_first));
    QVERIFY(list->connections[0] == row(m_first));
    QVERIFY(list->connections[1] == row(m_second));
}

void StoredFactsTest::aSplitLeavesTheOldOneStanding()
{
    must([&](auto *context, auto done) {
        m_kit->store().recordSuccession(m_scope, m_first, m_second, Succession::Split, kNow,
                                        context, done);
    });
    QVERIFY(!row(m_first).supersededBy);
    QCOMPARE(row(m_second).supersedes, std::optional(m_first));
    QVERIFY(m_kit->load(m_scope)->connections[0] == row(m_first));
}

void StoredFactsTest::removalIsMarkedOnceAndCanBeTakenBack()
{
    for (const Instant at : {kNow, kNow + std::chrono::hours{1}}) {
        const auto since = m_kit->ask<Instant>([&](auto *context, auto done) {
            m_kit->store().markRemoving(m_scope, m_first, at, context, done);
        });
        QVERIFY(since == kNow);
    }
    QCOMPARE(row(m_first).removingSince, std::optional(kNow));
    QVERIFY(row(m_first).facts.removing);
    must([&](auto *context, auto done) {
        m_kit->store().unmarkRemoving(m_scope, m_first, context, done);
    });
    QVERIFY(!row(m_first).facts.removing);
}

void StoredFactsTest::removalTakesEveryRowAndItsHistory()
{
    must([&](auto *context, auto done) {
        m_kit->store().recordSuccession(m_scope, m_first, m_second, Succession::Replaced, kNow,
                                        context, done);
    });
    QVERIFY(m_kit->save(m_scope, {fullConnection(2), fullConnection(3)}));
    const StoredReceipt receipt{m_second, QStringLiteral("Bank of 2"), 3, kNow, kNow, false};
    must([&](auto *context, auto done) {
        m_kit->store().finishRemoval(m_scope, receipt, context, done);
    });
    const auto list = m_kit->load(m_scope);
    QCOMPARE(list->connections.size(), size_t(1));
    QVERIFY(list->connections[0].connection == fullConnection(3));
    const auto receipts = m_kit->ask<std::vector<StoredReceipt>>(
        [&](auto *context, auto done) { m_kit->store().receipts(m_scope, context, done); });
    QVERIFY(*receipts == std::vector{receipt});
}

QByteArray everyByteIn(const QString &folder)
{
    QByteArray bytes;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void StoredFactsTest::removalLeavesNoByteInAnyFile()
{
    BankConnection connection = fullConnection(7);
    connection.name = QStringLiteral("Bank Canary Name");
    connection.accountIds = {AccountId{QStringLiteral("canary-account-id")}};
    QVERIFY(m_kit->save(m_scope, {fullConnection(1), connection}));
    Account account = fullAccount(connection.id, 1);
    account.name = QStringLiteral("Canary account name");
    account.providerAccountId = QStringLiteral("canary-provider");
    must([&](auto *context, auto done) {
        m_kit->store().saveAccounts(m_scope, connection.id, {account}, kNow, context, done);
    });
    SyncRecord sync = fullSync(connection.id, 1);
    sync.id = SyncId{QStringLiteral("canary-sync")};
    must([&](auto *context, auto done) {
        m_kit->store().saveSyncs(m_scope, connection.id, {{sync}, {}, kNow}, context, done);
    });
    QVERIFY(everyByteIn(m_kit->folder()).toLower().contains("canary"));

    // The receipt names the bank, so it has another name here.
    const StoredReceipt receipt{connection.id, QStringLiteral("A bank"), 1, kNow, kNow, false};
    must([&](auto *context, auto done) {
        m_kit->store().finishRemoval(m_scope, receipt, context, done);
    });
    QVERIFY(!everyByteIn(m_kit->folder()).toLower().contains("canary"));
    QVERIFY(everyByteIn(m_kit->folder()).contains(m_first.value().toUtf8()));
    must([&](auto *context, auto done) { m_kit->store().check(context, done); });
}

// P-03: a removal that is finished twice, because the program was killed in between.
void StoredFactsTest::removingWhatIsGoneKeepsOneReceipt()
{
    StoredReceipt receipt{m_first, QStringLiteral("Bank of 1"), 3, kNow, kNow, false};
    for (int time = 0; time < 2; ++time) {
        must([&](auto *context, auto done) {
            m_kit->store().finishRemoval(m_scope, receipt, context, done);
        });
        receipt.alreadyGone = true;
        receipt.confirmedAt += std::chrono::hours{1};
    }
    const auto receipts = m_kit->ask<std::vector<StoredReceipt>>(
        [&](auto *context, auto done) { m_kit->store().receipts(m_scope, context, done); });
    QCOMPARE(receipts->size(), size_t(1));
    QVERIFY(!receipts->front().alreadyGone);
    QCOMPARE(receipts->front().confirmedAt, kNow);
}

void StoredFactsTest::anAttemptEndsOnce()
{
    StoredAttempt attempt;
    attempt.kind = AttemptKind::Reauth;
    attempt.connection = m_first;
    attempt.startedAt = kNow;
    const auto number = m_kit->ask<qint64>([&](auto *context, auto done) {
        m_kit->store().attemptStarted(m_scope, attempt, context, done);
    });
    QVERIFY(number);
    const auto load = [this] {
        return m_kit->ask<std::vector<StoredAttempt>>(
            [this](auto *context, auto done) { m_kit->store().attempts(m_scope, context, done); });
    };
    attempt.number = *number;
    QVERIFY(*load() == std::vector{attempt});

    must([&](auto *context, auto done) {
        m_kit->store().attemptMoved(*number, {AttemptStage::AtTheBank, kNow}, context, done);
    });
    QCOMPARE(load()->front().stage, AttemptStage::AtTheBank);
    QVERIFY(!load()->front().endedAt);
    for (const char *outcome : {"declined", "renewed"}) {
        must([&](auto *context, auto done) {
            m_kit->store().attemptEnded(*number, QString::fromLatin1(outcome),
                                        QStringLiteral("id-of-the-service"), kNow, context, done);
        });
    }
    must([&](auto *context, auto done) {
        m_kit->store().attemptMoved(*number, {AttemptStage::Checking, kNow}, context, done);
    });
    const StoredAttempt ended = load()->front();
    QCOMPARE(ended.stage, AttemptStage::Ended);
    QCOMPARE(ended.outcome, QStringLiteral("declined"));
    QCOMPARE(ended.correlationId, QStringLiteral("id-of-the-service"));
    QCOMPARE(ended.endedAt, std::optional(kNow));
}

void StoredFactsTest::profilesAndSettingsAreRemembered()
{
    const QString key = m_scope.profileKey;
    const auto memory = [this](const QString &of) {
        return *m_kit->ask<ProfileMemory>(
            [&](auto *context, auto done) { m_kit->store().profileMemory(of, context, done); });
    };
    QVERIFY(memory(key) == ProfileMemory{});
    must(
        [&](auto *context, auto done) { m_kit->store().expectKeychain(key, true, context, done); });
    must([&](auto *context, auto done) { m_kit->store().rememberUser(m_scope, context, done); });
    QVERIFY(memory(key) == (ProfileMemory{m_scope.user, true}));
    QVERIFY(memory(QStringLiteral("another@identity.example")) == ProfileMemory{});

    const auto set = [&](const QString &value) {
        must([&](auto *context, auto done) {
            m_kit->store().setSetting(QStringLiteral("window"), value, context, done);
        });
    };
    using Settings = std::map<QString, QString>;
    const auto settings = [this] {
        return *m_kit->ask<Settings>(
            [this](auto *context, auto done) { m_kit->store().settings(context, done); });
    };
    set(QStringLiteral("800x600"));
    set(QStringLiteral("1024x768"));
    QVERIFY(settings() == (Settings{{QStringLiteral("window"), QStringLiteral("1024x768")}}));
    set(QString());
    QVERIFY(settings().empty());
}

void StoredFactsTest::theUsersOfAClientAreThoseWhoseListWasRead()
{
    const auto users = [this](const QString &key) {
        return *m_kit->ask<std::vector<UserId>>(
            [&](auto *context, auto done) { m_kit->store().knownUsers(key, context, done); });
    };
    const QString key = m_scope.profileKey;
    QVERIFY(users(key) == std::vector{m_scope.user});
    const UserId later{QStringLiteral("later")};
    QVERIFY(m_kit->save({key, later}, {}, kNow + std::chrono::hours{1}));
    QVERIFY(m_kit->save({QStringLiteral("another"), UserId(QStringLiteral("x"))}, {}));
    QVERIFY(m_kit->save({key, UserId(QStringLiteral(""))}, {})); // nobody was registered yet
    must([&](auto *context, auto done) { // opened, and never read
        m_kit->store().rememberLastProfile({{key, UserId(QStringLiteral("typo"))}, QStringLiteral("X"), false},
                                           context, done);
    });
    QVERIFY(users(key) == (std::vector{later, m_scope.user}));
    QVERIFY(users(QStringLiteral("nobody")).empty());
}

void StoredFactsTest::nothingIsWrittenForAnUnknownConnection()
{
    const ConnectionId unknown{QStringLiteral("no:such")};
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().saveAccounts(m_scope, unknown, {fullAccount(unknown, 1)}, kNow, context,
                                    done);
    }),
             QStringLiteral("unknown-id"));
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().manualSyncStarted(m_scope, unknown, kNow, context, done);
    }),
             QStringLiteral("unknown-id"));
    QCOMPARE(m_kit->tell([&](auto *context, auto done) {
        m_kit->store().recordSuccession(m_scope, unknown, m_first, Succession::Split, kNow, context,
                                        done);
    }),
             QStringLiteral("unknown-id"));
    must([&](auto *context, auto done) { m_kit->store().check(context, done); });
    QVERIFY(!row(m_first).supersedes);
}

QTEST_GUILESS_MAIN(StoredFactsTest)
#include "tst_storedfacts.moc"
