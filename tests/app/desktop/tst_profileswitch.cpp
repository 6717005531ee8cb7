// Which profile and user is shown, and what lives on meanwhile: the switch over a real store and
// services that open their profile and do nothing more.
#include "profileswitchstand.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class ProfileSwitchTest : public ProfileSwitchStand
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { end(); }

    void nothingIsAskedForByBeingMade()
    {
        start();
        const ServicePlan &plan = m_made.front()->plan;
        QVERIFY(plan.first && plan.lastPictureFirst && !plan.sandbox && !plan.picture);
        QCOMPARE(m_made.size(), size_t(1));
        QVERIFY(!m_made.front()->calls.contains(u"open"_s)); // whoever made the switch does that
    }

    void whatIsChosenBeforeTheFirstIsKnownIsNotOpenedTwice()
    {
        build();
        m_switch->showProfile(ProfileId(u"default"_s)); // which the first will turn out to be
        QVERIFY(ask([this](auto done) { m_made.front()->goOnline(this, done); }));
        QTRY_COMPARE(m_switch->shownProfile(), std::optional(ProfileId(u"default"_s)));
        QCOMPARE(m_made.size(), size_t(1));

        build();
        m_switch->showProfile(ProfileId(u"work"_s));
        QTRY_COMPARE(m_switch->shownProfile(), std::optional(ProfileId(u"work"_s)));
        QTRY_COMPARE(m_opened, QStringList{u"WORK/w1"_s});
    }

    // Nothing was shown before: there is no other profile to open first, not even for a moment.
    void whatAFirstStartChoosesIsTheFirstThatIsOpened()
    {
        build();
        show(u"work"_s);
        QCOMPARE(m_switch->shownProfile(), std::optional(ProfileId(u"work"_s)));
        QCOMPARE(m_made.size(), size_t(1));
        QVERIFY(m_opened.isEmpty()); // whoever asked takes it online
        QVERIFY(ask([this](auto done) { m_switch->service().goOnline(this, done); }));
        QCOMPARE(m_opened, QStringList{u"WORK/w1"_s});
        start();
        QCOMPARE(shownName(), u"WORK"_s);
    }

    void theFirstStartOpensWhatIsThere_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("opened");
        QTest::newRow("default") << QStringList{u"default"_s, u"work"_s} << u"DEFAULT"_s;
        QTest::newRow("the only one") << QStringList{u"work"_s} << u"WORK"_s;
        QTest::newRow("none") << QStringList() << u"Sandbox"_s;
        QTest::newRow("no choice of ours") << QStringList{u"a"_s, u"b"_s} << u"Sandbox"_s;
    }
    void theFirstStartOpensWhatIsThere()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, opened);
        QVERIFY(QDir(m_folder->filePath(u"user"_s)).removeRecursively());
        for (const QString &file : files)
            write(file);
        start();
        QCOMPARE(shownName(), opened);
    }

    void whatWasOpenLastOpensNextTime_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("opened");
        QTest::newRow("a profile") << u"work"_s << QString() << u"WORK/w1"_s;
        QTest::newRow("another user") << u"work"_s << u"w2"_s << u"WORK/w2"_s;
        QTest::newRow("the sandbox") << QString() << QString() << u"Sandbox/s1"_s;
        QTest::newRow("the sandbox's other user") << QString() << u"s2"_s << u"Sandbox/s2"_s;
    }
    void whatWasOpenLastOpensNextTime()
    {
        QFETCH(QString, profile);
        QFETCH(QString, user);
        QFETCH(QString, opened);
        start();
        show(profile);
        if (!user.isEmpty())
            showUser(user);
        start();
        QCOMPARE(m_opened, QStringList(opened));
        QCOMPARE(m_switch->shownProfile(), std::optional(ProfileId(profile)));
        // The picture of the very first paint is this one's.
        auto picture = std::make_shared<Outcome<LastPicture>>();
        m_store->loadLastPicture(this, [picture](Expected<LastPicture> p) {
            picture->take()(std::move(p));
        });
        QTRY_COMPARE(picture->count(), 1);
        QCOMPARE(picture->value().profile->profileName + u'/' +
                     picture->value().profile->scope.user.value(),
                 opened);
    }

    void oneThatWasNamedOpensAndIsWhatWasOpenLast()
    {
        start(ProfileId(u"work"_s));
        QCOMPARE(m_made.front()->plan.sandbox, std::optional(false));
        QVERIFY(!m_made.front()->plan.lastPictureFirst);
        QCOMPARE(m_opened, QStringList(u"WORK/w1"_s));
        settle();
        start();
        QCOMPARE(m_opened, QStringList(u"WORK/w1"_s));
        start(ProfileId());
        QCOMPARE(m_made.front()->plan.sandbox, std::optional(true));
        QCOMPARE(shownName(), u"Sandbox"_s);
    }

    void oneThatIsGoneOrTornGivesWayToTheDefault()
    {
        start();
        show(u"work"_s);
        put(u"work"_s, "{");
        start();
        QCOMPARE(m_opened, QStringList(u"DEFAULT/d1"_s));
        QVERIFY(QFile::remove(m_folder->filePath(u"user/work.json"_s)));
        start();
        QCOMPARE(m_opened, QStringList(u"DEFAULT/d1"_s));
    }

    void eachIsMadeOnceAndLivesOn()
    {
        start();
        QSignalSpy changed(m_switch.get(), &ProfileChooser::shownChanged);
        OpeningService *first = &shown();
        show(u"work"_s);
        OpeningService *second = &shown();
        show(u"default"_s);
        QCOMPARE(&shown(), first);
        show(u"work"_s);
        QCOMPARE(&shown(), second);
        show(u"work"_s); // nothing to do
        QCOMPARE(changed.count(), 3);
        QCOMPARE(m_made.size(), size_t(2));
        QCOMPARE(m_opened, QStringList({u"DEFAULT/d1"_s, u"WORK/w1"_s}));
        QCOMPARE(first->calls.filter(u"to"_s),
                 QStringList({u"toBackground"_s, u"toFront"_s, u"toBackground"_s}));
        QCOMPARE(second->calls.filter(u"to"_s),
                 QStringList({u"toFront"_s, u"toBackground"_s, u"toFront"_s}));
    }

    void comingBackToAProfileShowsTheUserWhoWasShownThere()
    {
        start();
        showUser(u"d2"_s);
        show(u"work"_s);
        show(u"default"_s);
        QCOMPARE(m_switch->shownUser(), std::optional(UserId(u"d2"_s)));
        showUser(u"d1"_s);
        QCOMPARE(m_made.size(), size_t(3)); // d1 is the profile's own, and was open already
        QCOMPARE(&shown(), m_made.front());
    }

    void aUserWhoIsChosenIsNotTheProfilesOwn()
    {
        start();
        showUser(u"d2"_s);
        QCOMPARE(m_opened, QStringList({u"DEFAULT/d1"_s, u"DEFAULT/d2"_s}));
        auto memory = std::make_shared<Outcome<ProfileMemory>>();
        m_store->profileMemory(shown().profile_.key(), this, [memory](Expected<ProfileMemory> m) {
            memory->take()(std::move(m));
        });
        QTRY_COMPARE(memory->count(), 1);
        QVERIFY(!memory->value().registeredUser);
    }

    void theStoredRowsOfAnotherUserAreAtHandAtOnce()
    {
        start();
        showUser(u"d2"_s);
        const auto &picture = m_made.back()->plan.picture;
        QVERIFY(picture);
        QCOMPARE(picture->scope.user, UserId(u"d2"_s));
        QCOMPARE(picture->scope.profileKey, m_made.front()->profile_.key());
        // Of a profile not opened in this run, as it was shown in an earlier one.
        show(QString());
        start(ProfileId(u"work"_s));
        show(QString());
        QVERIFY(m_made.back()->plan.picture);
        QCOMPARE(m_made.back()->plan.picture->profileName, u"Sandbox"_s);
        QVERIFY(m_made.back()->plan.picture->sandbox);
    }

    void knownUsersAreThoseOfThisClientOnly()
    {
        start();
        const QString key = shown().profile_.key();
        readList(key, u"d7"_s);
        readList(u"somebody-else@identity.example"_s, u"x1"_s);
        readList(key, QString()); // before anybody was registered
        show(u"work"_s);
        QCOMPARE(m_switch->users(), std::vector{UserId(u"w1"_s)});
        show(u"default"_s);
        QTRY_COMPARE(m_switch->users(), (std::vector{UserId(u"d1"_s), UserId(u"d7"_s)}));
        showUser(u"d9"_s); // known from now on
        QCOMPARE(m_switch->users(),
                 (std::vector{UserId(u"d1"_s), UserId(u"d7"_s), UserId(u"d9"_s)}));
    }

    void onlyTheFirstServiceOfAProfileListensForWebhooks()
    {
        start();
        showUser(u"d2"_s);
        show(u"work"_s);
        QVERIFY(m_made.at(0)->plan.listenForWebhooks);
        QVERIFY(!m_made.at(1)->plan.listenForWebhooks);
        QVERIFY(m_made.at(2)->plan.listenForWebhooks);
    }

    void everyProfileIsListedAndTheBrokenOneWithWhatIsWrong()
    {
        put(u"torn"_s, "{\"name\":\"Torn\",\"identityUrl\":\"https://identity.example\"}");
        QVERIFY(QDir(m_folder->path()).mkpath(u"system"_s));
        QVERIFY(QFile::copy(m_folder->filePath(u"user/work.json"_s),
                            m_folder->filePath(u"system/desk.json"_s)));
        // The person's own hides it.
        QVERIFY(QFile::copy(m_folder->filePath(u"user/work.json"_s),
                            m_folder->filePath(u"system/default.json"_s)));
        start(ProfileId(m_folder->filePath(u"system/desk.json"_s)));
        QStringList listed;
        for (const ProfileChoice &one : m_switch->profiles())
            listed << one.id.value() + u'|' + one.name + (one.system ? u"|system"_s : QString()) +
                          (one.fault ? u"|"_s + one.fault->part : QString());
        QCOMPARE(listed, QStringList({u"default|DEFAULT"_s, u"torn|torn|apiUrl"_s, u"work|WORK"_s,
                                      u"desk|WORK|system"_s,
                                      m_folder->filePath(u"system/desk.json"_s) + u"|WORK"_s,
                                      u"|"_s}));
    }

    void aLateProfileOfTheHiddenOneIsNotRememberedAsShown()
    {
        start();
        m_switch->showProfile(ProfileId(u"work"_s)); // its profile is not read yet
        m_switch->showProfile(ProfileId(u"default"_s));
        QTRY_COMPARE(m_opened.size(), 2);
        settle();
        start();
        QCOMPARE(m_opened, QStringList(u"DEFAULT/d1"_s));
    }
};

QTEST_GUILESS_MAIN(ProfileSwitchTest)
#include "tst_profileswitch.moc"
