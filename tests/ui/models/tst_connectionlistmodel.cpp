#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "ui/models/connectionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ConnectionSnapshot snapshotOf(std::vector<ConnectionEntry> entries)
{
    return std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
}

QStringList shownIds(const ConnectionListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row).value();
    return ids;
}

/// What a model that never knew another list would show.
QStringList freshIds(const ConnectionListModel &like, const ConnectionSnapshot &snapshot,
                     const Clock &clock, const QString &typed)
{
    ConnectionListModel fresh(clock);
    fresh.setSnapshot(snapshot, {});
    fresh.setSortBy(like.sortBy(), like.sortOrder());
    fresh.setGroupBy(like.groupBy());
    fresh.setFilterText(typed);
    return shownIds(fresh);
}

} // namespace

class ConnectionListModelTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:
    void anEmptyModelIsSound()
    {
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSnapshot(snapshotOf({}), {});
        QCOMPARE(model.total(), 0);
        QVERIFY(!model.nextChange());
    }

    void whatStayedBehindOrWasPutOffIsNotCountedForRenewal()
    {
        ConnectionListModel model(m_clock);
        std::vector<ConnectionEntry> entries = showcaseEntries(m_clock.now());
        model.setSnapshot(snapshotOf(entries), {});
        const int all = model.renewable();
        QVERIFY(!model.nextSnoozeEnd());
        std::vector<ConnectionEntry *> due;
        for (ConnectionEntry &entry : entries) {
            if (needsPerson(assess(entry.connection, entry.facts, {}, m_clock.now())))
                due.push_back(&entry);
        }
        QVERIFY(due.size() >= 3);
        QCOMPARE(all, int(due.size()));
        due[0]->leftBehind = LeftBehind{};
        due[1]->settings.snoozedUntil = m_clock.now() + std::chrono::hours{1};
        model.setSnapshot(snapshotOf(entries), {});
        QCOMPARE(model.needing(), int(due.size()));
        QCOMPARE(model.renewable(), int(due.size()) - 2);
        QCOMPARE(model.nextSnoozeEnd(), due[1]->settings.snoozedUntil);
    }

    void whatNeedsAPersonComesFirst()
    {
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(showcaseEntries(m_clock.now())), {});
        QCOMPARE(model.total(), 11);
        QCOMPARE(model.needing(), 6);
        int before = 0;
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const int group = index.data(ConnectionListModel::GroupRole).toInt();
            QVERIFY(group >= before);
            headings += index.data(ConnectionListModel::FirstOfGroupRole).toBool();
            before = group;
        }
        QCOMPARE(headings, 4);
    }

    void theSameListAgainSaysNothing()
    {
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(showcaseEntries(m_clock.now())), {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.setSnapshot(snapshotOf(showcaseEntries(m_clock.now())), {});
        QCOMPARE(changed.size() + inserted.size() + removed.size() + moved.size(), 0);
    }

    void headingsAreToldOnceForAllThatOneReadingBrings()
    {
        ConnectionListModel model(m_clock);
        model.setSnapshot(snapshotOf(showcaseEntries(m_clock.now())), {});
        QSignalSpy headings(&model, &ConnectionListModel::headingsChanged);
        auto entries = manyEntries(60, m_clock.now());
        model.setSnapshot(snapshotOf(entries), {}); // all others go
        QCOMPARE(headings.size(), 1);
        for (size_t at = 0; at < entries.size(); at += 3)
            entries[at].connection.lastUpdated.value = m_clock.now();
        entries.erase(entries.begin() + 10);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(snapshotOf(entries), {});
        QVERIFY(changed.size() > 1);
        QCOMPARE(headings.size(), 2);
        model.setFilterText(u"bank"_s);
        QCOMPARE(headings.size(), 3);
        model.setGroupBy(GroupBy::Bank);
        QCOMPARE(headings.size(), 4);
    }

    // As the sentence above the list counts them, whatever the list is sorted by.
    void aHeadingCountsThoseThatNeedAPerson()
    {
        ConnectionListModel model(m_clock);
        model.setSnapshot(snapshotOf(showcaseEntries(m_clock.now())), {});
        model.setGroupBy(GroupBy::Person);
        const auto counted = [&model] {
            // Nobody is named in any of them: one group.
            const QVariant heading = model.index(0, 0).data(ConnectionListModel::HeadingRole);
            return heading.toString().section(u" · "_s, 1).section(u' ', 0, 0).toInt();
        };
        QCOMPARE(model.firstRowsOfGroups().size(), 1u);
        QCOMPARE(counted(), int(model.needing()));
        model.setSortBy(SortBy::Bank, Qt::DescendingOrder);
        QCOMPARE(counted(), int(model.needing()));
    }

    void oneChangedRowIsOneNarrowSignal()
    {
        auto entries = showcaseEntries(m_clock.now());
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(entries), {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        entries[0].connection.lastUpdated.value = m_clock.now();
        model.setSnapshot(snapshotOf(entries), {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 0);
        const auto topLeft = changed[0][0].value<QModelIndex>();
        QCOMPARE(topLeft.row(), model.rowOf(entries[0].connection.id));
        QCOMPARE(changed[0][1].value<QModelIndex>().row(), topLeft.row());
    }

    void aRenewedRowMovesAndIsStillTheSame()
    {
        auto entries = showcaseEntries(m_clock.now());
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(entries), {});
        const ConnectionId barclays = entries[3].connection.id;
        const QPersistentModelIndex selected = model.index(model.rowOf(barclays), 0);
        entries[3].connection.expiresAt.value = m_clock.now() + std::chrono::days{90};
        model.setSnapshot(snapshotOf(entries), {});
        QVERIFY(selected.isValid());
        QCOMPARE(model.idAt(selected.row()), barclays);
        QCOMPARE(selected.data(ConnectionListModel::GroupRole).toInt(), int(RowGroup::Fine));
    }

    void rowsThatGoAndComeLeaveTheOthersAlone()
    {
        auto entries = showcaseEntries(m_clock.now());
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf(entries), {});
        const ConnectionId kept = entries[5].connection.id;
        const QPersistentModelIndex selected = model.index(model.rowOf(kept), 0);
        const QPersistentModelIndex doomed = model.index(model.rowOf(entries[3].connection.id), 0);
        entries.erase(entries.begin() + 3);
        entries.insert(entries.begin(), healthyEntry(u"new:1"_s, u"TSB"_s, m_clock.now()));
        model.setSnapshot(snapshotOf(entries), {});
        QVERIFY(!doomed.isValid());
        QCOMPARE(model.idAt(selected.row()), kept);
        QVERIFY(model.rowOf(ConnectionId{u"new:1"_s}) >= 0);
    }

    void anySequenceEndsWhereAFreshModelWould()
    {
        QRandomGenerator random(7);
        std::vector<ConnectionEntry> pool = manyEntries(400, m_clock.now());
        ConnectionListModel model(m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QString typed;
        std::vector<ConnectionEntry> now = pool;
        const QStringList searches{u""_s, u"b"_s, u"ba"_s, u"bank"_s, u"tsb"_s, u"lloyds j"_s, u"q"_s};
        for (int step = 0; step < 120; ++step) {
            switch (random.bounded(5)) {
            case 0: {
                now.clear();
                const int share = random.bounded(1, 12);
                for (const ConnectionEntry &entry : pool) {
                    if (random.bounded(share) == 0)
                        now.push_back(entry);
                }
                break;
            }
            case 1:
                for (ConnectionEntry &entry : now) {
                    if (random.bounded(20) == 0)
                        entry.connection.expiresAt.value =
                            m_clock.now() + std::chrono::hours{random.bounded(-900, 2000)};
                }
                break;
            case 2:
                typed = searches[random.bounded(int(searches.size()))];
                model.setFilterText(typed);
                break;
            case 4:
                model.setGroupBy(GroupBy(random.bounded(3)));
                for (ConnectionEntry &entry : now)
                    entry.settings.person = random.bounded(3) ? u"Ann"_s : QString();
                break;
            case 3:
                model.setSortBy(random.bounded(2) ? SortBy::Urgency : SortBy::Bank,
                                random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            }
            QPersistentModelIndex watched;
            ConnectionId watchedId;
            if (model.rowCount() > 0) {
                const int row = random.bounded(model.rowCount());
                watched = model.index(row, 0);
                watchedId = model.idAt(row);
            }
            const ConnectionSnapshot snapshot = snapshotOf(now);
            model.setSnapshot(snapshot, {});
            QCOMPARE(shownIds(model), freshIds(model, snapshot, m_clock, typed));
            std::vector<int> firsts;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data(ConnectionListModel::FirstOfGroupRole).toBool())
                    firsts.push_back(row);
            }
            QCOMPARE(model.firstRowsOfGroups(), firsts);
            if (watched.isValid())
                QCOMPARE(model.idAt(watched.row()), watchedId);
        }
    }

    void theModelNeverResets()
    {
        ConnectionListModel model(m_clock);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(snapshotOf(manyEntries(300, m_clock.now())), {});
        model.setFilterText(u"tsb"_s);
        model.setFilterText({});
        model.setSortBy(SortBy::Bank, Qt::DescendingOrder);
        model.setSnapshot(snapshotOf({}), {});
        QCOMPARE(reset.size(), 0);
    }

    void timeAloneMovesARowAtTheRightSecond()
    {
        FakeClock clock;
        auto entry = healthyEntry(u"a:1"_s, u"Monzo"_s, clock.now());
        entry.connection.expiresAt.value = clock.now() + std::chrono::days{14} + 10s;
        ConnectionListModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf({entry}), {});
        while (!model.prepareSome()) { }
        QVERIFY(model.nextChange());
        QVERIFY(*model.nextChange() > clock.now());
        QVERIFY(*model.nextChange() <= clock.now() + 10s);
        QCOMPARE(model.index(0, 0).data(ConnectionListModel::GroupRole).toInt(), int(RowGroup::Fine));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        clock.advance(*model.nextChange() - clock.now() - 1ms);
        model.advance();
        QCOMPARE(changed.size(), 0);
        clock.advance(1ms);
        model.advance();
        QCOMPARE(changed.size(), 1);
        clock.advance(10s);
        model.advance();
        QCOMPARE(model.index(0, 0).data(ConnectionListModel::GroupRole).toInt(),
                 int(RowGroup::EndsSoon));
        QVERIFY(*model.nextChange() > clock.now());
    }

    void aClockSetBackMovesRowsBack()
    {
        FakeClock clock;
        auto entry = healthyEntry(u"a:1"_s, u"Monzo"_s, clock.now());
        ConnectionListModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshotOf({entry}), {});
        clock.jumpWall(std::chrono::days{100});
        model.advance();
        QCOMPARE(model.needing(), 1);
        clock.jumpWall(-std::chrono::days{100});
        model.advance();
        QCOMPARE(model.needing(), 0);
    }

    void theNearestEndIsTheNextOneAhead()
    {
        ConnectionListModel model(m_clock);
        const auto entries = showcaseEntries(m_clock.now());
        model.setSnapshot(snapshotOf(entries), {});
        QCOMPARE(model.nextEnd(), entries[2].connection.expiresAt.value);
    }
};

QTEST_GUILESS_MAIN(ConnectionListModelTest)
#include "tst_connectionlistmodel.moc"
