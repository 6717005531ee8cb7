// Reminders on their way to the desktop and back: one for all or one each, taken back when settled, and
// what the person chooses there.
#include "app/desktop/remindernotifier.h"

#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakereminderdesk.h"
#include "support/plurals.h"
#include "ui/words/translations.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// A desktop that shows whatever it is told to.
class FakeNotifications final : public Notifications
{
public:
    std::map<QString, DesktopNotification> shown;
    int shows = 0;

    void show(const DesktopNotification &notification) override
    {
        ++shows;
        shown[notification.key] = notification;
    }
    void withdraw(const QString &key) override { shown.erase(key); }
    void close(const QString &key)
    {
        shown.erase(key);
        Q_EMIT closed(key);
    }
    void lose(const QString &key)
    {
        shown.erase(key);
        Q_EMIT notShown(key);
    }
    [[nodiscard]] const DesktopNotification &only() const { return shown.begin()->second; }
};

QStringList idsOf(const DesktopNotification &notification)
{
    QStringList ids;
    for (const auto &[id, label] : notification.actions) {
        if (label.isEmpty())
            return {};
        ids << id;
    }
    return ids;
}

} // namespace

class ReminderNotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_desk = std::make_unique<FakeReminderDesk>();
        m_preferences = std::make_unique<FakePreferences>();
        m_desktop = std::make_unique<FakeNotifications>();
        m_notifier = std::make_unique<ReminderNotifier>(*m_desk, *m_preferences, *m_desktop,
                                                        m_clock);
    }
    void cleanup() { m_notifier.reset(); }

    void oneIsToldWithWhatCanBeDone()
    {
        tell({barclays()});
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(plural(m_desktop->only().title), u"Barclays: consent ends in 3 days"_s);
        QCOMPARE(m_desktop->only().body, u"Renewing takes a minute and no bank login."_s);
        QCOMPARE(idsOf(m_desktop->only()), (QStringList{u"default"_s, u"renew"_s, u"later"_s}));
        QCOMPARE(m_desktop->only().actions[1].second, u"Renew consent"_s);
    }

    void severalAreOneDigest()
    {
        tell({barclays(), monzo(), halifax()});
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(plural(m_desktop->only().title), u"3 connections need you"_s);
        QCOMPARE(plural(m_desktop->only().body).split(u'\n'),
                 (QStringList{u"Halifax wants you to confirm"_s,
                              u"Monzo: consent ends in 5 hours"_s,
                              u"Barclays: consent ends in 3 days"_s}));
        QCOMPARE(idsOf(m_desktop->only()), (QStringList{u"default"_s, u"later"_s}));
    }

    void aLongDigestNamesTheFirst()
    {
        std::vector<InboxEntry> many;
        for (int i = 0; i < 20; ++i)
            many.push_back(inboxEntry(u"m:%1"_s.arg(i), u"Bank"_s, m_clock.now(), days{2}));
        tell(many);
        QCOMPARE(m_desktop->only().body.count(u'\n'), 3);
        QVERIFY(m_desktop->only().body.contains(u"17"_s));
    }

    void withoutDigestEachIsToldAlone()
    {
        m_preferences->kept.reminders.digest = false;
        tell({barclays(), monzo()});
        QCOMPARE(m_desktop->shown.size(), 2U);
    }

    void whoWantsNoneGetsNone_data()
    {
        QTest::addColumn<bool>("notifications");
        QTest::addColumn<bool>("always");
        QTest::newRow("the inbox alone") << false << false;
        QTest::newRow("the whole day is quiet") << true << true;
    }
    void whoWantsNoneGetsNone()
    {
        QFETCH(bool, notifications);
        QFETCH(bool, always);
        m_preferences->kept.reminders.notifications = notifications;
        if (always)
            m_preferences->kept.reminders.quiet = QuietHours{QTime(8, 0), QTime(8, 0)};
        tell({barclays()});
        QVERIFY(m_desktop->shown.empty());
    }

    void whatIsSettledIsTakenBack()
    {
        tell({barclays()});
        Q_EMIT m_desk->settled(barclays().place);
        QVERIFY(m_desktop->shown.empty());
        tell({barclays(), monzo()});
        Q_EMIT m_desk->settled(barclays().place);
        QCOMPARE(plural(m_desktop->only().title), u"Monzo: consent ends in 5 hours"_s);
        Q_EMIT m_desk->settled(monzo().place);
        QVERIFY(m_desktop->shown.empty());
    }

    void whatThePersonClosedDoesNotComeBack()
    {
        tell({barclays(), monzo()});
        const int before = m_desktop->shows;
        m_desktop->close(m_desktop->only().key);
        Q_EMIT m_desk->settled(barclays().place);
        QCOMPARE(m_desktop->shows, before);
    }

    void aLaterRungTakesThePlaceOfTheEarlier()
    {
        tell({barclays(), monzo()});
        tell({inboxEntry(u"b:1"_s, u"Barclays"_s, m_clock.now(), days{0})});
        QCOMPARE(m_desktop->shown.size(), 1U); // Monzo's, and Barclays' anew
        QCOMPARE(plural(m_desktop->only().body).split(u'\n'),
                 (QStringList{u"Barclays: consent has just ended"_s,
                              u"Monzo: consent ends in 5 hours"_s}));
    }

    void whatIsToldOneAfterTheOtherBecomesOneDigest()
    {
        tell({barclays()});
        tell({monzo()}); // another profile's, looked at a moment later
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(plural(m_desktop->only().title), u"2 connections need you"_s);
        tell({halifax()});
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(plural(m_desktop->only().title), u"3 connections need you"_s);
    }

    void aLaterDigestHasWhatStoodInTheEarlier()
    {
        tell({barclays(), monzo()});
        Q_EMIT m_desk->settled(monzo().place);
        tell({halifax(), inboxEntry(u"s:1"_s, u"Starling"_s, m_clock.now(), days{1})});
        QCOMPARE(m_desktop->shown.size(), 1U);
        QCOMPARE(plural(m_desktop->only().title), u"3 connections need you"_s);
        QVERIFY(m_desktop->only().body.contains(u"Barclays"_s));
        QVERIFY(!m_desktop->only().body.contains(u"Monzo"_s));
        // One of them anew stands in it once.
        tell({barclays(), monzo()});
        QCOMPARE(plural(m_desktop->only().title), u"4 connections need you"_s);
        press(u"later"_s); // means all of them
        QCOMPARE(m_desk->calls.size(), 4);
        // What somebody has closed does not come back.
        tell({barclays(), monzo()});
        m_desktop->close(m_desktop->only().key);
        tell({halifax(), monzo()});
        QCOMPARE(plural(m_desktop->only().title), u"2 connections need you"_s);
    }

    void whatCouldNotBeShownIsMissed()
    {
        tell({barclays(), monzo()});
        m_desktop->lose(m_desktop->only().key);
        QCOMPARE(m_desk->calls, (QStringList{u"missed b:1"_s, u"missed m:1"_s}));
        tell({halifax()});
        QCOMPARE(m_desktop->shown.size(), 1U);
        m_desktop->close(m_desktop->only().key); // was shown
        QCOMPARE(m_desk->calls.size(), 2);
    }

    void whatHadAppearedIsNotMissed()
    {
        tell({barclays(), monzo()});
        appear();
        tell({halifax(), inboxEntry(u"s:1"_s, u"Starling"_s, m_clock.now(), days{1})});
        m_desk->entries = {barclays(), monzo(), halifax()};
        Q_EMIT m_desk->renamed(); // keeps in mind what has appeared
        m_desktop->lose(m_desktop->only().key);
        QCOMPARE(m_desk->calls, QStringList{u"missed h:1"_s});
        // Of what is left when one of them is settled, all has been seen.
        tell({barclays(), monzo()});
        appear();
        Q_EMIT m_desk->settled(barclays().place);
        m_desktop->lose(m_desktop->only().key);
        QCOMPARE(m_desk->calls.size(), 1);
        // Another one of the same key is nobody's successor.
        tell({barclays(), monzo()});
        m_desktop->lose(m_desktop->only().key);
        QCOMPARE(m_desk->calls.size(), 3);
    }

    void whatWasSeenAloneIsNotMissedInADigest()
    {
        tell({barclays()});
        appear();
        tell({monzo()});
        m_desktop->lose(m_desktop->only().key);
        QCOMPARE(m_desk->calls, QStringList{u"missed m:1"_s});
    }

    void otherNamesTakeThePlaceOfThoseShown()
    {
        tell({barclays(), monzo()});
        m_desk->entries = {barclays(), monzo()};
        m_desk->entries[0].notice.bank = u"Bank A"_s;
        m_desk->entries[1].notice.bank = u"Bank B"_s;
        Q_EMIT m_desk->renamed();
        QCOMPARE(m_desktop->shown.size(), 1U);
        QVERIFY(m_desktop->only().body.contains(u"Bank A"_s));
        QVERIFY(!m_desktop->only().body.contains(u"Barclays"_s));
        press(u"later"_s); // and it still means the same
        QCOMPARE(m_desk->calls.size(), 2);
    }

    void whatHasNoOtherNameIsTakenBack()
    {
        tell({barclays()});
        Q_EMIT m_desk->renamed();
        QVERIFY(m_desktop->shown.empty());
    }

    void pressingItGoesThere()
    {
        QSignalSpy wanted(m_notifier.get(), &ReminderNotifier::connectionWanted);
        tell({barclays()});
        press(u"default"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<ConnectionPlace>(), barclays().place);
        QVERIFY(m_desktop->shown.empty());
    }

    void pressingADigestOpensTheInbox()
    {
        QSignalSpy wanted(m_notifier.get(), &ReminderNotifier::inboxWanted);
        tell({barclays(), monzo()});
        press(u"default"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void renewingIsAskedFor()
    {
        QSignalSpy wanted(m_notifier.get(), &ReminderNotifier::actionWanted);
        tell({barclays()});
        press(u"renew"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(1).value<Action>(), Action::Reconsent);
    }

    void tomorrowPutsOffAllOfIt()
    {
        tell({barclays(), monzo()});
        press(u"later"_s);
        QCOMPARE(m_desk->calls, (QStringList{u"snooze b:1 2026-11-23T09:00:00Z"_s,
                                             u"snooze m:1 2026-11-23T09:00:00Z"_s}));
        QVERIFY(m_desktop->shown.empty());
    }

    void whatNobodyShowedIsNothing()
    {
        QSignalSpy wanted(m_notifier.get(), &ReminderNotifier::connectionWanted);
        Q_EMIT m_desktop->activated(u"other"_s, u"default"_s);
        QVERIFY(wanted.isEmpty());
    }

private:
    [[nodiscard]] InboxEntry barclays() const
    {
        return inboxEntry(u"b:1"_s, u"Barclays"_s, m_clock.now(), days{3});
    }
    [[nodiscard]] InboxEntry monzo() const
    {
        return inboxEntry(u"m:1"_s, u"Monzo"_s, m_clock.now(), hours{5});
    }
    [[nodiscard]] InboxEntry halifax() const
    {
        InboxEntry entry = inboxEntry(u"h:1"_s, u"Halifax"_s, m_clock.now(), days{40});
        entry.notice.reminder.cause = ReminderCause::Attention;
        entry.notice.reminder.reason = Reason::BankWantsConfirmation;
        entry.notice.reminder.action = Action::Refresh;
        return entry;
    }
    void tell(const std::vector<InboxEntry> &entries) { Q_EMIT m_desk->told(entries); }
    void appear() { Q_EMIT m_desktop->appeared(m_desktop->only().key); }
    void press(const QString &action)
    {
        Q_EMIT m_desktop->activated(QString(m_desktop->only().key), action);
    }

    FakeClock m_clock;
    std::unique_ptr<FakeReminderDesk> m_desk;
    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<ReminderNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(ReminderNotifierTest)
#include "tst_remindernotifier.moc"
