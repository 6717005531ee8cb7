#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/widgets/activitypage.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/transactionspage.h"
#include "ui/words/translations.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class DetailsTabsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeConnectionService> m_service;
    std::unique_ptr<DetailsTabs> m_tabs;
    ConnectionDetails m_details;

    void tell()
    {
        m_tabs->setDetails(m_details, {m_clock.now(), QTimeZone::utc(), QLocale::c()});
    }
    void open()
    {
        tell();
        m_tabs->resize(400, 500);
        m_tabs->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
        m_tabs->activateWindow();
    }
    QTreeView &tree() const { return *m_tabs->findChild<QTreeView *>(u"activityList"_s); }
    Placeholder &placeholder() const
    {
        return *m_tabs->findChild<ActivityPage *>()->findChild<Placeholder *>();
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_service = std::make_unique<FakeConnectionService>();
        m_tabs = std::make_unique<DetailsTabs>(*m_service);
        m_details = {};
        m_details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
    }
    void cleanup()
    {
        m_tabs.reset();
        m_service.reset();
    }

    void nothingIsMadeOrReadBeforeItIsLookedAt()
    {
        open();
        QVERIFY(!m_tabs->findChild<TransactionsPage *>());
        QVERIFY(!m_tabs->findChild<ActivityPage *>());
        QVERIFY(m_service->calls.isEmpty());
        m_tabs->setCurrentIndex(DetailsTabs::Activity);
        QVERIFY(!m_tabs->findChild<TransactionsPage *>());
        QCOMPARE(m_service->calls, QStringList{u"history a:1"_s});
        m_tabs->setCurrentIndex(DetailsTabs::Transactions);
        QCOMPARE(m_service->calls.size(), 2);
        tell(); // of what is not seen nothing is read
        QCOMPARE(m_service->calls.filter(u"history"_s).size(), 1);
    }

    void whatChangedUnseenIsReadWhenItIsLookedAtAgain()
    {
        open();
        m_tabs->setCurrentIndex(DetailsTabs::Transactions);
        QTRY_COMPARE(m_service->calls.filter(u"transactions"_s).size(), 1);
        m_tabs->setCurrentIndex(DetailsTabs::Overview);
        Q_EMIT m_service->transactionsChanged({m_details.entry.connection.id});
        QTest::qWait(1);
        QCOMPARE(m_service->calls.filter(u"transactions"_s).size(), 1);
        m_service->kept =
            sampleTransactions(m_details.entry.connection, 20, m_clock.now());
        m_tabs->setCurrentIndex(DetailsTabs::Transactions);
        auto *list = m_tabs->findChild<QAbstractItemView *>(u"transactionsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 20);
    }

    void theKeyboardReachesEveryTab()
    {
        m_service->events = sampleEvents(m_details, m_clock.now());
        open();
        m_tabs->go(DetailsTabs::Overview);
        QTest::keyClick(m_tabs.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_tabs->currentIndex(), int(DetailsTabs::Transactions));
        QTest::keyClick(m_tabs.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_tabs->currentIndex(), int(DetailsTabs::Activity));
        QTRY_VERIFY(tree().isVisible());
        m_tabs->go(DetailsTabs::Activity);
        QTRY_VERIFY(tree().hasFocus());
        QCOMPARE(tree().currentIndex(), tree().model()->index(0, 0));
        QTest::keyClick(&tree(), Qt::Key_Right);
        QVERIFY(tree().isExpanded(tree().currentIndex()));
        QTest::keyClick(&tree(), Qt::Key_Return);
        QVERIFY(!tree().isExpanded(tree().currentIndex()));
    }

    void theIdForSupportCanBeCopied()
    {
        m_service->events = sampleEvents(m_details, m_clock.now());
        open();
        m_tabs->setCurrentIndex(DetailsTabs::Activity);
        QTRY_VERIFY(tree().isVisible());
        const QModelIndex event = tree().model()->index(0, 0);
        tree().expand(event);
        tree().setCurrentIndex(tree().model()->index(tree().model()->rowCount(event) - 1, 0, event));
        QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4be1d2-correlation"_s);
    }

    void openedEventsStayOpenWhenMoreHappens()
    {
        m_service->events = sampleEvents(m_details, m_clock.now());
        open();
        m_tabs->setCurrentIndex(DetailsTabs::Activity);
        QTRY_VERIFY(tree().isVisible());
        const QPersistentModelIndex event = tree().model()->index(1, 0);
        tree().expand(event);
        SyncRecord sync;
        sync.createdAt.value = m_clock.now();
        m_service->events.push_back({m_clock.now(), sync});
        tell();
        QTRY_COMPARE(event.row(), 2);
        QVERIFY(tree().isExpanded(event));
    }

    void emptyAndFaultyAreToldApart()
    {
        open();
        m_tabs->setCurrentIndex(DetailsTabs::Activity);
        QTRY_COMPARE(placeholder().headline(), u"Nothing has happened yet"_s);
        m_service->historyFault = makeError(ErrorKind::StorageDamaged, {}, {});
        tell();
        QTRY_VERIFY(placeholder().headline() != u"Nothing has happened yet"_s);
        m_service->historyFault.reset();
        m_service->events = sampleEvents(m_details, m_clock.now());
        Q_EMIT placeholder().buttonClicked();
        QTRY_VERIFY(tree().isVisible());
    }
};

QTEST_MAIN(DetailsTabsTest)
#include "tst_detailstabs.moc"
