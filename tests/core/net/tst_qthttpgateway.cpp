// The gateway against a real server on loopback that keeps none of HTTP's promises.

#include "core/net/qthttpgateway.h"

#include "core/net/wireserver.h"
#include "support/fakeclock.h"
#include "support/outcome.h"

#include <QProcess>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

using Behaviour = WireServer::Behaviour;
Q_DECLARE_METATYPE(Behaviour)

namespace {

QByteArray ok(const QByteArray &body)
{
    return WireServer::response("200 OK\r\nContent-Type: application/json", body);
}

QByteArray gzipped(const QByteArray &plain)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    gzip.write(plain);
    gzip.closeWriteChannel();
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

HttpRequest request(const QUrl &url, const QByteArray &method = "GET")
{
    HttpRequest result;
    result.method = method;
    result.url = url;
    result.headers = {{"Authorization", "Bearer canary-token"}};
    if (method == "POST") {
        result.headers.append(
            qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        result.body = R"({"enableAsync":true})";
    }
    result.deadline = 10s;
    return result;
}

} // namespace

class TestQtHttpGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerArrivesWithStatusHeadersAndBody();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void oneRequestIsOneRequestOnTheWire_data();
    void oneRequestIsOneRequestOnTheWire();
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
    void theDeadlineCoversEverything_data();
    void theDeadlineCoversEverything();
    void anHonestCompressedPageIsAccepted();
    void sizeIsCountedAfterInflation();
    void plainHttpIsForLoopbackOnly_data();
    void plainHttpIsForLoopbackOnly();
    void aRefusedConnectionIsANetworkError();
    void anUnknownHostIsANetworkError();
    void connectingHasItsOwnDeadline();
    void nothingIsRememberedBetweenRequests();
    void nothingArrivesAfterTheContextIsGone();
    void nothingArrivesAfterTheGatewayIsGone();
    void headersCannotBeSmuggledIn();
    void theAnswerNeverComesBeforeSendReturned();
    void retryAfterAndDateAreRead();

private:
    FakeClock m_clock;
};

void TestQtHttpGateway::aWholeAnswerArrivesWithStatusHeadersAndBody()
{
    WireServer server(WireServer::say(ok(R"({"a":1})")));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(QStringLiteral("/v3/accounts")), "POST"), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("ok"));
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(outcome.value().body, QByteArray(R"({"a":1})"));
    QCOMPARE(outcome.value().header("content-type"), QByteArray("application/json"));
    const QByteArray sent = server.requests().value(0);
    QVERIFY(sent.startsWith("POST /v3/accounts HTTP/1.1\r\n"));
    QVERIFY(sent.endsWith(R"({"enableAsync":true})"));
    // Later versions of Qt write names of fields in small letters.
    QVERIFY(sent.toLower().contains("\r\nauthorization: bearer canary-token\r\n"));
}

void TestQtHttpGateway::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("201") << QByteArray("201 Created") << 201;
    QTest::newRow("400") << QByteArray("400 Bad Request") << 400;
    QTest::newRow("A-13 401") << QByteArray("401 Unauthorized") << 401;
    QTest::newRow("A-13 401 Basic")
        << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"") << 401;
    QTest::newRow("A-13 401 Bearer")
        << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"")
        << 401;
    QTest::newRow("A-13 401 garbage")
        << QByteArray("401 Unauthorized\r\nWWW-Authenticate: \x01\xff,,=\"=Negotiate") << 401;
    QTest::newRow("A-14 403") << QByteArray("403 Forbidden") << 403;
    QTest::newRow("A-14 405") << QByteArray("405 Method Not Allowed") << 405;
    QTest::newRow("A-14 409") << QByteArray("409 Conflict") << 409;
    QTest::newRow("A-14 412") << QByteArray("412 Precondition Failed") << 412;
    QTest::newRow("A-14 413") << QByteArray("413 Too Large") << 413;
    QTest::newRow("A-14 418") << QByteArray("418 I'm a teapot") << 418;
    QTest::newRow("A-14 422") << QByteArray("422 Unprocessable") << 422;
    QTest::newRow("A-15 404") << QByteArray("404 Not Found") << 404;
    QTest::newRow("A-16 429") << QByteArray("429 Too Many Requests") << 429;
    QTest::newRow("A-18 500") << QByteArray("500 Internal Server Error") << 500;
    QTest::newRow("A-18 502") << QByteArray("502 Bad Gateway") << 502;
    QTest::newRow("A-18 503") << QByteArray("503 Unavailable") << 503;
    QTest::newRow("A-18 521") << QByteArray("521 Web Server Is Down") << 521;
    QTest::newRow("A-18 524") << QByteArray("524 A Timeout Occurred") << 524;
}

