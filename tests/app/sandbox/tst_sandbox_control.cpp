// The control API, over HTTP against the real program.

#include "reststand.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace holdfast::test;

class TestSandboxControl : public QObject, private RestStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { freshTokens(); }
    void theClockMovesTheWorld();
    void patchesSetFields();
    void unreadableValuesAreSentAsTheyAre();
    void whatAPatchAskedForIsSent();
    void faultsWithStatus_data();
    void faultsWithStatus();
    void spoiltAnswers();
    void unknownFaultWordsAreRefused_data();
    void unknownFaultWordsAreRefused();
    void aWebhookIsSent();
    void withoutListenerNoWebhook();
};

void TestSandboxControl::theClockMovesTheWorld()
{
    const auto now = [this] {
        return m_program->control("GET", u"/clock"_s).object().value(u"now"_s).toString();
    };
    const QString before = now();
    const QJsonObject healthy = connectionNamed(u"Barclays"_s);
    const HttpAnswer moved =
        m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":864000})");
    QCOMPARE(moved.status, 200);
    QCOMPARE(QDateTime::fromString(before, Qt::ISODateWithMs)
                 .daysTo(QDateTime::fromString(now(), Qt::ISODateWithMs)),
             10);
    // Tokens live by the moved clock.
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).status, 401);
    m_readToken = m_program->token(u"connection:read"_s);
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"lastUpdated"_s).toString() >
            healthy.value(u"lastUpdated"_s).toString());
    QCOMPARE(connectionNamed(u"Monzo"_s).value(u"extendedStatus"_s), u"expired"_s);
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":"soon"})").status, 400);
    QCOMPARE(m_program->control("POST", u"/clock"_s, "[]").status, 400);
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":-864000})").status, 200);
}

void TestSandboxControl::patchesSetFields()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString path = u"/connections/"_s + id;
    const HttpAnswer patched = m_program->control(
        "PATCH", path,
        R"({"error":"resync","lastUpdated":"2026-01-01T00:00:00Z","tppConsent":null})");
    QCOMPARE(patched.status, 200);
    QJsonObject connection = connectionNamed(u"Barclays"_s);
    QCOMPARE(connection, patched.object());
    QCOMPARE(connection.value(u"error"_s), u"resync"_s);
    QCOMPARE(connection.value(u"status"_s), u"error"_s);
    QCOMPARE(connection.value(u"lastUpdated"_s), u"2026-01-01T00:00:00Z"_s);
    QVERIFY(!connection.contains(u"tppConsent"_s));

    // What was set lasts: a manual sync fails the same way, until the bank is told to answer.
    QCOMPARE(sync(id, R"({"enableAsync":false})")
                 .object()
                 .value(u"data"_s)
                 .toObject()
                 .value(u"status"_s),
             u"error"_s);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"error"_s), u"resync"_s);
    QCOMPARE(m_program->control("PATCH", path, R"({"error":null,"tppConsent":true})").status, 200);
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"error"_s).isNull());

    QCOMPARE(m_program->control("PATCH", u"/connections/nonsense"_s, "{}").status, 404);
    QCOMPARE(m_program->control("PATCH", path, R"({"id":"other"})").status, 400);
    QCOMPARE(m_program->control("PATCH", path, R"({"fetchOutcome":"magic"})").status, 400);
}

void TestSandboxControl::unreadableValuesAreSentAsTheyAre()
{
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString path = u"/connections/"_s + id;
    QCOMPARE(m_program->control("PATCH", path, R"({"expiresAt":"soon","newField":[1]})").status,
             200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"expiresAt"_s), u"soon"_s);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"newField"_s).toArray().size(), 1);
    QCOMPARE(m_program->control("PATCH", path, R"({"expiresAt":"2099-01-01T00:00:00Z"})").status,
             200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"expiresAt"_s), u"2099-01-01T00:00:00Z"_s);
}

void TestSandboxControl::whatAPatchAskedForIsSent()
{
    // S-14: the flag still says yes although the consent ended 100 days ago.
    const QString id = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    const QString expiry = QDateTime::currentDateTimeUtc().addDays(-100).toString(Qt::ISODate);
    const QByteArray fields = QJsonDocument(QJsonObject{{u"expiresAt"_s, expiry},
                                                        {u"tppConsent"_s, true},
                                                        {u"error"_s, QJsonValue()},
                                                        {u"status"_s, u"ok"_s}})
                                  .toJson();
    const QJsonObject patched =
        m_program->control("PATCH", u"/connections/"_s + id, fields).object();
    QCOMPARE(patched, connectionNamed(u"Barclays"_s));
    QCOMPARE(patched.value(u"expiresAt"_s), expiry);
    QCOMPARE(patched.value(u"tppConsent"_s), true);
    QVERIFY(patched.value(u"error"_s).isNull());
    QCOMPARE(patched.value(u"status"_s), u"ok"_s);
    QCOMPARE(m_program
                 ->control("PATCH", u"/connections/"_s + id,
                           R"({"expiresAt":"2099-01-01T00:00:00Z","status":"ok"})")
                 .status,
             200);
    QCOMPARE(connectionNamed(u"Barclays"_s).value(u"status"_s), u"ok"_s);
}

