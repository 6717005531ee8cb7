// What a run shows that may not write the store: the service's rows, and what was known of them before.

#include "core/service/unsavedlist.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId kFirst{u"a:1"_s};
const ConnectionId kSecond{u"b:1"_s};
const Instant kAt = fromMilliseconds(1'000'000);
const Instant kLater = fromMilliseconds(2'000'000);

BankConnection rowOf(const ConnectionId &id)
{
    BankConnection row;
    row.id = id;
    return row;
}

Account accountOf(const ConnectionId &connection, const QString &id)
{
    Account account;
    account.id = AccountId{id};
    account.connectionId = connection;
    return account;
}

SyncRecord syncAt(const QString &id, Instant at)
{
    SyncRecord sync;
    sync.id = SyncId{id};
    sync.createdAt.value = at;
    return sync;
}

} // namespace

class UnsavedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepWhatTheBookKnowsOfThem()
    {
        StoredList stored;
        StoredConnection known;
        known.connection = rowOf(kFirst);
        known.settings.ownName = u"Household"_s;
        known.facts.manualSyncs = {kAt};
        stored.connections.push_back(known);
        ConnectionBook book;
        book.show(stored);
        UnsavedList unsaved;
        unsaved.keepRows({rowOf(kFirst), rowOf(kSecond)}, book, kLater);
        QCOMPARE(unsaved.list().readAt, std::optional(kLater));
        QCOMPARE(unsaved.list().connections.size(), 2u);
        QCOMPARE(unsaved.list().connections[0].settings.ownName, u"Household"_s);
        QCOMPARE(unsaved.list().connections[0].facts.manualSyncs, std::vector{kAt});
        QVERIFY(unsaved.list().connections[1].settings.ownName.isEmpty());
    }

    void syncsAreNewestFirstAndOutliveTheNextReading()
    {
        const ConnectionBook book;
        UnsavedList unsaved;
        unsaved.keepRows({rowOf(kFirst)}, book, kAt);
        Enrichment enrichment;
        enrichment.accountsDone = 2;
        unsaved.keepSyncs(kFirst, {syncAt(u"old"_s, kAt), syncAt(u"new"_s, kLater)}, enrichment,
                          kLater);
        QVERIFY(unsaved.reading(kFirst));
        QCOMPARE(unsaved.reading(kFirst)->syncs.front().id, SyncId{u"new"_s});
        QCOMPARE(unsaved.reading(kFirst)->syncsReadAt, std::optional(kLater));
        QCOMPARE(unsaved.list().connections[0].enrichment, enrichment);
        unsaved.keepRows({rowOf(kSecond), rowOf(kFirst)}, book, kLater);
        QVERIFY(!unsaved.list().connections[0].syncsReadAt);
        QCOMPARE(unsaved.list().connections[1].syncsReadAt, std::optional(kLater));
    }

    void accountsOfAllAreKeptWithTheConnectionTheyName()
    {
        UnsavedList unsaved;
        unsaved.keepAllAccounts({accountOf(kFirst, u"1"_s), accountOf(kSecond, u"2"_s),
                                 accountOf(kFirst, u"3"_s)},
                                kAt);
        QCOMPARE(unsaved.reading(kFirst)->accounts.size(), 2u);
        QCOMPARE(unsaved.reading(kSecond)->accounts.size(), 1u);
        QCOMPARE(unsaved.reading(kSecond)->accountsReadAt, std::optional(kAt));
        QVERIFY(!unsaved.reading(kSecond)->syncsReadAt);
        QVERIFY(!unsaved.reading(ConnectionId{u"c:1"_s}));
    }

    void aSyncOfAnUnknownConnectionIsNotCounted()
    {
        const ConnectionBook book;
        UnsavedList unsaved;
        unsaved.keepRows({rowOf(kFirst)}, book, kAt);
        unsaved.addManualSync(kSecond, kAt);
        unsaved.addManualSync(kFirst, kLater);
        QCOMPARE(unsaved.list().connections.size(), 1u);
        QCOMPARE(unsaved.list().connections[0].facts.manualSyncs, std::vector{kLater});
    }
};

QTEST_GUILESS_MAIN(UnsavedListTest)
#include "tst_unsavedlist.moc"
