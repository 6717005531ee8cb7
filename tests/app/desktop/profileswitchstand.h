#pragma once

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

#include <memory>
#include <vector>

namespace holdfast::test {

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
        opened.profile.name = QStringLiteral("Sandbox");
        opened.profile.identityUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        opened.profile.clientId = QStringLiteral("sandbox");
        opened.profile.userId = UserId(QStringLiteral("s1"));
        opened.sandbox = true;
        answerLater<OpenedProfile>(context, std::move(done), opened);
    }
};

/// A start of the program over a real store, with the profiles of a folder.
class ProfileSwitchStand : public QObject
{
protected:
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
        QJsonObject profile{{QStringLiteral("name"), name.toUpper()},
                            {QStringLiteral("identityUrl"), QStringLiteral("https://identity.example")},
                            {QStringLiteral("apiUrl"), QStringLiteral("https://api.example/v3")},
                            {QStringLiteral("clientId"), client ? QLatin1String(client) : name}};
        if (!user.isEmpty())
            profile.insert(QStringLiteral("userId"), user);
        if (inspects)
            profile.insert(QStringLiteral("role"), QStringLiteral("inspector"));
        put(name, QJsonDocument(profile).toJson());
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("user")));
        QFile file(m_folder->filePath(QStringLiteral("user/") + name + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A start of the program, up to its first picture.
    void build(const std::optional<ProfileId> &named = {})
    {
        end();
        m_store = std::make_unique<Store>(m_clock);
        QVERIFY(ask([this](auto done) {
            m_store->open(m_folder->filePath(QStringLiteral("data")), Store::Mode::ReadWrite, this,
                          done);
        }));
        m_opened.clear();
        m_made.clear();
        m_switch = std::make_unique<ProfileSwitch>(
            ProfileSwitch::Parts{*m_store,
                                 {m_folder->filePath(QStringLiteral("user")), {m_folder->filePath(QStringLiteral("system"))}},
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
            QVERIFY(ask([this](auto done) { m_store->setSetting(QStringLiteral("t"), {}, this, done); }));
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

    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("default"), QStringLiteral("d1"));
        write(QStringLiteral("work"), QStringLiteral("w1"));
    }
};

} // namespace holdfast::test
