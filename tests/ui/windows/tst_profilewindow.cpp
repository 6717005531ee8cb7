// Profiles and users side by side in one window, over services that say what a test lets them say.
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/gallerykit.h"
#include "support/fakeprofilechooser.h"
#include "support/sampleconnections.h"

#include "ui/settings/settingsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/windows/userpicker.h"
#include "ui/words/translations.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class ProfileWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    FakePreferences m_preferences;
    std::unique_ptr<ProfileWindow> m_window;

    FakeConnectionService &home() { return m_chooser->at(u"home"_s, u"u1"_s); }
    FakeConnectionService &work() { return m_chooser->at(u"work"_s, u"w1"_s); }
    void open()
    {
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, *m_clock);
        QSignalSpy painted(m_window.get(), &ProfileWindow::firstPainted);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(painted.count(), 1);
        m_window->activateWindow();
    }
    template <class T>
    T *part(const QString &name = {}) const
    {
        return m_window->page().findChild<T *>(name);
    }
    QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    bool hasVisible(const QString &banner) const
    {
        const auto all = m_window->page().findChildren<Banner *>(banner);
        return std::any_of(all.begin(), all.end(), [](const Banner *b) { return b->isVisible(); });
    }
    /// The menu as it opens.
    QMenu &menu() const
    {
        auto *menu = part<QMenu>(u"profileMenu"_s);
        Q_EMIT menu->aboutToShow();
        return *menu;
    }
    QAction *choice(const QString &name) const { return menu().findChild<QAction *>(name); }
    static void fill(FakeConnectionService &service, const QString &profile, int rows, Instant now)
    {
        service.profileNow.name = profile;
        service.healthNow.lastChecked = now;
        service.entries =
            std::make_shared<const std::vector<ConnectionEntry>>(manyEntries(rows, now));
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->all = {{ProfileId(u"home"_s), u"M&S & <b>Home</b>"_s},
                          {ProfileId(u"work"_s), u"Work"_s, true},
                          {ProfileId(u"torn"_s), u"torn"_s, false,
                           makeErrorAbout(u"/etc/torn.json"_s, ErrorKind::Profile, u"apiUrl"_s,
                                          u"\"apiUrl\" is missing"_s)},
                          {ProfileId(), {}}};
        m_chooser->known = {UserId(u"u1"_s), UserId(u"u2"_s)};
        m_chooser->shown = {ProfileId(u"home"_s), UserId(u"u1"_s)};
        fill(home(), u"M&S & <b>Home</b>"_s, 3, m_clock->now());
        fill(work(), u"Work"_s, 5, m_clock->now());
    }
    void cleanup()
    {
        m_window.reset();
        m_chooser.reset();
    }

    void theKeyboardBeginsInTheList()
    {
        open();
        QVERIFY(qobject_cast<ConnectionView *>(m_window->focusWidget()));
        m_chooser->showProfile(ProfileId(u"work"_s));
        QVERIFY(qobject_cast<ConnectionView *>(m_window->focusWidget()));
    }

    void newWordsLeaveEverythingWhereItWas()
    {
        open();
        const ConnectionId chosen = (*home().entries)[1].connection.id;
        part<ConnectionView>()->select(chosen);
        const WindowArrangement before = m_window->arrangement();
        const MainWindow *oldPage = &m_window->page();
        m_window->rebuildPages();
        QVERIFY(&m_window->page() != oldPage);
        QVERIFY(m_window->page().isVisible());
        QTRY_COMPARE(part<ConnectionView>()->currentId(), chosen);
        QVERIFY(qobject_cast<ConnectionView *>(m_window->focusWidget()));
        QCOMPARE(m_window->arrangement().sortBy, before.sortBy);
        QVERIFY(part<QToolButton>(u"profileButton"_s));
        QTRY_COMPARE(m_window->findChildren<MainWindow *>().size(), 1);
    }

    void aSearchOutlivesNewWords()
    {
        open();
        part<QLineEdit>(u"searchField"_s)->setText(u"bank"_s);
        m_window->rebuildPages();
        QCOMPARE(part<QLineEdit>(u"searchField"_s)->text(), u"bank"_s);
    }

    void aPageWithALoginUnderWayWaitsForItsEnd()
    {
        open();
        FlowStatus flow;
        flow.stage = FlowStage::AtTheBank;
        home().setFlow(flow);
        const MainWindow *oldPage = &m_window->page();
        m_window->rebuildPages();
        QCOMPARE(&m_window->page(), oldPage);
        home().setFlow(std::nullopt);
        QTRY_VERIFY(&m_window->page() != oldPage);
    }

    void theFirstPictureIsToldOnceWhateverTheLanguage()
    {
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, *m_clock);
        QSignalSpy painted(m_window.get(), &ProfileWindow::firstPainted);
        m_window->rebuildPages(); // the language becomes known before there is a picture
        m_window->show();
        QTRY_COMPARE(painted.count(), 1);
        m_window->rebuildPages();
        QTest::qWait(20);
        QCOMPARE(painted.count(), 1);
    }

    void settingsOpenOnceAndByKeyboard()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_COMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
        m_window->openSettings();
        QCOMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
        auto *dialog = m_window->findChild<SettingsDialog *>();
        QVERIFY(dialog->isVisible());
        m_window->rebuildPages(); // another language was chosen in it
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(m_window->findChildren<SettingsDialog *>().size(), 0);
    }

    void quittingInAPageClosesTheWindow()
    {
        open();
        auto *quit = m_window->page().findChild<QAction *>(u"quit"_s);
        QVERIFY(quit);
        quit->trigger();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!m_window->page().isHidden()); // the page is not what was closed
    }

    void aProfileCanBeOpenedFromAFileAtAnyTime()
    {
        open();
        QSignalSpy wanted(m_window.get(), &ProfileWindow::profileFileWanted);
        const auto actions = menu().actions();
        for (QAction *action : actions) {
            if (action->objectName() == u"profileFile")
                action->trigger();
        }
        QCOMPARE(wanted.size(), 1);
    }

    void theMenuListsProfilesAndUsersAndChecksWhatIsShown()
    {
        open();
        QStringList texts;
        QStringList checked;
        for (const QAction *action : menu().actions()) {
            texts << action->text();
            if (action->isChecked())
                checked << action->objectName();
        }
        QCOMPARE(texts, QStringList({u"M&&S && <b>Home</b>"_s, u"Work"_s, u"torn: cannot be used…"_s,
                                     u"Sandbox on this computer"_s, u"&Open a profile file…"_s,
                                     u"Users of M&&S && <b>Home</b>"_s, u"u1"_s, u"u2"_s,
                                     u"Another &user…"_s}));
        QCOMPARE(checked, QStringList({u"profile:home"_s, u"user:u1"_s}));
        auto *button = part<QToolButton>(u"profileButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(button->text().endsWith(u'▾'));
        button->click();
        QTRY_VERIFY(part<QMenu>(u"profileMenu"_s)->isVisible());
        part<QMenu>(u"profileMenu"_s)->close();
        QCOMPARE(button->accessibleName(), u"Profile: M&S & <b>Home</b> – user u1"_s);
    }

    void twoOfOneNameAreToldApartByTheirFiles()
    {
        m_chooser->all[1].name = m_chooser->all[0].name;
        open();
        QCOMPARE(choice(u"profile:home"_s)->text(), u"M&&S && <b>Home</b> (home)"_s);
        QCOMPARE(choice(u"profile:work"_s)->text(), u"M&&S && <b>Home</b> (work)"_s);
    }

    void theTitleNamesTheProfileAndTheUserOnlyAmongSeveral()
    {
        m_chooser->known = {UserId(u"u1"_s)};
        open();
        QCOMPARE(m_window->windowTitle(), u"Holdfast – M&S & <b>Home</b>"_s);
        m_chooser->known = {UserId(u"u1"_s), UserId(u"u2"_s)};
        Q_EMIT m_chooser->choicesChanged();
        QCOMPARE(m_window->windowTitle(), u"Holdfast – M&S & <b>Home</b> – user u1"_s);
        choice(u"profile:work"_s)->trigger();
        QCOMPARE(m_window->windowTitle(), u"Holdfast – Work – user w1"_s);
    }

    // By keyboard: Alt+P, down to the second, Enter.
    void theMenuWorksByKeyboard()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
        auto *opened = part<QMenu>(u"profileMenu"_s);
        QTRY_VERIFY(opened->isVisible());
        opened->setActiveAction(opened->findChild<QAction *>(u"profile:home"_s));
        QTest::keyClick(opened, Qt::Key_Down);
        QTest::keyClick(opened, Qt::Key_Return);
        QTRY_COMPARE(m_chooser->calls, QStringList(u"profile work"_s));
    }

    void aPageIsAsItWasWhenItIsShownAgain()
    {
        open();
        auto *view = part<ConnectionView>();
        const ConnectionId second = (*home().entries)[1].connection.id;
        view->select(second);
        part<QLineEdit>(u"searchField"_s)->setText(u"a"_s);
        MainWindow *before = &m_window->page();

        choice(u"profile:work"_s)->trigger();
        QVERIFY(&m_window->page() != before);
        QVERIFY(m_window->page().isVisible() && !before->isVisible());
        QVERIFY(part<QLineEdit>(u"searchField"_s)->text().isEmpty());
        QVERIFY(text(u"summary"_s).contains(u'5'));

        choice(u"profile:home"_s)->trigger();
        QCOMPARE(&m_window->page(), before);
        QVERIFY(before->isVisible());
        QCOMPARE(part<QLineEdit>(u"searchField"_s)->text(), u"a"_s);
        QCOMPARE(part<ConnectionView>()->currentId(), second);
    }

    void whatComesLateForTheHiddenOneDoesNotShow()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(home().refreshDone);
        choice(u"profile:work"_s)->trigger();
        const QString summary = text(u"summary"_s);
        const QString status = text(u"status"_s);

        home().refreshDone(fail(makeError(ErrorKind::ServiceDown, {}, u"503"_s)));
        ServiceHealth broken;
        broken.faults = {makeError(ErrorKind::SecretStoreLocked, {}, {})};
        home().setHealth(broken);
        home().replace(manyEntries(9, m_clock->now()));
        home().setFlow(FlowStatus{});
        Q_EMIT home().attemptsSettled({SettledAttempt{}});
        QCOMPARE(text(u"summary"_s), summary);
        QCOMPARE(text(u"status"_s), status);
        QVERIFY(!hasVisible(u"faultBanner"_s) && !hasVisible(u"resultBanner"_s));
        QVERIFY(!part<FlowPanel>() || !part<FlowPanel>()->isVisible());

        // It was said on its own page.
        choice(u"profile:home"_s)->trigger();
        QVERIFY(hasVisible(u"faultBanner"_s));
        QVERIFY(text(u"summary"_s).contains(u'9'));
    }

    void aFlowGoesOnAndItsPanelIsThereAgain()
    {
        open();
        FlowStatus flow;
        flow.stage = FlowStage::AtTheBank;
        flow.bankName = u"Barclays"_s;
        flow.endsAt = m_clock->now() + std::chrono::minutes{9};
        home().setFlow(flow);
        QTRY_VERIFY(part<FlowPanel>()->isVisible());
        choice(u"profile:work"_s)->trigger();
        QVERIFY(!part<FlowPanel>());
        QVERIFY(!home().calls.contains(u"cancelFlow"_s));
        choice(u"profile:home"_s)->trigger();
        QVERIFY(part<FlowPanel>()->isVisible());
        part<QPushButton>(u"flowCancel"_s)->click();
        QCOMPARE(home().calls.count(u"cancelFlow"_s), 1);
        QVERIFY(!work().calls.contains(u"cancelFlow"_s));
    }

    void keysReachTheShownOneOnly()
    {
        open();
        choice(u"profile:work"_s)->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(work().calls.count(u"refresh"_s), 1);
        QCOMPARE(home().calls.count(u"refresh"_s), 0);
        choice(u"profile:home"_s)->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(work().calls.count(u"refresh"_s), 1);
        QCOMPARE(home().calls.count(u"refresh"_s), 1);
    }

    void aBrokenProfileTellsWhatIsWrongAndIsNotOpened()
    {
        open();
        QVERIFY(choice(u"profile:torn"_s)->toolTip().contains(u"apiUrl"_s));
        choice(u"profile:torn"_s)->trigger();
        auto *box = m_window->findChild<QMessageBox *>(u"profileFault"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->informativeText().contains(u"apiUrl"_s) &&
                     box->informativeText().contains(u"/etc/torn.json"_s),
                 qPrintable(box->informativeText()));
        QVERIFY(m_chooser->calls.isEmpty());
        box->close();
        QVERIFY(choice(u"profile:home"_s)->isChecked());
    }

    void aKnownUserIsShownFromTheMenu()
    {
        open();
        choice(u"user:u2"_s)->trigger();
        QCOMPARE(m_chooser->calls, QStringList(u"user u2"_s));
        QVERIFY(choice(u"user:u2"_s)->isChecked());
    }

    void theShownUserIsInTheMenuHoweverManyThereAre()
    {
        m_chooser->known.clear();
        for (int i = 0; i < 40; ++i)
            m_chooser->known.emplace_back(u"many%1"_s.arg(i));
        m_chooser->known.emplace_back(u"u1"_s);
        open();
        QVERIFY(choice(u"user:u1"_s)->isChecked());
        QVERIFY(menu().actions().size() < 20);
    }

    void whoIsNotWatchedIsCountedInTheMenu()
    {
        open();
        QVERIFY(!choice(u"notWatched"_s));
        m_chooser->tooMany = 3;
        Q_EMIT m_chooser->choicesChanged();
        open();
        QAction *told = choice(u"notWatched"_s);
        QVERIFY(told && !told->isEnabled());
        QVERIFY2(told->text().startsWith(u"3 more"), qPrintable(told->text()));
    }

    void anotherUserIsFoundInTheServicesList()
    {
        home().userPages[0] = {{{UserId(u"5aaa"_s), u"ada"_s}}, 100};
        home().userPages[100] = {{{UserId(u"5bbb"_s), u"grace"_s}}, 200};
        home().userPages[200] = {{{UserId(u"5ccc"_s), u"hedy"_s}}, 0};
        open();
        choice(u"otherUser"_s)->trigger();
        auto *picker = m_window->findChild<UserPicker *>();
        QVERIFY(picker);
        auto *list = picker->findChild<QListView *>(u"userList"_s);
        // So few have room: the list is read to its end.
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(home().calls.filter(u"users"_s),
                 QStringList({u"users 0"_s, u"users 100"_s, u"users 200"_s}));
        QVERIFY(!picker->findChild<QPushButton *>(u"userShow"_s)->isEnabled());
        QTest::keyClicks(picker->findChild<QLineEdit *>(u"userSearch"_s), u"GRA"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(picker->findChild<QLineEdit *>(u"userSearch"_s), Qt::Key_Return);
        QCOMPARE(m_chooser->calls, QStringList(u"user 5bbb"_s));
        QTRY_VERIFY(!m_window->findChild<UserPicker *>());
    }

    // A long list is not read whole for somebody who has not looked at its beginning.
    void aLongListIsReadAsItIsLookedAt()
    {
        for (int page = 0; page < 3; ++page) {
            UserPage &users = home().userPages[page * 100];
            for (int i = 0; i < 100; ++i)
                users.users.push_back({UserId(u"id%1"_s.arg(page * 100 + i)), {}});
            users.next = page < 2 ? page * 100 + 100 : 0;
        }
        open();
        m_window->askUser();
        auto *picker = m_window->findChild<UserPicker *>();
        auto *list = picker->findChild<QListView *>(u"userList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 100);
        QCOMPARE(home().calls.filter(u"users"_s), QStringList(u"users 0"_s));
        list->scrollToBottom();
        QTRY_COMPARE(list->model()->rowCount(), 200);
        // A search for one on the last page goes on by itself.
        picker->findChild<QLineEdit *>(u"userSearch"_s)->setText(u"id277"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(home().calls.filter(u"users"_s).size(), 3);
    }

    // For clients that may not read the list.
    void anIdCanBeTypedWhenTheListCannotBeRead()
    {
        home().usersFault = makeError(ErrorKind::NotAccepted, u"invalid_scope"_s, {});
        open();
        m_window->askUser();
        auto *picker = m_window->findChild<UserPicker *>();
        auto *state = picker->findChild<QLabel *>(u"userState"_s);
        QTRY_VERIFY2(state->text().contains(u"Type the id"_s), qPrintable(state->text()));
        auto *search = picker->findChild<QLineEdit *>(u"userSearch"_s);
        QTest::keyClicks(search, u"no id"_s);
        QVERIFY(!picker->findChild<QPushButton *>(u"userShow"_s)->isEnabled());
        search->setText(u" 64b0c0ffee64b0c0ffee64b0 "_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_chooser->calls, QStringList(u"user 64b0c0ffee64b0c0ffee64b0"_s));
    }

    // For people to look at, beside the gallery's pictures.
    void pictures_data()
    {
        addDressesOfDialogs();
    }
    void pictures()
    {
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        const QString suffix = dressName();
        home().userPages[0] = {{{UserId(u"64b0c0ffee64b0c0ffee64b0"_s), u"ada@desk"_s},
                                {UserId(u"64b0c0ffee64b0c0ffee64b1"_s), {}}},
                               0};
        m_chooser->known = {UserId(u"64b0c0ffee64b0c0ffee64b0"_s), UserId(u"u1"_s)};
        m_chooser->all[0].name = home().profileNow.name = u"Example Ltd"_s;
        home().entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock->now()));
        open();
        const QDir folder(QStringLiteral(HOLDFAST_GALLERY));
        QVERIFY(folder.mkpath(u"."_s));
        auto *opened = part<QMenu>(u"profileMenu"_s);
        QPixmap picture = m_window->grab();
        opened->popup(QPoint(0, 0));
        QTRY_VERIFY(opened->isVisible());
        QPainter(&picture).drawPixmap(
            part<QWidget>(u"profileButton"_s)->mapTo(m_window.get(), QPoint()) +
                QPoint(part<QWidget>(u"profileButton"_s)->width() - opened->width(), 26),
            opened->grab());
        opened->close();
        QVERIFY(picture.save(folder.filePath(u"profiles"_s + suffix + u".png"_s)));
        m_window->askUser();
        auto *picker = m_window->findChild<UserPicker *>();
        QTRY_COMPARE(picker->findChild<QListView *>()->model()->rowCount(), 2);
        savePicture(*picker, folder.path(), u"users"_s + suffix);
        m_window.reset();
    }
};

QTEST_MAIN(ProfileWindowTest)
#include "tst_profilewindow.moc"
