#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "core/service/maskedservice.h"
#include "ui/models/transactionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class TransactionListModelTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    std::unique_ptr<TransactionListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ConnectionEntry m_entry;
    TransactionFilter m_filter;

    using State = TransactionListModel::State;

    void keep(int count, int accounts = 1)
    {
        m_service->kept = sampleTransactions(m_entry.connection, count, m_clock.now(), accounts);
    }
    void show()
    {
        m_model->show(m_filter);
        QTRY_COMPARE(m_model->state(), State::Loaded);
    }
    void more()
    {
        const int before = m_model->rowCount();
        m_model->fetchMore({});
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->at(row).transaction.id.value();
        return all;
    }
    QStringList keptIds(int most = 100'000) const
    {
        QStringList all;
        for (const ListedTransaction &row : m_service->kept)
            all << row.transaction.id.value();
        return all.mid(0, most);
    }
    QString text(int row, int role = Qt::DisplayRole) const
    {
        return m_model->index(row).data(role).toString();
    }
    void refresh()
    {
        QSignalSpy merged(m_model.get(), &TransactionListModel::merged);
        m_model->refresh();
        QTRY_VERIFY(!merged.isEmpty());
        QTest::qWait(0);
        QTRY_COMPARE(asked(), m_lastAsked);
    }
    /// Settles when no more questions come.
    qsizetype asked()
    {
        const qsizetype now = m_service->calls.size();
        return std::exchange(m_lastAsked, now) == now ? now : -1;
    }
    qsizetype m_lastAsked = 0;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeConnectionService>();
        m_model = std::make_unique<TransactionListModel>(*m_service);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false); // the tests ask for pages themselves
        m_entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        m_filter = {};
        m_filter.connection = m_entry.connection.id;
        m_model->setWords({m_clock.now(), QTimeZone::utc(), QLocale::c()}, {});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_service.reset();
    }

    void pagesComeAsTheyAreAskedFor()
    {
        keep(250);
        show();
        QCOMPARE(ids(), keptIds(100));
        QVERIFY(m_model->canFetchMore({}));
        more();
        more();
        QCOMPARE(ids(), keptIds());
        QVERIFY(!m_model->canFetchMore({}));
    }

    void aRowTellsWhatAPersonLooksFor()
    {
        keep(3, 2);
        m_service->kept[2].transaction.description.clear();
        m_service->kept[2].transaction.counterparty = u"Zoë\nLtd"_s;
        m_model->setWords({m_clock.now(), QTimeZone::utc(), QLocale::c()},
                          {{m_entry.connection.accountIds[0], u"Current"_s},
                           {m_entry.connection.accountIds[1], u"Saver"_s}});
        show();
        using Model = TransactionListModel;
        QCOMPARE(text(0), u"TESCO STORES 2041"_s);
        QCOMPARE(text(0, Model::AmountRole), u"−£12.99"_s);
        QCOMPARE(text(0, Model::DateRole), u"Sun 22 Nov"_s);
        QCOMPARE(text(0, Model::AccountRole), u"Current"_s);
        QCOMPARE(text(0, Model::StandingRole), u"not booked yet"_s);
        QCOMPARE(text(1, Model::AmountRole), u"+£2450.00"_s);
        QVERIFY(m_model->index(1).data(Model::MoneyInRole).toBool());
        QCOMPARE(text(2, Model::StandingRole), QString());
        QVERIFY2(text(2).startsWith(u"Zoë"_s) && !text(2).contains(u'\n'), qPrintable(text(2)));
        QCOMPARE(text(0, Qt::AccessibleTextRole),
                 u"TESCO STORES 2041, −£12.99, Sun 22 Nov, Current, not booked yet"_s);
    }

    void theDayIsTheBanksAndNotTheZones()
    {
        keep(1);
        // A bare date is midnight UTC: in New York that is still the day before.
        m_service->kept[0].transaction.at = *parseInstant(u"2025-03-05T00:00:00Z");
        m_model->setWords({m_clock.now(), QTimeZone("America/New_York"), QLocale::c()}, {});
        show();
        QCOMPARE(text(0, TransactionListModel::DateRole), u"5 Mar 2025"_s);
    }

    void ofQuestionsThatComeTooFastTheLastOneCounts()
    {
        keep(60);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        for (const auto *typed : {u"t", u"te", u"tes", u"tesco"}) {
            m_filter.text = QString::fromUtf16(typed);
            m_model->show(m_filter);
        }
        QTRY_COMPARE(m_model->state(), State::Loaded);
        QCOMPARE(m_service->calls.size(), 2); // the first, which was under way, and the last
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_model->rowCount(), 10);
    }

    void whatIsShownStaysUntilTheNewListIsThere()
    {
        keep(60);
        show();
        m_filter.text = u"tesco"_s;
        m_model->show(m_filter);
        QCOMPARE(m_model->state(), State::Loading);
        QCOMPARE(m_model->rowCount(), 60);
        QTRY_COMPARE(m_model->rowCount(), 10);
    }

    void aRefreshTellsDifferencesOnly_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("new ones at the top") << u"top"_s;
        QTest::newRow("one in the middle") << u"middle"_s;
        QTest::newRow("some gone") << u"gone"_s;
        QTest::newRow("another text") << u"text"_s;
        QTest::newRow("another one in the same place") << u"place"_s;
        QTest::newRow("everything at once") << u"top middle gone text place"_s;
        QTest::newRow("all gone") << u"all"_s;
    }

    void aRefreshTellsDifferencesOnly()
    {
        QFETCH(const QString, change);
        keep(600);
        show();
        for (int i = 0; i < 4; ++i)
            more();
        QCOMPARE(m_model->rowCount(), 500);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex watched = m_model->index(321);
        const QString watchedId = m_model->at(321).transaction.id.value();
        auto &kept = m_service->kept;
        if (change.contains(u"top"_s)) {
            ListedTransaction fresh = kept.front();
            fresh.transaction.id = TransactionId{u"fresh"_s};
            fresh.place.position += 100;
            kept.insert(kept.begin(), fresh);
        }
        if (change.contains(u"middle"_s)) {
            ListedTransaction late = kept[250];
            late.transaction.id = TransactionId{u"late"_s};
            late.place.position += 5;
            kept.insert(kept.begin() + 250, late);
        }
        if (change.contains(u"gone"_s))
            kept.erase(kept.begin() + 40, kept.begin() + 45);
        if (change.contains(u"text"_s))
            kept[10].transaction.description = u"changed"_s;
        if (change.contains(u"place"_s))
            kept[20].transaction.id = TransactionId{u"other"_s};
        if (change == u"all"_s)
            m_service->kept.clear();
        refresh();
        QCOMPARE(resets.size(), 0);
        if (change == u"all"_s) {
            QCOMPARE(m_model->rowCount(), 0);
            QVERIFY(!watched.isValid());
            return;
        }
        QVERIFY(m_model->rowCount() >= 495);
        QCOMPARE(ids(), keptIds(m_model->rowCount()));
        QCOMPARE(m_model->at(watched.row()).transaction.id.value(), watchedId);
        if (change.contains(u"text"_s))
            QCOMPARE(text(10), u"changed"_s);
        while (m_model->canFetchMore({}))
            more();
        QCOMPARE(ids(), keptIds());
    }

    void aRefreshKeepsEveryRowWhileNamesAreHidden_data()
    {
        QTest::addColumn<TransactionOrder>("by");
        QTest::newRow("date") << TransactionOrder::Date;
        QTest::newRow("amount") << TransactionOrder::Amount;
        QTest::newRow("text") << TransactionOrder::Text;
    }

    void aRefreshKeepsEveryRowWhileNamesAreHidden()
    {
        QFETCH(const TransactionOrder, by);
        Masker masker([](MaskedName, int number) { return u"Hidden %1"_s.arg(number); });
        MaskedService hidden(*m_service, masker, true);
        m_tester.reset();
        m_model = std::make_unique<TransactionListModel>(hidden);
        m_filter.sorting = {by, true};
        keep(600);
        show();
        while (m_model->canFetchMore({}))
            more();
        const QStringList before = ids();
        QCOMPARE(before.size(), 600);
        QVERIFY(text(0).startsWith(u"Hidden"_s));
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        refresh();
        QCOMPARE(ids(), before);
        QVERIFY(removed.isEmpty());
        m_model.reset(); // before the service it asks
    }

    void moreAtTheEndIsFoundByARefresh()
    {
        keep(80);
        show();
        QVERIFY(!m_model->canFetchMore({}));
        keep(700);
        refresh();
        while (m_model->canFetchMore({}))
            more();
        QCOMPARE(ids(), keptIds());
    }

    void aFailureKeepsTheRowsAndCanBeTriedAgain()
    {
        keep(300);
        show();
        m_service->transactionsFault = makeError(ErrorKind::StorageDamaged, {}, {});
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->error().kind, ErrorKind::StorageDamaged);
        QCOMPARE(m_model->rowCount(), 100);
        QVERIFY(!m_model->canFetchMore({})); // a view would ask for ever
        m_service->transactionsFault.reset();
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), State::Loaded);
        more();
        QCOMPARE(ids(), keptIds());
    }

    void anAnswerAfterTheModelIsGoneDoesNoHarm()
    {
        keep(10);
        m_model->show(m_filter);
        m_tester.reset();
        m_model.reset();
        QTest::qWait(1);
        QCOMPARE(m_service->calls.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TransactionListModelTest)
#include "tst_transactionlistmodel.moc"
