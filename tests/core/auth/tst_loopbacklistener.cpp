#include "core/auth/loopbacklistener.h"

#include "support/rawclient.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace holdfast;
using namespace std::chrono_literals;
using test::httpGet;
using test::httpPost;
using test::RawClient;

namespace {

const QByteArray kState = QByteArrayLiteral("tUaUG6lzQyvfmmU0lW4Qmg");
const QByteArray kGood = QByteArrayLiteral("/callback?code=abc&state=tUaUG6lzQyvfmmU0lW4Qmg&iss=x");

ReturnPageTexts texts()
{
    ReturnPageTexts result;
    result.product = QStringLiteral("Holdfast & <friends>");
    result.checking = QStringLiteral("CHECKING");
    result.succeeded = QStringLiteral("SUCCEEDED");
    result.declined = QStringLiteral("DECLINED");
    result.failed = QStringLiteral("FAILED");
    result.alreadyReceived = QStringLiteral("ALREADY");
    result.notExpected = QStringLiteral("NOTEXPECTED");
    result.incomplete = QStringLiteral("INCOMPLETE");
    result.needsScript = QStringLiteral("SCRIPT");
    return result;
}

struct Setup
{
    bool withIdToken = false;
    QString redirectUri = QStringLiteral("http://127.0.0.1:0/callback");
    quint16 listenPort = 0;
    ListenerDeadlines deadlines{};
};

/// A listener that waits for kState, and what it said.
struct Stand
{
    explicit Stand(const Setup &setup = {})
        : listener(texts(), setup.deadlines), received(&listener, &LoopbackListener::received),
          triedHttps(&listener, &LoopbackListener::triedHttps),
          closed(&listener, &LoopbackListener::closed),
          told(&listener, &LoopbackListener::outcomeTold)
    {
        redirectUri = listener.listen({QUrl(setup.redirectUri), setup.listenPort, setup.withIdToken,
                                       QByteArrayLiteral("https://identity.example")});
        listener.expect(kState);
    }
    [[nodiscard]] quint16 port() const { return listener.port(); }

    LoopbackListener listener;
    QSignalSpy received;
    QSignalSpy triedHttps;
    QSignalSpy closed;
    QSignalSpy told;
    Expected<QUrl> redirectUri;
};

} // namespace

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsWhatTheRedirectUriSays_data();
    void bindsWhatTheRedirectUriSays();
    void localhostIsBothFamilies();
    void takenPortIsSaid();
    void otherInterfacesAreRefused();
    void hostedPageArrivesOnTheListenPort();
    void redirectIsTakenOnce();
    void requestsThatAreNotTheRedirectAreAnswered_data();
    void requestsThatAreNotTheRedirectAreAnswered();
    void nothingIsRightBeforeAStateIsExpected();
    void guessedStatesCostLittle();
    void garbageDoesNotKeepTheRedirectOut();
    void idleAndDrippingSocketsDoNotKeepTheRedirectOut();
    void oversizedRequestsGetTheirAnswer_data();
    void oversizedRequestsGetTheirAnswer();
    void formPostInPiecesIsTaken();
    void fragmentPageRelaysAndIsTheOnlyScript();
    void fiftyRedirectsAtOnceAreOneAnswer();
    void tlsIsNoticedAndClosed();
    void pageIsHeldUntilTheOutcomeIsKnown_data();
    void pageIsHeldUntilTheOutcomeIsKnown();
    void pageSaysCheckingWhenItTakesLong();
    void everyPageIsHardenedAndEchoesNothing_data();
    void everyPageIsHardenedAndEchoesNothing();
    void portIsFreeAfterTheOutcome();
    void answerThatCameElsewhereClosesAtOnce();
};

void LoopbackListenerTest::bindsWhatTheRedirectUriSays_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("ipv4") << QStringLiteral("http://127.0.0.1:0/callback")
                          << QStringLiteral("http://127.0.0.1:") << QStringLiteral("/callback");
    QTest::newRow("ipv6") << QStringLiteral("http://[::1]:0/callback")
                          << QStringLiteral("http://[::1]:") << QStringLiteral("/callback");
    QTest::newRow("localhost") << QStringLiteral("http://localhost:0/a/b")
                               << QStringLiteral("http://localhost:") << QStringLiteral("/a/b");
}

