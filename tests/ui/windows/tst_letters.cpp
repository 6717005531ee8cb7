// The underlined letters: in every menu, dialog, page of settings and page of the window, in every
// language, each letter stands for one thing.
#include "support/fakeclock.h"
#include "support/fakefilesaver.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/fakereminderdesk.h"
#include "support/fakerenewalmemory.h"
#include "support/fakeselftest.h"
#include "support/gallerykit.h"
#include "support/lettercheck.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"

#include "ui/settings/settingsdialog.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/hiddensign.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/bundledialog.h"
#include "ui/windows/columnsdialog.h"
#include "ui/windows/firststartpage.h"
#include "ui/windows/gonedialog.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/matchdialog.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/receiptsdialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/windows/selftestdialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/windows/userpicker.h"
#include "ui/words/translations.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class LettersTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakePreferences m_preferences;
    FakeReminderDesk m_desk;
    FakeFileSaver m_saver;
    FakeRenewalMemory m_memory;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<ProfileWindow> m_window;
    std::optional<Dressed> m_dressed;
    QStringList m_clashes; ///< of the test that runs, each with where it was found
    int m_letters = 0;

    FakeConnectionService &service() { return m_chooser->at(u"home"_s, u"u1"_s); }
    ConnectionId idOf(size_t row) { return (*service().entries)[row].connection.id; }
    template <class T>
    T *part(const QString &name = {}) const
    {
        return m_window->page().findChild<T *>(name);
    }

    void look(const QWidget &window, const QString &where)
    {
        LetterCheck letters;
        letters.takeWindow(window);
        m_letters += letters.count();
        note(letters.clashes(), where);
    }
    void note(const QStringList &clashes, const QString &where)
    {
        for (const QString &clash : clashes)
            m_clashes << where + u": "_s + clash;
    }
    void look(QMenu &menu, const QString &where)
    {
        LetterCheck letters;
        letters.takeMenu(menu);
        m_letters += letters.count();
        note(clashesIn(menu), where);
    }
    /// A context menu that is open, which is closed again.
    void lookAtPopup(const QString &where)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        look(*menu, where);
        menu->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    void lookAt(QDialog &dialog)
    {
        dialog.show();
        look(dialog, QString::fromLatin1(dialog.metaObject()->className()));
    }

    ConnectionDetails details()
    {
        ConnectionDetails all;
        all.entry = (*service().entries)[3];
        for (const AccountId &id : all.entry.connection.accountIds) {
            Account account;
            account.id = id;
            account.name = u"Account "_s + id.value().right(1);
            account.reference = u"1234"_s;
            all.accounts.push_back(account);
        }
        all.accountSettings[all.accounts[1].id].hidden = true;
        all.questions = {{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Savings"_s,
                          {all.accounts[0].id, all.accounts[1].id}}};
        return all;
    }
    void openWindow()
    {
        m_chooser->all = {{ProfileId(u"home"_s), u"Home"_s}, {ProfileId(), {}}};
        m_chooser->known = {UserId(u"u1"_s), UserId(u"u2"_s)};
        FakeConnectionService &home = service();
        home.profileNow.name = u"Home"_s;
        home.profileNow.webhookAddress = u"http://127.0.0.1:1/webhooks/x"_s;
        home.healthNow.lastChecked = m_clock.now();
        home.entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock.now()));
        home.goneNow = {{idOf(1), u"Monzo"_s, {}, 2, m_clock.now(), m_clock.now(), false}};
        home.detailsById[idOf(3).value()] = details();
        home.events = sampleEvents(details(), m_clock.now());
        m_memory.all[renewalsOwner(home.profileNow)] = {
            m_clock.now() - hours{16}, m_clock.now() + days{14}, {idOf(3), idOf(5)}, {}};
        m_desk.entries = {inboxEntry(idOf(3).value(), u"Barclays"_s, m_clock.now(), days{3})};
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, m_clock);
        QSignalSpy painted(m_window.get(), &ProfileWindow::firstPainted);
        m_window->resize(1400, 900);
        m_window->show();
        QTRY_COMPARE(painted.count(), 1);
        m_window->setReminders(m_desk);
        m_window->saveFilesWith(m_saver);
        m_window->rememberRenewalsIn(m_memory);
        Q_EMIT home.removedElsewhereChanged();
        QTRY_VERIFY(part<QAction>(u"menuGone"_s)->isVisible());
        part<ConnectionView>()->select(idOf(3));
        QTRY_VERIFY(part<DetailsTabs>());
    }
    void press(const QString &name)
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        button->click();
    }
    FlowStatus away()
    {
        FlowStatus flow;
        flow.request.kind = FlowKind::Reconsent;
        flow.request.connection = idOf(3);
        flow.stage = FlowStage::AtTheBank;
        flow.link = QUrl(u"https://bank.example/authorise"_s);
        flow.endsAt = m_clock.now() + minutes{9};
        flow.browserFailed = true;
        return flow;
    }
    void endFlow(const Expected<FlowResult> &result)
    {
        QTRY_VERIFY(service().flowDone);
        std::exchange(service().flowDone, {})(result);
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : availableLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(QString, language);
        m_dressed.emplace(Dress{.language = language});
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"home"_s), UserId(u"u1"_s)};
        m_preferences.kept = {};
        m_clashes.clear();
        m_letters = 0;
    }
    void cleanup()
    {
        m_window.reset();
        m_chooser.reset();
        m_dressed.reset();
    }

    void menus_data() { addLanguages(); }
    void menus()
    {
        openWindow();
        QVERIFY(part<QAction>(u"copyWebhookAddress"_s)->isVisible());
        for (const QAction *action : part<QMenuBar>()->actions())
            look(*action->menu(), action->text());
        QWidget *header = part<ConnectionView>()->horizontalHeader()->viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 8),
                                header->mapToGlobal(QPoint(20, 8)));
        QApplication::sendEvent(header, &event);
        lookAtPopup(u"header"_s);

        auto *tabs = part<DetailsTabs>();
        tabs->go(DetailsTabs::Accounts);
        const auto more = [this](const AccountId &id) {
            return part<QToolButton>(u"account-"_s + id.value());
        };
        QTRY_VERIFY(more(details().accounts[0].id));
        more(details().accounts[0].id)->click();
        lookAtPopup(u"account"_s);
        press(u"detailsHidden"_s);
        QTRY_VERIFY(more(details().accounts[1].id));
        more(details().accounts[1].id)->click();
        lookAtPopup(u"hidden account"_s);

        tabs->go(DetailsTabs::Activity);
        auto *tree = part<QTreeView>(u"activityList"_s);
        QTRY_VERIFY(tree->isVisible());
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            tree->scrollTo(index);
            Q_EMIT tree->customContextMenuRequested(tree->visualRect(index).center());
            lookAtPopup(u"event"_s);
        }
        QVERIFY2(m_letters > 30, qPrintable(QString::number(m_letters)));
        QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
    }

    /// With names hidden, so that the sign above them, which has a letter of its own, is there, too;
    /// the panel of a login can be beside each page.
    void pages_data() { addLanguages(); }
    void pages()
    {
        openWindow();
        for (int tab = DetailsTabs::Overview; tab <= DetailsTabs::Transactions; ++tab) {
            part<DetailsTabs>()->go(DetailsTabs::Tab(tab));
            look(*m_window, u"details %1"_s.arg(tab));
        }
        part<QAction>(u"hideNames"_s)->trigger();
        QTRY_VERIFY(m_window->findChild<HiddenSign *>());
        service().setFlow(away());
        QTRY_VERIFY(part<FlowPanel>() && part<FlowPanel>()->isVisible());
        look(*m_window, u"list"_s);
        m_window->page().openCalendar();
        look(*m_window, u"calendar"_s);
        service().setFlow(std::nullopt);
        m_window->page().openRenewals();
        look(*m_window, u"renewals, choosing"_s);
        service().setFlow(std::nullopt);
        press(u"renewalStart"_s);
        service().setFlow(away());
        look(*m_window, u"renewals, running"_s);
        press(u"renewalStepOn"_s);
        look(*m_window, u"renewals, about to pause"_s);
        press(u"renewalStepOn"_s);
        endFlow(fail(makeError(ErrorKind::Network, {}, u"no route"_s)));
        look(*m_window, u"renewals, paused"_s);
        press(u"renewalStop"_s);
        look(*m_window, u"renewals, report"_s);
        QVERIFY2(m_letters > 60, qPrintable(QString::number(m_letters)));
        QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
    }

    void settings_data() { addLanguages(); }
    void settings()
    {
        (void)service();
        m_preferences.kept.network.proxy = ProxyMode::Manual;
        SettingsDialog settings(m_preferences, *m_chooser);
        settings.show();
        auto *list = settings.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            look(settings, settings.shownPage());
        }
        QVERIFY2(m_letters > 30, qPrintable(QString::number(m_letters)));
        QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
    }

    void dialogs_data() { addLanguages(); }
    void dialogs()
    {
        openWindow();
        QWidget *parent = m_window.get();
        const WordContext words{m_clock.now(), QTimeZone::utc(), QLocale()};
        BankIcons icons(service(), 64);
        lookAt(*std::make_unique<BankPicker>(service(), icons, m_clock, parent));
        lookAt(*std::make_unique<UserPicker>(service(), m_clock, parent));
        for (const bool keychain : {true, false})
            lookAt(*std::make_unique<SecretDialog>(u"Sandbox"_s, keychain, parent));
        const QString name = u"Barclays"_s;
        const QDate today(2026, 11, 22);
        lookAt(*std::make_unique<PersonalDialog>(
            name, name, PersonalTexts{{}, {}, {}, true, QDate(2027, 1, 1), u"Kim"_s}, today, parent));
        lookAt(*std::make_unique<PersonalDialog>(name, name, PersonalTexts{{}, {}, false, {}, {}},
                                                 today, parent));
        BundleDialog bundle(parent);
        bundle.showBundle("{}");
        lookAt(bundle);
        GoneDialog gone(parent);
        gone.setGone(service().goneNow, words);
        lookAt(gone);
        lookAt(*std::make_unique<QuestionDialog>(removalQuestionFor(details()), parent));
        lookAt(*std::make_unique<QuestionDialog>(
            goneQuestionFor(service().goneNow.front(), words), parent));
        lookAt(*std::make_unique<MatchDialog>(details(), details().questions.front(), words,
                                              parent));
        const RemovalReceipt receipt{idOf(3), name, 3, m_clock.now(), m_clock.now(), false, {},
                                     m_clock.now()};
        lookAt(*std::make_unique<ReceiptsDialog>(std::vector{receipt}, words, parent));
        InboxDialog inbox(m_desk, m_clock, parent);
        lookAt(inbox);
        look(*inbox.findChild<QMenu *>(), u"inbox"_s);
        part<QAction>(u"menuColumns"_s)->trigger();
        QTRY_VERIFY(part<ColumnsDialog>());
        lookAt(*part<ColumnsDialog>());
        part<QAction>(u"menuShortcuts"_s)->trigger();
        QTRY_VERIFY(part<ShortcutsDialog>());
        lookAt(*part<ShortcutsDialog>());
        for (const auto occasion :
             {SelfTestDialog::Occasion::Any, SelfTestDialog::Occasion::FirstStart}) {
            auto test = std::make_unique<FakeSelfTest>();
            FakeSelfTest &found = *test;
            SelfTestDialog dialog(std::move(test), m_clock, occasion, parent);
            dialog.show();
            found.tellUsual();
            lookAt(dialog);
        }
        QMessageBox box(QMessageBox::Warning, name, name, QMessageBox::Ok, parent);
        box.setDetailedText(name);
        lookAt(box);
        FirstStartPage first({{ProfileId(u"home"_s), u"Home"_s}, {ProfileId(), {}}}, words);
        first.show();
        look(first, u"first start"_s);
        QVERIFY2(m_letters > 20, qPrintable(QString::number(m_letters)));
        QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
    }

    /// The check itself finds what it is for.
    void twoOfOneLetterAreTold_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
    }
    void twoOfOneLetterAreTold()
    {
        QWidget window;
        QPushButton first(u"&Reset"_s, &window);
        QPushButton second(u"Po&rt"_s, &window);
        QPushButton third(u"M&&S"_s, &window);
        window.show();
        look(window, u"here"_s);
        QCOMPARE(m_letters, 2);
        QCOMPARE(m_clashes, QStringList{u"here: Alt+R: &Reset | Po&rt"_s});
        second.hide();
        m_clashes.clear();
        look(window, u"here"_s);
        QVERIFY(m_clashes.isEmpty());
    }
};

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