void TestQtHttpGateway::anyStatusIsAnAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    for (const char *method : {"GET", "POST", "DELETE"}) {
        WireServer server(WireServer::say(WireServer::response(head, R"({"code":"X"})")));
        QtHttpGateway gateway(m_clock);
        Outcome<HttpAnswer> outcome;
        gateway.send(request(server.url(), method), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word(), QStringLiteral("ok"));
        QCOMPARE(outcome.value().status, status);
        QCOMPARE(outcome.value().body, QByteArray(R"({"code":"X"})"));
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestQtHttpGateway::brokenAnswersAreErrors_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    const QString bad = QStringLiteral("bad-answer");
    const QString network = QStringLiteral("network");

    QTest::newRow("A-06 more than the limit")
        << WireServer::say(ok(QByteArray(2'000'000, ' '))) << bad << QStringLiteral("size");
    QTest::newRow("A-06 endless chunks")
        << WireServer::drip("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                            "10000\r\n" + QByteArray(65536, ' ') + "\r\n", 1ms)
        << bad << QStringLiteral("size");
    // Qt has a limit of its own, and which of the two is met first differs between its versions:
    // some stop listening and leave the rest to the deadline.
    for (const int count : {300, 10'000}) {
        QByteArray fields;
        for (int i = 0; i < count; ++i)
            fields += "X-" + QByteArray::number(i) + ": y\r\n";
        QTest::addRow("A-06 %d headers", count)
            << WireServer::say("HTTP/1.1 200 OK\r\n" + fields + "Content-Length: 2\r\n\r\n{}")
            << QString() << QString();
    }
    QTest::newRow("A-06 gzip bomb")
        << WireServer::say(WireServer::response("200 OK\r\nContent-Encoding: gzip",
                                                gzipped(QByteArray(150 * 1024 * 1024, '\0'))))
        << bad << QStringLiteral("size");
    QTest::newRow("A-09 shorter than announced")
        << WireServer::sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}") << network
        << QStringLiteral("cut-off");
    QTest::newRow("A-09 unfinished chunks")
        << WireServer::sayAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}")
        << network << QStringLiteral("cut-off");
    QTest::newRow("A-09 two lengths")
        << WireServer::sayAndClose(
               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}")
        << bad << QStringLiteral("length");
    QTest::newRow("not HTTP") << WireServer::sayAndClose("220 ESMTP ready\r\n\r\n") << QString()
                              << QString();
    QTest::newRow("N-03 511")
        << WireServer::say(WireServer::response(
               "511 Network Authentication Required\r\nContent-Type: text/html",
               "<html>sign in</html>"))
        << QStringLiteral("sign-in-to-network") << QStringLiteral("511");
}

void TestQtHttpGateway::brokenAnswersAreErrors()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, kind);
    QFETCH(QString, part);
    WireServer server(behaviour);
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    HttpRequest asked = request(server.url());
    asked.bodyLimit = 1024 * 1024;
    asked.deadline = 3s;
    gateway.send(asked, this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 15000);
    QVERIFY(!outcome.succeeded());
    if (!kind.isEmpty())
        QCOMPARE(outcome.word() + u' ' + outcome.error().part, kind + u' ' + part);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpGateway::oneRequestIsOneRequestOnTheWire_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PATCH", "DELETE"}) {
        QTest::addRow("A-10 M5 close, %s", method) << WireServer::close() << QByteArray(method);
        QTest::addRow("A-10 M5 reset, %s", method) << WireServer::reset() << QByteArray(method);
    }
}

