// The self-test whole, over a real store and a scripted service: what it says where all is well, and
// which line says what of each thing that is not.
#include "core/selftest/liveselftest.h"
#include "support/servicestand.h"
#include "support/testprofile.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QUrlQuery>

#include <sys/resource.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

/// While it is held the process can open nothing more: no socket, on no address.
class NoMoreSockets
{
public:
    NoMoreSockets() { getrlimit(RLIMIT_NOFILE, &m_usual); }
    ~NoMoreSockets() { hold(false); }

    void hold(bool held)
    {
        rlimit now = m_usual;
        if (held)
            now.rlim_cur = 0;
        setrlimit(RLIMIT_NOFILE, &now);
    }

private:
    rlimit m_usual{};
};

} // namespace

class SelfTestTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServiceStand> m_stand;
    std::unique_ptr<LiveSelfTest> m_test;
    FakeSecretStore m_keychain; ///< for the trial
    std::optional<Error> m_noBrowser;
    bool m_renewing = false;

    void make()
    {
        ServiceParts parts = m_stand->parts(m_stand->opener);
        parts.storeIsOpen = true;
        parts.returnPageTexts = {};
        ReturnPageTexts page;
        page.product = u"Holdfast"_s;
        page.succeeded = u"this works"_s;
        m_test = std::make_unique<LiveSelfTest>(SelfTestParts{
            parts, m_keychain,
            [this]() -> Expected<QString> {
                if (m_noBrowser)
                    return fail(*m_noBrowser);
                return u"/usr/bin/xdg-open"_s;
            },
            [this] { return m_renewing; }, page, std::chrono::seconds{20}});
    }
    std::map<QString, CheckLine> run()
    {
        if (!m_test)
            make();
        std::map<QString, CheckLine> lines;
        QObject here;
        connect(m_test.get(), &SelfTest::found, &here,
                [&lines](const CheckLine &line) { lines[line.name] = line; });
        QSignalSpy finished(m_test.get(), &SelfTest::finished);
        m_test->start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000))
            qWarning("the self-test did not end");
        return lines;
    }
    static QStringList wrong(const std::map<QString, CheckLine> &lines)
    {
        QStringList names;
        for (const auto &[name, line] : lines) {
            if (line.state == CheckState::Failed)
                names << name;
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<ServiceStand>();
        // The API says nothing at its root, and that is an answer.
        m_stand->gateway.on("GET", u"/v3"_s, ScriptedGateway::json(404, "{}"));
        m_stand->gateway.on("GET", u"/users/user-1"_s, ScriptedGateway::json(200, "{}"));
        m_keychain = FakeSecretStore();
        m_noBrowser.reset();
        m_renewing = false;
        QCOMPARE(m_stand->start(), u"ok"_s);
    }
    void cleanup()
    {
        m_test.reset();
        m_stand.reset();
    }

    void whereAllIsWellNoLineIsWrongAndNothingStays()
    {
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList());
        QCOMPARE(lines.at(u"database"_s).found, Found::Store);
        QCOMPARE(lines.at(u"loopback-ipv4"_s).found, Found::Listens);
        QCOMPARE(lines.at(u"redirect-port"_s).found, Found::ReturnAddress);
        QCOMPARE(lines.at(u"browser"_s).about, QStringList{u"/usr/bin/xdg-open"_s});
        QCOMPARE(lines.at(u"keychain"_s).found, Found::KeychainWorks);
        QCOMPARE(lines.at(u"secret"_s).found, Found::SecretInKeychain);
        QCOMPARE(lines.at(u"proxy"_s).found, Found::NoProxy);
        QVERIFY(m_keychain.secrets.isEmpty());
        std::map<QString, QString> settings;
        m_stand->store->settings(this, [&settings](const auto &all) { settings = *all; });
        m_stand->settle();
        QVERIFY(settings.find(u"self-test"_s) == settings.end());
    }

    void aKeychainThatIsLockedIsTheOnlyLineThatSaysSo()
    {
        m_keychain.writeFault = makeError(ErrorKind::SecretStoreLocked, {}, u"locked"_s);
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList{u"keychain"_s});
        QCOMPARE(lines.at(u"keychain"_s).error->kind, ErrorKind::SecretStoreLocked);
    }

    void aMissingBrowserIsTold()
    {
        m_noBrowser = makeError(ErrorKind::ReturnPath, u"browser"_s, u"not installed"_s);
        QCOMPARE(wrong(run()), QStringList{u"browser"_s});
    }

    void aReturnPortThatAnotherProgramHoldsIsToldUnlessItIsOurRenewal()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_stand->opener.next->profile.redirectUri =
            QUrl(u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort()));
        QCOMPARE(wrong(run()), QStringList{u"redirect-port"_s});
        m_renewing = true;
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList());
        QCOMPARE(lines.at(u"redirect-port"_s).found, Found::RenewalUsesPort);
    }

    void aProfileThatCannotBeReadLeavesOutWhatNeedsIt()
    {
        m_stand->opener.next = fail(makeErrorAbout(u"/p.json"_s, ErrorKind::Profile, u"apiUrl"_s,
                                                   u"/p.json: \"apiUrl\" is missing"_s));
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList{u"profile"_s});
        QCOMPARE(lines.at(u"service"_s).state, CheckState::Skipped);
        QCOMPARE(lines.at(u"user"_s).state, CheckState::Skipped);
        QCOMPARE(lines.at(u"keychain"_s).state, CheckState::Ok); // needs no profile
    }

    void aServiceThatIsNotReachedIsToldForBothHosts()
    {
        const Error unsafe = makeError(ErrorKind::NotPrivate, u"certificate"_s, {});
        m_stand->gateway.on("GET", u"/v3"_s, unsafe);
        m_stand->gateway.on("GET", u"/.well-known/openid-configuration"_s, unsafe);
        const QStringList names = wrong(run());
        QVERIFY2(names.contains(u"service"_s) && names.contains(u"api"_s),
                 qPrintable(names.join(u' ')));
    }

    void aClockThatIsWrongIsTheOnlyLineThatSaysSo()
    {
        HttpAnswer late = ScriptedGateway::json(200, testDiscoveryDocument());
        late.serverDate = m_stand->clock.now() + std::chrono::hours{2};
        m_stand->gateway.on("GET", u"/.well-known/openid-configuration"_s, late);
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList{u"clock"_s});
        QCOMPARE(lines.at(u"clock"_s).error->kind, ErrorKind::ClockOff);
        QCOMPARE(lines.at(u"clock"_s).error->serverAhead, std::chrono::seconds{7200});
    }

    void aClockThatIsNearlyRightIsFine()
    {
        HttpAnswer soon = ScriptedGateway::json(200, testDiscoveryDocument());
        soon.serverDate = m_stand->clock.now() + std::chrono::seconds{5};
        m_stand->gateway.on("GET", u"/.well-known/openid-configuration"_s, soon);
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList());
        QCOMPARE(lines.at(u"clock"_s).about, QStringList{u"5"_s});
    }

    void aDatabaseThatCannotBeWrittenIsTold()
    {
        Outcome<std::monostate> opened;
        m_stand->store->open(m_stand->folder.path(), Store::Mode::ReadOnly, this, opened.take());
        QTRY_VERIFY(opened.succeeded());
        const auto lines = run();
        QCOMPARE(wrong(lines), QStringList{u"database"_s});
        QCOMPARE(lines.at(u"database"_s).error->kind, ErrorKind::StorageReadOnly);
        QCOMPARE(lines.at(u"webhooks"_s).state, CheckState::Skipped);
    }

    void theProxyIsToldForBothHostsWhereTheyDiffer_data()
    {
        QTest::addColumn<QString>("logins");
        QTest::addColumn<QString>("data");
        QTest::addColumn<Found>("found");
        QTest::addColumn<QStringList>("about");
        const QString one = u"one.example:3128"_s;
        const QString two = u"two.example:3128"_s;
        QTest::newRow("none") << QString() << QString() << Found::NoProxy << QStringList();
        QTest::newRow("the same") << one << one << Found::Proxy << QStringList{one};
        QTest::newRow("logins") << one << QString() << Found::ProxyForLogins << QStringList{one};
        QTest::newRow("data") << QString() << two << Found::ProxyForData << QStringList{two};
        QTest::newRow("two") << one << two << Found::TwoProxies << QStringList{one, two};
    }
    void theProxyIsToldForBothHostsWhereTheyDiffer()
    {
        QFETCH(const QString, logins);
        QFETCH(const QString, data);
        m_stand->gateway.proxies = [logins, data](const QUrl &url) {
            return url.path().startsWith(u"/v3") ? data : logins;
        };
        const auto lines = run();
        QTEST(lines.at(u"proxy"_s).found, "found");
        QTEST(lines.at(u"proxy"_s).about, "about");
    }

    void aProxyThatFailsIsToldForBothHosts()
    {
        const Error proxy = makeErrorAbout(u"proxy.example:3128"_s, ErrorKind::Network, u"proxy"_s,
                                           u"the proxy does not answer"_s);
        m_stand->gateway.on("GET", u"/v3"_s, proxy);
        m_stand->gateway.on("GET", u"/.well-known/openid-configuration"_s, proxy);
        const auto lines = run();
        for (const QString &name : {u"service"_s, u"api"_s}) {
            const CheckLine &line = lines.at(name);
            QCOMPARE(line.state, CheckState::Failed);
            QCOMPARE(line.error->part, u"proxy"_s);
            QCOMPARE(line.error->about, u"proxy.example:3128"_s);
        }
        QCOMPARE(lines.at(u"clock"_s).state, CheckState::Skipped);
        QCOMPARE(lines.at(u"loopback-ipv4"_s).state, CheckState::Ok); // never through a proxy
    }

    void aLoopbackThatDoesNotWorkIsTold_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("IPv4") << u"loopback-ipv4"_s << u"127.0.0.1"_s
                              << QStringList{u"loopback-ipv4"_s};
        QTest::newRow("IPv6, to which the redirect may come")
            << u"loopback-ipv6"_s << u"localhost"_s << QStringList{u"loopback-ipv6"_s};
        QTest::newRow("IPv6, which nobody needs")
            << u"loopback-ipv6"_s << u"127.0.0.1"_s << QStringList();
    }
    void aLoopbackThatDoesNotWorkIsTold()
    {
        QFETCH(QString, family);
        QFETCH(QString, host);
        QFETCH(QStringList, told);
        m_stand->opener.next->profile.redirectUri = QUrl(u"http://%1:0/callback"_s.arg(host));
        make();
        NoMoreSockets none;
        connect(m_test.get(), &SelfTest::looking, this,
                [&](const QString &name) { none.hold(name == family); });
        connect(m_test.get(), &SelfTest::found, this, [&] { none.hold(false); });
        const auto lines = run();
        QCOMPARE(wrong(lines), told);
        if (told.isEmpty())
            QCOMPARE(lines.at(family).found, Found::NotHereNotNeeded);
        else
            QCOMPARE(lines.at(family).error->part, u"port"_s);
    }

    // The page is asked for from the listener that redirects come back to.
    void theTrialOfTheBrowserEndsWhenThePageComesBack()
    {
        make();
        std::unique_ptr<RawClient> visit;
        m_stand->browser.whenOpened([&visit](const QUrl &page) {
            const quint16 port = quint16(page.port());
            visit = std::make_unique<RawClient>(
                port, httpGet(port, page.path().toLatin1() + "?" + page.query().toLatin1()));
        });
        QList<BrowserTrial> told;
        connect(m_test.get(), &SelfTest::browserTried, this,
                [&told](BrowserTrial trial) { told << trial; });
        m_test->tryBrowser();
        QTRY_COMPARE(told, (QList{BrowserTrial::Opening, BrowserTrial::Came}));
        QTRY_COMPARE(visit->status(), 303);
    }

    void aStrayVisitIsNoAnswer()
    {
        make();
        std::unique_ptr<RawClient> visit;
        m_stand->browser.whenOpened([&visit](const QUrl &page) {
            const quint16 port = quint16(page.port());
            visit = std::make_unique<RawClient>(
                port, httpGet(port, page.path().toLatin1() + "?code=c&state=guessed"));
        });
        QSignalSpy told(m_test.get(), &SelfTest::browserTried);
        m_test->tryBrowser();
        QTRY_COMPARE(visit ? visit->status() : 0, 400);
        QCOMPARE(told.size(), 1); // Opening alone
    }

    void aBrowserThatCannotBeStartedEndsTheTrial()
    {
        make();
        m_stand->browser.failWith(makeError(ErrorKind::ReturnPath, u"browser"_s, {}));
        QList<BrowserTrial> told;
        connect(m_test.get(), &SelfTest::browserTried, this,
                [&told](BrowserTrial trial) { told << trial; });
        m_test->tryBrowser();
        QTRY_COMPARE(told, (QList{BrowserTrial::Opening, BrowserTrial::NotOpened}));
    }

    void aVisitThatNeverComesEndsByItself()
    {
        FakeRandom random;
        RecordingBrowser browser;
        BrowserVisit visit(browser, random, {}, std::chrono::milliseconds{20});
        QList<BrowserTrial> told;
        connect(&visit, &BrowserVisit::told, this, [&told](BrowserTrial trial) { told << trial; });
        visit.start();
        QTRY_COMPARE(told, (QList{BrowserTrial::Opening, BrowserTrial::NotCome}));
    }

    void aPromptThatIsAnsweredLateLeavesNoTrialEntry()
    {
        m_keychain.slowToWrite = true;
        const auto lines = run();
        QCOMPARE(lines.at(u"keychain"_s).error->kind, ErrorKind::SecretSlow);
        m_keychain.answerNow();
        QVERIFY(m_keychain.secrets.isEmpty());
    }

    void aSelfTestThatIsClosedLeavesNoTrialEntry_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("while it is written") << false;
        QTest::newRow("while it is read") << true;
    }
    void aSelfTestThatIsClosedLeavesNoTrialEntry()
    {
        QFETCH(bool, written);
        make();
        m_keychain.silentToWrite = !written;
        m_keychain.silent = true;
        bool atTheKeychain = false;
        connect(m_test.get(), &SelfTest::looking, this,
                [&](const QString &name) { atTheKeychain = name == u"keychain"; });
        m_test->start();
        if (written) {
            QTRY_COMPARE(m_keychain.reads, 1);
            QCOMPARE(m_keychain.secrets.size(), 1);
        } else {
            QTRY_VERIFY(atTheKeychain);
        }
        m_test.reset();
        m_keychain.answerNow();
        m_stand->settle();
        QVERIFY(m_keychain.secrets.isEmpty());
    }

    void goingAwayInTheMiddleIsFine()
    {
        make();
        m_keychain.silent = true;
        QSignalSpy found(m_test.get(), &SelfTest::found);
        m_test->start();
        QTRY_VERIFY(found.size() >= 5);
        m_test.reset();
        m_keychain.answerNow();
        m_stand->settle();
    }
};

QTEST_GUILESS_MAIN(SelfTestTest)
#include "tst_selftest.moc"
