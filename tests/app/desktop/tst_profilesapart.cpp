// Two profiles on one identity host and two users in one of them, side by side over one real store:
// the switch, real services and the window, with a scripted Moneyhub. Nothing of one shows up in
// another: the same connection id stands in all three on purpose.
#include "app/desktop/profileswitch.h"
#include "support/eventtokens.h"
#include "support/fakepreferences.h"
#include "support/servicestand.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"
#include "ui/words/translations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTcpServer>

#include <set>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

const UserId kAda{u"user-1"_s};   // named by profile "one"
const UserId kBob{u"user-2"_s};   // of the same client
const UserId kCleo{u"user-3"_s};  // named by profile "two"

const QByteArray kNewTransactions = QByteArrayLiteral(
    R"({"eventType":"newTransactions","payload":{"accounts":[{"id":"a-1","transactions":["t"]}]}})");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QByteArray header(const HttpRequest &request, const QByteArray &wanted)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// The user in …/users/<user>/….
QString userIn(const HttpRequest &request)
{
    return request.url.path().section(u"/users/"_s, 1).section(u'/', 0, 0);
}

} // namespace

class ProfilesApartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServiceStand> m_stand;
    std::unique_ptr<ProfileSwitch> m_switch;
    FakePreferences m_preferences;
    std::unique_ptr<ProfileWindow> m_window;
    QObject m_context;
    std::map<QString, QStringList> m_lists;  ///< connection ids by user
    std::set<QString> m_broken;              ///< users whose list the service cannot give
    bool m_offline = false;
    QStringList m_strangers;                 ///< requests with the token of another client

    QString profileFolder() const { return m_stand->folder.filePath(u"profiles"_s); }
    void writeProfile(const QString &name, const QString &client, const UserId &user) const
    {
        QVERIFY(QDir().mkpath(profileFolder()));
        QFile file(profileFolder() + u'/' + name + u".json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(
                       QJsonObject{{u"name"_s, name},
                                   {u"identityUrl"_s, u"https://identity.example"_s},
                                   {u"apiUrl"_s, u"https://api.example/v3"_s},
                                   {u"clientId"_s, client},
                                   {u"clientAuthentication"_s, u"client_secret_basic"_s},
                                   {u"webhookPort"_s, freePort()},
                                   {u"userId"_s, user.value()}})
                       .toJson());
        m_stand->keychain.secrets.insert(secretName(client + u"@identity.example"_s,
                                                    SecretPurpose::ClientSecret),
                                         Secret("the secret of " + client.toUtf8()));
    }
    static holdfast::HttpAnswer answer(int status, const QJsonObject &body)
    {
        return ScriptedGateway::json(status, QJsonDocument(body).toJson());
    }
    Expected<HttpAnswer> token(const HttpRequest &request)
    {
        if (ScriptedGateway::formField(request, u"grant_type"_s) != u"client_credentials")
            return ScriptedGateway::json(200, m_stand->tokens(request));
        const QByteArray client =
            QByteArray::fromBase64(header(request, "Authorization").mid(6)).split(':').front();
        return answer(200, {{u"access_token"_s, u"of-"_s + QString::fromLatin1(client)},
                            {u"token_type"_s, u"Bearer"_s},
                            {u"expires_in"_s, 3600}});
    }
    Expected<HttpAnswer> list(const HttpRequest &request)
    {
        const QString user = userIn(request);
        const QByteArray client = user == kCleo.value() ? "client-2" : "client-1";
        if (header(request, "Authorization") != "Bearer of-" + client)
            m_strangers << request.url.toString();
        if (m_broken.contains(user))
            return answer(503, {});
        QJsonArray rows;
        for (const QString &id : m_lists[user]) {
            rows.append(QJsonObject{{u"id"_s, id},
                                    {u"name"_s, u"A Bank"_s},
                                    {u"type"_s, u"api"_s},
                                    {u"status"_s, u"ok"_s},
                                    {u"tppConsent"_s, true},
                                    {u"lastUpdated"_s, u"2026-11-22T08:00:00Z"_s},
                                    {u"expiresAt"_s, u"2026-11-25T00:00:00Z"_s},
                                    {u"accountIds"_s, QJsonArray()}});
        }
        return answer(200, {{u"data"_s, rows}, {u"links"_s, QJsonObject()}});
    }
    void start()
    {
        end();
        m_stand->store = std::make_unique<Store>(m_stand->clock);
        m_switch = std::make_unique<ProfileSwitch>(
            ProfileSwitch::Parts{
                *m_stand->store, {profileFolder(), {}}, m_stand->opener,
                [this](const ServicePlan &plan) {
                    ServiceParts parts = m_stand->parts(plan.opener);
                    parts.lastPictureFirst = plan.lastPictureFirst;
                    parts.sandbox = plan.sandbox;
                    parts.picture = plan.picture;
                    parts.storeIsOpen = !plan.first;
                    parts.rememberAsLast = false;
                    parts.listenForWebhooks = plan.listenForWebhooks;
                    return makeLiveService(parts);
                }},
            ProfileId(u"one"_s));
        QVERIFY(ask<std::monostate>([this](auto *c, auto d) { service().open(c, d); }));
        if (m_offline)
            return service().goOnline(&m_context, [](const Expected<std::monostate> &) {});
        (void)ask<std::monostate>([this](auto *c, auto d) { service().goOnline(c, d); });
    }
    /// A start whose requests stay unanswered until release().
    void startWithoutAnswers()
    {
        m_stand->gateway.hold();
        m_offline = true;
        start();
        m_offline = false;
    }
    void end()
    {
        m_window.reset();
        m_switch.reset();
        m_stand->store.reset();
    }
    void openWindow()
    {
        m_window = std::make_unique<ProfileWindow>(*m_switch, m_preferences, m_stand->clock);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    template <class T, class Start>
    Expected<T> ask(Start go)
    {
        auto outcome = std::make_shared<Outcome<T>>();
        go(&m_context, Callback<T>([outcome](Expected<T> r) { outcome->take()(std::move(r)); }));
        if (!QTest::qWaitFor([&] { return outcome->count() > 0; }, 20'000))
            return fail(makeError(ErrorKind::TimedOut, {}, {}));
        if (!outcome->succeeded())
            return fail(outcome->error());
        return outcome->value();
    }
    ConnectionService &service() const { return m_switch->service(); }
    /// Shows it and waits until it was read from the service.
    ConnectionService &show(const QString &profile, const std::optional<UserId> &user = {})
    {
        m_switch->showProfile(ProfileId(profile));
        if (user)
            m_switch->showUser(*user);
        (void)QTest::qWaitFor([this] { return service().health().lastChecked.has_value(); }, 20'000);
        return service();
    }
    static QStringList ids(const ConnectionService &service)
    {
        QStringList all;
        const auto shown = service.snapshot();
        for (const ConnectionEntry &entry : *shown)
            all << entry.connection.id.value();
        all.sort();
        return all;
    }
    static ConnectionEntry shared(const ConnectionService &service)
    {
        const auto all = service.snapshot();
        for (const ConnectionEntry &entry : *all) {
            if (entry.connection.id == ServiceStand::idOf("bank:1"))
                return entry;
        }
        return {};
    }
    size_t events(ConnectionService &service)
    {
        const auto all = ask<std::vector<HistoryEvent>>([&](auto *c, auto d) {
            service.history(ServiceStand::idOf("bank:1"), c, d);
        });
        return all ? all->size() : 0;
    }
    int listsRead(const UserId &user) const
    {
        const auto all = m_stand->gateway.requestsTo("GET", u"/connections"_s);
        return int(std::count_if(all.begin(), all.end(), [&user](const HttpRequest &request) {
            return userIn(request) == user.value();
        }));
    }
    Banner *visibleBanner(const QString &name) const
    {
        for (Banner *banner : m_window->page().findChildren<Banner *>(name)) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }
    QString summary() const { return m_window->page().findChild<QLabel *>(u"summary"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_stand = std::make_unique<ServiceStand>();
        m_strangers.clear();
        m_broken.clear();
        writeProfile(u"one"_s, u"client-1"_s, kAda);
        writeProfile(u"two"_s, u"client-2"_s, kCleo);
        m_lists = {{kAda.value(), {u"bank:1"_s, u"bank:a"_s}},
                   {kBob.value(), {u"bank:1"_s}},
                   {kCleo.value(), {u"bank:1"_s, u"bank:c"_s, u"bank:d"_s}}};
        m_stand->gateway.on("POST", u"/oidc/token"_s,
                            [this](const HttpRequest &request) { return token(request); });
        m_stand->gateway.on("GET", u"/connections"_s,
                            [this](const HttpRequest &request) { return list(request); });
        m_stand->gateway.on("POST", u"/sync/bank:1"_s,
                            answer(200, {{u"data"_s, QJsonObject{{u"status"_s, u"ok"_s},
                                                                  {u"syncId"_s, u"s1"_s}}}}));
    }
    void cleanup()
    {
        end();
        QCOMPARE(m_strangers, QStringList());
    }

    void rowsSettingsSyncsHistoriesAndFaultsStayApart()
    {
        start();
        ConnectionService &ada = service();
        ConnectionService &bob = show(u"one"_s, kBob);
        ConnectionService &cleo = show(u"two"_s);
        QCOMPARE(ids(ada), QStringList({u"bank:1"_s, u"bank:a"_s}));
        QCOMPARE(ids(bob), QStringList(u"bank:1"_s));
        QCOMPARE(ids(cleo), QStringList({u"bank:1"_s, u"bank:c"_s, u"bank:d"_s}));

        const size_t bobsEvents = events(bob);
        const size_t cleosEvents = events(cleo);
        const size_t adasEvents = events(ada);
        const ConnectionId id = ServiceStand::idOf("bank:1");
        QVERIFY(ask<std::monostate>(
            [&](auto *c, auto d) { ada.setOwnName(id, u"Ada's own"_s, c, d); }));
        QVERIFY(ask<SyncResult>([&](auto *c, auto d) { ada.sync(id, false, c, d); }));
        m_broken = {kCleo.value()};
        for (ConnectionService *one : {&ada, &bob, &cleo})
            (void)ask<std::monostate>([&](auto *c, auto d) { one->refresh(c, d); });

        QCOMPARE(shared(ada).settings.ownName, u"Ada's own"_s);
        QCOMPARE(shared(ada).facts.manualSyncs.size(), size_t(1));
        QVERIFY(events(ada) > adasEvents);
        for (ConnectionService *other : {&bob, &cleo}) {
            QVERIFY(shared(*other).settings.ownName.isEmpty());
            QVERIFY(shared(*other).facts.manualSyncs.empty());
        }
        QCOMPARE(events(bob), bobsEvents);
        QCOMPARE(events(cleo), cleosEvents);
        QVERIFY(ada.health().faults.empty() && bob.health().faults.empty());
        QCOMPARE(cleo.health().faults.size(), size_t(1));

        // The same after a start, from the database alone.
        m_broken.clear();
        startWithoutAnswers();
        QTRY_COMPARE(shared(service()).settings.ownName, u"Ada's own"_s);
    }

    void secretsStayApart()
    {
        start();
        ConnectionService &cleo = show(u"two"_s);
        const auto kept = [this](const char *client) {
            return m_stand->keychain.secrets.value(secretName(
                QString::fromLatin1(client) + u"@identity.example"_s, SecretPurpose::ClientSecret));
        };
        const QByteArray before = kept("client-1").reveal();
        QVERIFY(ask<std::monostate>([&](auto *c, auto d) {
            cleo.provideSecret(Secret("another secret of client-2"), true, c, d);
        }));
        QCOMPARE(kept("client-1").reveal(), before);
        QCOMPARE(kept("client-2").reveal(), QByteArray("another secret of client-2"));
        // One that was typed for this run is not tried for the other client either.
        QVERIFY(ask<std::monostate>([&](auto *c, auto d) {
            cleo.provideSecret(Secret("typed, of client-2"), false, c, d);
        }));
        m_stand->keychain.secrets.clear();
        start();
        QCOMPARE(service().health().faults.size(), size_t(1));
    }

    void webhooksReachTheProfileTheyWereMadeFor()
    {
        start();
        ConnectionService &ada = service();
        QTRY_VERIFY(!ada.profile().webhookAddress.isEmpty());
        ConnectionService &bob = show(u"one"_s, kBob);
        ConnectionService &cleo = show(u"two"_s);
        QTRY_VERIFY(!cleo.profile().webhookAddress.isEmpty());
        QVERIFY(cleo.profile().webhookAddress != ada.profile().webhookAddress);
        QVERIFY(bob.health().faults.empty()); // no second listener for one port
        m_stand->settle();
        const int adas = listsRead(kAda);
        const int cleos = listsRead(kCleo);
        const QUrl address(cleo.profile().webhookAddress);
        RawClient relay(quint16(address.port()),
                        delivery(address.path().toLatin1(), "application/json", kNewTransactions));
        QTRY_VERIFY(relay.isOver());
        QCOMPARE(relay.status(), 204);
        QTRY_COMPARE(listsRead(kCleo), cleos + 1);
        QCOMPARE(listsRead(kAda), adas);
    }

    // Rows of last time come from the database, before the network or even the profile has answered.
    void theStoredPictureOfAnotherOneComesAtOnce()
    {
        start();
        show(u"one"_s, kBob);
        show(u"two"_s);
        show(u"one"_s);
        startWithoutAnswers();
        m_switch->showProfile(ProfileId(u"two"_s));
        QTRY_COMPARE(ids(service()).size(), 3);
        m_switch->showProfile(ProfileId(u"one"_s));
        m_switch->showUser(kBob);
        QTRY_COMPARE(ids(service()), QStringList(u"bank:1"_s));
        m_stand->gateway.release();
        QTRY_VERIFY(!service().health().checking);
        QCOMPARE(ids(service()), QStringList(u"bank:1"_s));
    }

    void aLateAnswerOfTheHiddenOneDoesNotShow()
    {
        start();
        openWindow();
        ConnectionService &ada = service();
        QTRY_VERIFY(summary().contains(u'2'));
        m_lists[kAda.value()] = {u"bank:1"_s, u"bank:2"_s, u"bank:3"_s, u"bank:4"_s, u"bank:5"_s,
                                 u"bank:6"_s, u"bank:7"_s};
        m_stand->gateway.hold();
        Outcome<std::monostate> read;
        ada.refresh(&m_context, read.take());
        m_stand->gateway.passOn();
        show(u"two"_s);
        QTRY_VERIFY2(summary().contains(u'3'), qPrintable(summary()));
        const QString before = summary();
        m_stand->gateway.release();
        QTRY_COMPARE(read.word(), u"ok"_s);
        QCOMPARE(ids(ada).size(), 7);
        QCOMPARE(summary(), before);
        QCOMPARE(m_window->windowTitle(), u"Holdfast – two"_s);
        show(u"one"_s);
        QVERIFY2(summary().contains(u'7'), qPrintable(summary()));
    }

    void aFlowGoesOnWhileAnotherOneIsShown()
    {
        m_stand->whenAuthorised = [this] { m_lists[kAda.value()] = {u"bank:1"_s}; };
        start();
        openWindow();
        Outcome<FlowResult> ended;
        FlowRequest request;
        request.kind = FlowKind::Reconsent;
        request.connection = ServiceStand::idOf("bank:1");
        ConnectionService &ada = service();
        ada.startFlow(request, &m_context, ended.take());
        QTRY_COMPARE(m_stand->browser.links().size(), size_t(1));
        show(u"two"_s);
        const auto *panel = m_window->page().findChild<FlowPanel *>();
        QVERIFY(!panel || !panel->isVisible());
        QVERIFY(ada.flow() && ada.flow()->stage != FlowStage::Ended);
        show(u"one"_s);
        QVERIFY(m_window->page().findChild<FlowPanel *>()->isVisible());
        show(u"two"_s);

        m_stand->comeBack();
        QTRY_COMPARE(ended.word(), u"ok"_s);
        QVERIFY(!visibleBanner(u"resultBanner"_s));
        QCOMPARE(ids(service()).size(), 3);
        show(u"one"_s);
        QTRY_VERIFY(!m_window->page().findChild<FlowPanel *>()->isVisible());
    }
};

QTEST_MAIN(ProfilesApartTest)
#include "tst_profilesapart.moc"
