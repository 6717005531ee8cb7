// The inbox of reminders in the window: counted, read, gone to, put off; and hiding in place of closing.
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/fakereminderdesk.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/toneicon.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/reminderwords.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class InboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        service().entries =
            std::make_shared<const std::vector<ConnectionEntry>>(showcaseEntries(m_clock.now()));
        service().healthNow.lastChecked = m_clock.now();
        service().profileNow.name = u"Desk"_s;
        m_desk = std::make_unique<FakeReminderDesk>();
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, m_clock);
        QSignalSpy painted(m_window.get(), &ProfileWindow::firstPainted);
        m_window->show();
        QTRY_COMPARE(painted.count(), 1);
    }
    void cleanup()
    {
        m_window.reset();
        m_chooser.reset();
    }

    void whatIsNewIsCountedInMenuAndBar()
    {
        m_window->setReminders(*m_desk);
        auto *button = part<QToolButton>(u"remindersButton"_s);
        QVERIFY(!button->isVisible());
        QCOMPARE(menuEntry()->text(), u"Re&minders…"_s);
        m_desk->setEntries(sample());
        QVERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(u"3 new reminder"_s));
        QCOMPARE(menuEntry()->text(), u"Re&minders: 3 new…"_s);
        QCOMPARE(Announcer::around(m_window->page()).said(), button->text());
        // Also beside the name of the profile, which stands there already.
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        const auto *profile = part<QToolButton>(u"profileButton"_s);
        QVERIFY(profile->width() >= profile->sizeHint().width());
        m_desk->markAllSeen();
        QVERIFY(!button->isVisible());
    }

    void beforeThereAreRemindersNothingOpens()
    {
        menuEntry()->trigger();
        QVERIFY(!part<InboxDialog>());
    }

    void anEmptyInboxSaysSo()
    {
        InboxDialog &inbox = open({});
        QVERIFY(inbox.findChild<Placeholder *>()->isVisible());
        QVERIFY(!button(inbox, u"inboxGo"_s).isEnabled());
        QVERIFY(!button(inbox, u"inboxRead"_s).isEnabled());
        // What comes meanwhile appears.
        m_desk->setEntries(sample());
        QVERIFY(inbox.findChild<QTreeView *>()->isVisible());
    }

    void asTheMenuOpensItOnce()
    {
        open(sample());
        menuEntry()->trigger();
        QCOMPARE(m_window->findChildren<InboxDialog *>().size(), 1);
    }

    void aReminderCanBeCopied()
    {
        InboxDialog &inbox = open(sample());
        auto *list = inbox.findChild<QTreeView *>();
        inbox.activateWindow();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus()); // else the list behind it copies
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells[0], noticeName(sample().front().notice));
    }

    void enterGoesToTheConnection()
    {
        InboxDialog &inbox = open(sample());
        auto *list = inbox.findChild<QTreeView *>();
        QVERIFY(list->currentIndex().isValid()); // the keyboard can begin
        part<QLineEdit>(u"searchField"_s)->setText(u"nothing like it"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!part<InboxDialog>());
        QCOMPARE(part<ConnectionView>()->currentId(), sample().front().place.connection);
    }

    void afterANewIdItGoesToWhatTookItsPlace()
    {
        std::vector<InboxEntry> entries = sample();
        const ConnectionId follower = entries[0].place.connection;
        entries[0].place.connection = entries[0].notice.connection = ConnectionId{u"old:1"_s};
        entries[1].row.reset();
        InboxDialog &inbox = open(entries);
        auto *list = inbox.findChild<QTreeView *>();
        // Of the second nothing is left in the list.
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!button(inbox, u"inboxGo"_s).isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(inbox.isVisible());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(&button(inbox, u"inboxGo"_s), Qt::LeftButton);
        QTRY_VERIFY(!part<InboxDialog>());
        QCOMPARE(part<ConnectionView>()->currentId(), follower);
    }

    /// As from a notification that is older than the new id.
    void whatIsAskedForByItsOldIdIsFound()
    {
        auto entries = *service().entries;
        entries[4].replaces = {ConnectionId{u"old:1"_s}};
        const ConnectionId follower = entries[4].connection.id;
        service().replace(entries);
        ConnectionPlace place = sample().front().place;
        place.connection = ConnectionId{u"old:1"_s};
        m_window->showConnection(place);
        QTRY_COMPARE(part<ConnectionView>()->currentId(), follower);
    }

    void ofAnotherProfileItGoesThere()
    {
        const QString other = u"b:1"_s;
        m_chooser->at(u"other"_s, u"u1"_s).entries =
            std::make_shared<const std::vector<ConnectionEntry>>(
                std::vector{healthyEntry(other, u"Other"_s, m_clock.now())});
        InboxEntry entry = inboxEntry(other, u"Other"_s, m_clock.now(), days{3});
        entry.place.profile = ProfileId(u"other"_s);
        m_window->showConnection(entry.place);
        QCOMPARE(m_chooser->shown.first, ProfileId(u"other"_s));
        QTRY_COMPARE(part<ConnectionView>()->currentId(), ConnectionId(other));
    }

    void anActionIsDoneThere()
    {
        m_window->act(sample().front().place, Action::Reconsent);
        QVERIFY(!service().calls.filter(u"startFlow"_s).isEmpty());
    }

    void itCanBePutOffAndSilenced()
    {
        InboxDialog &inbox = open(sample());
        inbox.findChild<QAction *>(u"snooze1"_s)->trigger();
        inbox.findChild<QAction *>(u"silence"_s)->trigger();
        const QString id = sample().front().place.connection.value();
        QCOMPARE(m_desk->calls, (QStringList{u"snooze %1 2026-11-25T09:00:00Z"_s.arg(id),
                                             u"silence "_s + id}));
    }

    /// A screen reader, which waits until what it asked for is done, could do nothing in the menu.
    void theMenuOfTimesDoesNotHoldUpWhoOpensIt()
    {
        InboxDialog &inbox = open(sample());
        bool done = false;
        bool wasHeldUp = false;
        QTimer::singleShot(0, &inbox, [&] {
            wasHeldUp = !done;
            if (QWidget *popup = QApplication::activePopupWidget(); popup && wasHeldUp)
                popup->close();
        });
        auto *again = QAccessible::queryAccessibleInterface(&button(inbox, u"inboxAgain"_s));
        QCOMPARE(again->text(QAccessible::Name), u"Remind me again"_s);
        again->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        done = true;
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(!wasHeldUp);
        // And it is found where it was opened.
        QCOMPARE(again->childCount(), 1);
        QAccessibleInterface *entry = again->child(0)->child(0);
        QCOMPARE(entry->text(QAccessible::Name), u"Tomorrow"_s);
        entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m_desk->calls.size(), 1);
    }

    void whatIsDoneSinceIsNotPutOff()
    {
        InboxDialog &inbox = open(sample());
        auto *list = inbox.findChild<QTreeView *>();
        QVERIFY(button(inbox, u"inboxAgain"_s).isEnabled());
        list->setCurrentIndex(list->model()->index(3, 0));
        QVERIFY(!button(inbox, u"inboxAgain"_s).isEnabled());
        QVERIFY(button(inbox, u"inboxGo"_s).isEnabled());
    }

    void allIsMarkedAsRead()
    {
        InboxDialog &inbox = open(sample());
        QTest::mouseClick(&button(inbox, u"inboxRead"_s), Qt::LeftButton);
        QCOMPARE(m_desk->calls, QStringList{u"seen"_s});
        QVERIFY(!button(inbox, u"inboxRead"_s).isEnabled());
    }

    void theRowsMenuPutsOffAndSilences()
    {
        m_window->setReminders(*m_desk);
        auto *view = part<ConnectionView>();
        const ConnectionId id = (*service().entries)[3].connection.id;
        view->select(id);
        auto *menu = part<QMenu>(u"connectionMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"snooze0"_s)->trigger();
        QCOMPARE(service().calls.filter(u"setSnooze"_s),
                 QStringList{u"setSnooze %1 %2"_s.arg(id.value()).arg(
                     toMilliseconds(*parseInstant(u"2026-11-23T09:00:00Z")))});
        QTRY_VERIFY(part<Banner>(u"resultBanner"_s));
        QCOMPARE(part<Banner>(u"resultBanner"_s)->headline(), u"You are not reminded of Barclays before tomorrow 09:00."_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"silence"_s)->trigger();
        QCOMPARE(m_desk->calls, QStringList{u"silence "_s + id.value()});
    }

    void closingMayHideAndQuittingNeverDoes()
    {
        bool hides = true;
        m_window->setHidesOnClose([&hides] { return hides; });
        QSignalSpy closed(m_window.get(), &ProfileWindow::closed);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(closed.size(), 0);
        m_window->show();
        hides = false; // no tray any more
        QVERIFY(m_window->close());
        QCOMPARE(closed.size(), 1);
        hides = true;
        m_window->show();
        m_window->page().findChild<QAction *>(u"quit"_s)->trigger();
        QCOMPARE(closed.size(), 2);
    }

    /// As a tray shows them, on grounds that nobody knows.
    void trayIcons()
    {
        QPixmap sheet(260, 220);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.fillRect(0, 110, 260, 110, QColor(0x20, 0x20, 0x20));
        for (int ground = 0; ground < 2; ++ground) {
            int x = 10;
            for (const Tone tone : {Tone::NeedsYou, Tone::EndsSoon, Tone::Fine, Tone::Past}) {
                int y = 8 + ground * 110;
                for (const int pixels : {16, 22, 44}) {
                    painter.drawPixmap(x, y, toneIcon(tone).pixmap(pixels, pixels));
                    y += pixels + 8;
                }
                x += 62;
            }
        }
        painter.end();
        QVERIFY(QDir().mkpath(QStringLiteral(HOLDFAST_GALLERY)));
        QVERIFY(sheet.save(QStringLiteral(HOLDFAST_GALLERY "/tray-icons.png")));
    }

    void pictures_data() { addDressesOfDialogs(); }
    void pictures()
    {
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        m_window.reset();
        init();
        const QString suffix = dressName();
        InboxDialog &inbox = open(sample());
        save(inbox, u"inbox"_s + suffix);
        save(*m_window, u"inbox-button"_s + suffix);
        m_desk->setEntries({});
        save(inbox, u"inbox-empty"_s + suffix);
        m_window.reset();
    }

private:
    [[nodiscard]] FakeConnectionService &service() { return m_chooser->at(u"desk"_s, u"u1"_s); }
    template <class T>
    [[nodiscard]] T *part(const QString &name = {}) const
    {
        return m_window->page().findChild<T *>(name);
    }
    [[nodiscard]] QAction *menuEntry() const { return part<QAction>(u"menuReminders"_s); }
    [[nodiscard]] static QPushButton &button(const InboxDialog &inbox, const QString &name)
    {
        return *inbox.findChild<QPushButton *>(name);
    }
    InboxDialog &open(const std::vector<InboxEntry> &entries)
    {
        m_desk->entries = entries;
        m_window->setReminders(*m_desk);
        menuEntry()->trigger();
        return *part<InboxDialog>();
    }
    /// Three that are new, of which one was missed, and one that is done.
    [[nodiscard]] std::vector<InboxEntry> sample()
    {
        const auto at = [this](size_t row, milliseconds ends, milliseconds ago) {
            const ConnectionEntry &entry = (*service().entries)[row];
            InboxEntry made = inboxEntry(entry.connection.id.value(), entry.connection.name,
                                         m_clock.now() - ago, ends);
            return made;
        };
        InboxEntry need = at(5, days{20}, hours{1});
        need.notice.reminder.cause = ReminderCause::Attention;
        need.notice.reminder.reason = Reason::BankWantsConfirmation;
        InboxEntry missed = at(3, days{-20}, hours{2});
        missed.notice.reminder.missed = true;
        missed.notice.reminder.dueAt = m_clock.now() - days{2};
        InboxEntry done = at(0, days{7}, days{9});
        done.stands = false;
        done.notice.seen = true;
        return {at(1, days{4}, minutes{1}), need, missed, done};
    }
    static void save(QWidget &widget, const QString &name)
    {
        savePicture(widget, QStringLiteral(HOLDFAST_GALLERY), name);
    }

    FakeClock m_clock;
    FakePreferences m_preferences;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<FakeReminderDesk> m_desk;
    std::unique_ptr<ProfileWindow> m_window;
};

QTEST_MAIN(InboxTest)
#include "tst_inbox.moc"
