// The look-alike's fetches: by themselves, by hand, and what comes in their wake.

#include "scenery.h"

#include "app/sandbox/world/london.h"
#include "app/sandbox/world/transactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace holdfast;
using namespace holdfast::sandbox;
using holdfast::test::FakeClock;

class TestWorldSyncs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualSyncsKeepHalfAnHourApart();
    void triodosTakesFourManualSyncsInAnyDay();
    void theFetchAfterConnectingCountsForNothing();
    void anExpiredConnectionRefusesToSync();
    void failingFetchesLastUntilTheLoginIsRenewed();
    void anAsynchronousSyncEndsByItself();
    void automaticFetchesKeepTheirRhythm_data();
    void automaticFetchesKeepTheirRhythm();
    void enrichmentFollowsAccountByAccount();
    void pendingTransactionsArePostedTwoDaysLater();
};

void TestWorldSyncs::automaticFetchesKeepTheirRhythm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("api by day") << u"api"_s << u"2026-11-22T10:00:00Z"_s
                                << u"2026-11-22T14:00:00Z"_s;
    QTest::newRow("test is like api")
        << u"test"_s << u"2026-11-22T10:00:00Z"_s << u"2026-11-22T14:00:00Z"_s;
    QTest::newRow("api last minute")
        << u"api"_s << u"2026-11-22T18:59:59Z"_s << u"2026-11-22T22:59:59Z"_s;
    QTest::newRow("api at closing")
        << u"api"_s << u"2026-11-22T19:00:00Z"_s << u"2026-11-23T06:00:00Z"_s;
    QTest::newRow("api before opening")
        << u"api"_s << u"2026-11-22T01:59:00Z"_s << u"2026-11-22T06:00:00Z"_s;
    QTest::newRow("api summer night")
        << u"api"_s << u"2026-07-10T20:00:00Z"_s << u"2026-07-11T05:00:00Z"_s;
    QTest::newRow("api into summer")
        << u"api"_s << u"2026-03-28T20:00:00Z"_s << u"2026-03-29T05:00:00Z"_s;
    QTest::newRow("api into winter")
        << u"api"_s << u"2026-10-24T20:00:00Z"_s << u"2026-10-25T06:00:00Z"_s;
    QTest::newRow("legacy overnight")
        << u"legacy"_s << u"2026-11-22T10:00:00Z"_s << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("legacy after its night")
        << u"legacy"_s << u"2026-11-22T03:00:00Z"_s << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("zoopla monthly")
        << u"zoopla"_s << u"2026-11-22T10:00:00Z"_s << u"2026-12-22T10:00:00Z"_s;
    QTest::newRow("autotrader end of month")
        << u"autotrader"_s << u"2027-01-31T09:00:00Z"_s << u"2027-02-28T09:00:00Z"_s;
    QTest::newRow("mouseprice leap year")
        << u"mouseprice"_s << u"2028-01-31T09:00:00Z"_s << u"2028-02-29T09:00:00Z"_s;
    QTest::newRow("nobody knows") << u"crystal-ball"_s << u"2026-11-22T10:00:00Z"_s << QString();
}

void TestWorldSyncs::automaticFetchesKeepTheirRhythm()
{
    QFETCH(QString, type);
    QFETCH(QString, last);
    QFETCH(QString, next);
    SandboxConnection connection;
    connection.type = type;
    connection.connectedOn = at(u"2026-01-01T00:00:00Z"_s);
    connection.lastUpdated = at(last);
    const auto due = nextAutomaticFetch(connection);
    QCOMPARE(due ? formatInstant(*due) : QString(), next);

    connection.extendedStatus = u"stoppedSyncing"_s;
    QVERIFY(!nextAutomaticFetch(connection));
}

void TestWorldSyncs::enrichmentFollowsAccountByAccount()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 2);
    const auto statuses = [&] {
        QStringList words;
        for (const SandboxAccount &account : s.world.connection(id)->accounts)
            words.append(account.enrichmentStatus);
        return words.join(u' ');
    };
    QCOMPARE(statuses(), u"pending pending"_s);
    s.clock.advance(kHabits.enrichmentTakes);
    QCOMPARE(statuses(), u"complete pending"_s);
    s.clock.advance(kHabits.enrichmentPerAccount);
    QCOMPARE(statuses(), u"complete complete"_s);
    QVERIFY(s.world.connection(id)->accounts.front().enrichedAt.has_value());
}

void TestWorldSyncs::manualSyncsKeepHalfAnHourApart()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    QVERIFY(s.world.syncNow(s.userId, id, true));
    const auto refused = s.world.syncNow(s.userId, id, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Refusal::TooManySyncs);
    QCOMPARE(refused.error().retryAfter, 1800s);
    s.clock.advance(30min - 1ms);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().retryAfter, 1s);
    s.clock.advance(1ms);
    QVERIFY(s.world.syncNow(s.userId, id, true));
}