void TestSandboxControl::faultsWithStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestSandboxControl::faultsWithStatus()
{
    QFETCH(int, status);
    const QByteArray order =
        R"({"endpoint":"connections","kind":")" + QByteArray::number(status) + R"(","times":2})";
    QCOMPARE(m_program->control("POST", u"/faults"_s, order).status, 201);
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = m_program->get(connectionsPath(), m_readToken);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.code().isEmpty());
        QCOMPARE(!answer.retryAfter.isEmpty(), status == 429);
    }
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).status, 200);
}

void TestSandboxControl::spoiltAnswers()
{
    const auto order = [this](const char *endpoint, const char *kind) {
        return m_program
            ->control("POST", u"/faults"_s,
                      QByteArray(R"({"endpoint":")") + endpoint + R"(","kind":")" + kind + "\"}")
            .status;
    };
    QCOMPARE(order("connections", "html"), 201);
    QVERIFY(m_program->get(connectionsPath(), m_readToken).contentType.startsWith("text/html"));
    QCOMPARE(order("connections", "empty"), 201);
    QVERIFY(m_program->get(connectionsPath(), m_readToken).body.isEmpty());
    // Qt asks again by itself when an answer is not HTTP.
    QCOMPARE(m_program
                 ->control("POST", u"/faults"_s,
                           R"({"endpoint":"connections","kind":"garbage","times":20})")
                 .status,
             201);
    QCOMPARE(m_program->get(connectionsPath(), m_readToken).object(), QJsonObject());
    QCOMPARE(m_program->control("DELETE", u"/faults"_s).status, 204);

    QCOMPARE(order("connections", "redirect"), 201);
    const HttpAnswer redirected = m_program->get(connectionsPath(), m_readToken);
    QCOMPARE(redirected.status, 302);
    QVERIFY(QUrl::fromEncoded(redirected.location).host() != u"127.0.0.1"_s);

    QCOMPARE(order("transactions", "paging-loop"), 201);
    const QJsonObject links = m_program->get(u"/v3/transactions?limit=5"_s, m_dataToken)
                                  .object()
                                  .value(u"links"_s)
                                  .toObject();
    QCOMPARE(links.value(u"next"_s), links.value(u"self"_s));

    // A spoilt answer to a POST does not undo what the POST did.
    const QString id = connectionNamed(u"Halifax"_s).value(u"id"_s).toString();
    QCOMPARE(order("sync", "empty"), 201);
    QVERIFY(sync(id).body.isEmpty());
    QCOMPARE(sync(id).status, 429);
}

void TestSandboxControl::unknownFaultWordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("endpoint") << QByteArray(R"({"endpoint":"moon","kind":"500","times":1})");
    QTest::newRow("kind") << QByteArray(R"({"endpoint":"token","kind":"melt","times":1})");
    QTest::newRow("id_token kind elsewhere")
        << QByteArray(R"({"endpoint":"jwks","kind":"nonce","times":1})");
    QTest::newRow("times") << QByteArray(R"({"endpoint":"token","kind":"nonce","times":0})");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("not JSON") << QByteArray("soon");
}

void TestSandboxControl::unknownFaultWordsAreRefused()
{
    QFETCH(QByteArray, order);
    const int status = m_program->control("POST", u"/faults"_s, order).status;
    QVERIFY(status >= 400 && status < 500);
}

void TestSandboxControl::aWebhookIsSent()
{
    // A receiver of its own: the clock of the other tests leads to events as well, which wait there.
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    SandboxProgram program({u"--webhook"_s, u"http://127.0.0.1:%1/hook"_s.arg(receiver.serverPort())});
    QByteArray received;
    connect(&receiver, &QTcpServer::newConnection, this, [&receiver, &received] {
        QTcpSocket *socket = receiver.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            received += socket->readAll();
            if (received.endsWith('}'))
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        });
    });
    const HttpAnswer answer = program.control(
        "POST", u"/webhooks"_s, R"({"eventType":"syncCompleted","payload":{"syncId":"s"}})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"answeredStatus"_s).toInt(), 204);
    QVERIFY(received.startsWith("POST /hook "));
    const QJsonObject event =
        QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(event.value(u"eventType"_s), u"syncCompleted"_s);
    QVERIFY(!event.value(u"id"_s).toString().isEmpty());
    QCOMPARE(event.value(u"payload"_s).toObject().value(u"syncId"_s), u"s"_s);
    QCOMPARE(program.control("POST", u"/webhooks"_s, "{}").status, 400);
}

void TestSandboxControl::withoutListenerNoWebhook()
{
    SandboxProgram program({u"--scenario"_s, u"empty"_s});
    QCOMPARE(program.control("POST", u"/webhooks"_s, R"({"eventType":"x"})").status, 409);
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandbox_control.moc"
