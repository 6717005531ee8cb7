#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "core/lifecycle/rules.h"
#include "ui/models/eventroles.h"
#include "ui/widgets/activitypage.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/lineageview.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/syncspage.h"
#include "ui/widgets/transactionspage.h"
#include "ui/words/translations.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
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
        const ConnectionEntry &entry = m_details.entry;
        m_tabs->showDetails({m_details, assess(entry.connection, entry.facts, {}, m_clock.now()),
                             {m_clock.now(), QTimeZone::utc(), QLocale::c()}});
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
        QVERIFY(!m_tabs->findChild<SyncsPage *>());
        QCOMPARE(m_tabs->findChildren<DetailsPage *>().size(), 1);
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

    void everyTabIsInSightInAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("named");
        QTest::newRow("wide") << 800 << true;
        QTest::newRow("as beside the list in a small window") << 360 << false;
        QTest::newRow("narrower than that") << 270 << false;
    }
    void everyTabIsInSightInAnyWidth()
    {
        QFETCH(int, width);
        QFETCH(bool, named);
        open();
        m_tabs->resize(width, 500);
        const QTabBar *bar = m_tabs->tabBar();
        for (const auto current : {DetailsTabs::Overview, DetailsTabs::Transactions}) {
            m_tabs->setCurrentIndex(current);
            QTest::qWait(1);
            for (int tab = 0; tab < bar->count(); ++tab) {
                QVERIFY2(bar->rect().contains(bar->tabRect(tab)), qPrintable(u"%1"_s.arg(tab)));
                QVERIFY(!bar->accessibleTabName(tab).isEmpty());
                const bool hasName = !bar->tabText(tab).isEmpty();
                if (named || (tab == current && width > 300))
                    QVERIFY(hasName);
                else if (!hasName)
                    QVERIFY(!bar->tabIcon(tab).isNull() &&
                            bar->tabToolTip(tab).contains(bar->accessibleTabName(tab)));
            }
        }
        m_tabs->resize(900, 500);
        QTest::qWait(1);
        for (int tab = 0; tab < bar->count(); ++tab)
            QCOMPARE(bar->tabText(tab), bar->accessibleTabName(tab));
    }

    void theKeyboardReachesEveryTab()
    {
        m_service->events = sampleEvents(m_details, m_clock.now());
        open();
        m_tabs->go(DetailsTabs::Overview);
        for (const auto tab : {DetailsTabs::Consent, DetailsTabs::Accounts, DetailsTabs::Activity,
                               DetailsTabs::Syncs, DetailsTabs::Transactions}) {
            QTest::keyClick(m_tabs.get(), Qt::Key_Tab, Qt::ControlModifier);
            QCOMPARE(m_tabs->currentIndex(), int(tab));
        }
        m_tabs->go(DetailsTabs::Activity);
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
        // Also from the menu, beside the entry itself.
        QGuiApplication::clipboard()->setText(u"before"_s);
        const QPoint place = tree().visualRect(tree().currentIndex()).center();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, place, tree().mapToGlobal(place));
        QCoreApplication::sendEvent(&tree(), &key);
        auto *menu = tree().findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().constLast()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4be1d2-correlation"_s);
        delete menu;
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

    void narrowTabsKeepTheirNamesAndCanBeReached()
    {
        open();
        m_tabs->resize(220, 400);
        QTest::qWait(0);
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            m_tabs->setCurrentIndex(tab);
            const QRect place = m_tabs->tabBar()->tabRect(tab);
            QVERIFY(place.width() >= m_tabs->fontMetrics().horizontalAdvance(m_tabs->tabText(tab)));
            QVERIFY(m_tabs->tabBar()->rect().contains(place.center()));
        }
    }

    void updatesTellWhatTheyMeanAndWhoseTurnItIs()
    {
        const auto sync = [&](const QString &id, const QString &word, int hours) {
            SyncRecord record;
            record.id = SyncId{id};
            record.fetchStatus = word;
            record.action = u"auto-update"_s;
            record.createdAt.value = m_clock.now() - std::chrono::hours{hours};
            record.completedAt.value = *record.createdAt.value + std::chrono::seconds{42};
            return record;
        };
        m_details.syncs = {sync(u"s3"_s, u"credentials-error"_s, 1),
                           sync(u"s2"_s, u"credentials-error"_s, 2),
                           sync(u"s1"_s, u"success"_s, 3)};
        m_details.syncs.push_back({});
        open();
        m_tabs->go(DetailsTabs::Syncs);
        auto &list = *m_tabs->findChild<QTreeView *>(u"syncsList"_s);
        QTRY_VERIFY(list.hasFocus());
        QAbstractItemModel &model = *list.model();
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&model](int row) { return model.index(row, 0).data().toString(); };
        QVERIFY2(text(0).contains(u"log in at A Bank again"_s), qPrintable(text(0)));
        QVERIFY2(!text(1).contains(u"your turn"_s), qPrintable(text(1)));
        QCOMPARE(text(2), u"Updated from the bank."_s);
        QVERIFY(model.index(0, 0).data(EventRoles::MomentRole).toString().contains(u"by itself"_s));
        QVERIFY(model.index(3, 0).data(EventRoles::MomentRole).toString().contains(u"unknown"_s));
        QTest::keyClick(&list, Qt::Key_Right);
        QVERIFY(list.isExpanded(list.currentIndex()));
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"fetching credentials-error, processing not told"_s),
                 qPrintable(copied));
    }

    void updatesThatWereNotReadAreNotTakenForNone()
    {
        open();
        m_tabs->go(DetailsTabs::Syncs);
        auto &empty = *m_tabs->findChild<SyncsPage *>()->findChild<Placeholder *>();
        QCOMPARE(empty.headline(), u"Not read yet"_s);
        m_details.syncsReadAt = m_clock.now();
        tell();
        QCOMPARE(empty.headline(), u"No updates yet"_s);
    }

    void theFamilyIsDrawnOnlyWhereThereIsOne()
    {
        open();
        m_tabs->go(DetailsTabs::Activity);
        auto *family = m_tabs->findChild<LineageView *>();
        QVERIFY(!family->isVisible());
        const ConnectionId older{u"a:0"_s};
        m_details.lineage.before = {{older, m_details.entry.connection.id, Succession::Split,
                                     m_clock.now() - std::chrono::days{9},
                                     {{AccountId{u"x"_s}, u"Joint"_s, {}, AccountFate::Stayed, {}}}}};
        m_service->replace({m_details.entry, healthyEntry(older.value(), u"Old Bank"_s, m_clock.now())});
        tell();
        QTRY_VERIFY(family->isVisible());
        QVERIFY2(family->accessibleDescription().startsWith(u"This connection"_s),
                 qPrintable(family->accessibleDescription()));
        QSignalSpy asked(m_tabs.get(), &DetailsTabs::connectionRequested);
        family->setFocus();
        QTest::keyClick(family, Qt::Key_Return);
        QCOMPARE(asked.size(), 0); // it is shown already
        QTest::keyClick(family, Qt::Key_Down);
        QVERIFY2(family->accessibleDescription().contains(u"Left behind: Joint"_s),
                 qPrintable(family->accessibleDescription()));
        QTest::keyClick(family, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ConnectionId>(), older);
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
