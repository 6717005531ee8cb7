#include "support/fakeclock.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/models/activitymodel.h"
#include "ui/words/translations.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ActivityModelTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    ActivityModel *m_model = nullptr;
    ConnectionDetails m_details;

    [[nodiscard]] WordContext words() const
    {
        return {m_clock.now(), QTimeZone::utc(), QLocale::c()};
    }
    void show(const std::vector<HistoryEvent> &events)
    {
        m_model->setEvents(events, m_details, words());
    }
    QStringList linesOf(int row) const
    {
        const QModelIndex event = m_model->index(row, 0);
        QStringList lines;
        for (int i = 0; i < m_model->rowCount(event); ++i)
            lines << m_model->index(i, 0, event).data().toString();
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_model = new ActivityModel(this);
        new QAbstractItemModelTester(
            m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
        m_details = {};
        m_details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        Account account;
        account.id = m_details.entry.connection.accountIds[0];
        account.name = u"Current"_s;
        m_details.accounts.push_back(account);
    }
    void cleanup() { delete m_model; }

    void theLatestComesFirst()
    {
        show(sampleEvents(m_details, m_clock.now()));
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(m_model->index(0, 0).data().toString(),
                 u"Renew consent: Holdfast could not check the answer"_s);
        const QString moment = m_model->index(0, 0).data(ActivityModel::MomentRole).toString();
        QVERIFY2(moment.startsWith(u"today 08:00, took 42 second"_s), qPrintable(moment));
        QCOMPARE(m_model->index(1, 0).data().toString(), u"Updated from the bank."_s);
        QCOMPARE(m_model->index(4, 0).data().toString(), u"Renewed until 23 November."_s);
        QVERIFY(m_model->index(5, 0).data().toString().startsWith(u"A new login took"_s));
    }

    void anAttemptTellsItsStagesAndTheIdForSupport()
    {
        show(sampleEvents(m_details, m_clock.now()));
        const QStringList lines = linesOf(0);
        QCOMPARE(lines[0], u"Sunday 22 November 2026, 08:00:00 UTC"_s);
        QVERIFY2(lines[1].startsWith(u"Getting ready: 1 second"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"At the bank, in the browser: 40 second"_s),
                 qPrintable(lines[2]));
        QVERIFY2(lines[3].startsWith(u"Checking the answer: 1 second"_s), qPrintable(lines[3]));
        QCOMPARE(lines.last(), u"Correlation id, for support: 4be1d2-correlation"_s);
        const QModelIndex event = m_model->index(0, 0);
        const QModelIndex last = m_model->index(int(lines.size()) - 1, 0, event);
        QCOMPARE(last.data(ActivityModel::CopyRole).toString(), u"4be1d2-correlation"_s);
        QCOMPARE(event.data(ActivityModel::CorrelationRole).toString(), u"4be1d2-correlation"_s);
        QVERIFY(event.data(ActivityModel::CopyRole).toString().contains(u"4be1d2-correlation"_s));
        QVERIFY(m_model->index(1, 0).data(ActivityModel::CorrelationRole).toString().isEmpty());
    }

    void whyAnUpdateWasMadeIsASentence()
    {
        SyncRecord sync;
        sync.id = SyncId{u"s"_s};
        sync.createdAt.value = m_clock.now();
        const auto told = [&](const QString &action) {
            sync.action = action;
            show({{m_clock.now(), sync}});
            return linesOf(0);
        };
        QVERIFY(told(u"auto-update"_s).contains(u"This update was made by itself."_s));
        QVERIFY(told(u"client-update"_s).contains(u"This update was asked for."_s));
        QVERIFY(told(u"a %1 word"_s).contains(u"The service calls this update “a %1 word”."_s));
        QVERIFY(!told(QString()).join(u'\n').contains(u"This update"_s));
        sync.method = u"ADD"_s;
        QVERIFY(told(u"client-update"_s).contains(u"This update came with connecting."_s));
    }

    void aChangeOfTheIdTellsWhichAccountsMovedAndWhichStayed()
    {
        const auto &ids = m_details.entry.connection.accountIds;
        m_details.lineage.before.push_back(
            {ConnectionId{u"bank:older"_s}, m_details.entry.connection.id, Succession::Split,
             m_clock.now() - 24h,
             {{ids[0], u"Current"_s, ids[0], AccountFate::Moved, {}},
              {AccountId{u"old"_s}, u"<b>Joint</b>"_s, {}, AccountFate::Stayed, {}}}});
        show(sampleEvents(m_details, m_clock.now()));
        const QStringList lines = linesOf(5);
        QVERIFY(lines.contains(u"Moved over: Current"_s));
        QVERIFY(lines.contains(u"Stayed on the old consent: <b>Joint</b>"_s));
        QVERIFY(lines.contains(u"Earlier connection: bank:older"_s));
        QVERIFY(lines.contains(u"Newer connection: a:1"_s));
    }

    void whatIsTheSameKeepsItsPlace()
    {
        std::vector<HistoryEvent> events = sampleEvents(m_details, m_clock.now());
        show(events);
        const QPersistentModelIndex event = m_model->index(2, 0);
        const QPersistentModelIndex line = m_model->index(1, 0, event);
        QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(m_model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(m_model, &QAbstractItemModel::rowsRemoved);
        SyncRecord sync;
        sync.id = SyncId{u"new"_s};
        sync.createdAt.value = m_clock.now();
        events.push_back({m_clock.now(), sync});
        show(events);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(removals.size(), 0);
        QCOMPARE(event.row(), 3);
        QVERIFY(line.isValid());
        QCOMPARE(line.parent(), QModelIndex(event));

        std::get<SyncRecord>(events.back().what).fetchStatus = u"success"_s;
        show(events);
        QCOMPARE(removals.size(), 1);
        QCOMPARE(inserts.size(), 2);
        QCOMPARE(event.row(), 3);
        show({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!line.isValid());
        QCOMPARE(resets.size(), 0);
        m_details.entry.connection.id = ConnectionId{u"a:2"_s};
        show(events);
        QCOMPARE(resets.size(), 1);
    }

    void whatWasLookedAtIsToldInTheWordsOfNow()
    {
        const auto &ids = m_details.entry.connection.accountIds;
        LineageStep step{ConnectionId{u"bank:older"_s}, m_details.entry.connection.id,
                         Succession::Split, m_clock.now() - 24h,
                         {{ids[0], u"Current"_s, ids[0], AccountFate::Moved, {}}}};
        m_details.lineage.before = {step};
        const std::vector<HistoryEvent> events = sampleEvents(m_details, m_clock.now());
        show(events);
        QVERIFY(linesOf(5).contains(u"Moved over: Current"_s));
        const QPersistentModelIndex change = m_model->index(5, 0);
        const QPersistentModelIndex line = m_model->index(1, 0, change);
        QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
        m_details.accountSettings[ids[0]].ownName = u"Bills"_s;
        step.accounts.front().name = u"Bills"_s;
        m_details.lineage.before = {step};
        show(events);
        QVERIFY2(linesOf(5).contains(u"Moved over: Bills"_s), qPrintable(linesOf(5).join(u'\n')));
        QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const QList<QVariant> &one) {
            return one[0].value<QModelIndex>().parent() == QModelIndex(change);
        }));
        QVERIFY(line.isValid()); // selected as it was

        // What there is to tell of it becomes more, and less.
        const int before = m_model->rowCount(change);
        step.accounts.push_back({AccountId{u"old"_s}, u"Joint"_s, {}, AccountFate::Stayed, {}});
        m_details.lineage.before = {step};
        show(events);
        QCOMPARE(m_model->rowCount(change), before + 1);
        QVERIFY(linesOf(5).contains(u"Stayed on the old consent: Joint"_s));
        step.accounts.pop_back();
        m_details.lineage.before = {step};
        show(events);
        QCOMPARE(m_model->rowCount(change), before);
        QVERIFY(line.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void durationsAreToldAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("start");
        QTest::newRow("none") << qint64(0) << u"less than a second"_s;
        QTest::newRow("backwards") << qint64(-5000) << u"less than a second"_s;
        QTest::newRow("seconds") << qint64(42'900) << u"42 second"_s;
        QTest::newRow("minutes") << qint64(180'000) << u"3 minute"_s;
        QTest::newRow("hours") << qint64(2 * 3'600'000) << u"2 hour"_s;
        QTest::newRow("days") << qint64(5 * 86'400'000) << u"5 day"_s;
    }
    void durationsAreToldAsPeopleSayThem()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, start);
        const QString words = durationWords(std::chrono::milliseconds(milliseconds));
        QVERIFY2(words.startsWith(start), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
