// Reminders while names are hidden: none of them tells a name, each is called as its row in the list
// is, and what is put off or silenced is what was meant.
#include "core/service/maskedreminders.h"

#include "support/fakeclock.h"
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/fakereminderdesk.h"
#include "support/sampleconnections.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QString maskOf(MaskedName kind, int number)
{
    return u"mask %1-%2"_s.arg(int(kind)).arg(number);
}

} // namespace

class MaskedRemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        auto &service = m_chooser->at(u"desk"_s, u"u1"_s);
        service.entries = std::make_shared<const std::vector<ConnectionEntry>>(
            std::vector<ConnectionEntry>{healthyEntry(u"a:1"_s, u"Kanari Bank"_s, m_clock.now()),
                                         healthyEntry(u"b:1"_s, u"Kanari Union"_s, m_clock.now())});
        m_preferences = std::make_unique<FakePreferences>();
        m_privacy = std::make_unique<PrivacyView>(*m_preferences);
        m_masked = std::make_unique<MaskedChooser>(*m_chooser, *m_privacy, maskOf);
        m_live = std::make_unique<FakeReminderDesk>();
        // The second by the name its owner gave it, the third of a bank that is gone.
        m_live->entries = {inboxEntry(u"a:1"_s, u"Kanari Bank"_s, m_clock.now(), days{3}),
                           inboxEntry(u"b:1"_s, u"Kanari household"_s, m_clock.now(), days{3}),
                           inboxEntry(u"c:1"_s, u"Kanari Gone"_s, m_clock.now(), days{-3})};
        m_desk = std::make_unique<MaskedReminders>(*m_live, *m_masked);
    }
    void cleanup()
    {
        m_desk.reset();
        m_masked.reset();
        m_privacy.reset();
    }

    void shownNamesAreAsTheyAre() { QCOMPARE(m_desk->inbox(), m_live->entries); }

    void hiddenOnesAreCalledAsInTheList()
    {
        m_privacy->hide();
        const auto inbox = m_desk->inbox();
        QCOMPARE(inbox.size(), size_t(3));
        const auto listed = *m_masked->service().snapshot();
        QCOMPARE(inbox[0].notice.bank, listed[0].connection.name);
        QCOMPARE(inbox[1].notice.bank, listed[1].connection.name);
        for (const InboxEntry &entry : inbox)
            QVERIFY2(!entry.notice.bank.contains(u"Kanari"_s), qPrintable(entry.notice.bank));
        QVERIFY(inbox[2].notice.bank != inbox[0].notice.bank);
        QCOMPARE(inbox[0].place, m_live->entries[0].place);
    }

    void whatIsToldNamesNobody()
    {
        m_privacy->hide();
        std::vector<InboxEntry> told;
        connect(m_desk.get(), &ReminderDesk::told, this,
                [&told](const std::vector<InboxEntry> &entries) { told = entries; });
        Q_EMIT m_live->told(m_live->entries);
        QCOMPARE(told, m_desk->inbox());
    }

    void hidingAndShowingAreTold()
    {
        QSignalSpy renamed(m_desk.get(), &ReminderDesk::renamed);
        QSignalSpy changed(m_desk.get(), &ReminderDesk::inboxChanged);
        m_privacy->screenLocked();
        QCOMPARE(renamed.size(), 1);
        m_privacy->show();
        QCOMPARE(renamed.size(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_desk->inbox(), m_live->entries);
    }

    void aUserIsKnownByTheMask()
    {
        m_privacy->hide();
        const auto user = m_masked->shownUser();
        QVERIFY(user && *user != UserId(u"u1"_s));
        m_desk->silence({ProfileId(u"desk"_s), *user, ConnectionId(u"a:1"_s)});
        m_desk->snooze({ProfileId(u"desk"_s), *user, ConnectionId(u"b:1"_s)}, m_clock.now());
        m_desk->silence(m_live->entries[2].place);
        InboxEntry missed = m_live->entries[0];
        missed.place.user = *user;
        m_desk->markMissed({missed, m_live->entries[1]});
        QCOMPARE(m_live->places,
                 (std::vector<ConnectionPlace>{m_live->entries[0].place, m_live->entries[1].place,
                                               m_live->entries[2].place, m_live->entries[0].place,
                                               m_live->entries[1].place}));
    }

    void readingIsPassedOn()
    {
        QCOMPARE(m_desk->unseen(), 3);
        m_desk->markAllSeen();
        QCOMPARE(m_desk->unseen(), 0);
    }

private:
    FakeClock m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<PrivacyView> m_privacy;
    std::unique_ptr<MaskedChooser> m_masked;
    std::unique_ptr<FakeReminderDesk> m_live;
    std::unique_ptr<MaskedReminders> m_desk;
};

QTEST_GUILESS_MAIN(MaskedRemindersTest)
#include "tst_maskedreminders.moc"
