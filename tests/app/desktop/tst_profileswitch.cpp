// Which profile and user is shown, and what lives on meanwhile: the switch over a real store and
// services that open their profile and do nothing more.
#include "app/desktop/profileswitch.h"
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens its profile when it goes online, as the live service does, and has no other life.
class OpeningService final : public FakeConnectionService
{
public:
    OpeningService(const ServicePlan &made, QStringList &log) : plan(made), m_log(log) {}

    void open(QObject *context, Callback<std::monostate> done) override
    {
        if (plan.picture) {
            profileNow.name = plan.picture->profileName;
            profileNow.user = plan.picture->scope.user;
            Q_EMIT profileChanged();
        }
        FakeConnectionService::open(context, std::move(done));
    }
    void goOnline(QObject *context, Callback<std::monostate> done) override
    {
        const auto answer = whileAlive(context, std::move(done));
        plan.opener.open(this, [this, answer](const Expected<OpenedProfile> &opened) {
            if (!opened) {
                healthNow.faults = {opened.error()};
                return answer(fail(opened.error()));
            }
            profile_ = opened->profile;
            profileNow = {opened->profile.name, opened->sandbox, opened->profile.role,
                          opened->profile.userId, {}};
            m_log << opened->profile.name + u'/' +
                         opened->profile.userId.value_or(UserId()).value();
            Q_EMIT profileChanged();
            answer(std::monostate{});
        });
    }

    ServicePlan plan;
    Profile profile_;

private:
    QStringList &m_log;
};

/// In place of the embedded sandbox.
class FakeSandbox final : public ProfileOpener
{
public:
    void open(QObject *context, Callback<OpenedProfile> done) override
    {
        OpenedProfile opened;
        opened.profile.name = u"Sandbox"_s;
        opened.profile.identityUrl = QUrl(u"http://127.0.0.1:1"_s);
        opened.profile.clientId = u"sandbox"_s;
        opened.profile.userId = UserId(u"s1"_s);
        opened.sandbox = true;
        answerLater<OpenedProfile>(context, std::move(done), opened);
    }
};

} // namespace

class ProfileSwitchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    FakeSandbox m_sandbox;
    std::unique_ptr<ProfileSwitch> m_switch;
    QStringList m_opened; ///< "name/user", in order
    std::vector<OpeningService *> m_made;

    void write(const QString &name, const QString &user = {}, const char *client = nullptr,
               bool inspects = false)
    {
        QJsonObject profile{{u"name"_s, name.toUpper()},
                            {u"identityUrl"_s, u"https://identity.example"_s},
                            {u"apiUrl"_s, u"https://api.example/v3"_s},
                            {u"clientId"_s, client ? QLatin1String(client) : name}};
        if (!user.isEmpty())
            profile.insert(u"userId"_s, user);
        if (inspects)
            profile.insert(u"role"_s, u"inspector"_s);
        put(name, QJsonDocument(profile).toJson());
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"user"_s));
        QFile file(m_folder->filePath(u"user/"_s + name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A start of the program, up to its first picture.
    void build(const std::optional<ProfileId> &named = {})
    {
        end();
        m_store = std::make_unique<Store>(m_clock);
        QVERIFY(ask([this](auto done) {
            m_store->open(m_folder->filePath(u"data"_s), Store::Mode::ReadWrite, this, done);
        }));
        m_opened.clear();
        m_made.clear();
        m_switch = std::make_unique<ProfileSwitch>(
            ProfileSwitch::Parts{*m_store,
                                 {m_folder->filePath(u"user"_s), {m_folder->filePath(u"system"_s)}},
                                 m_sandbox,
                                 [this](const ServicePlan &plan) {
                                     auto made = std::make_unique<OpeningService>(plan, m_opened);
                                     m_made.push_back(made.get());
                                     return made;
                                 }},
            named);
    }
    /// And on, until its first service is online or has said why not.
    void start(const std::optional<ProfileId> &named = {})
    {
        build(named);
        QVERIFY(ask([this](auto done) { m_switch->service().goOnline(this, done); }) ||
                !m_switch->service().health().faults.empty());
    }
    void end()
    {
        m_switch.reset();
        m_store.reset();
    }
    template <class Start>
    bool ask(Start go)
    {
        auto outcome = std::make_shared<Outcome<std::monostate>>();
        go(Callback<std::monostate>(
            [outcome](Expected<std::monostate> result) { outcome->take()(std::move(result)); }));
        return QTest::qWaitFor([&] { return outcome->count() == 1; }, 20'000) &&
               outcome->succeeded();
    }
    void show(const QString &profile)
    {
        m_switch->showProfile(ProfileId(profile));
        settle();
    }
    void showUser(const QString &user)
    {
        m_switch->showUser(UserId(user));
        settle();
    }
    void openOthers(bool isOnline = true)
    {
        m_switch->openOthers(isOnline);
        for (int i = 0; i < 6; ++i)
            settle();
    }
    QStringList running() const
    {
        QStringList all;
        for (const RunningProfile &one : m_switch->running())
            all << one.profile.value() + u'/' + one.user.value_or(UserId()).value();
        return all;
    }
    /// What was asked of the store so far is written, and what came of it is here.
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(ask([this](auto done) { m_store->setSetting(u"t"_s, {}, this, done); }));
    }
    OpeningService &shown() const
    {
        return dynamic_cast<OpeningService &>(m_switch->service());
    }
    QString shownName() const { return m_switch->service().profile().name; }
    void readList(const QString &key, const QString &user)
    {
        auto outcome = std::make_shared<Outcome<StoredList>>();
        m_store->saveConnections({key, UserId(user)}, {}, fromMilliseconds(1'795'341'600'000), this,
                                 [outcome](Expected<StoredList> r) { outcome->take()(std::move(r)); });
        QTRY_COMPARE(outcome->count(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"default"_s, u"d1"_s);
        write(u"work"_s, u"w1"_s);
    }
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