void TestQtHttpGateway::oneRequestIsOneRequestOnTheWire()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, method);
    WireServer server(behaviour);
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), method), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("network cut-off"));
    // A second one would be there before one that is sent now.
    Outcome<HttpAnswer> later;
    gateway.send(request(server.url(QStringLiteral("/later"))), this, later.take());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(outcome.count(), 1);
}

void TestQtHttpGateway::redirectsAreNeverFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("method");
    for (const char *status : {"301", "302", "303", "307", "308", "300", "304", "399"}) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("A-11 M1 %s, %s", status, method)
                << QByteArray(status) << QByteArray(method);
    }
}

void TestQtHttpGateway::redirectsAreNeverFollowed()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, method);
    WireServer other(WireServer::say(ok("{}")));
    WireServer server(WireServer::say(
        WireServer::response(status + " Moved\r\nLocation: " + other.url().toEncoded(), "")));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url(), method), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("bad-answer redirect"));
    Outcome<HttpAnswer> later;
    gateway.send(request(other.url(QStringLiteral("/later"))), this, later.take());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(other.requests().size(), 1); // the later one
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpGateway::theDeadlineCoversEverything_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    QTest::newRow("A-08 M4 silence") << WireServer::silence();
    QTest::newRow("A-08 M4 header drip") << WireServer::drip("HTTP/1.1 200 OK\r\nX-A: ", "b", 20ms);
    QTest::newRow("A-08 M4 body drip") << WireServer::drip(head, " ", 20ms);
    QTest::newRow("A-08 M4 endless headers")
        << WireServer::drip("HTTP/1.1 200 OK\r\n", "X-A: b\r\n", 1ms);
}

void TestQtHttpGateway::theDeadlineCoversEverything()
{
    QFETCH(Behaviour, behaviour);
    WireServer server(behaviour);
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    HttpRequest asked = request(server.url());
    asked.deadline = 300ms;
    gateway.send(asked, this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 2000);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("network timeout"));
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpGateway::anHonestCompressedPageIsAccepted()
{
    // M2: 20 MB of honest rows compress to 200 kB, beyond Qt's own idea of a bomb.
    QByteArray page = "[";
    for (int i = 0; i < 60'000; ++i)
        page += R"({"id":")" + QByteArray::number(i) + QByteArray(300, 'x') + R"("},)";
    page += "{}]";
    WireServer server(
        WireServer::say(WireServer::response("200 OK\r\nContent-Encoding: gzip", gzipped(page))));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url()), this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 15000);
    QCOMPARE(outcome.word(), QStringLiteral("ok"));
    QCOMPARE(outcome.value().body.size(), page.size());
}

void TestQtHttpGateway::sizeIsCountedAfterInflation()
{
    WireServer server(WireServer::say(WireServer::response("200 OK\r\nContent-Encoding: gzip",
                                                           gzipped(QByteArray(2'000'000, 'x')))));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    HttpRequest asked = request(server.url());
    asked.bodyLimit = 1'999'999;
    gateway.send(asked, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("bad-answer size"));
}

void TestQtHttpGateway::plainHttpIsForLoopbackOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("A-11 http") << QStringLiteral("http://api.example.com/v3");
    QTest::newRow("A-11 looks like loopback") << QStringLiteral("http://127.0.0.1.example.com/");
    QTest::newRow("A-11 localhost in front") << QStringLiteral("http://localhost.example.com/");
    QTest::newRow("A-11 user info") << QStringLiteral("https://user:word@api.example.com/");
    QTest::newRow("A-11 any address") << QStringLiteral("http://0.0.0.0/");
    QTest::newRow("A-11 file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("A-11 data") << QStringLiteral("data:application/json,{}");
    QTest::newRow("A-11 nothing") << QString();
}

void TestQtHttpGateway::plainHttpIsForLoopbackOnly()
{
    QFETCH(QString, address);
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(QUrl(address)), this, outcome.take());
    QCOMPARE(outcome.count(), 0);
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("not-private address"));
}

