// Reminders over a real store: told once, written down, over restarts, for each profile apart, and not
// of stale facts.
#include "core/service/livereminders.h"
#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/sampleconnections.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

class LiveRemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsDueIsToldOnceAndKept();
    void nothingIsToldOfStaleFacts();
    void withoutANetworkItIsToldAfterAMinute();
    void afterALeapTheListIsReadFirst();
    void quietHoursHoldItBackUntilTheyEnd();
    void aRenewalSettlesIt();
    void whatIsSettledBeforeItIsToldIsNotTold();
    void aSnoozeSettlesItAndTellsItAgain();
    void silenceSettlesItAndEndsTheSnooze();
    void onlyWhatStillStandsWaitsToBeRead();
    void afterAStartWhatWasKeptStandsUntilItIsLookedAt();
    void whatWasDueBeforeTheConnectionWasKnownWasNotMissed();
    void whatWasReadStaysRead();
    void readingIsNotUndoneByWhatIsUnderWay();
    void whatCouldNotBeShownIsMarked();
    void afterANewIdItLeadsToWhatTookItsPlace();
    void profilesAreApart();
    void twoProfilesOfOneUserTellOnce();
    void ofTwoProfilesTheOneThatIsShownIsLookedAt();
    void aUserWhoComesLaterIsAnothersInbox();
    void aStoreThatFailsStillTellsOnce();
    void atTheInstantItIsDueItIsTold();

private:
    using Entries = std::vector<InboxEntry>;

    [[nodiscard]] FakeConnectionService &service(const QString &profile = u"desk"_s)
    {
        return m_chooser->at(profile, u"u1"_s);
    }
    [[nodiscard]] static UserScope scopeOf(const QString &profile)
    {
        return {profile, UserId{u"u1"_s}};
    }
    /// One that ends in so long, stored and in the list.
    [[nodiscard]] ConnectionEntry ending(const QString &id, milliseconds in)
    {
        ConnectionEntry entry = healthyEntry(id, u"Bank of "_s + id, m_clock.now());
        entry.connection.expiresAt.value = m_clock.now() + in;
        entry.connection.connectedOn.value = *entry.connection.expiresAt.value - days{90};
        return entry;
    }
    void list(const std::vector<ConnectionEntry> &entries, const QString &profile = u"desk"_s)
    {
        std::vector<BankConnection> rows;
        for (const ConnectionEntry &entry : entries)
            rows.push_back(entry.connection);
        bool saved = false;
        m_store->saveConnections(scopeOf(profile), rows, m_clock.now(), this,
                                 [&saved](const auto &) { saved = true; });
        QTRY_VERIFY(saved);
        service(profile).healthNow.lastChecked = m_clock.now();
        service(profile).replace(entries);
    }
    void start()
    {
        m_desk = std::make_unique<LiveReminders>(LiveReminders::Parts{
            *m_chooser, m_preferences, *m_store, m_clock, [] { return QTimeZone::utc(); }});
        connect(m_desk.get(), &ReminderDesk::told, this, [this](const Entries &entries) {
            ++m_times;
            m_told.insert(m_told.end(), entries.begin(), entries.end());
        });
        connect(m_desk.get(), &ReminderDesk::settled, this,
                [this](const ConnectionPlace &place) { m_settled.push_back(place.connection); });
    }
    void restart()
    {
        m_desk.reset();
        m_told.clear();
        start();
    }
    /// Looks have been taken, and what they wrote is written.
    void settleDown()
    {
        QCoreApplication::processEvents();
        bool read = false;
        m_store->settings(this, [&read](const auto &) { read = true; });
        QTRY_VERIFY(read);
        QCoreApplication::processEvents();
    }
    void leap(milliseconds by)
    {
        m_clock.advance(by);
        for (const RunningProfile &one : m_chooser->running()) {
            static_cast<FakeConnectionService *>(one.service)->healthNow.lastChecked =
                m_clock.now();
            Q_EMIT one.service->timeLeapt();
        }
        settleDown();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const InboxEntry &entry : m_told)
            names << entry.notice.bank;
        return names;
    }

    FakeClock m_clock;
    FakePreferences m_preferences;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<LiveReminders> m_desk;
    Entries m_told;
    int m_times = 0;
    std::vector<ConnectionId> m_settled;
};

