#include "support/windowstand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/noticeroom.h"
#include "ui/widgets/placeholder.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest : public QObject, private WindowStand
{
    Q_OBJECT

    FlowStatus flowAtTheBank() const
    {
        FlowStatus flow;
        flow.request.kind = FlowKind::Reconsent;
        flow.request.connection = idOf(3);
        flow.stage = FlowStage::AtTheBank;
        flow.bankName = u"Barclays"_s;
        flow.link = QUrl(u"https://id.example/oidc/auth?request_uri=urn%3Ax"_s);
        flow.endsAt = m_clock->now() + 10min;
        return flow;
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { build(); }
    void cleanup() { tearDown(); }

    void theFirstPictureNeedsTheListAndNothingMore()
    {
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock->now()));
        m_window = std::make_unique<MainWindow>(*m_service, m_preferences, *m_clock);
        QSignalSpy painted(m_window.get(), &MainWindow::firstPainted);
        QVERIFY(!part<DetailsPane>());
        QVERIFY(!part<FlowPanel>());
        QVERIFY(!part<BannerArea>());
        QVERIFY(!part<Placeholder>());
        QVERIFY(m_service->calls.isEmpty());
        m_window->show();
        QTRY_COMPARE(painted.size(), 1);
        m_window->repaint();
        QTest::qWait(0);
        QCOMPARE(painted.size(), 1);
        QVERIFY(asked(u"goOnline"_s).isEmpty());
    }

    void loadingEmptyFaultAndListTakeTurns()
    {
        open();
        QTRY_VERIFY(part<Placeholder>());
        QCOMPARE(part<Placeholder>()->headline(), u"Reading your connections…"_s);

        ServiceHealth health;
        health.faults = {makeError(ErrorKind::Network, {}, {})};
        m_service->setHealth(health);
        QCOMPARE(part<Placeholder>()->headline(), u"Moneyhub cannot be reached"_s);
        part<QPushButton>(u"placeholderButton"_s)->click();
        QCOMPARE(asked(u"refresh"_s).size(), 1);

        m_service->healthNow = {};
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->replace({});
        QCOMPARE(part<Placeholder>()->headline(), u"No bank is connected yet"_s);
        part<QPushButton>(u"placeholderButton"_s)->click();
        QVERIFY(part<BankPicker>());

        m_service->replace(showcaseEntries(m_clock->now()));
        QVERIFY(view().isVisible());
        QVERIFY(!part<Placeholder>()->isVisible());
    }

    void theHeaderAndTheStatusLineSayHowItIs()
    {
        openShowcase();
        QCOMPARE(text(u"summary"_s),
                 u"6 of 11 connections need you · next consent ends in 5 hours"_s);
        QCOMPARE(text(u"status"_s), u"Online · checked today 10:00"_s);
        m_service->profileNow.name = u"A[*]B"_s;
        Q_EMIT m_service->profileChanged();
        QCOMPARE(m_window->windowTitle(), u"Holdfast – A[*][*]B"_s);
    }

    void nothingIsCountedBeforeAllIsThere()
    {
        m_service->whole = false;
        openShowcase();
        QCOMPARE(text(u"summary"_s).trimmed(), QString());
        const int top = view().mapTo(m_window.get(), QPoint()).y();
        m_service->whole = true;
        m_service->replace(showcaseEntries(m_clock->now()));
        QVERIFY(!text(u"summary"_s).isEmpty());
        QTest::qWait(0);
        QCOMPARE(view().mapTo(m_window.get(), QPoint()).y(), top);
    }

    void typingNarrowsAndEscapeShowsAllAgain()
    {
        openShowcase();
        QTest::keyClick(&view(), Qt::Key_Slash);
        QTRY_VERIFY(part<QLineEdit>(u"searchField"_s)->hasFocus());
        QTest::keyClicks(part<QLineEdit>(u"searchField"_s), u"bar"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        QTest::keyClicks(part<QLineEdit>(u"searchField"_s), u"x%"_s);
        QCOMPARE(view().model()->rowCount(), 0);
        QCOMPARE(part<Placeholder>()->headline(), u"Nothing found"_s);
        QTest::keyClick(part<QLineEdit>(u"searchField"_s), Qt::Key_Escape);
        QCOMPARE(view().model()->rowCount(), 11);
    }

    void controlFReachesTheSearchField()
    {
        openShowcase();
        // The picture of its button is costly: not before somebody is there.
        QVERIFY(!part<QLineEdit>(u"searchField"_s)->isClearButtonEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(part<QLineEdit>(u"searchField"_s)->hasFocus());
        QVERIFY(part<QLineEdit>(u"searchField"_s)->isClearButtonEnabled());
    }

    void theWebhookAddressIsCopiedAndShownNowhere()
    {
        openShowcase();
        auto *copy = m_window->findChild<QAction *>(u"copyWebhookAddress"_s);
        QVERIFY(copy && !copy->isVisible()); // nothing listens
        const QString address = u"http://127.0.0.1:18181/webhooks/unguessable"_s;
        m_service->profileNow.webhookAddress = address;
        Q_EMIT m_service->profileChanged();
        QVERIFY(copy->isVisible());
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        QVERIFY(part<Banner>(u"resultBanner"_s)->headline().contains(u"clipboard"_s));
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->text().contains(u"unguessable"_s));
    }

    void whatIsToldOfAConnectionFollowsTheEndOfItsFlow()
    {
        openShowcase();
        view().select(idOf(3));
        m_service->setFlow(flowAtTheBank());
        m_service->calls.clear();
        m_service->setFlow(std::nullopt);
        QCOMPARE(asked(u"details"_s), QStringList{u"details "_s + idOf(3).value()});
    }

    void detailsThatCannotBeReadAreNotThoseOfTheRowBefore()
    {
        openShowcase();
        view().select(idOf(3));
        QTRY_COMPARE(part<DetailsPane>()->shown(), idOf(3));
        m_service->detailsFault = makeError(ErrorKind::StorageDamaged, {}, u"cut"_s);
        view().select(idOf(1));
        QTRY_VERIFY(part<Banner>(u"resultBanner"_s));
        QVERIFY(!part<DetailsTabs>()->isVisible());
        m_service->detailsFault.reset();
        view().select(idOf(2));
        QTRY_COMPARE(part<DetailsPane>()->shown(), idOf(2));
        QVERIFY(part<DetailsTabs>()->isVisible());
    }

    void theTabOfTheDetailsComesBack()
    {
        openShowcase();
        WindowArrangement left;
        left.selected = idOf(3);
        left.detailsTab = DetailsTabs::Activity;
        m_window->arrange(left);
        QTRY_VERIFY(part<DetailsTabs>());
        QCOMPARE(part<DetailsTabs>()->currentIndex(), int(DetailsTabs::Activity));
        for (const int tab : {DetailsTabs::Consent, DetailsTabs::Accounts, DetailsTabs::Syncs,
                              DetailsTabs::Transactions}) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
            QTRY_COMPARE(m_window->arrangement().detailsTab, tab);
        }
    }

    void f10OpensTheMenus()
    {
        openShowcase();
        QTest::keyClick(&view(), Qt::Key_F10);
        QCOMPARE(m_window->menuBar()->activeAction(), m_window->menuBar()->actions().constFirst());
    }

    void theAdvisedActionStartsItsFlow()
    {
        openShowcase();
        view().select(idOf(3));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(asked(u"startFlow"_s), QStringList{u"startFlow reconsent "_s + idOf(3).value()});
        FlowResult result;
        result.outcome = FlowOutcome::Renewed;
        result.connection = idOf(3);
        m_service->flowDone(result);
        QVERIFY(
            part<Banner>(u"resultBanner"_s)->headline().startsWith(u"Barclays is renewed until"_s));
    }

    void aDeclinedFlowIsToldCalmlyAndWithoutACode()
    {
        openShowcase();
        view().select(idOf(3));
        QTest::keyClick(&view(), Qt::Key_Return);
        m_service->flowDone(fail(makeError(ErrorKind::Declined, u"access_denied"_s, {})));
        const QString rest = part<QLabel>(u"bannerText"_s)->text();
        QVERIFY(!rest.contains(u"Code"_s));
    }

    void aSyncIsFollowedToItsVerdict()
    {
        openShowcase();
        view().select(idOf(7));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(asked(u"sync"_s), QStringList{u"sync "_s + idOf(7).value() + u" to the end"_s});
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"Lloyds is being asked for news"_s);
        SyncResult result;
        result.verdict = SyncVerdict::Updated;
        m_service->syncDone(result);
        QVERIFY(part<Banner>(u"resultBanner"_s)->headline() != u"Lloyds is being asked for news"_s);
    }

    void whileTheBrowserIsAwayThePanelLeads()
    {
        openShowcase();
        m_service->setFlow(flowAtTheBank());
        QVERIFY(part<FlowPanel>()->isVisible());
        QVERIFY(view().isEnabled());
        part<QPushButton>(u"flowOpenAgain"_s)->click();
        part<QPushButton>(u"flowCopyLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://id.example/oidc/auth?request_uri=urn%3Ax"_s);
        part<QPushButton>(u"flowCancel"_s)->click();
        QCOMPARE(asked(u"openBrowserAgain"_s).size(), 1);
        QCOMPARE(asked(u"cancelFlow"_s).size(), 1);
        m_service->setFlow(std::nullopt);
        QVERIFY(!part<FlowPanel>()->isVisible());
    }

    void aLowWindowScrollsItsNoticesAndDoesNotGrow()
    {
        openShowcase();
        m_window->resize(900, 450);
        view().select(idOf(3));
        ServiceHealth health = m_service->healthNow;
        health.faults = {makeError(ErrorKind::ServiceDown, {}, {}),
                         makeError(ErrorKind::StorageFull, {}, {})};
        m_service->setHealth(health);
        FlowStatus flow = flowAtTheBank();
        flow.browserFailed = true;
        m_service->setFlow(flow);
        auto *room = part<NoticeRoom>();
        QTRY_VERIFY(room->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_window->size(), QSize(900, 450));
        QVERIFY(view().height() >= view().minimumSizeHint().height());
        // The login that has just begun is seen, and the keyboard brings the rest into sight.
        const auto isSeen = [room](const QWidget &widget) {
            return room->viewport()->rect().contains(
                widget.mapTo(room->viewport(), widget.rect().center()));
        };
        QTRY_VERIFY(isSeen(*part<QLabel>(u"flowTitle"_s)));
        QVERIFY(!isSeen(*part<QWidget>(u"flowUseAddress"_s)));
        part<QWidget>(u"flowCancel"_s)->setFocus();
        QTest::keyClick(part<QWidget>(u"flowCancel"_s), Qt::Key_Tab);
        QTRY_VERIFY(isSeen(*part<QWidget>(u"flowAddress"_s)));
    }

    void aRefusedPasteIsToldBesideTheField()
    {
        openShowcase();
        FlowStatus flow = flowAtTheBank();
        flow.browserFailed = true;
        m_service->setFlow(flow);
        part<QLineEdit>(u"flowAddress"_s)->setText(u"http://127.0.0.1:5/callback?state=x"_s);
        QTest::keyClick(part<QLineEdit>(u"flowAddress"_s), Qt::Key_Return);
        QCOMPARE(asked(u"pasteAddress"_s).size(), 1);
        m_service->pasteDone(fail(makeError(ErrorKind::CheckFailed, u"state"_s, {})));
        QVERIFY(part<QLabel>(u"flowPasteFault"_s)->isVisible());
    }

    void faultsAreBannersAndNeverAdvice()
    {
        openShowcase();
        QStringList before;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            before << view().model()->index(row, ConnectionListModel::Button).data().toString();
        ServiceHealth health = m_service->healthNow;
        health.faults = {makeError(ErrorKind::ServiceDown, {}, {}),
                         makeError(ErrorKind::StorageFull, {}, {})};
        m_service->setHealth(health);
        QCOMPARE(m_window->findChildren<Banner *>(u"faultBanner"_s).size(), 2);
        QStringList after;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            after << view().model()->index(row, ConnectionListModel::Button).data().toString();
        QCOMPARE(after, before);
        part<QPushButton>(u"bannerTryAgain"_s)->click();
        QCOMPARE(asked(u"refresh"_s).size(), 1);
    }

    void aSelectedRowOpensItsDetailsAndEscapeClosesThem()
    {
        openShowcase();
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsPane>() && part<DetailsPane>()->shown() == idOf(3));
        QVERIFY(part<DetailsPane>()->isVisible());
        QTRY_COMPARE(asked(u"refreshDetails"_s).size(), 1);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!part<DetailsPane>()->isVisible());

        // From any tab.
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsPane>()->isVisible());
        auto *tabs = part<DetailsTabs>();
        tabs->go(DetailsTabs::Activity);
        QVERIFY(tabs->isVisible() && !part<DetailsPane>()->isVisible());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!tabs->isVisible());
    }

    void walkingThroughTheListAsksTheServiceForTheLastRowOnly()
    {
        openShowcase();
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(&view(), Qt::Key_Down);
        QTRY_COMPARE(asked(u"refreshDetails"_s).size(), 1);
        QVERIFY(asked(u"refreshDetails"_s).first().endsWith(view().currentId().value()));
    }

    void detailsStandBesideTheListOrBelowIt()
    {
        openShowcase();
        m_window->resize(1400, 900);
        view().select(idOf(3));
        QTRY_VERIFY(part<DetailsPane>());
        auto *splitter = part<QSplitter>(u"splitter"_s);
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        m_window->resize(900, 600);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    }

    void theSelectionSurvivesANewList()
    {
        openShowcase();
        view().select(idOf(1));
        auto entries = showcaseEntries(m_clock->now());
        entries.erase(entries.begin() + 3);
        const ConnectionId kept = view().currentId();
        m_service->replace(entries);
        QCOMPARE(view().currentId(), kept);
    }

    void removalAsksFirstAndThenTellsTheReceipt()
    {
        openShowcase();
        m_window->askRemoval(idOf(6));
        QTRY_VERIFY(part<QuestionDialog>());
        auto *dialog = part<QuestionDialog>();
        // U-03
        QVERIFY(text(u"removalHeading"_s).contains(u"M&S Bank"_s));
        dialog->reject();
        QVERIFY(asked(u"remove"_s).isEmpty());
        QTRY_VERIFY(!part<QuestionDialog>());
        m_window->askRemoval(idOf(6));
        QTRY_VERIFY(part<QPushButton>(u"removalAccept"_s));
        part<QPushButton>(u"removalAccept"_s)->click();
        QCOMPARE(asked(u"remove"_s).size(), 1);
        RemovalReceipt receipt;
        receipt.bankName = u"M&S Bank"_s;
        m_service->removeDone(receipt);
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"Removed and confirmed"_s);
    }

    void theMenuOffersWhatFitsTheSelectedRow()
    {
        openShowcase();
        auto *menu = part<QMenu>(u"connectionMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        view().select(idOf(3));
        Q_EMIT menu->aboutToShow();
        const auto enabled = [menu](const QString &name) {
            return menu->findChild<QAction *>(name)->isEnabled();
        };
        QVERIFY(enabled(u"menu-reconsent"_s));
        QVERIFY(enabled(u"menu-reauth"_s));
        QVERIFY(!enabled(u"menu-refresh"_s));
        menu->findChild<QAction *>(u"menu-reauth"_s)->trigger();
        QCOMPARE(asked(u"startFlow"_s), QStringList{u"startFlow reauth "_s + idOf(3).value()});
    }

    void theSortMenuKnowsEveryOrder()
    {
        openShowcase();
        auto *menu = part<QMenu>(u"sortMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 10);
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().at(1)->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().at(1)->isChecked());
    }

    void whoMayOnlyReadCannotConnect()
    {
        m_service->profileNow.role = Role::Inspector;
        openShowcase();
        QVERIFY(!part<QPushButton>(u"connectButton"_s)->isEnabled());
    }

    void aMissingSecretIsAskedForAndHandedOver()
    {
        ServiceHealth health;
        health.faults = {makeError(ErrorKind::SecretAbsent, {}, {})};
        m_service->healthNow = health;
        open();
        QVERIFY(!part<Banner>(u"faultBanner"_s)); // what stands in the list's place says it all
        part<QPushButton>(u"placeholderButton"_s)->click();
        QVERIFY(part<SecretDialog>());
        part<QLineEdit>(u"secretField"_s)->setText(u" s3cret "_s);
        part<QPushButton>(u"secretUse"_s)->click();
        QCOMPARE(asked(u"provideSecret"_s), QStringList{u"provideSecret keep"_s});
        QCOMPARE(m_service->secretGiven.reveal(), QByteArray("s3cret"));
        QTRY_VERIFY(!part<SecretDialog>());
    }

    void everyControlHasANameAndCanBeReached()
    {
        openShowcase();
        for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(!part<QLineEdit>(u"searchField"_s)->accessibleName().isEmpty());
        part<QPushButton>(u"connectButton"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            order << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"connectButton"_s, u"checkButton"_s, u"renewButton"_s,
                                     u"searchField"_s, u"connectionView"_s}));
    }

    // U-01: no label anywhere takes a bank's name for markup.
    void markupIsShownLiterally()
    {
        m_service->healthNow.lastChecked = m_clock->now();
        m_service->entries = std::make_shared<const std::vector<ConnectionEntry>>(
            1, healthyEntry(u"x:1"_s, u"<img src='file:///etc/passwd'><h1>Bank"_s, m_clock->now()));
        open();
        view().select(ConnectionId{u"x:1"_s});
        QTRY_VERIFY(part<DetailsPane>() && part<DetailsPane>()->shown());
        QCOMPARE(text(u"detailsBank"_s), u"<img src='file:///etc/passwd'><h1>Bank"_s);
        part<QLineEdit>(u"searchField"_s)->setText(u"<h1>nothing"_s);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->buddy())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
