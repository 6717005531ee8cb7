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
    ListenerStand stand({.redirectUri = uri});
    QVERIFY(stand.redirectUri);
    QVERIFY(stand.port() != 0);
    QCOMPARE(stand.redirectUri->toString(), start + QString::number(stand.port()) + end);
}

void LoopbackListenerTest::localhostIsBothFamilies() // M10: nobody else may hold the other family
{
    if (!QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no IPv6");
    ListenerStand stand({.redirectUri = QStringLiteral("http://localhost:0/callback")});
    for (const auto family : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        RawClient client(stand.port(), QHostAddress(family));
        client.send("GET /other HTTP/1.1\r\nHost: localhost:" + QByteArray::number(stand.port()) +
                    "\r\n\r\n");
        QTRY_COMPARE(client.status(), 404);
    }
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHostIPv6)));
    ListenerStand blocked(
        {.redirectUri = QStringLiteral("http://localhost:%1/callback").arg(other.serverPort())});
    QVERIFY(!blocked.redirectUri);
}

void LoopbackListenerTest::takenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    ListenerStand stand(
        {.redirectUri = QStringLiteral("http://127.0.0.1:%1/callback").arg(other.serverPort())});
    QVERIFY(!stand.redirectUri);
    QCOMPARE(stand.redirectUri.error().kind, ErrorKind::ReturnPath);
    QCOMPARE(stand.redirectUri.error().part, QStringLiteral("port"));
}

void LoopbackListenerTest::otherInterfacesAreRefused()
{
    ListenerStand stand;
    int tried = 0;
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        ++tried;
        RawClient client(stand.port(), address);
        QTRY_VERIFY(client.isOver());
    }
    QVERIFY(
        !ListenerStand({.redirectUri = QStringLiteral("http://0.0.0.0:0/callback")}).redirectUri);
    QVERIFY(
        !ListenerStand({.redirectUri = QStringLiteral("http://192.0.2.1:0/callback")}).redirectUri);
    if (tried == 0)
        QSKIP("this machine has loopback addresses only");
}

void LoopbackListenerTest::hostedPageArrivesOnTheListenPort()
{
    ListenerStand stand({.redirectUri = QStringLiteral("https://return.example/holdfast/")});
    QVERIFY(stand.redirectUri);
    QCOMPARE(*stand.redirectUri, QUrl(QStringLiteral("https://return.example/holdfast/")));
    RawClient client(stand.port(), httpGet(stand.port(), kGood));
    QTRY_COMPARE(client.status(), 303);
    QCOMPARE(stand.received.count(), 1);
}

void LoopbackListenerTest::redirectIsTakenOnce()
{
    ListenerStand stand;
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

void LoopbackListenerTest::formPostInPiecesIsTaken() // the identity service may post
{
    ListenerStand stand({.withIdToken = true});
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
    ListenerStand stand({.withIdToken = true});
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
    ListenerStand stand;
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
    ListenerStand stand;
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
    ListenerStand stand;
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
    ListenerStand stand({.deadlines = {.hold = 20ms}});
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
    ListenerStand stand({.withIdToken = true});
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
    ListenerStand stand({.deadlines = {.outcome = 200ms, .telling = 20ms, .linger = 20ms}});
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
    ListenerStand stand({.deadlines = {.outcome = 1h, .linger = 1h}});
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