void LiveRemindersTest::init()
{
    m_clock = FakeClock();
    m_preferences.kept = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_clock);
    m_store->open(m_folder->path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    m_chooser = std::make_unique<FakeProfileChooser>();
    m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
    (void)service();
    m_told.clear();
    m_settled.clear();
    m_times = 0;
}

void LiveRemindersTest::cleanup()
{
    m_desk.reset();
    m_chooser.reset();
    m_store.reset();
}

void LiveRemindersTest::whatIsDueIsToldOnceAndKept()
{
    list({ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{6}), ending(u"a:3"_s, days{60})});
    start();
    QTRY_COMPARE(names(), (QStringList{u"Bank of a:1"_s, u"Bank of a:2"_s}));
    QCOMPARE(m_times, 1); // together, for one digest
    QCOMPARE(m_told.front().place.profile, ProfileId(u"desk"_s));
    QCOMPARE(m_desk->unseen(), 2);
    QVERIFY(m_desk->inbox().front().stands);
    Q_EMIT service().snapshotReplaced();
    settleDown();
    QCOMPARE(m_times, 1);

    restart();
    QTRY_COMPARE(m_desk->unseen(), 2);
    settleDown();
    QVERIFY(m_told.empty());
    leap(days{1}); // now a:1 is a day before its end
    QCOMPARE(names(), QStringList{u"Bank of a:1"_s});
}

void LiveRemindersTest::nothingIsToldOfStaleFacts()
{
    list({ending(u"a:1"_s, days{2})});
    service().healthNow.lastChecked = m_clock.now() - 8h;
    start();
    settleDown();
    QVERIFY(m_told.empty());
    // It was renewed elsewhere: nothing is told at all.
    list({ending(u"a:1"_s, days{90})});
    settleDown();
    QVERIFY(m_told.empty());
    QVERIFY(m_desk->inbox().empty());
}

void LiveRemindersTest::withoutANetworkItIsToldAfterAMinute()
{
    list({ending(u"a:1"_s, days{2})});
    service().healthNow.lastChecked.reset();
    start();
    settleDown();
    QVERIFY(m_told.empty());
    m_clock.advance(1min);
    Q_EMIT service().healthChanged();
    QTRY_COMPARE(names(), QStringList{u"Bank of a:1"_s});
}

void LiveRemindersTest::afterALeapTheListIsReadFirst()
{
    list({ending(u"a:1"_s, days{15})});
    start();
    settleDown();
    m_clock.sleep(days{2});
    Q_EMIT service().timeLeapt();
    settleDown();
    QVERIFY(m_told.empty());
    service().healthNow.lastChecked = m_clock.now();
    Q_EMIT service().healthChanged();
    QTRY_COMPARE(m_told.size(), 1U);
    QVERIFY(m_told.front().notice.reminder.missed);
}

void LiveRemindersTest::quietHoursHoldItBackUntilTheyEnd()
{
    m_preferences.kept.reminders.quiet = QuietHours{QTime(9, 0), QTime(12, 0)}; // it is ten
    list({ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{7} + 1h)});
    start();
    settleDown();
    QVERIFY(m_told.empty());
    leap(2h);
    QCOMPARE(names(), (QStringList{u"Bank of a:1"_s, u"Bank of a:2"_s}));
    QCOMPARE(m_times, 1);
    QVERIFY(!m_told.back().notice.reminder.missed); // its time came in the quiet hours
}

