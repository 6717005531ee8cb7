// Nothing is said over a line that is not private.

#include "core/net/moneyhubclient.h"
#include "core/net/qthttpgateway.h"

#include "core/net/certificates.h"
#include "core/net/wireserver.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/outcome.h"
#include "support/scriptedtokens.h"
#include "support/threads.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

QByteArray emptyList()
{
    return WireServer::response("200 OK\r\nContent-Type: application/json", R"({"data":[]})");
}

HttpRequest request(const QUrl &url, const QByteArray &method)
{
    HttpRequest result;
    result.method = method;
    result.url = url;
    result.headers = {{"Authorization", "Bearer canary-token"}};
    result.deadline = 10s;
    return result;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aTrustedServerIsSpokenTo();
    void serversThatAreNotTrustedHearNothing_data();
    void serversThatAreNotTrustedHearNothing();
    void everyCallOfTheClientRefusesThem();
    void oldProtocolsAreRefused();
    void plainTextInsteadOfTlsIsASignInPage();
    void oneRequestIsOneRequestOnTheWire_data();
    void oneRequestIsOneRequestOnTheWire();
    void aCutAnswerIsAnError();

private:
    [[nodiscard]] QSslConfiguration serverFor(const QString &name) const;

    FakeClock m_clock;
    std::unique_ptr<TestAuthority> m_authority;
    QSslConfiguration m_before;
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    m_authority = std::make_unique<TestAuthority>();
    // The computer of this test trusts one authority more, as one in an organisation would.
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
    QTRY_COMPARE(networkThreads(), 0);
}

QSslConfiguration TestTls::serverFor(const QString &name) const
{
    if (name == u"self-signed")
        return TestAuthority::selfSignedServer();
    if (name == u"unknown authority")
        return TestAuthority().server();
    if (name == u"expired")
        return m_authority->server({.startsInSeconds = -7200, .endsInSeconds = -3600});
    if (name == u"not yet valid")
        return m_authority->server({.startsInSeconds = 3600, .endsInSeconds = 7200});
    if (name == u"other name")
        return m_authority->server({.altNames = "DNS:portal.example.com"});
    return m_authority->server();
}

void TestTls::aTrustedServerIsSpokenTo()
{
    WireServer server(WireServer::say(emptyList()), serverFor({}));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), "GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(networkThreads(), 1); // cleanupTestCase() waits for its end
    QVERIFY2(outcome.succeeded(), qPrintable(outcome.error().detail));
    QCOMPARE(outcome.value().body, QByteArray(R"({"data":[]})"));
}

void TestTls::serversThatAreNotTrustedHearNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"self-signed", "unknown authority", "expired", "not yet valid", "other name"})
        QTest::addRow("N-01 %s", name) << QString::fromLatin1(name);
}

void TestTls::serversThatAreNotTrustedHearNothing()
{
    QFETCH(QString, name);
    for (const char *method : {"GET", "POST", "DELETE"}) {
        WireServer server(WireServer::say(emptyList()), serverFor(name));
        QtHttpGateway gateway(m_clock);
        Outcome<HttpAnswer> outcome;
        gateway.send(request(server.url(), method), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word() + u' ' + outcome.error().part,
                 QStringLiteral("not-private certificate"));
        QCOMPARE(messageClass(outcome.error().kind), MessageClass::Service); // K4
        QCOMPARE(server.requests().size(), 0);
    }
}

