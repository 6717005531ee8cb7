// How all connections stand, over all profiles, and when that changes by itself.
#include "ui/models/standing.h"

#include "support/fakeclock.h"
#include "support/fakeprofilechooser.h"
#include "support/sampleconnections.h"
#include "ui/words/translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class StandingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        (void)service();
    }

    void theWorstCounts_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("tone");
        QTest::newRow("ended") << -3 << int(Tone::NeedsYou);
        QTest::newRow("soon") << 3 << int(Tone::EndsSoon);
        QTest::newRow("fine") << 50 << int(Tone::Fine);
    }
    void theWorstCounts()
    {
        QFETCH(int, days);
        QFETCH(int, tone);
        put(service(), {ending(60), ending(days), ending(70)});
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count().worst, Tone(tone));
        QCOMPARE(standing.count().total, 3);
    }

    void whatIsNeitherFineNorAnybodysTurnIsNotCalledFine()
    {
        ConnectionEntry unreadable = ending(60);
        unreadable.connection.expiresAt.value.reset();
        unreadable.connection.expiresAt.unreadable = true;
        put(service(), {ending(60), unreadable});
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count(), (StandingCount{Tone::EndsSoon, 1, 2, 0, true}));
        QVERIFY2(standingSentence(standing.count()).contains(u"keep an eye on"_s),
                 qPrintable(standingSentence(standing.count())));
    }

    void everyProfileThatIsOpenCounts()
    {
        put(service(), {ending(60)});
        put(service(u"other"_s), {ending(-3), ending(-4)});
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count(), (StandingCount{Tone::NeedsYou, 2, 3, 2}));
        QCOMPARE(standing.due(9).front().place.profile, ProfileId(u"other"_s));
    }

    void whatEndsSoonIsCountedAsTheWindowCountsIt()
    {
        put(service(), {ending(60), ending(3), ending(-3)});
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count(), (StandingCount{Tone::NeedsYou, 1, 3, 2}));
    }

    void rowsOfTwoProfilesOfOneUserCountOnce()
    {
        m_chooser->keys[ProfileId(u"other"_s)] = u"desk"_s; // two files for one client
        put(service(), {ending(60), ending(-3)});
        put(service(u"other"_s), {ending(60), ending(90)}); // renewed there; not read anew here yet
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count(), (StandingCount{Tone::NeedsYou, 1, 2, 1}));
        QCOMPARE(standing.due(9).size(), 1U);
        m_chooser->showProfile(ProfileId(u"other"_s));
        QTRY_COMPARE(standing.count(), (StandingCount{Tone::Fine, 2, 2}));
        QVERIFY(standing.due(9).empty());
    }

    void itFollowsTheFactsOnce()
    {
        put(service(), {ending(60)});
        Standing standing(*m_chooser, m_clock);
        QSignalSpy changed(&standing, &Standing::changed);
        service().replace({ending(-1)});
        QTRY_COMPARE(changed.size(), 1);
        Q_EMIT service().snapshotReplaced();
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
    }

    void aProfileThatComesLaterCounts()
    {
        put(service(), {ending(60)});
        Standing standing(*m_chooser, m_clock);
        put(service(u"late"_s), {ending(-3)});
        m_chooser->showProfile(ProfileId(u"late"_s));
        QTRY_COMPARE(standing.count().worst, Tone::NeedsYou);
        service(u"late"_s).replace({});
        QTRY_COMPARE(standing.count().worst, Tone::Fine);
    }

    void timeAloneChangesIt()
    {
        put(service(), {ending(15)});
        Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count().worst, Tone::Fine);
        m_clock.advance(days{1} + minutes{1});
        Q_EMIT service().timeLeapt();
        QCOMPARE(standing.count().worst, Tone::EndsSoon);
        m_clock.advance(days{14});
        Q_EMIT service().timeLeapt();
        QCOMPARE(standing.count().worst, Tone::NeedsYou);
    }

    void itGoesByTheServicesClock()
    {
        put(service(), {ending(1)});
        service().correction = days{2};
        const Standing standing(*m_chooser, m_clock);
        QCOMPARE(standing.count().worst, Tone::NeedsYou);
        QVERIFY(standing.due(1).front().headline.contains(u"ended"_s));
    }

    void whatIsDueComesByUrgencyAndIsBounded()
    {
        put(service(), {ending(9), ending(-2), ending(60), ending(3), ending(-5)});
        const Standing standing(*m_chooser, m_clock);
        QStringList banks;
        for (const DueEntry &entry : standing.due(9))
            banks << entry.headline.section(u':', 0, 0);
        QCOMPARE(banks, (QStringList{u"Bank -5"_s, u"Bank -2"_s, u"Bank 3"_s, u"Bank 9"_s}));
        QCOMPARE(standing.due(2).size(), 2U);
    }

private:
    [[nodiscard]] FakeConnectionService &service(const QString &profile = u"desk"_s)
    {
        return m_chooser->at(profile, u"u1"_s);
    }
    [[nodiscard]] ConnectionEntry ending(int inDays) const
    {
        ConnectionEntry entry =
            healthyEntry(u"a:%1"_s.arg(inDays), u"Bank %1"_s.arg(inDays), m_clock.now());
        entry.connection.expiresAt.value = m_clock.now() + days{inDays};
        return entry;
    }
    static void put(FakeConnectionService &service, const std::vector<ConnectionEntry> &entries)
    {
        service.entries = std::make_shared<const std::vector<ConnectionEntry>>(entries);
    }

    FakeClock m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
};

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
