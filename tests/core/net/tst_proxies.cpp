// The system's proxies, with real little proxies on loopback (N-02). Each either carries the
// request or is named; none ever sees what is meant for loopback, and no password of one shows
// anywhere.

#include "core/net/qthttpgateway.h"

#include "core/net/certificates.h"
#include "core/net/proxyserver.h"
#include "core/net/wireserver.h"
#include "support/fakeclock.h"
#include "support/outcome.h"
#include "support/threads.h"

#include <QPointer>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

using Mood = ProxyServer::Mood;
Q_DECLARE_METATYPE(Mood)

namespace {

const QUrl kService(QStringLiteral("https://api.example.com/v3"));

QByteArray answer()
{
    return WireServer::response("200 OK\r\nContent-Type: application/json", "{}");
}

/// Everything that was logged while it lives.
class LogCollector
{
public:
    LogCollector()
    {
        s_text.clear();
        m_previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                               const QString &text) { s_text += text + u'\n'; });
    }
    ~LogCollector() { qInstallMessageHandler(m_previous); }
    LogCollector(const LogCollector &) = delete;
    LogCollector &operator=(const LogCollector &) = delete;
    [[nodiscard]] static const QString &text() { return s_text; }

private:
    static inline QString s_text;
    QtMessageHandler m_previous;
};

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void aProxyThatWorksCarriesTheRequest_data();
    void aProxyThatWorksCarriesTheRequest();
    void aProxyThatFailsIsNamed_data();
    void aProxyThatFailsIsNamed();
    void aProxyThatIsNotThereIsNamed();
    void aPasswordIsForTheProxyAlone_data();
    void aPasswordIsForTheProxyAlone();
    void hostsOutsideTheProxyAreReachedDirectly();
    void loopbackIsNeverProxied_data();
    void loopbackIsNeverProxied();
    void aScriptChoosesTheProxyWhereThePlatformRunsOne();
    void aProxyOfOnesOwnGoesBeforeTheSystems();
    void noProxyMeansNone();
    void anotherProxyHoldsFromTheNextRequestOn();
    void whatIsUnderWayEndsTheOldWay();
    void aGatewayThatGoesTakesAlongWhatIsUnderWay();
    void loopbackGoesPastAProxyOfOnesOwn();

private:
    void useProxy(const QByteArray &address) { qputenv("https_proxy", address); }
    [[nodiscard]] static ProxySetting settingOf(const ProxyServer &proxy)
    {
        const QList<QByteArray> parts = proxy.name().split(':');
        return {ProxySetting::Mode::Manual, QString::fromLatin1(parts[0]), parts[1].toUShort()};
    }
    void ask(const QUrl &url);
    [[nodiscard]] QString fault() const
    {
        return m_outcome->word() + u' ' + m_outcome->error().part;
    }

    FakeClock m_clock;
    std::unique_ptr<TestAuthority> m_authority;
    QSslConfiguration m_before;
    std::unique_ptr<WireServer> m_service;
    std::unique_ptr<QtHttpGateway> m_gateway;
    std::unique_ptr<Outcome<HttpAnswer>> m_outcome;
};

void TestProxies::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    m_authority = std::make_unique<TestAuthority>();
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestProxies::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
    QTRY_COMPARE(networkThreads(), 0);
}

void TestProxies::init()
{
    m_service = std::make_unique<WireServer>(
        WireServer::say(answer()), m_authority->server({.altNames = "DNS:api.example.com"}));
    GatewayLimits limits;
    limits.connect = 2s;
    m_gateway = std::make_unique<QtHttpGateway>(m_clock, limits);
    m_outcome = std::make_unique<Outcome<HttpAnswer>>();
}

void TestProxies::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(name);
    m_gateway.reset();
    m_service.reset();
}

void TestProxies::ask(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer canary-token"}};
    request.deadline = 10s;
    m_gateway->send(request, this, m_outcome->take());
    QTRY_COMPARE_WITH_TIMEOUT(m_outcome->count(), 1, 12000);
}

void TestProxies::aProxyThatWorksCarriesTheRequest_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("N-02 http") << QByteArray("http://");
    QTest::newRow("N-02 socks") << QByteArray("socks5://");
}

void TestProxies::aProxyThatWorksCarriesTheRequest()
{
    QFETCH(const QByteArray, scheme);
    ProxyServer proxy(m_service->port());
    useProxy(scheme + proxy.name());
    ask(kService);
    QVERIFY2(m_outcome->succeeded(), qPrintable(m_outcome->error().detail));
    QCOMPARE(proxy.tunnels(), QList<QByteArray>{"api.example.com:443"});
    QCOMPARE(m_service->requests().size(), 1);
    QVERIFY(!proxy.overheard().contains("canary-token")); // TLS goes all the way
}

