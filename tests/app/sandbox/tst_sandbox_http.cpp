#include "app/sandbox/http/server.h"

#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::sandbox;
using holdfast::test::FakeClock;

namespace {

/// What one raw exchange gave back.
struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    bool ended = false; // the server ended the connection

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

class FaultyDelivery final : public Interceptor
{
public:
    std::optional<Response> before(const Request &, const QString &endpoint) override
    {
        seen.append(endpoint);
        return instead;
    }
    void after(const Request &, const QString &, Response &response) override
    {
        response.delivery = delivery;
    }

    QStringList seen;
    std::optional<Response> instead;
    Delivery delivery = Delivery::Normal;
};

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void parametersAreSplitBeforeTheyAreDecoded_data();
    void parametersAreSplitBeforeTheyAreDecoded();
    void repeatedNamesAreFound();
    void segmentsAreSplitBeforeTheyAreDecoded_data();
    void segmentsAreSplitBeforeTheyAreDecoded();
    void queryHeadersAndBodyArrive();
    void unknownRoutesAnswer404AsJson_data();
    void unknownRoutesAnswer404AsJson();
    void bodiesOverOneMebibyteAnswer413();
    void brokenJsonAnswers400_data();
    void brokenJsonAnswers400();
    void onlyTheLoopbackAddressIsBound();
    void aTakenPortIsAnError();
    void everyAnswerIsDated_data();
    void everyAnswerIsDated();
    void anAnswerMayComeLater();
    void aLateAnswerToAClientThatLeftIsDropped();
    void anInterceptorCanAnswerInstead();
    void brokenDeliveriesReachTheWire_data();
    void brokenDeliveriesReachTheWire();
    void aHugeAnswerIsOver32Megabytes();
    void aDripSendsOneByteAtATime();
    void garbageDoesNoHarm_data();
    void garbageDoesNoHarm();
    void oneConnectionServesManyRequests();

private:
    [[nodiscard]] Answer send(const QByteArray &raw, int waitMs = 5000) const;
    [[nodiscard]] Answer get(const QByteArray &path) const
    {
        return send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }

    FakeClock m_clock;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    Request m_last;
};

void TestSandboxHttp::init()
{
    m_server.reset();
    m_router = std::make_unique<Router>();
    m_server = std::make_unique<HttpServer>(*m_router, m_clock);
    const auto record = [this](const Request &request) {
        m_last = request;
        return Response::json(200, QJsonObject{{u"ok"_s, true}});
    };
    m_router->add("GET", u"/users/{userId}/connection/{connectionId}"_s, record, u"connections"_s);
    m_router->add("GET", u"/plain"_s, record, u"users"_s);
    m_router->add("POST", u"/plain"_s, record);
    m_router->add("POST", u"/json"_s, [](const Request &request) {
        Response refusal;
        const auto body = jsonBody(request, refusal);
        return body ? Response::json(200, *body) : refusal;
    });
    const auto port = m_server->listen(0);
    QVERIFY(port.has_value());
    m_port = *port;
}

Answer TestSandboxHttp::send(const QByteArray &raw, int waitMs) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    Answer answer;
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, waitMs))
        return answer;
    socket.write(raw);
    QByteArray all;
    qsizetype bodyAt = -1;
    qint64 length = -1;
    const auto complete = [&] {
        answer.ended = socket.state() != QAbstractSocket::ConnectedState;
        all += socket.readAll();
        if (bodyAt < 0 && all.contains("\r\n\r\n")) {
            bodyAt = all.indexOf("\r\n\r\n") + 4;
            answer.head = all.left(bodyAt).toLower();
            const qsizetype at = answer.head.indexOf("content-length: ");
            if (at >= 0)
                length = answer.head.mid(at + 16).split('\r').first().toLongLong();
        }
        return answer.ended || (length >= 0 && all.size() - bodyAt >= length);
    };
    const bool done = QTest::qWaitFor(complete, waitMs);
    Q_UNUSED(done)
    answer.body = all.mid(std::max<qsizetype>(bodyAt, 0));
    answer.status = answer.head.startsWith("http/") ? answer.head.mid(9, 3).toInt() : 0;
    return answer;
}

void TestSandboxHttp::parametersAreSplitBeforeTheyAreDecoded_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << QByteArray("a=1&b=2") << QStringList{u"a"_s, u"1"_s, u"b"_s, u"2"_s};
    QTest::newRow("encoded ampersand")
        << QByteArray("a=x%26b%3D2") << QStringList{u"a"_s, u"x&b=2"_s};
    QTest::newRow("plus is a space")
        << QByteArray("scope=openid+reauth%2B") << QStringList{u"scope"_s, u"openid reauth+"_s};
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QStringList{u"a"_s, u"b=c"_s};
    QTest::newRow("name only") << QByteArray("undefined") << QStringList{u"undefined"_s, QString()};
    QTest::newRow("empty items") << QByteArray("&&a=1&") << QStringList{u"a"_s, u"1"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{};
}