void LiveRemindersTest::aRenewalSettlesIt()
{
    list({ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{2})});
    start();
    QTRY_COMPARE(m_told.size(), 2U);
    list({ending(u"a:1"_s, days{90}), ending(u"a:2"_s, days{2})});
    QTRY_COMPARE(m_settled, std::vector<ConnectionId>{ConnectionId{u"a:1"_s}});
    for (const InboxEntry &entry : m_desk->inbox())
        QCOMPARE(entry.stands, entry.place.connection == ConnectionId{u"a:2"_s});
    // Removed: nothing of it needs to be seen either.
    list({});
    QTRY_COMPARE(m_settled.size(), 2U);
}

void LiveRemindersTest::whatIsSettledBeforeItIsToldIsNotTold()
{
    list({ending(u"a:1"_s, days{60}), ending(u"a:2"_s, days{60}), ending(u"a:3"_s, days{60})});
    start();
    settleDown();
    // Each of these looks at once, and what is written is answered later.
    service().replace(
        {ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{2}), ending(u"a:3"_s, days{2})});
    Q_EMIT service().timeLeapt();
    m_desk->silence({ProfileId(u"desk"_s), UserId(u"u1"_s), ConnectionId{u"a:2"_s}});
    service().replace(
        {ending(u"a:1"_s, days{90}), ending(u"a:2"_s, days{2}), ending(u"a:3"_s, days{2})});
    Q_EMIT service().timeLeapt();
    QTRY_COMPARE(names(), QStringList{u"Bank of a:3"_s});
    settleDown();
    QCOMPARE(m_told.size(), 1U);
    QVERIFY(m_settled.empty()); // nothing that was never told is taken back
    QCOMPARE(m_desk->inbox().size(), 3U);
}

void LiveRemindersTest::aSnoozeSettlesItAndTellsItAgain()
{
    ConnectionEntry entry = ending(u"a:1"_s, days{6});
    list({entry});
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    const Instant until = m_clock.now() + 23h;
    m_desk->snooze(m_told.front().place, until);
    QVERIFY(service().calls.last().startsWith(u"setSnooze a:1"_s));
    entry.settings.snoozedUntil = until; // as the service then shows it
    list({entry});
    QTRY_COMPARE(m_settled.size(), 1U);
    leap(22h);
    QCOMPARE(m_told.size(), 1U);
    leap(1h);
    QCOMPARE(m_told.size(), 2U);
}

void LiveRemindersTest::silenceSettlesItAndEndsTheSnooze()
{
    ConnectionEntry entry = ending(u"a:1"_s, days{6});
    entry.settings.snoozedUntil = m_clock.now() - 1h;
    list({entry});
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    m_desk->silence(m_told.front().place);
    QCOMPARE(m_settled.size(), 1U);
    QCOMPARE(service().calls.last(), u"setSnooze a:1 0"_s);
    restart();
    leap(days{3});
    leap(days{3});
    QVERIFY(m_told.empty());
}

void LiveRemindersTest::onlyWhatStillStandsWaitsToBeRead()
{
    list({ending(u"a"_s, days{2}), ending(u"b"_s, days{2})});
    start();
    QTRY_COMPARE(m_desk->unseen(), 2);
    int heard = -1; // by whoever shows it
    connect(m_desk.get(), &ReminderDesk::inboxChanged, this, [&] { heard = m_desk->unseen(); });
    list({ending(u"a"_s, days{90}), ending(u"b"_s, days{2})});
    settleDown();
    QCOMPARE(heard, 1);
}

void LiveRemindersTest::afterAStartWhatWasKeptStandsUntilItIsLookedAt()
{
    list({ending(u"a"_s, days{2})});
    start();
    settleDown();
    m_clock.advance(hours{1}); // what is listed was read before this run
    restart();
    settleDown();
    QVERIFY(m_desk->inbox().at(0).stands);
    QCOMPARE(m_desk->unseen(), 1);
}