void LoopbackListenerTest::bindsWhatTheRedirectUriSays()
{
    QFETCH(QString, uri);
    QFETCH(QString, start);
    QFETCH(QString, end);
    if (uri.contains(u'[') && !QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no IPv6");
    Stand stand({.redirectUri = uri});
    QVERIFY(stand.redirectUri);
    QVERIFY(stand.port() != 0);
    QCOMPARE(stand.redirectUri->toString(), start + QString::number(stand.port()) + end);
}

void LoopbackListenerTest::localhostIsBothFamilies() // M10: nobody else may hold the other family
{
    if (!QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no IPv6");
    Stand stand({.redirectUri = QStringLiteral("http://localhost:0/callback")});
    for (const auto family : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        RawClient client(stand.port(), QHostAddress(family));
        client.send("GET /other HTTP/1.1\r\nHost: localhost:" + QByteArray::number(stand.port()) +
                    "\r\n\r\n");
        QTRY_COMPARE(client.status(), 404);
    }
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHostIPv6)));
    Stand blocked(
        {.redirectUri = QStringLiteral("http://localhost:%1/callback").arg(other.serverPort())});
    QVERIFY(!blocked.redirectUri);
}

void LoopbackListenerTest::takenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    Stand stand(
        {.redirectUri = QStringLiteral("http://127.0.0.1:%1/callback").arg(other.serverPort())});
    QVERIFY(!stand.redirectUri);
    QCOMPARE(stand.redirectUri.error().kind, ErrorKind::ReturnPath);
    QCOMPARE(stand.redirectUri.error().part, QStringLiteral("port"));
}

void LoopbackListenerTest::otherInterfacesAreRefused()
{
    Stand stand;
    int tried = 0;
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        ++tried;
        RawClient client(stand.port(), address);
        QTRY_VERIFY(client.isOver());
    }
    QVERIFY(!Stand({.redirectUri = QStringLiteral("http://0.0.0.0:0/callback")}).redirectUri);
    QVERIFY(!Stand({.redirectUri = QStringLiteral("http://192.0.2.1:0/callback")}).redirectUri);
    if (tried == 0)
        QSKIP("this machine has loopback addresses only");
}

