// What else finds the port: strays, guesses, garbage, sockets that say nothing or too much.

#include "listenerstand.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class LoopbackAbuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsThatAreNotTheRedirectAreAnswered_data();
    void requestsThatAreNotTheRedirectAreAnswered();
    void nothingIsRightBeforeAStateIsExpected();
    void guessedStatesCostLittle();
    void garbageDoesNotKeepTheRedirectOut();
    void idleAndDrippingSocketsDoNotKeepTheRedirectOut();
    void oversizedRequestsGetTheirAnswer_data();
    void oversizedRequestsGetTheirAnswer();
};

void LoopbackAbuseTest::requestsThatAreNotTheRedirectAreAnswered_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT stands for the port
    QTest::addColumn<bool>("withIdToken");
    QTest::addColumn<int>("status");

    const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
    const auto get = [&](const QByteArray &target) {
        return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n";
    };
    const auto post = [&](const QByteArray &more, const QByteArray &body,
                          const QByteArray &target = "/callback",
                          const QByteArray &type = "application/x-www-form-urlencoded") {
        return "POST " + target + " HTTP/1.1\r\n" + host + "Content-Type: " + type + "\r\n" + more +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const QByteArray good = "code=abc&state=" + kState;
    const auto row = [](const char *name, const QByteArray &request, int status,
                        bool withIdToken = false) {
        QTest::newRow(name) << request << withIdToken << status;
    };

    row("R-08 favicon", get("/favicon.ico"), 404);
    row("R-08 touch icon", get("/apple-touch-icon.png"), 404);
    row("R-08 robots", get("/robots.txt"), 404);
    row("R-08 root", get("/"), 404);
    row("R-08 longer path", get("/callback/?" + good), 404);
    row("R-08 encoded path", get("/%63allback?" + good), 404);
    row("R-08 upper case", get("/Callback?" + good), 404);
    row("R-08 the page before the redirect", get("/callback/done"), 404);
    row("R-08 CONNECT", "CONNECT bank.example:443 HTTP/1.1\r\n" + host + "\r\n", 404);
    row("R-08 OPTIONS *", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 404);
    row("R-01 odd verb", "BREW /callback?" + good + " HTTP/1.1\r\n" + host + "\r\n", 405);
    row("HEAD", "HEAD /callback?" + good + " HTTP/1.1\r\n" + host + "\r\n", 405);
    row("POST when only a query is awaited", post({}, good), 405);
    row("R-09 stranger", "GET /callback?" + good + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403);
    row("R-09 no host", "GET /callback?" + good + " HTTP/1.1\r\n\r\n", 403);
    row("R-09 two hosts", "GET /callback?" + good + " HTTP/1.1\r\n" + host + host + "\r\n", 403);
    row("R-09 look-alike",
        "GET /callback?" + good + " HTTP/1.1\r\nHost: 127.0.0.1.evil.example:PORT\r\n\r\n", 403);
    row("R-09 wrong port", "GET /callback?" + good + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 403);
    row("R-09 no port", "GET /callback?" + good + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 403);
    row("R-09 other loopback name",
        "GET /callback?" + good + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 403);
    row("R-09 absolute target",
        "GET http://127.0.0.1:PORT/callback?" + good + " HTTP/1.1\r\n" + host + "\r\n", 403);
    row("R-09 stranger asks for an icon", "GET /favicon.ico HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        403);
    row("R-10 foreign origin", post("Origin: https://evil.example\r\n", good), 403, true);
    row("R-10 origin twice", post("Origin: https://identity.example\r\nOrigin: null\r\n", good),
        403, true);
    row("R-10 look-alike origin", post("Origin: https://identity.example.evil.example\r\n", good),
        403, true);
    row("R-10 foreign GET",
        "GET /callback?" + good + " HTTP/1.1\r\n" + host + "Origin: https://evil.example\r\n\r\n",
        403);
    row("R-10 null origin, guessed state", post("Origin: null\r\n", "code=abc&state=guess"), 400,
        true);
    row("R-03 code twice", get("/callback?" + good + "&code=abc"), 400);
    row("R-03 state twice", get("/callback?" + good + "&state=" + kState), 400);
    row("R-03 iss twice", get("/callback?" + good + "&iss=a&iss=b"), 400);
    row("R-03 error twice", get("/callback?error=a&error=b&state=" + kState), 400);
    row("R-04 state inside another value", get("/callback?code=abc%26state%3D" + kState), 400);
    row("wrong state", get("/callback?code=abc&state=tUaUG6lzQyvfmmU0lW4Qmh"), 400);
    row("half the state", get("/callback?code=abc&state=" + kState.left(10)), 400);
    row("no state", get("/callback?code=abc"), 400);
    row("neither code nor error", get("/callback?state=" + kState), 400);
    row("R-16 empty", get("/callback"), 400);
    row("R-16 empty query", get("/callback?"), 400);
    row("R-16 fragment awaited", get("/callback"), 200, true);
    row("R-16 wrong type", post({}, good, "/callback", "text/plain"), 415, true);
    row("R-16 JSON", post({}, "{}", "/callback", "application/json"), 415, true);
    row("R-16 query and body", post({}, good, "/callback?" + good), 400, true);
    row("R-16 GET with a body",
        "GET /callback?" + good + " HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\na", 400);
}

void LoopbackAbuseTest::requestsThatAreNotTheRedirectAreAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, withIdToken);
    QFETCH(int, status);
    ListenerStand stand({.withIdToken = withIdToken});
    RawClient stray(stand.port(), request.replace("PORT", QByteArray::number(stand.port())));
    QTRY_COMPARE(stray.status(), status);
    QTRY_VERIFY(stray.isOver());
    QVERIFY(!stray.received().contains("abc"));
    QCOMPARE(stand.received.count(), 0);

    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(stand.received.count(), 1);
}