void TestProxies::aProxyThatFailsIsNamed_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<QString>("part");
    for (const char *scheme : {"http://", "socks5://"}) {
        QTest::addRow("N-02 refuses, %s", scheme)
            << QByteArray(scheme) << Mood::Refuses << QStringLiteral("proxy");
        QTest::addRow("N-02 dies, %s", scheme)
            << QByteArray(scheme) << Mood::DiesAtOnce << QStringLiteral("proxy");
        QTest::addRow("N-02 dies in the tunnel, %s", scheme)
            << QByteArray(scheme) << Mood::DiesInTunnel << QString();
    }
}

void TestProxies::aProxyThatFailsIsNamed()
{
    QFETCH(const QByteArray, scheme);
    QFETCH(const Mood, mood);
    QFETCH(const QString, part);
    ProxyServer proxy(m_service->port(), mood);
    useProxy(scheme + proxy.name());
    ask(kService);
    QCOMPARE(m_outcome->word(), QStringLiteral("network"));
    QCOMPARE(messageClass(m_outcome->error().kind), MessageClass::Service);
    if (!part.isEmpty())
        QCOMPARE(m_outcome->error().part, part);
    QCOMPARE(m_outcome->error().about, QString::fromLatin1(proxy.name()));
    QVERIFY(m_service->requests().size() <= 1);
    QVERIFY(!proxy.overheard().contains("canary-token"));
}

void TestProxies::aProxyThatIsNotThereIsNamed()
{
    QByteArray name;
    {
        ProxyServer gone(0);
        name = gone.name();
    }
    useProxy("http://" + name);
    ask(kService);
    QCOMPARE(fault(), QStringLiteral("network proxy"));
    QCOMPARE(m_outcome->error().about, QString::fromLatin1(name));
}

void TestProxies::aPasswordIsForTheProxyAlone_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("works");
    QTest::newRow("N-02 right") << QByteArray("user:canary-word@") << true;
    QTest::newRow("N-02 wrong") << QByteArray("user:canary-guess@") << false;
    QTest::newRow("N-02 none") << QByteArray() << false;
}

void TestProxies::aPasswordIsForTheProxyAlone()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, works);
    const LogCollector log;
    ProxyServer proxy(m_service->port());
    proxy.demand("user:canary-word");
    useProxy("http://" + said + proxy.name());
    ask(kService);
    QCOMPARE(m_outcome->succeeded(), works);
    QVERIFY(!log.text().isEmpty());
    QVERIFY2(!log.text().contains(u"canary"), qPrintable(log.text()));
    QVERIFY(!log.text().contains(QString::fromLatin1(QByteArray("user:canary-word").toBase64())));
    QCOMPARE(m_service->requests().size(), works ? 1 : 0);
    if (works) {
        QVERIFY(!m_service->requests().front().toLower().contains("proxy-authorization"));
        return;
    }
    QCOMPARE(fault(), QStringLiteral("network proxy"));
    QCOMPARE(m_outcome->error().about, QString::fromLatin1(proxy.name()));
    QVERIFY(!m_outcome->error().detail.contains(u"canary"));
    QVERIFY(proxy.visits() <= 2); // a wrong password is not tried again and again
}

void TestProxies::hostsOutsideTheProxyAreReachedDirectly()
{
    ProxyServer proxy(m_service->port()); // N-02: no_proxy
    useProxy("http://" + proxy.name());
    qputenv("no_proxy", "holdfast.invalid");
    ask(QUrl(QStringLiteral("https://holdfast.invalid/")));
    // What the self-test tells of it.
    QCOMPARE(m_gateway->proxyFor(QUrl(QStringLiteral("https://holdfast.invalid/"))), QString());
    QCOMPARE(m_gateway->proxyFor(kService), QString::fromLatin1(proxy.name()));
    QCOMPARE(m_outcome->word(), QStringLiteral("network"));
    QVERIFY(m_outcome->error().about.isEmpty());
    QCOMPARE(proxy.visits(), 0);
}

void TestProxies::loopbackIsNeverProxied_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("host");
    for (const char *scheme : {"http://", "socks5://"}) {
        for (const char *host : {"127.0.0.1", "localhost"})
            QTest::addRow("N-02 %s by %s", host, scheme)
                << QByteArray(scheme) << QString::fromLatin1(host);
    }
}