void LoopbackListenerTest::hostedPageArrivesOnTheListenPort()
{
    Stand stand({.redirectUri = QStringLiteral("https://return.example/holdfast/")});
    QVERIFY(stand.redirectUri);
    QCOMPARE(*stand.redirectUri, QUrl(QStringLiteral("https://return.example/holdfast/")));
    RawClient client(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(client.status(), 303);
    QCOMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::redirectIsTakenOnce()
{
    Stand stand;
    RawClient first(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(first.status(), 303);
    QCOMPARE(first.field("Location"), QByteArray("/callback/done"));
    QTRY_VERIFY(first.isOver());
    QCOMPARE(stand.received.count(), 1);
    const auto answer = stand.received.first().first().value<AuthorisationAnswer>();
    QCOMPARE(answer.code.reveal(), QByteArray("abc"));
    QCOMPARE(answer.issuer, QStringLiteral("x"));

    RawClient again(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(again.status(), 303);
    RawClient page(stand.port(), httpGet(stand.port(), again.field("Location")));
    QTRY_COMPARE(page.status(), 200);
    QTRY_VERIFY(page.body().contains("ALREADY"));

    RawClient yesterday(stand.port(), httpGet(stand.port(), "/callback?code=abc&state=yesterday"));
    QTRY_COMPARE(yesterday.status(), 400);
    QTRY_VERIFY(yesterday.body().contains("NOTEXPECTED"));
    QCOMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::requestsThatAreNotTheRedirectAreAnswered_data()
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

void LoopbackListenerTest::requestsThatAreNotTheRedirectAreAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, withIdToken);
    QFETCH(int, status);
    Stand stand({.withIdToken = withIdToken});
    RawClient stray(stand.port(), request.replace("PORT", QByteArray::number(stand.port())));
    QTRY_COMPARE(stray.status(), status);
    QTRY_VERIFY(stray.isOver());
    QVERIFY(!stray.received().contains("abc"));
    QCOMPARE(stand.received.count(), 0);

    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::nothingIsRightBeforeAStateIsExpected()
{
    Stand stand;
    stand.listener.expect({});
    RawClient client(stand.port(), httpGet(stand.port(), "/callback?code=abc&state="));
    QTRY_COMPARE(client.status(), 400);
    QCOMPARE(stand.received.count(), 0);
}

void LoopbackListenerTest::guessedStatesCostLittle() // R-10, in the small; nothing is logged per
                                                     // guess
{
    Stand stand;
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

void LoopbackListenerTest::garbageDoesNotKeepTheRedirectOut()
{
    Stand stand;
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
    for (const auto &client : clients)
        QVERIFY(client->status() == 0 || (client->status() >= 400 && client->status() < 500));
}

void LoopbackListenerTest::idleAndDrippingSocketsDoNotKeepTheRedirectOut()
{
    Stand stand({.deadlines = {.connection = 300ms}});
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

void LoopbackListenerTest::oversizedRequestsGetTheirAnswer_data()
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

void LoopbackListenerTest::oversizedRequestsGetTheirAnswer()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Stand stand({.withIdToken = true});
    RawClient client(stand.port(), request);
    QTRY_COMPARE(client.status(), status);
    QTRY_VERIFY(client.isOver());
    RawClient right(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::formPostInPiecesIsTaken() // the identity service may post
{
    Stand stand({.withIdToken = true});
    const QByteArray token(8000, 'x');
    const QByteArray request =
        httpPost(stand.port(), "/callback", "code=abc&id_token=" + token + "&state=" + kState,
                 "Origin: https://identity.example\r\n");
    RawClient client(stand.port());
    QTRY_VERIFY(client.isConnected());
    for (qsizetype at = 0; at < request.size(); at += 1000) {
        client.send(request.mid(at, 1000));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.status(), 303);
    QCOMPARE(stand.received.count(), 1);
    QCOMPARE(stand.received.first().first().value<AuthorisationAnswer>().idToken.reveal(), token);
}

void LoopbackListenerTest::fragmentPageRelaysAndIsTheOnlyScript()
{
    Stand stand({.withIdToken = true});
    RawClient page(stand.port(), httpGet(stand.port(), "/callback"));
    QTRY_VERIFY(page.isOver());
    const qsizetype start = page.body().indexOf("<script>") + 8;
    const QByteArray script = page.body().mid(start, page.body().indexOf("</script>") - start);
    const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    QVERIFY(page.field("Content-Security-Policy").contains("script-src 'sha256-" + hash + "'"));
    QCOMPARE(page.body().count("<script"), 1);
    // What that script posts: the page's own origin, or none under no-referrer.
    RawClient relayed(stand.port(),
                      httpPost(stand.port(), "/callback", "code=abc&id_token=t&state=" + kState,
                               "Origin: null\r\n"));
    QTRY_COMPARE(relayed.status(), 303);
    QCOMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::fiftyRedirectsAtOnceAreOneAnswer()
{
    Stand stand;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i)
        clients.push_back(std::make_unique<RawClient>(stand.port(), httpGet(stand.port(), kGood)));
    for (const auto &client : clients)
        QTRY_COMPARE(client->status(), 303);
    QCOMPARE(stand.received.count(), 1);
    const auto done = std::count_if(clients.begin(), clients.end(), [](const auto &client) {
        return client->field("Location") == "/callback/done";
    });
    QCOMPARE(done, 1);
}

void LoopbackListenerTest::tlsIsNoticedAndClosed()
{
    Stand stand;
    RawClient client(stand.port(),
                     QByteArray::fromHex("1603010200010001fc0303") + QByteArray(500, 'r'));
    QTRY_COMPARE(stand.triedHttps.count(), 1);
    QTRY_VERIFY(client.isOver());
    QVERIFY(client.received().isEmpty());
}

void LoopbackListenerTest::pageIsHeldUntilTheOutcomeIsKnown_data()
{
    QTest::addColumn<ReturnOutcome>("outcome");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("succeeded") << ReturnOutcome::Succeeded << QByteArray("SUCCEEDED");
    QTest::newRow("declined") << ReturnOutcome::Declined << QByteArray("DECLINED");
    QTest::newRow("failed") << ReturnOutcome::Failed << QByteArray("FAILED");
}

void LoopbackListenerTest::pageIsHeldUntilTheOutcomeIsKnown()
{
    QFETCH(ReturnOutcome, outcome);
    QFETCH(QByteArray, sentence);
    Stand stand;
    RawClient redirect(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(redirect.status(), 303);
    RawClient page(stand.port(), httpGet(stand.port(), "/callback/done"));
    RawClient other(stand.port(), httpGet(stand.port(), "/favicon.ico"));
    QTRY_COMPARE(other.status(), 404);
    QVERIFY(page.received().isEmpty()); // nothing is said before it is known
    stand.listener.showOutcome(outcome);
    QCOMPARE(stand.told.count(), 0);
    QTRY_COMPARE(stand.told.count(), 1);
    QTRY_VERIFY(page.body().contains(sentence));
    RawClient reload(stand.port(), httpGet(stand.port(), "/callback/done"));
    QTRY_VERIFY(reload.body().contains(sentence));
}

void LoopbackListenerTest::pageSaysCheckingWhenItTakesLong()
{
    Stand stand({.deadlines = {.hold = 20ms}});
    RawClient redirect(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(redirect.status(), 303);
    RawClient page(stand.port(), httpGet(stand.port(), "/callback/done"));
    QTRY_VERIFY(page.body().contains("CHECKING"));
    QVERIFY(page.body().contains("http-equiv=\"refresh\""));
    QVERIFY(!page.body().contains("SUCCEEDED"));
}

void LoopbackListenerTest::everyPageIsHardenedAndEchoesNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("redirect") << kGood;
    QTest::newRow("hostile description")
        << QByteArray("/callback?error=access_denied&error_description=%3Cscript%3Eabc%3C/"
                      "script%3E&state=") +
               kState;
    QTest::newRow("wrong state") << QByteArray("/callback?code=abc&state=%3Cscript%3Eabc");
    QTest::newRow("stray") << QByteArray("/%3Cscript%3Eabc");
    QTest::newRow("relay page") << QByteArray("/callback");
}

void LoopbackListenerTest::everyPageIsHardenedAndEchoesNothing()
{
    QFETCH(QByteArray, target);
    Stand stand({.withIdToken = true});
    RawClient first(stand.port(), httpGet(stand.port(), target));
    QTRY_VERIFY(first.isOver());
    stand.listener.showOutcome(ReturnOutcome::Failed);
    std::vector<const RawClient *> answers{&first};
    std::unique_ptr<RawClient> page;
    if (first.status() == 303) {
        page = std::make_unique<RawClient>(stand.port(),
                                           httpGet(stand.port(), first.field("Location")));
        QTRY_VERIFY(page->isOver());
        QVERIFY(page->body().contains("<h1>Holdfast &amp; &lt;friends&gt;</h1>"));
        answers.push_back(page.get());
    }
    for (const RawClient *answer : answers) {
        QVERIFY(!answer->received().contains("abc"));
        QCOMPARE(answer->field("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer->field("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer->field("Referrer-Policy"), QByteArray("no-referrer"));
        const QByteArray policy = answer->field("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
    }
}

void LoopbackListenerTest::portIsFreeAfterTheOutcome()
{
    Stand stand({.deadlines = {.outcome = 200ms, .telling = 20ms, .linger = 20ms}});
    const quint16 port = stand.port();
    RawClient redirect(port, httpGet(port, kGood));
    QTRY_COMPARE(redirect.status(), 303);
    stand.listener.showOutcome(ReturnOutcome::Succeeded);
    QTRY_COMPARE(stand.told.count(), 1); // nobody came for the page
    QCOMPARE(stand.closed.count(), 0);
    QTRY_COMPARE(stand.closed.count(), 1);
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress(QHostAddress::LocalHost), port));
}

void LoopbackListenerTest::answerThatCameElsewhereClosesAtOnce()
{
    Stand stand({.deadlines = {.outcome = 1h, .linger = 1h}});
    stand.listener.answeredElsewhere();
    RawClient late(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(late.field("Location"), QByteArray("/callback/received"));
    QCOMPARE(stand.received.count(), 0);
    stand.listener.showOutcome(ReturnOutcome::Succeeded);
    QTRY_COMPARE(stand.closed.count(), 1);
    QCOMPARE(stand.told.count(), 1);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "tst_loopbacklistener.moc"