void LiveRemindersTest::whatWasDueBeforeTheConnectionWasKnownWasNotMissed()
{
    list({ending(u"a"_s, days{5})}); // seen for the first time; seven days before was long ago
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    QVERIFY(!m_told.front().notice.reminder.missed);
    m_clock.advance(days{3}); // during which nobody looks
    service().healthNow.lastChecked = m_clock.now();
    restart();
    QTRY_COMPARE(m_told.size(), 1U);
    QVERIFY(m_told.front().notice.reminder.missed);
}

void LiveRemindersTest::whatWasReadStaysRead()
{
    list({ending(u"a:1"_s, days{2})});
    start();
    QTRY_COMPARE(m_desk->unseen(), 1);
    QSignalSpy changed(m_desk.get(), &ReminderDesk::inboxChanged);
    m_desk->markAllSeen();
    QCOMPARE(m_desk->unseen(), 0);
    QCOMPARE(changed.size(), 1);
    m_desk->markAllSeen();
    QCOMPARE(changed.size(), 1);
    restart();
    QTRY_COMPARE(m_desk->inbox().size(), 1U);
    QCOMPARE(m_desk->unseen(), 0);
}

void LiveRemindersTest::readingIsNotUndoneByWhatIsUnderWay()
{
    list({ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{60})});
    start();
    QTRY_COMPARE(m_desk->unseen(), 1);
    // Another is being written down while the first is read; the store answers with the inbox as it
    // was before that.
    list({ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{2})});
    QCoreApplication::sendPostedEvents(); // the look
    m_desk->markAllSeen();
    QTRY_COMPARE(m_told.size(), 2U);
    QCOMPARE(m_desk->unseen(), 1);
    settleDown();
    QCOMPARE(m_desk->unseen(), 1);
}

void LiveRemindersTest::whatCouldNotBeShownIsMarked()
{
    list({ending(u"a:1"_s, days{3}), ending(u"a:2"_s, days{3})}); // told in time
    start();
    QTRY_COMPARE(m_told.size(), 2U);
    QSignalSpy changed(m_desk.get(), &ReminderDesk::inboxChanged);
    m_desk->markMissed({m_told.front()});
    m_desk->markMissed({m_told.front()});
    QCOMPARE(changed.size(), 1);
    settleDown();
    for (int run = 0; run < 2; ++run) {
        for (const InboxEntry &entry : m_desk->inbox())
            QCOMPARE(entry.notice.reminder.missed,
                     entry.place.connection == ConnectionId{u"a:1"_s});
        QCOMPARE(m_desk->unseen(), 2); // still to be read
        restart();
        QTRY_COMPARE(m_desk->inbox().size(), 2U);
    }
}

void LiveRemindersTest::twoProfilesOfOneUserTellOnce()
{
    m_chooser->keys[ProfileId(u"other"_s)] = u"desk"_s; // two files for one client
    const std::vector<ConnectionEntry> rows{ending(u"a:1"_s, days{2}), ending(u"a:2"_s, days{6})};
    list(rows);
    service(u"other"_s).healthNow.lastChecked = m_clock.now();
    service(u"other"_s).replace(rows);
    start();
    QTRY_COMPARE(m_told.size(), 2U);
    settleDown();
    QCOMPARE(m_told.size(), 2U);
    QCOMPARE(m_desk->inbox().size(), 2U);
    QCOMPARE(m_desk->unseen(), 2);
    // What is chosen under the other's place is meant for the same rows.
    ConnectionPlace place = m_told.front().place;
    place.profile = ProfileId(u"other"_s);
    m_desk->silence(place);
    QCOMPARE(m_settled, std::vector<ConnectionId>{place.connection});
}