void TestWorldSyncs::triodosTakesFourManualSyncsInAnyDay()
{
    Scenery s;
    const QString id = s.connect(u"Triodos Bank"_s);
    QCOMPARE(bankNamed(s.world, u"Triodos Bank"_s).id, triodosBankId());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(s.world.syncNow(s.userId, id, true));
        s.clock.advance(1h);
    }
    const auto refused = s.world.syncNow(s.userId, id, true);
    QVERIFY(!refused);
    // The first of the four leaves the window 24 hours after it was made.
    QCOMPARE(refused.error().retryAfter, std::chrono::seconds(20h));
    s.clock.advance(20h);
    QVERIFY(s.world.syncNow(s.userId, id, true));
    s.clock.advance(30min);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().retryAfter, std::chrono::seconds(30min));
}

void TestWorldSyncs::theFetchAfterConnectingCountsForNothing()
{
    Scenery s;
    const QString id = s.connect(u"Triodos Bank"_s);
    QVERIFY(s.world.connection(id)->manualSyncs.empty());
    QVERIFY(s.world.syncNow(s.userId, id, true));
}

void TestWorldSyncs::anExpiredConnectionRefusesToSync()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.set(*s.world.connection(id)->expiresAt);
    QCOMPARE(s.world.syncNow(s.userId, id, true).error().reason, Refusal::Expired);
    QCOMPARE(s.world.syncNow(s.userId, u"nonsense"_s, true).error().reason,
             Refusal::UnknownConnection);
    const auto syncs = s.world.connection(id)->syncs.size();
    s.clock.advance(3 * kDay);
    QCOMPARE(s.world.connection(id)->syncs.size(), syncs);
}

void TestWorldSyncs::failingFetchesLastUntilTheLoginIsRenewed()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.world.rawConnection(id)->fetchOutcome = u"credentials-error"_s;
    const Instant updated = *s.world.connection(id)->lastUpdated;
    s.clock.advance(kDay);
    QVERIFY(s.world.syncNow(s.userId, id, false));
    const SandboxConnection *connection = s.world.connection(id);
    QCOMPARE(connection->error, u"credentials_error"_s);
    QCOMPARE(connection->status, u"error"_s);
    QCOMPARE(*connection->lastUpdated, updated);
    QCOMPARE(connection->syncs.back().fetchStatus, u"credentials-error"_s);

    QVERIFY(s.world.grant(s.renewing(Flow::Reauth, id, accountsOf(*connection))));
    QVERIFY(s.world.connection(id)->error.isEmpty());
    QCOMPARE(*s.world.connection(id)->lastUpdated, s.world.now());
}

void TestWorldSyncs::anAsynchronousSyncEndsByItself()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s);
    s.clock.advance(1h);
    const Instant before = *s.world.connection(id)->lastUpdated;
    const auto syncId = s.world.syncNow(s.userId, id, true);
    QVERIFY(syncId);
    QVERIFY(s.world.connection(id)->syncs.back().fetchStatus.isEmpty());
    QCOMPARE(*s.world.connection(id)->lastUpdated, before);
    s.clock.advance(kHabits.syncTakes);
    QCOMPARE(s.world.connection(id)->syncs.back().id, *syncId);
    QCOMPARE(s.world.connection(id)->syncs.back().fetchStatus, u"success"_s);
    QCOMPARE(*s.world.connection(id)->lastUpdated, s.world.now());
}

void TestWorldSyncs::pendingTransactionsArePostedTwoDaysLater()
{
    Scenery s;
    const QString id = s.connect(u"Barclays"_s, 1);
    const auto newest = [&] {
        const SandboxAccount &account = s.world.connection(id)->accounts.front();
        return describe(account, fetchedTransactions(account).front());
    };
    const Transaction pending = newest();
    QVERIFY(pending.isPending);
    s.clock.advance(3 * kDay);
    const SandboxAccount &account = s.world.connection(id)->accounts.front();
    for (const TransactionKey &key : fetchedTransactions(account)) {
        const Transaction transaction = describe(account, key);
        if (transaction.id != pending.id)
            continue;
        QVERIFY(!transaction.isPending);
        QVERIFY(transaction.modifiedAt > pending.modifiedAt);
        QCOMPARE(transaction.createdAt, pending.createdAt);
        return;
    }
    QFAIL("the transaction has gone");
}

QTEST_GUILESS_MAIN(TestWorldSyncs)
#include "tst_worldsyncs.moc"
