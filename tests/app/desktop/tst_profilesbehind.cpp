// What earlier starts had open is opened behind the one that is shown, without asking anybody anything.
#include "profileswitchstand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class ProfilesBehindTest : public ProfileSwitchStand
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { end(); }

    void whatWasOpenInEarlierStartsIsOpenedBehindTheOneThatIsShown()
    {
        start();
        readList(shown().profile_.key(), u"d7"_s);
        showUser(u"d2"_s);
        readList(shown().profile_.key(), u"d2"_s);
        show(QString()); // the sandbox, which is not started for this
        show(u"work"_s);
        start();
        QCOMPARE(running(), QStringList(u"work/w1"_s));
        QSignalSpy told(m_switch.get(), &ProfileChooser::choicesChanged);
        openOthers();
        QCOMPARE(running(), QStringList({u"default/d7"_s, u"default/d2"_s, u"work/w1"_s}));
        QVERIFY(!told.isEmpty());
        QCOMPARE(m_opened, QStringList({u"WORK/w1"_s, u"DEFAULT/d2"_s, u"DEFAULT/d7"_s}));
        QCOMPARE(shownName(), u"WORK"_s);
        for (size_t at : {1u, 2u}) {
            QCOMPARE(m_made.at(at)->calls.filter(u"to"_s), QStringList(u"toBackground"_s));
            QVERIFY(!m_switch->running()[at - 1].key.isEmpty());
        }
        // Chosen, it is the same one that comes to the front.
        show(u"default"_s);
        QCOMPARE(m_switch->shownUser(), std::optional(UserId(u"d2"_s)));
        QCOMPARE(m_made.size(), size_t(3));
        openOthers(); // all are open
        QCOMPARE(m_made.size(), size_t(3));
    }

    void aKeychainThatHasGivenNothingIsNotAskedForTheOthers()
    {
        start();
        show(u"work"_s);
        start();
        openOthers(false);
        QCOMPARE(running(), QStringList({u"default/d1"_s, u"work/w1"_s}));
        QVERIFY(m_made.back()->calls.contains(u"open"_s)); // its stored rows are there
        QCOMPARE(m_opened, QStringList(u"WORK/w1"_s));
        QVERIFY(!m_switch->running().front().key.isEmpty());
        // Chosen, it may ask.
        show(u"default"_s);
        QCOMPARE(m_opened, QStringList({u"WORK/w1"_s, u"DEFAULT/d1"_s}));
    }

    // A login that was cut off, a removal that went on by itself: told once, when it can be heard.
    void whatIsToldOnceWaitsUntilItsProfileIsShown()
    {
        start();
        show(u"work"_s);
        start(ProfileId(u"default"_s));
        openOthers();
        QSignalSpy settled(m_made.back(), &ConnectionService::attemptsSettled);
        QSignalSpy removed(m_made.back(), &ConnectionService::removalFinished);
        Q_EMIT m_made.back()->attemptsSettled({SettledAttempt()});
        Q_EMIT m_made.back()->removalFinished({});
        connect(m_switch.get(), &ProfileChooser::shownChanged, this, [&] {
            settled.clear(); // nobody has heard it
            removed.clear();
        });
        show(u"work"_s);
        QCOMPARE(settled.count(), 1);
        QCOMPARE(removed.count(), 1);
        show(u"default"_s);
        show(u"work"_s);
        QCOMPARE(settled.count() + removed.count(), 0);
    }

    void whatCannotBeOpenedIsLeftOut()
    {
        start();
        show(u"work"_s);
        write(u"other"_s, u"o1"_s);
        show(u"other"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"user/work.json"_s)));
        write(u"default"_s, u"d1"_s, "another-client");
        start();
        openOthers();
        QCOMPARE(running(), QStringList(u"other/o1"_s));
    }

    // They were looked at, and are not the support's own.
    void ofAProfileThatOnlyInspectsTheLastUserIsOpened()
    {
        write(u"desk"_s, u"s1"_s, nullptr, true);
        start(ProfileId(u"desk"_s));
        readList(shown().profile_.key(), u"s1"_s);
        showUser(u"s2"_s);
        readList(shown().profile_.key(), u"s2"_s);
        show(u"work"_s);
        start();
        openOthers();
        QCOMPARE(running(), QStringList({u"desk/s2"_s, u"work/w1"_s}));
    }

    void thereIsAnEndToHowManyAreOpened()
    {
        start();
        for (int user = 0; user < 30; ++user)
            readList(shown().profile_.key(), u"many%1"_s.arg(user));
        settle();
        openOthers();
        for (int i = 0; i < 10; ++i)
            settle();
        QCOMPARE(m_switch->running().size(), ProfileSwitch::kMostOpen);
        QCOMPARE(m_switch->shownUser(), std::optional(UserId(u"d1"_s)));
        // The others are told of; who is looked at all the same is one less.
        QCOMPARE(m_switch->notWatched(), qsizetype(31 - ProfileSwitch::kMostOpen));
        showUser(u"many0"_s); // is open already
        showUser(u"many29"_s);
        QCOMPARE(m_switch->notWatched(), qsizetype(30 - ProfileSwitch::kMostOpen));
    }
};

QTEST_GUILESS_MAIN(ProfilesBehindTest)
#include "tst_profilesbehind.moc"
