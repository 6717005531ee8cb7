// The parts on the desktop together: what the person prefers is followed, and a desktop without a tray
// keeps the window as it was.
#include "app/desktop/presence.h"

#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/sampleconnections.h"
#include "ui/widgets/banner.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/translations.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_tray = false;
        m_patience = {std::chrono::milliseconds{5}, 3, std::chrono::milliseconds{20}};
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<FakePreferences>();
        m_store = std::make_unique<Store>(m_clock);
        m_store->open(m_folder->path(), Store::Mode::ReadWrite, this, [](const auto &) {});
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        service().healthNow.lastChecked = m_clock.now();
        service().entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock.now()));
        m_window = std::make_unique<ProfileWindow>(*m_chooser, *m_preferences, m_clock);
        QSignalSpy painted(m_window.get(), &ProfileWindow::firstPainted);
        m_window->show();
        QTRY_COMPARE(painted.count(), 1);
    }
    void cleanup()
    {
        m_presence.reset();
        m_window.reset();
        m_chooser.reset();
        m_store.reset();
    }

    void theStartAtLoginFollowsThePreference()
    {
        begin();
        QVERIFY(!QFile::exists(entry()));
        prefer([](Preferences &now) { now.startAtLogin = true; });
        QVERIFY(QFile::exists(entry()));
        prefer([](Preferences &now) { now.startAtLogin = false; });
        QVERIFY(!QFile::exists(entry()));
    }

    void anEntryOfAnotherDataFolderStays()
    {
        QVERIFY(autostart().follow(true));
        begin(); // here it is not wanted, and nobody has said so now
        prefer([](Preferences &now) { now.closeToTray = true; });
        QVERIFY(QFile::exists(entry()));
    }

    void whatCannotBeMadeSoIsTold()
    {
        begin();
        QFile blocked(m_folder->filePath(u"autostart"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        prefer([](Preferences &now) { now.startAtLogin = true; });
        const auto banners = m_window->page().findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(),
                            [](const Banner *one) { return one->isVisible(); }));
    }

    void withoutATrayClosingEndsIt()
    {
        m_preferences->kept.closeToTray = true;
        begin();
        QVERIFY(!m_presence->hasTray());
        QSignalSpy closed(m_window.get(), &ProfileWindow::closed);
        m_window->close();
        QCOMPARE(closed.size(), 1);
    }

    void aTrayThatGoesWhileTheWindowIsHiddenBringsItBack()
    {
        m_tray = true;
        m_preferences->kept.closeToTray = true;
        begin();
        QSignalSpy wanted(m_presence.get(), &Presence::windowWanted);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTest::qWait(60); // several looks: it is still there
        QVERIFY(wanted.isEmpty());
        m_tray = false;
        QTRY_COMPARE(wanted.size(), 1);
    }

    void aTrayThatIsOnlyRestartedChangesNothing()
    {
        m_tray = true;
        m_preferences->kept.closeToTray = true;
        m_patience.looks = 1'000'000;
        begin();
        QSignalSpy wanted(m_presence.get(), &Presence::windowWanted);
        m_window->close();
        m_tray = false;
        QTest::qWait(60);
        m_tray = true;
        QTest::qWait(60);
        QVERIFY(wanted.isEmpty());
        QVERIFY(!m_window->isVisible());
    }

    void whoWantsNoTrayGetsTheWindowAtOnce()
    {
        m_preferences->kept.reminders.tray = false;
        begin();
        m_window->hide();
        QSignalSpy wanted(m_presence.get(), &Presence::windowWanted);
        m_presence->showWindowWithoutTray();
        QCOMPARE(wanted.size(), 1);
    }

    void theTraysMenuLeadsIntoTheWindow()
    {
        begin();
        QSignalSpy wanted(m_presence.get(), &Presence::windowWanted);
        const auto *icon = m_presence->findChild<QSystemTrayIcon *>();
        QVERIFY(icon);
        icon->contextMenu()->findChild<QAction *>(u"trayInbox"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_window->page().findChild<InboxDialog *>());
        icon->contextMenu()->actions().constFirst()->trigger();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(!service().calls.filter(u"startFlow"_s).isEmpty());
    }

    void whileNamesAreHiddenTheTrayTellsNone()
    {
        begin();
        const auto *icon = m_presence->findChild<QSystemTrayIcon *>();
        const auto told = [icon] {
            QStringList texts{icon->toolTip()};
            for (const QAction *entry : icon->contextMenu()->actions())
                texts << entry->text();
            return texts.join(u'|');
        };
        const auto namesIn = [this](const QString &text) {
            QStringList names;
            for (const ConnectionEntry &entry : *service().entries) {
                if (text.contains(entry.connection.name))
                    names << entry.connection.name;
            }
            return names;
        };
        QVERIFY(!namesIn(told()).isEmpty());
        m_window->screenLocked(); // also before anybody opens the menu
        QCOMPARE(namesIn(told()), QStringList());
        QVERIFY2(told().contains(u"Bank "_s), qPrintable(told()));
    }

private:
    [[nodiscard]] FakeConnectionService &service() { return m_chooser->at(u"desk"_s, u"u1"_s); }
    [[nodiscard]] Autostart autostart() const
    {
        return Autostart(m_folder->filePath(u"autostart"_s), u"/usr/bin/holdfast"_s, {});
    }
    [[nodiscard]] QString entry() const { return autostart().path(); }
    void begin()
    {
        m_presence = std::make_unique<Presence>(Presence::Parts{
            *m_chooser, *m_preferences, *m_store, m_clock, *m_window, autostart(),
            [this] { return m_tray; }, m_patience});
    }
    void prefer(const std::function<void(Preferences &)> &change)
    {
        Preferences wanted = m_preferences->now();
        change(wanted);
        m_preferences->set(wanted, this, [](const auto &) {});
    }

    FakeClock m_clock;
    bool m_tray = false;
    Presence::TrayPatience m_patience;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<ProfileWindow> m_window;
    std::unique_ptr<Presence> m_presence;
};

QTEST_MAIN(PresenceTest)
#include "tst_presence.moc"
