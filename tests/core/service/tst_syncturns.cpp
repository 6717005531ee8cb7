// Whose syncs are read where not all can be: the urgent at once, everybody in the end. By count.

#include "core/service/syncturns.h"

#include <QSet>
#include <QTest>

using namespace holdfast;

namespace {

using Candidates = std::vector<SyncTurns::Candidate>;

ConnectionId idOf(int number)
{
    return ConnectionId{QStringLiteral("c%1").arg(number)};
}

Candidates crowd(int count, ConnectionState state = ConnectionState::Healthy)
{
    Candidates all;
    for (int number = 0; number < count; ++number)
        all.push_back({idOf(number), state, fromMilliseconds(1000)});
    return all;
}

QStringList words(const std::vector<ConnectionId> &ids)
{
    QStringList all;
    for (const ConnectionId &id : ids)
        all << id.value();
    return all;
}

} // namespace

class TestSyncTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUrgentComeFirst()
    {
        Candidates due = crowd(6);
        due[1].state = ConnectionState::Trouble;
        due[3].state = ConnectionState::Expiring;
        due[4].state = ConnectionState::ActionNeeded;
        due[5].readAt = fromMilliseconds(5);
        SyncTurns turns;
        QCOMPARE(words(turns.next(due, 50)).join(u' '), QStringLiteral("c4 c3 c1 c5 c0 c2"));
    }

    void whatWasNeverReadComesBeforeTheLongestUnread()
    {
        Candidates due = crowd(4);
        due[1].readAt = fromMilliseconds(5);
        due[2].readAt = std::nullopt;
        SyncTurns turns;
        QCOMPARE(words(turns.next(due, 2)).join(u' '), QStringLiteral("c2 c1"));
    }

    void nobodyTwiceBeforeAllHadTheirTurn()
    {
        const Candidates due = crowd(2000); // and nothing is ever read, as when reading fails
        SyncTurns turns;
        QSet<QString> had;
        for (int go = 0; go < 2000 / 50; ++go) {
            for (const QString &id : words(turns.next(due, 50)))
                had.insert(id);
        }
        QCOMPARE(had.size(), 2000);
    }

    void theEndIsReachedHoweverManyAreUrgent()
    {
        Candidates due = crowd(2000, ConnectionState::ActionNeeded);
        due.back().state = ConnectionState::Healthy;
        SyncTurns turns;
        int goes = 1;
        while (!words(turns.next(due, 50)).contains(due.back().id.value()) && goes < 1000)
            ++goes;
        QVERIFY2(goes <= 2000 / 50, qPrintable(QString::number(goes)));
    }

    void halfOfThePlacesAreForTheUrgent()
    {
        Candidates due = crowd(500);
        for (size_t i = 450; i < 500; ++i)
            due[i].state = ConnectionState::Expired;
        SyncTurns turns;
        QCOMPARE(words(turns.next(due, 50)).front(), QStringLiteral("c450"));
        QHash<QString, int> had;
        for (int go = 0; go < 20; ++go) {
            for (const QString &id : words(turns.next(due, 50)))
                ++had[id];
        }
        QVERIFY2(had.value(idOf(470).value()) >= 10, "the urgent take turns among themselves");
        for (const SyncTurns::Candidate &one : due)
            QVERIFY2(had.value(one.id.value()) >= 1, qPrintable(one.id.value()));
    }

    void nothingDueIsNothing()
    {
        SyncTurns turns;
        QVERIFY(turns.next({}, 50).empty());
    }
};

QTEST_APPLESS_MAIN(TestSyncTurns)
#include "tst_syncturns.moc"