void TestSandboxHttp::parametersAreSplitBeforeTheyAreDecoded()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QStringList, expected);
    QStringList flat;
    const Parameters items = parseParameters(encoded);
    for (const Parameter &item : items)
        flat << item.name << item.value;
    QCOMPARE(flat.join(u'|'), expected.join(u'|'));
    QCOMPARE(flat.size(), expected.size());
}

void TestSandboxHttp::repeatedNamesAreFound()
{
    QVERIFY(!repeatedName(parseParameters("a=1&b=1")));
    QCOMPARE(repeatedName(parseParameters("a=1&b=1&a=1")), u"a"_s);
}

void TestSandboxHttp::segmentsAreSplitBeforeTheyAreDecoded_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("connection");
    QTest::newRow("bare colon") << QByteArray("/users/u1/connection/abc:d-1") << u"abc:d-1"_s;
    QTest::newRow("encoded colon") << QByteArray("/users/u1/connection/abc%3Ad-1") << u"abc:d-1"_s;
    QTest::newRow("encoded slash") << QByteArray("/users/u1/connection/a%2Fb") << u"a/b"_s;
    QTest::newRow("encoded percent") << QByteArray("/users/u1/connection/a%2541") << u"a%41"_s;
    QTest::newRow("encoded question mark") << QByteArray("/users/u1/connection/a%3Fb") << u"a?b"_s;
    QTest::newRow("utf-8") << QByteArray("/users/u1/connection/%C3%A9") << u"é"_s;
}

void TestSandboxHttp::segmentsAreSplitBeforeTheyAreDecoded()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, connection);
    QCOMPARE(get(path).status, 200);
    QCOMPARE(m_last.part(u"userId"_s), u"u1"_s);
    QCOMPARE(m_last.part(u"connectionId"_s), connection);
}

void TestSandboxHttp::queryHeadersAndBodyArrive()
{
    const Answer answer = send("POST /plain?a=x%26y&b=1+2 HTTP/1.1\r\nHost: h\r\nX-Odd: Value\r\n"
                               "Content-Type: application/json; charset=utf-8\r\n"
                               "Content-Length: 5\r\n\r\nhello");
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_last.method, QByteArray("POST"));
    QCOMPARE(m_last.queryValue(u"a"_s), u"x&y"_s);
    QCOMPARE(m_last.queryValue(u"b"_s), u"1 2"_s);
    QCOMPARE(m_last.header("x-odd"), QByteArray("Value"));
    QVERIFY(m_last.hasContentType("application/json"));
    QCOMPARE(m_last.body, QByteArray("hello"));
    QVERIFY(m_last.remote.isLoopback());
}

void TestSandboxHttp::unknownRoutesAnswer404AsJson_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("path") << QByteArray("GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("method") << QByteArray("DELETE /plain HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("below oidc") << QByteArray("GET /oidc/nowhere HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("empty part") << QByteArray(
        "GET /users//connection/c HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("slash at the end") << QByteArray("GET /plain/ HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("root") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
}

void TestSandboxHttp::unknownRoutesAnswer404AsJson()
{
    QFETCH(QByteArray, raw);
    const Answer answer = send(raw);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json().value(u"code"_s).toString(), u"NotFound"_s);
    QCOMPARE(answer.json().contains(u"error"_s), raw.contains("/oidc/"));
}

void TestSandboxHttp::bodiesOverOneMebibyteAnswer413()
{
    const auto post = [this](qsizetype size) {
        return send("POST /plain HTTP/1.1\r\nHost: h\r\nContent-Length: " +
                    QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x'));
    };
    QCOMPARE(post(1024 * 1024).status, 200);
    const Answer answer = post(1024 * 1024 + 1);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.json().value(u"code"_s).toString(), u"PayloadTooLarge"_s);
}

void TestSandboxHttp::brokenJsonAnswers400_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"a\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("junk after") << QByteArray("{} x");
}

void TestSandboxHttp::brokenJsonAnswers400()
{
    QFETCH(QByteArray, body);
    const Answer answer = send("POST /json HTTP/1.1\r\nHost: h\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().contains(u"code"_s));
}

void TestSandboxHttp::onlyTheLoopbackAddressIsBound()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, m_port);
    QVERIFY(!socket.waitForConnected(500));
    QCOMPARE(m_server->baseUrl(), u"http://127.0.0.1:%1"_s.arg(m_port));
}

void TestSandboxHttp::aTakenPortIsAnError()
{
    HttpServer second(*m_router, m_clock);
    const auto port = second.listen(m_port);
    QVERIFY(!port.has_value());
    QCOMPARE(port.error().kind, ErrorKind::Network);
}

void TestSandboxHttp::everyAnswerIsDated_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("known") << QByteArray("/plain");
    QTest::newRow("unknown") << QByteArray("/nothing");
}