void LiveRemindersTest::ofTwoProfilesTheOneThatIsShownIsLookedAt()
{
    m_chooser->keys[ProfileId(u"other"_s)] = u"desk"_s;
    list({ending(u"a:1"_s, days{2})});
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    // The person goes over to the other file and renews there; the first has not read of it yet.
    service(u"other"_s).healthNow.lastChecked = m_clock.now();
    service(u"other"_s).replace({ending(u"a:1"_s, days{2})});
    m_chooser->showProfile(ProfileId(u"other"_s));
    settleDown();
    QVERIFY(m_settled.empty());
    service(u"other"_s).replace({ending(u"a:1"_s, days{90})});
    QTRY_COMPARE(m_settled.size(), 1U);
    leap(days{1});
    QCOMPARE(m_told.size(), 1U);
    QVERIFY(!m_desk->inbox().front().stands);
}

void LiveRemindersTest::afterANewIdItLeadsToWhatTookItsPlace()
{
    list({ending(u"a:1"_s, days{2})});
    start();
    QTRY_COMPARE(m_desk->inbox().size(), 1U);
    QCOMPARE(m_desk->inbox().front().row, std::optional(ConnectionId{u"a:1"_s}));
    QSignalSpy changed(m_desk.get(), &ReminderDesk::inboxChanged);
    ConnectionEntry newer = ending(u"a:2"_s, days{90});
    newer.replaces = {ConnectionId{u"a:1"_s}};
    list({newer});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_desk->inbox().front().row, std::optional(ConnectionId{u"a:2"_s}));
    list({ending(u"b:1"_s, days{90})});
    QVERIFY(!m_desk->inbox().front().row);
}

void LiveRemindersTest::profilesAreApart()
{
    (void)service(u"other"_s);
    list({ending(u"a:1"_s, days{2})});
    list({ending(u"a:1"_s, days{2})}, u"other"_s);
    start();
    QTRY_COMPARE(m_told.size(), 2U);
    QVERIFY(m_told.front().place != m_told.back().place);
    m_desk->silence(m_told.front().place);
    QCOMPARE(m_settled.size(), 1U);
    QCOMPARE(m_desk->inbox().size(), 2U);
    m_desk->silence({ProfileId(u"nowhere"_s), UserId(), ConnectionId()}); // is nothing
}

void LiveRemindersTest::aUserWhoComesLaterIsAnothersInbox()
{
    list({ending(u"a:1"_s, days{2})});
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    (void)m_chooser->at(u"late"_s, u"u1"_s);
    list({ending(u"b:1"_s, days{2})}, u"late"_s);
    m_chooser->showProfile(ProfileId(u"late"_s));
    QTRY_COMPARE(m_told.size(), 2U);
    QCOMPARE(m_told.back().place.profile, ProfileId(u"late"_s));
}

void LiveRemindersTest::aStoreThatFailsStillTellsOnce()
{
    list({ending(u"a:1"_s, days{2})});
    m_store = std::make_unique<Store>(m_clock); // one that only reads
    m_store->open(m_folder->path(), Store::Mode::ReadOnly, this, [](const auto &) {});
    start();
    QTRY_COMPARE(m_told.size(), 1U);
    QCOMPARE(m_desk->inbox().size(), 1U);
    Q_EMIT service().snapshotReplaced();
    settleDown();
    QCOMPARE(m_told.size(), 1U);
}

void LiveRemindersTest::atTheInstantItIsDueItIsTold()
{
    m_clock.set(SystemClock().now());
    list({ending(u"a:1"_s, 300ms)});
    service().healthNow.lastChecked = m_clock.now() + 1h;
    const SystemClock real;
    LiveReminders desk({*m_chooser, m_preferences, *m_store, real, [] { return QTimeZone::utc(); }});
    Entries told;
    connect(&desk, &ReminderDesk::told, this, [&told](const Entries &entries) {
        told.insert(told.end(), entries.begin(), entries.end());
    });
    QTRY_VERIFY(!told.empty() && told.back().notice.reminder.cause == ReminderCause::Ended);
    const InboxEntry &last = told.back();
    QVERIFY(last.notice.at >= *last.notice.reminder.end);
    QVERIFY(last.notice.at < *last.notice.reminder.end + 2s);
}

QTEST_GUILESS_MAIN(LiveRemindersTest)
#include "tst_livereminders.moc"