void TestProxies::loopbackIsNeverProxied()
{
    QFETCH(const QByteArray, scheme);
    QFETCH(const QString, host);
    WireServer server(WireServer::say(answer()));
    ProxyServer proxy(server.port());
    qputenv("http_proxy", scheme + proxy.name());
    useProxy(scheme + proxy.name());
    QUrl url = server.url();
    url.setHost(host);
    ask(url);
    QCOMPARE(m_outcome->word(), QStringLiteral("ok"));
    QCOMPARE(proxy.visits(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestProxies::aScriptChoosesTheProxyWhereThePlatformRunsOne()
{
    ProxyServer proxy(m_service->port());
    QTemporaryFile script;
    QVERIFY(script.open());
    script.write("function FindProxyForURL(url, host) { return \"PROXY " + proxy.name() + "\"; }");
    script.close();
    useProxy("pac+file://" + script.fileName().toUtf8());
    ask(kService);
    if (proxy.visits() == 0)
        QSKIP("the proxy library of this platform runs no scripts");
    QVERIFY2(m_outcome->succeeded(), qPrintable(m_outcome->error().detail));
    QCOMPARE(proxy.tunnels(), QList<QByteArray>{"api.example.com:443"});
}

void TestProxies::aProxyOfOnesOwnGoesBeforeTheSystems()
{
    ProxyServer ofTheSystem(m_service->port());
    ProxyServer own(m_service->port(), Mood::Refuses);
    useProxy("http://" + ofTheSystem.name());
    m_gateway->setProxy(settingOf(own));
    ask(kService);
    QCOMPARE(fault(), QStringLiteral("network proxy"));
    QCOMPARE(m_outcome->error().about, QString::fromLatin1(own.name()));
    QCOMPARE(ofTheSystem.visits(), 0);
}

void TestProxies::noProxyMeansNone()
{
    ProxyServer proxy(m_service->port());
    useProxy("http://" + proxy.name());
    m_gateway->setProxy({ProxySetting::Mode::None});
    ask(QUrl(QStringLiteral("https://holdfast.invalid/")));
    QCOMPARE(m_outcome->word(), QStringLiteral("network"));
    QVERIFY(m_outcome->error().about.isEmpty());
    QCOMPARE(proxy.visits(), 0);
}

void TestProxies::anotherProxyHoldsFromTheNextRequestOn()
{
    ProxyServer first(m_service->port());
    ProxyServer second(m_service->port());
    m_gateway->setProxy(settingOf(first));
    ask(kService);
    QVERIFY2(m_outcome->succeeded(), qPrintable(m_outcome->error().detail));
    m_gateway->setProxy(settingOf(second));
    m_outcome = std::make_unique<Outcome<HttpAnswer>>();
    ask(kService);
    QVERIFY2(m_outcome->succeeded(), qPrintable(m_outcome->error().detail));
    QCOMPARE(first.tunnels().size(), 1);
    QCOMPARE(second.tunnels().size(), 1);
}

void TestProxies::whatIsUnderWayEndsTheOldWay()
{
    QPointer<QTcpSocket> waiting;
    WireServer slow([&waiting](QTcpSocket *socket, const QByteArray &) { waiting = socket; },
                    m_authority->server({.altNames = "DNS:api.example.com"}));
    ProxyServer first(slow.port());
    ProxyServer second(m_service->port());
    m_gateway->setProxy(settingOf(first));
    HttpRequest request;
    request.url = kService;
    request.deadline = 10s;
    Outcome<HttpAnswer> underWay;
    m_gateway->send(request, this, underWay.take());
    QTRY_VERIFY_WITH_TIMEOUT(waiting, 10000);

    m_gateway->setProxy(settingOf(second));
    ask(kService);
    QVERIFY2(m_outcome->succeeded(), qPrintable(m_outcome->error().detail));
    QCOMPARE(second.tunnels().size(), 1);
    QCOMPARE(underWay.count(), 0);
    m_gateway->setProxy({ProxySetting::Mode::None}); // and once more
    waiting->write(answer());
    QTRY_COMPARE_WITH_TIMEOUT(underWay.count(), 1, 10000);
    QVERIFY2(underWay.succeeded(), qPrintable(underWay.error().detail));
    QCOMPARE(slow.requests().size(), 1); // asked for once
}

void TestProxies::aGatewayThatGoesTakesAlongWhatIsUnderWay()
{
    QPointer<QTcpSocket> waiting;
    WireServer slow([&waiting](QTcpSocket *socket, const QByteArray &) { waiting = socket; },
                    m_authority->server({.altNames = "DNS:api.example.com"}));
    ProxyServer proxy(slow.port());
    m_gateway->setProxy(settingOf(proxy));
    HttpRequest request;
    request.url = kService;
    request.deadline = 10s;
    Outcome<HttpAnswer> underWay;
    m_gateway->send(request, this, underWay.take());
    QTRY_VERIFY_WITH_TIMEOUT(waiting, 10000);
    m_gateway->setProxy({ProxySetting::Mode::None});
    m_gateway.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!waiting || waiting->state() == QAbstractSocket::UnconnectedState,
                             10000);
    QCOMPARE(underWay.count(), 0);
}

void TestProxies::loopbackGoesPastAProxyOfOnesOwn()
{
    WireServer server(WireServer::say(answer()));
    ProxyServer proxy(server.port());
    m_gateway->setProxy(settingOf(proxy));
    ask(server.url());
    QCOMPARE(m_outcome->word(), QStringLiteral("ok"));
    QCOMPARE(proxy.visits(), 0);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