void TestSandboxHttp::everyAnswerIsDated()
{
    QFETCH(const QByteArray, path);
    m_clock.set(fromMilliseconds(1'795'341'600'000));
    const Answer answer = get(path);
    QVERIFY2(answer.head.contains("\r\ndate: sun, 22 nov 2026 10:00:00 gmt\r\n"),
             answer.head.constData());
}

void TestSandboxHttp::anAnswerMayComeLater()
{
    Reply kept;
    m_router->addAsync("GET", u"/later"_s, [&kept](const Request &, const Reply &reply) {
        kept = reply;
        QMetaObject::invokeMethod(
            qApp, [reply] { reply(Response::empty(204)); }, Qt::QueuedConnection);
    });
    QCOMPARE(get("/later").status, 204);
    kept(Response::empty(500)); // a second answer is ignored
}

void TestSandboxHttp::aLateAnswerToAClientThatLeftIsDropped()
{
    Reply kept;
    m_router->addAsync("GET", u"/later"_s,
                       [&kept](const Request &, const Reply &reply) { kept = reply; });
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        socket.write("GET /later HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY(kept);
        socket.abort();
    }
    QCOMPARE(get("/plain").status, 200);
    kept(Response::empty(204));
    QCOMPARE(get("/plain").status, 200);
}

void TestSandboxHttp::anInterceptorCanAnswerInstead()
{
    FaultyDelivery fault;
    fault.instead = Response::error(503, u"ServiceUnavailable"_s, u"Later."_s);
    m_router->setInterceptor(&fault);
    QCOMPARE(get("/plain").status, 503);
    QCOMPARE(fault.seen, QStringList{u"users"_s});
    fault.instead.reset();
    QCOMPARE(get("/plain").status, 200);
    m_router->setInterceptor(nullptr);
}

void TestSandboxHttp::brokenDeliveriesReachTheWire_data()
{
    QTest::addColumn<int>("delivery");
    QTest::newRow("cut") << int(Delivery::Cut);
    QTest::newRow("drop") << int(Delivery::Drop);
    QTest::newRow("garbage") << int(Delivery::Garbage);
    QTest::newRow("silence") << int(Delivery::Silence);
}

void TestSandboxHttp::brokenDeliveriesReachTheWire()
{
    QFETCH(int, delivery);
    FaultyDelivery fault;
    fault.delivery = Delivery(delivery);
    m_router->setInterceptor(&fault);
    const Answer answer = send("GET /plain HTTP/1.1\r\nHost: h\r\n\r\n", 1000);
    switch (fault.delivery) {
    case Delivery::Cut:
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.ended);
        QCOMPARE(answer.body, QByteArray("{\"ok\""));
        break;
    case Delivery::Drop:
        QVERIFY(answer.ended);
        QVERIFY(answer.body.isEmpty());
        break;
    case Delivery::Garbage:
        QVERIFY(answer.ended);
        QVERIFY(answer.status == 0 && !answer.head.isEmpty());
        break;
    default:
        QVERIFY(!answer.ended);
        QCOMPARE(answer.status, 0);
    }
    m_router->setInterceptor(nullptr);
    QCOMPARE(get("/plain").status, 200);
}

void TestSandboxHttp::aHugeAnswerIsOver32Megabytes()
{
    FaultyDelivery fault;
    fault.delivery = Delivery::Huge;
    m_router->setInterceptor(&fault);
    const Answer answer = send("GET /plain HTTP/1.1\r\nHost: h\r\n\r\n", 30000);
    QVERIFY(answer.body.size() > 32 * 1024 * 1024);
}

void TestSandboxHttp::aDripSendsOneByteAtATime()
{
    FaultyDelivery fault;
    fault.delivery = Delivery::Drip;
    m_router->setInterceptor(&fault);
    const Answer answer = send("GET /plain HTTP/1.1\r\nHost: h\r\n\r\n", 1300);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.size() >= 1);
    QVERIFY(answer.body.size() <= 3);
}

void TestSandboxHttp::garbageDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("bad verb") << QByteArray("FETCH /plain HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("NULs") << QByteArray(64, '\0');
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("half a line") << QByteArray("GET /pl");
    QTest::newRow("negative length")
        << QByteArray("POST /plain HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("broken escape") << QByteArray("GET /pl%zz%2 HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("absolute target")
        << QByteArray("GET http://evil.example/plain HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("long header") << QByteArray(
        "GET /plain HTTP/1.1\r\nX: " + QByteArray(512 * 1024, 'x') + "\r\n\r\n");
}

void TestSandboxHttp::garbageDoesNoHarm()
{
    QFETCH(QByteArray, raw);
    (void)send(raw, 200);
    QCOMPARE(get("/plain").status, 200);
}

void TestSandboxHttp::oneConnectionServesManyRequests()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    for (int turn = 1; turn <= 5; ++turn) {
        socket.write("GET /plain HTTP/1.1\r\nHost: h\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).endsWith("{\"ok\":true}"));
        QCOMPARE(answer.count("HTTP/1.1 200"), 1);
    }
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandbox_http.moc"