void LoopbackAbuseTest::nothingIsRightBeforeAStateIsExpected()
{
    ListenerStand stand;
    stand.listener.expect({});
    RawClient client(stand.port(), httpGet(stand.port(), "/callback?code=abc&state="));
    QTRY_COMPARE(client.status(), 400);
    QCOMPARE(stand.received.count(), 0);
}

void LoopbackAbuseTest::guessedStatesCostLittle() // R-10, in the small; nothing is logged per
                                                  // guess
{
    ListenerStand stand;
    constexpr int kGuesses = 500;
    for (int i = 0; i < kGuesses; ++i) {
        RawClient guess(stand.port(), httpGet(stand.port(), "/callback?code=a&state=guess" +
                                                                QByteArray::number(i)));
        QTRY_COMPARE_WITH_TIMEOUT(guess.status(), 400, 1000);
    }
    QCOMPARE(stand.received.count(), 0);
    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(stand.received.count(), 1);
}

void LoopbackAbuseTest::garbageDoesNotKeepTheRedirectOut()
{
    ListenerStand stand({.deadlines = {.connection = 2s}}); // what says nothing has so long
    const QList<QByteArray> garbage{
        QByteArray(100, '\0'),
        "\xff\xfe\xe9\r\n\r\n",
        "no line end",
        "GET /callback HTTP/1.1\nHost: x\n\n",
        "GET /callback",
        "BREW / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        httpGet(stand.port(), "/x") + httpGet(stand.port(), kGood),
        {},
    };
    constexpr int kConnections = 1000;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < kConnections; ++i) {
        clients.push_back(std::make_unique<RawClient>(stand.port(), garbage[i % garbage.size()]));
        if (i % 50 == 0)
            QTRY_VERIFY(clients.back()->isConnected() || clients.back()->isOver());
    }
    QElapsedTimer timer;
    timer.start();
    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE_WITH_TIMEOUT(right.status(), 303, 1000);
    QCOMPARE(stand.received.count(), 1);
    for (const auto &client : clients) {
        QTRY_VERIFY(client->isOver());
        QVERIFY(client->status() == 0 || (client->status() >= 400 && client->status() < 500));
    }
}

void LoopbackAbuseTest::idleAndDrippingSocketsDoNotKeepTheRedirectOut()
{
    ListenerStand stand({.deadlines = {.connection = 300ms}});
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 500; ++i) {
        idle.push_back(std::make_unique<RawClient>(
            stand.port(), i % 2 == 0 ? QByteArray() : QByteArray("GET /callb")));
        if (i % 50 == 0)
            QTRY_VERIFY(idle.back()->isConnected() || idle.back()->isOver());
    }
    const auto open = [&] {
        return std::count_if(idle.begin(), idle.end(),
                             [](const auto &client) { return !client->isOver(); });
    };
    QTRY_VERIFY(open() <= LoopbackServer::kConnectionLimit);
    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE_WITH_TIMEOUT(right.status(), 303, 1000);
    QTRY_COMPARE(open(), 0); // each one ends by its own limit
}

void LoopbackAbuseTest::oversizedRequestsGetTheirAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("R-12 1 MB address")
        << "GET /callback?code=" + QByteArray(1024 * 1024, 'a') + " HTTP/1.1\r\n\r\n"
        << 414;
    QTest::newRow("R-12 10 MB body")
        << "POST /callback HTTP/1.1\r\nContent-Length: 10485760\r\n\r\n" +
               QByteArray(10 * 1024 * 1024, 'a')
        << 413;
    QTest::newRow("R-12 10,000 fields")
        << "GET / HTTP/1.1\r\n" + QByteArray("Name: value\r\n").repeated(10000) + "\r\n"
        << 431;
}

void LoopbackAbuseTest::oversizedRequestsGetTheirAnswer()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerStand stand({.withIdToken = true});
    RawClient client(stand.port(), request);
    QTRY_COMPARE(client.status(), status);
    QTRY_VERIFY(client.isOver());
    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(stand.received.count(), 1);
}

QTEST_GUILESS_MAIN(LoopbackAbuseTest)
#include "tst_loopbackabuse.moc"
