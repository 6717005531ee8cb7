#include "core/lifecycle/rules.h"

#include <QTest>

using namespace holdfast;

namespace {

SyncedAccount mention(const char *account, const char *status, const char *enrichedAt = nullptr)
{
    SyncedAccount a;
    a.accountId = AccountId{QString::fromLatin1(account)};
    if (status)
        a.enrichmentStatus = QString::fromLatin1(status);
    if (enrichedAt) {
        a.enrichedAt.value = parseInstant(QString::fromLatin1(enrichedAt));
        a.enrichedAt.unreadable = !a.enrichedAt.value;
    }
    return a;
}

SyncRecord syncAt(const char *createdAt, std::vector<SyncedAccount> accounts)
{
    SyncRecord sync;
    sync.createdAt.value = parseInstant(QString::fromLatin1(createdAt));
    sync.accounts = std::move(accounts);
    return sync;
}

BankConnection connectionWith(std::initializer_list<const char *> accounts)
{
    BankConnection c;
    for (const char *account : accounts)
        c.accountIds.push_back(AccountId{QString::fromLatin1(account)});
    return c;
}

} // namespace

Q_DECLARE_METATYPE(holdfast::SyncedAccount)

class TestEnrichment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheWordsOfOneAccount_data();
    void readsTheWordsOfOneAccount();
    void theNewestSyncThatNamesTheAccountCounts();
    void waitingBeginsWithTheFirstUpdateThatSaidPending();
    void withoutDatesNobodyKnowsSinceWhen();
    void aConnectionIsAsGoodAsItsAccounts_data();
    void aConnectionIsAsGoodAsItsAccounts();
    void aCompleteConnectionTellsTheLatestDate();
};

void TestEnrichment::readsTheWordsOfOneAccount_data()
{
    QTest::addColumn<SyncedAccount>("account");
    QTest::addColumn<EnrichmentState>("state");
    using enum EnrichmentState;
    QTest::newRow("date set") << mention("a", nullptr, "2026-11-22T10:00:00Z") << Complete;
    QTest::newRow("date set, word pending") << mention("a", "pending", "2026-11-22T10:00:00Z") << Complete;
    QTest::newRow("complete") << mention("a", "complete") << Complete;
    QTest::newRow("COMPLETED") << mention("a", "COMPLETED") << Complete;
    QTest::newRow("Success") << mention("a", "Success") << Complete;
    QTest::newRow("error") << mention("a", "Error") << Failed;
    QTest::newRow("failed") << mention("a", "failed") << Failed;
    QTest::newRow("pending") << mention("a", "pending") << Pending;
    QTest::newRow("S-18 unknown word") << mention("a", "queued-for-magic") << Pending;
    QTest::newRow("S-18 absent") << mention("a", nullptr) << Unknown;
    QTest::newRow("unreadable date alone") << mention("a", nullptr, "soon") << Unknown;
}

void TestEnrichment::readsTheWordsOfOneAccount()
{
    QFETCH(SyncedAccount, account);
    QFETCH(EnrichmentState, state);
    const std::vector<SyncRecord> syncs{syncAt("2026-11-22T09:00:00Z", {account})};
    QCOMPARE(enrichmentOfAccount(account.accountId, syncs).state, state);
}

void TestEnrichment::theNewestSyncThatNamesTheAccountCounts()
{
    const std::vector<SyncRecord> syncs{
        syncAt("2026-11-20T09:00:00Z", {mention("a", "error")}),
        syncAt("2026-11-22T09:00:00Z", {mention("b", "error")}),
        syncAt("2026-11-21T09:00:00Z", {mention("a", "complete")})};
    QCOMPARE(enrichmentOfAccount(AccountId{QStringLiteral("a")}, syncs).state, EnrichmentState::Complete);
    QCOMPARE(enrichmentOfAccount(AccountId{QStringLiteral("z")}, syncs).state, EnrichmentState::Unknown);
}

// S-18: pending for ever
void TestEnrichment::waitingBeginsWithTheFirstUpdateThatSaidPending()
{
    std::vector<SyncRecord> syncs{syncAt("2026-11-22T18:00:00Z", {mention("a", "pending")}),
                                  syncAt("2026-11-22T14:00:00Z", {mention("b", "complete")}),
                                  syncAt("2026-11-22T10:00:00Z", {mention("a", "queued")}),
                                  syncAt("2026-11-21T10:00:00Z", {mention("a", "complete")}),
                                  syncAt("2026-11-20T10:00:00Z", {mention("a", "pending")})};
    const AccountId account{QStringLiteral("a")};
    QCOMPARE(enrichmentOfAccount(account, syncs).pendingSince,
             parseInstant(u"2026-11-22T10:00:00Z"));
    QVERIFY(!enrichmentOfAccount(AccountId{QStringLiteral("b")}, syncs).pendingSince);
    syncs.push_back(syncAt("2026-11-22T19:00:00Z",
                           {mention("a", "pending", "2026-11-22T19:10:00Z")}));
    QVERIFY(!enrichmentOfAccount(account, syncs).pendingSince);
}

void TestEnrichment::withoutDatesNobodyKnowsSinceWhen()
{
    SyncRecord undated;
    undated.accounts = {mention("a", "pending")};
    const std::vector<SyncRecord> syncs{undated, undated};
    const Enrichment enrichment = enrichmentOfAccount(AccountId{QStringLiteral("a")}, syncs);
    QCOMPARE(enrichment.state, EnrichmentState::Pending);
    QVERIFY(!enrichment.pendingSince);
}

void TestEnrichment::aConnectionIsAsGoodAsItsAccounts_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<EnrichmentState>("state");
    QTest::addColumn<int>("done");
    using enum EnrichmentState;
    const auto row = [](const char *name, const char *a, const char *b, EnrichmentState state, int done) {
        QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b) << state << done;
    };
    row("both complete", "complete", "complete", Complete, 2);
    row("one failed wins", "failed", "pending", Failed, 0);
    row("S-18 one pending", "complete", "pending", Pending, 1);
    row("one unknown", "complete", "", Unknown, 1);
    row("both unknown", "", "", Unknown, 0);
}

void TestEnrichment::aConnectionIsAsGoodAsItsAccounts()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(EnrichmentState, state);
    QFETCH(int, done);
    SyncedAccount first = mention("a", nullptr);
    SyncedAccount second = mention("b", nullptr);
    first.enrichmentStatus = a;
    second.enrichmentStatus = b;
    const std::vector<SyncRecord> syncs{syncAt("2026-11-22T09:00:00Z", {first, second})};
    const Enrichment whole = enrichmentOf(connectionWith({"a", "b"}), syncs);
    QCOMPARE(whole.state, state);
    QCOMPARE(whole.accountsDone, done);
    QCOMPARE(whole.accountsTotal, 2);
}

void TestEnrichment::aCompleteConnectionTellsTheLatestDate()
{
    const std::vector<SyncRecord> syncs{
        syncAt("2026-11-22T09:00:00Z", {mention("a", "complete", "2026-11-22T09:10:00Z"),
                                        mention("b", "complete", "2026-11-22T09:20:00Z")})};
    const Enrichment whole = enrichmentOf(connectionWith({"a", "b"}), syncs);
    QCOMPARE(formatInstant(*whole.enrichedAt), QStringLiteral("2026-11-22T09:20:00Z"));
}

QTEST_APPLESS_MAIN(TestEnrichment)
#include "tst_enrichment.moc"