void TestTls::everyCallOfTheClientRefusesThem()
{
    WireServer server(WireServer::say(emptyList()), serverFor(QStringLiteral("other name")));
    QtHttpGateway gateway(m_clock);
    ScriptedTokens tokens;
    FakeRandom random;
    Profile profile;
    profile.identityUrl = server.url({});
    profile.apiUrl = server.url(QStringLiteral("/v3"));
    profile.clientId = QStringLiteral("c");
    MoneyhubClient client(profile, gateway, tokens, m_clock, random);
    const UserId user(QStringLiteral("u"));
    const ConnectionId connection(QStringLiteral("b:1"));

    Outcome<ReadList<BankConnection>> connections;
    client.connections(user, this, connections.take());
    Outcome<ReadList<Account>> accounts;
    client.accounts(user, connection, this, accounts.take());
    Outcome<StartedSync> sync;
    client.startSync(user, connection, {}, this, sync.take());
    Outcome<std::monostate> removal;
    client.removeConnection(user, connection, this, removal.take());
    Outcome<ReadList<Institution>> banks;
    client.institutions(this, banks.take());
    Outcome<QByteArray> icon;
    client.icon(QStringLiteral("ref"), this, icon.take());
    QTRY_VERIFY(connections.count() && accounts.count() && sync.count() && removal.count() &&
                banks.count() && icon.count());
    for (const QString &word : {connections.word(), accounts.word(), sync.word(), removal.word(),
                                banks.word(), icon.word()})
        QCOMPARE(word, QStringLiteral("not-private")); // N-01
    QCOMPARE(server.requests().size(), 0);
}

void TestTls::oldProtocolsAreRefused()
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QSslConfiguration old = serverFor({});
    old.setProtocol(QSsl::TlsV1_1);
    WireServer server(WireServer::say(emptyList()), old);
    // That the server works at all is shown with a client that is content with anything.
    QSslSocket lenient;
    QSslConfiguration anything = QSslConfiguration::defaultConfiguration();
    anything.setProtocol(QSsl::TlsV1_0OrLater);
    anything.setPeerVerifyMode(QSslSocket::VerifyNone);
    lenient.setSslConfiguration(anything);
    lenient.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    QTRY_VERIFY(lenient.isEncrypted() || lenient.error() != QAbstractSocket::UnknownSocketError);
    if (!lenient.isEncrypted())
        QSKIP("this computer's OpenSSL cannot speak TLS 1.1 at all");
    QCOMPARE(lenient.sessionProtocol(), QSsl::TlsV1_1);
    QT_WARNING_POP

    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), "GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part,
             QStringLiteral("not-private tls")); // N-01
    QCOMPARE(server.requests().size(), 0);
}

void TestTls::plainTextInsteadOfTlsIsASignInPage()
{
    // N-03: what a captive portal does to port 443 when it cannot do better.
    QTcpServer portal;
    connect(&portal, &QTcpServer::newConnection, &portal, [&portal] {
        QTcpSocket *socket = portal.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Sign in</html>");
        socket->disconnectFromHost();
    });
    QVERIFY(portal.listen(QHostAddress::LocalHost));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(
        request(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(portal.serverPort())), "GET"),
        this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("sign-in-to-network"));
}

void TestTls::oneRequestIsOneRequestOnTheWire_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("reset");
    for (const char *method : {"GET", "POST", "DELETE"}) {
        QTest::addRow("A-10 M5 close, %s", method) << QByteArray(method) << false;
        QTest::addRow("A-10 M5 reset, %s", method) << QByteArray(method) << true;
    }
}

void TestTls::oneRequestIsOneRequestOnTheWire()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, reset);
    WireServer server(reset ? WireServer::reset() : WireServer::close(), serverFor({}));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), method), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("network cut-off"));
    Outcome<HttpAnswer> later; // a second one would be there before it
    gateway.send(request(server.url(QStringLiteral("/later")), "GET"), this, later.take());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestTls::aCutAnswerIsAnError()
{
    WireServer server(WireServer::sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}"),
                      serverFor({}));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), "GET"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part,
             QStringLiteral("network cut-off")); // A-09
}

int main(int argc, char **argv)
{
    // OpenSSL reads this once, before its first use: it lets the test's own server and client speak
    // protocols that the distribution switched off, so that what refuses them is Holdfast.
    QTemporaryFile settings;
    if (settings.open()) {
        settings.write("openssl_conf = init\n[init]\nssl_conf = ssl\n[ssl]\nsystem_default = all\n"
                       "[all]\nMinProtocol = TLSv1\nCipherString = DEFAULT@SECLEVEL=0\n");
        settings.flush();
        qputenv("OPENSSL_CONF", settings.fileName().toUtf8());
    }
    QCoreApplication app(argc, argv);
    TestTls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tls.moc"