void TestQtHttpGateway::aRefusedConnectionIsANetworkError()
{
    QUrl url;
    {
        WireServer server(WireServer::silence());
        url = server.url();
    }
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(url), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("network refused"));
}

void TestQtHttpGateway::anUnknownHostIsANetworkError()
{
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    // RFC 6761: "invalid" never resolves.
    gateway.send(request(QUrl(QStringLiteral("https://holdfast.invalid/"))), this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 15000);
    QCOMPARE(outcome.word(), QStringLiteral("network")); // N-04
}

void TestQtHttpGateway::connectingHasItsOwnDeadline()
{
    // TLS that never answers: the TCP connection stands, the request cannot leave.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    GatewayLimits limits;
    limits.connect = 200ms;
    QtHttpGateway gateway(m_clock, limits);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(mute.serverPort()))),
                 this, outcome.take());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count(), 1, 3000);
    QCOMPARE(outcome.word() + u' ' + outcome.error().part, QStringLiteral("network connect"));
}

void TestQtHttpGateway::nothingIsRememberedBetweenRequests()
{
    WireServer server(WireServer::say(WireServer::response(
        "200 OK\r\nSet-Cookie: a=b\r\nCache-Control: max-age=3600\r\nETag: \"1\"", "{}")));
    QtHttpGateway gateway(m_clock);
    for (int i = 1; i <= 2; ++i) {
        Outcome<HttpAnswer> outcome;
        gateway.send(request(server.url()), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(server.requests().size(), i);
    }
    const QByteArray second = server.requests().last().toLower();
    QVERIFY(!second.contains("\r\ncookie:"));
    QVERIFY(!second.contains("\r\nif-none-match:"));
}

void TestQtHttpGateway::nothingArrivesAfterTheContextIsGone()
{
    WireServer server(WireServer::say(ok("{}")));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    auto *context = new QObject;
    gateway.send(request(server.url()), context, outcome.take());
    delete context;
    Outcome<HttpAnswer> later;
    gateway.send(request(server.url()), this, later.take());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(outcome.count(), 0);
}

void TestQtHttpGateway::nothingArrivesAfterTheGatewayIsGone()
{
    WireServer server(
        WireServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", " ", 5ms));
    auto gateway = std::make_unique<QtHttpGateway>(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway->send(request(server.url()), this, outcome.take());
    QTRY_COMPARE(server.requests().size(), 1);
    gateway.reset();
    WireServer honest(WireServer::say(ok("{}")));
    QtHttpGateway another(m_clock);
    Outcome<HttpAnswer> later;
    another.send(request(honest.url()), this, later.take());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(outcome.count(), 0);
}

void TestQtHttpGateway::headersCannotBeSmuggledIn()
{
    WireServer server(WireServer::say(ok("{}")));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    HttpRequest asked = request(server.url());
    asked.headers = {{"Authorization", "Bearer a\r\nX-Evil: 1"}};
    gateway.send(asked, this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.word(), QStringLiteral("internal"));
    QCOMPARE(server.requests().size(), 0);
}

void TestQtHttpGateway::theAnswerNeverComesBeforeSendReturned()
{
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(QUrl(QStringLiteral("http://127.0.0.1:1/"))), this, outcome.take());
    QCOMPARE(outcome.count(), 0);
    QTRY_COMPARE(outcome.count(), 1);
}

void TestQtHttpGateway::retryAfterAndDateAreRead()
{
    WireServer server(WireServer::say(WireServer::response(
        "429 Slow\r\nDate: Sun, 22 Nov 2026 09:00:00 GMT\r\nRetry-After: 90", "{}")));
    QtHttpGateway gateway(m_clock);
    Outcome<HttpAnswer> outcome;
    gateway.send(request(server.url()), this, outcome.take());
    QTRY_COMPARE(outcome.count(), 1);
    QCOMPARE(outcome.value().retryAt, std::optional(m_clock.now() + 90s));
    QCOMPARE(outcome.value().serverDate, parseInstant(u"2026-11-22T09:00:00Z"));
}

QTEST_GUILESS_MAIN(TestQtHttpGateway)
#include "tst_qthttpgateway.moc"
