// The privacy view: whatever the window holds in any corner, no name and no amount is in it, and
// everything comes back (U-07).
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/fakereminderdesk.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"
#include "support/sampletransactions.h"
#include "support/showntexts.h"

#include "core/service/maskedreminders.h"
#include "core/service/renewalmemory.h"
#include "ui/models/standing.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/personaldialog.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What must be nowhere while it is hidden.
const QStringList kSecrets{u"kanari"_s, u"4711"_s, u"12,345"_s, u"12345"_s};

ConnectionDetails detailsOf(const ConnectionEntry &entry, Instant now)
{
    ConnectionDetails details;
    details.entry = entry;
    for (const AccountId &id : entry.connection.accountIds) {
        Account account;
        account.id = id;
        account.connectionId = entry.connection.id;
        account.name = u"Kanari current "_s + id.value();
        account.reference = u"4711"_s;
        account.providerAccountId = u"12345"_s;
        account.balance = Money{1'234'567, u"GBP"_s};
        details.accounts.push_back(account);
        details.accountSettings[id] = {u"Kanari's own"_s, u"kanari note"_s, false};
        details.accountHistories.push_back(sampleHistory(id, QDate(2024, 1, 1), now));
    }
    details.questions = {{ConnectionId{u"old"_s}, AccountId{u"o"_s}, u"Kanari savings"_s,
                          {entry.connection.accountIds.front()}}};
    details.lineage.before.push_back(
        {ConnectionId{u"older"_s}, entry.connection.id, Succession::Split, now - 2160h,
         {{AccountId{u"o"_s}, u"Kanari joint"_s, {}, AccountFate::Stayed, {}}}});
    ServiceConsent consent;
    consent.provider = u"Kanari Bank"_s;
    consent.status = u"Authorised"_s;
    consent.accounts = {u"••••4711"_s};
    details.serviceConsents = {consent};
    return details;
}

} // namespace

class PrivacyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    FakePreferences m_preferences;
    std::unique_ptr<ProfileWindow> m_window;
    ConnectionId m_first;

    FakeConnectionService &service() { return m_chooser->at(u"home"_s, u"kanari-user"_s); }
    template <class T>
    T *part(const QString &name = {}) const
    {
        return m_window->page().findChild<T *>(name);
    }
    void open()
    {
        m_window = std::make_unique<ProfileWindow>(*m_chooser, m_preferences, *m_clock);
        m_window->resize(1300, 850);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QTRY_VERIFY(part<QToolButton>(u"profileButton"_s));
    }
    /// Fills every corner: rows, details, transactions, activity, notices, menus.
    void visitEverything()
    {
        part<ConnectionView>()->select(m_first);
        QTRY_VERIFY(part<DetailsTabs>());
        auto *tabs = part<DetailsTabs>();
        for (const int tab : {DetailsTabs::Transactions, DetailsTabs::Activity, DetailsTabs::Overview}) {
            tabs->go(DetailsTabs::Tab(tab));
            QTest::qWait(30);
        }
        for (const char16_t *name : {u"profileMenu", u"connectionMenu"})
            Q_EMIT part<QMenu>(QString::fromUtf16(name))->aboutToShow();
    }
    QStringList leaks() { return ShownTexts(*m_window).with(kSecrets); }
    QWidget *sign() const { return m_window->findChild<QWidget *>(u"hiddenSign"_s); }
    /// As the menu of the first account does.
    void copyNumber()
    {
        part<ConnectionView>()->select(m_first);
        const QString account = service().detailsById[m_first.value()].accounts.front().id.value();
        QTRY_VERIFY(part<DetailsTabs>());
        part<DetailsTabs>()->go(DetailsTabs::Accounts);
        QTRY_VERIFY(part<QToolButton>(u"account-"_s + account));
        part<QToolButton>(u"account-"_s + account)->click();
        QVERIFY(part<QAction>(u"accountCopy"_s));
        part<QAction>(u"accountCopy"_s)->trigger();
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_preferences.kept = {};
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"home"_s), UserId(u"kanari-user"_s)};
        m_chooser->known = {UserId(u"kanari-user"_s), UserId(u"kanari-other"_s)};
        m_chooser->all = {{ProfileId(u"home"_s), u"Kanari & Sons"_s}, {ProfileId(), {}}};
        m_chooser->address.file = u"/home/kanari/profiles/home.json"_s;
        FakeConnectionService &fake = service();
        fake.profileNow.name = u"Kanari & Sons"_s;
        fake.profileNow.user = UserId(u"kanari-user"_s);
        fake.healthNow.lastChecked = m_clock->now();
        fake.healthNow.faults = {makeErrorAbout(u"/home/kanari/holdfast.db"_s,
                                                ErrorKind::StorageDamaged, u"set-aside"_s, {})};
        std::vector<ConnectionEntry> entries = showcaseEntries(m_clock->now());
        int number = 0;
        for (ConnectionEntry &entry : entries) {
            entry.connection.name = u"Kanari Bank %1"_s.arg(++number);
            entry.settings.person = u"Kanari"_s;
            fake.detailsById[entry.connection.id.value()] = detailsOf(entry, m_clock->now());
        }
        entries[3].settings.ownName = u"Kanari household"_s;
        entries[3].settings.notes = u"ask Kanari"_s;
        fake.detailsById[entries[3].connection.id.value()] = detailsOf(entries[3], m_clock->now());
        m_first = entries[3].connection.id;
        fake.kept = sampleTransactions(entries[3].connection, 60, m_clock->now(), 3);
        for (ListedTransaction &row : fake.kept) {
            row.transaction.description = u"KANARI STORES 4711"_s;
            row.transaction.counterparty = u"Kanari"_s;
            row.transaction.amount = Money{-1'234'567, u"GBP"_s};
        }
        fake.events = {};
        fake.goneNow = {{ConnectionId{u"gone"_s}, u"Kanari Gone"_s, u"Kanari mine"_s, 2,
                         m_clock->now(), m_clock->now(), false}};
        fake.entries = std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
    }
    void cleanup()
    {
        m_window.reset();
        m_chooser.reset();
    }

    void theSweepFindsWhatIsThere()
    {
        open();
        visitEverything();
        const QString all = leaks().join(u'\n');
        for (const QString &secret : kSecrets) {
            if (secret != u"12345") // which is shown nowhere at all
                QVERIFY2(all.contains(secret), qPrintable(secret));
        }
        QVERIFY(!sign());
    }

    void nothingIsShownWhileItIsHidden()
    {
        m_preferences.kept.privacyView = true;
        open();
        visitEverything();
        QCOMPARE(leaks(), QStringList());
        QVERIFY(sign()->isVisible());
    }

    void hidingTakesAwayWhatWasShown()
    {
        open();
        visitEverything();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_preferences.kept.privacyView);
        QTest::qWait(50);
        visitEverything();
        QTRY_COMPARE(leaks(), QStringList());
        QVERIFY(m_window->findChild<QAction *>(u"hideNames"_s)->isChecked());
        QCOMPARE(part<ConnectionView>()->currentId(), m_first); // nothing else has moved
        m_window->findChild<QPushButton *>(u"showHidden"_s)->click();
        QVERIFY(!m_preferences.kept.privacyView);
        visitEverything();
        QTRY_VERIFY(!leaks().isEmpty());
        QVERIFY(!sign()->isVisible());
    }

    void newsOfTheServiceStayHidden()
    {
        m_preferences.kept.privacyView = true;
        open();
        FlowStatus flow;
        flow.request.connection = m_first;
        flow.stage = FlowStage::AtTheBank;
        flow.bankName = u"Kanari Bank 4"_s;
        flow.endsAt = m_clock->now() + 5min;
        service().setFlow(flow);
        Q_EMIT service().attemptsSettled({{FlowKind::Reauth, m_clock->now(), u"Kanari Bank 4"_s,
                                           m_clock->now() + 100h,
                                           {FlowOutcome::Renewed, m_first, {}, {}}, true}});
        Q_EMIT service().removalFinished({m_first, u"Kanari Bank 4"_s, 3, m_clock->now(),
                                          m_clock->now(), false, {u"/home/kanari/x.db"_s}, {}});
        Q_EMIT service().removedElsewhereChanged();
        QTest::qWait(30);
        QCOMPARE(leaks(), QStringList());
    }

    void aDialogThatNamesAnythingIsClosed()
    {
        open();
        part<ConnectionView>()->select(m_first);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F2);
        QTRY_VERIFY(m_window->findChild<PersonalDialog *>());
        m_window->screenLocked();
        QTRY_VERIFY(!m_window->findChild<PersonalDialog *>());
    }

    void namesAreNotSetWhileTheyAreHidden()
    {
        m_preferences.kept.privacyView = true;
        open();
        part<ConnectionView>()->select(m_first);
        part<ConnectionView>()->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F2);
        QTest::qWait(30);
        QVERIFY(!m_window->findChild<PersonalDialog *>());
        std::optional<ErrorKind> answer;
        m_window->shown().service().setOwnName(
            m_first, u"Bank A"_s, this, [&answer](const Expected<std::monostate> &result) {
                answer = result ? ErrorKind::Internal : result.error().kind;
            });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, ErrorKind::DoesNotFit);
        QVERIFY(service().calls.filter(u"setOwnName"_s).isEmpty());
    }

    void remindersTellNoNames()
    {
        FakeReminderDesk live;
        live.entries = {inboxEntry(m_first.value(), u"Kanari household"_s, m_clock->now(), 72h),
                        inboxEntry(u"gone"_s, u"Kanari Gone"_s, m_clock->now(), -72h)};
        for (InboxEntry &entry : live.entries)
            entry.place.user = UserId(u"kanari-user"_s);
        live.entries[0].place.profile = live.entries[1].place.profile = ProfileId(u"home"_s);
        open();
        MaskedReminders reminders(live, m_window->shown());
        m_window->setReminders(reminders);
        m_window->openReminders();
        QVERIFY(leaks().join(u'\n').contains(u"Kanari Gone"_s));
        m_window->screenLocked();
        QTRY_VERIFY(!part<InboxDialog>());
        QTRY_COMPARE(leaks(), QStringList());
        m_window->openReminders();
        QCOMPARE(leaks(), QStringList());
        QVERIFY(part<InboxDialog>());
        // What is wanted of it is done to what was meant.
        Q_EMIT m_window->page().silenceRequested(m_first);
        QCOMPARE(live.places, std::vector<ConnectionPlace>{live.entries[0].place});
        m_window.reset();
    }

    void theTrayTellsNoNames()
    {
        m_preferences.kept.privacyView = true;
        open();
        const Standing standing(m_window->shown(), *m_clock);
        const auto due = standing.due(100);
        QVERIFY(!due.empty());
        for (const DueEntry &entry : due)
            QVERIFY2(!entry.headline.contains(u"kanari"_s, Qt::CaseInsensitive),
                     qPrintable(entry.headline));
    }

    void anUnfinishedRenewalIsFoundUnderItsMask()
    {
        service().profileNow.key = u"kanari-client@identity.example"_s;
        const QString owner = renewalsOwner(service().profileNow);
        m_preferences.kept.privacyView = true;
        open();
        QCOMPARE(renewalsOwner(m_window->shown().service().profile()), owner);
        visitEverything();
        QCOMPARE(leaks(), QStringList());
    }

    void iconsTellNames()
    {
        m_preferences.kept.privacyView = true;
        open();
        QTest::qWait(30);
        QVERIFY(service().calls.filter(u"icon"_s).isEmpty());
    }

    void aLockHidesUntilThePersonShowsAgain()
    {
        open();
        visitEverything();
        m_window->screenLocked();
        QTRY_COMPARE(leaks(), QStringList());
        QVERIFY(!m_preferences.kept.privacyView); // it is not a wish for the next start
        QVERIFY(sign()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!leaks().isEmpty());
    }

    void aLockHidesNothingWhereThatIsSwitchedOff()
    {
        m_preferences.kept.maskWhenLocked = false;
        open();
        m_window->screenLocked();
        QVERIFY(!leaks().isEmpty());
    }

    void copiedNumbersStayAsLongAsIsSet()
    {
        m_preferences.kept.clipboardStays = 0s; // shorter than anybody can set
        open();
        copyNumber();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"4711"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());

        m_preferences.kept.clipboardStays = 600s; // from the next one on
        copyNumber();
        QTest::qWait(50); // the one before would be over
        const QMimeData *there = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(there->text(), u"4711"_s);
        QCOMPARE(there->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        m_window.reset(); // the program ends before the time is over
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void usersAreChosenByTheirMasks()
    {
        m_preferences.kept.privacyView = true;
        open();
        (void)m_chooser->at(u"home"_s, u"kanari-other"_s);
        const auto users = m_window->shown().users();
        QCOMPARE(users.size(), size_t(2));
        m_window->shown().showUser(users[1]);
        QCOMPARE(m_chooser->calls.last(), u"user kanari-other"_s);
    }

    void pictures_data() { addDressesOfDialogs(); }
    void pictures()
    {
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        open();
        m_window->resize(m_window->size() * dress.points / 10);
        visitEverything();
        m_window->screenLocked();
        const QString folder = QStringLiteral(HOLDFAST_GALLERY);
        savePicture(*m_window, folder, u"privacy"_s + dressName());
        part<DetailsTabs>()->go(DetailsTabs::Transactions);
        savePicture(*m_window, folder, u"privacy-transactions"_s + dressName());
        m_window.reset();
    }
};

QTEST_MAIN(PrivacyTest)
#include "tst_privacy.moc"
