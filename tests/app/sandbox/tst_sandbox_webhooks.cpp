// The real program sends webhooks: signed by its published key, by itself and on request, once.
#include "core/jose/jws.h"
#include "core/jose/verificationkeys.h"
#include "support/sandboxprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

/// Takes deliveries and keeps what they brought.
class Listener : public QTcpServer
{
public:
    struct Delivery
    {
        QByteArray head;
        QByteArray body;
        [[nodiscard]] bool is(const QByteArray &type) const
        {
            return head.toLower().contains("content-type: " + type + "\r\n");
        }
    };

    Listener()
    {
        (void)listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { adopt(nextPendingConnection()); });
    }
    [[nodiscard]] QString address() const
    {
        return u"http://127.0.0.1:%1/hook"_s.arg(serverPort());
    }

    QByteArray answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    std::vector<Delivery> deliveries;

private:
    void adopt(QTcpSocket *socket)
    {
        auto *received = new QByteArray;
        connect(socket, &QObject::destroyed, this, [received] { delete received; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype end = received->indexOf("\r\n\r\n");
            const QByteArray head = received->left(end + 2).toLower();
            const qsizetype at = head.indexOf("content-length: ");
            const qsizetype length =
                at < 0 ? -1 : head.mid(at + 16, head.indexOf("\r\n", at) - at - 16).toLongLong();
            if (end < 0 || received->size() < end + 4 + length)
                return;
            deliveries.push_back({received->left(end + 2), received->mid(end + 4)});
            socket->write(answer);
            socket->disconnectFromHost();
        });
    }
};

} // namespace

class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void aSignedOneIsASecurityEventToken();
    void aPlainOneSaysTheSame();
    void whatTheServiceDoesNotKnowIsRefused_data();
    void whatTheServiceDoesNotKnowIsRefused();
    void nobodyIsToldTwice();
    void whatHappensIsToldByItself();

private:
    [[nodiscard]] QJsonObject send(const QByteArray &body)
    {
        const HttpAnswer answer = m_program->control("POST", u"/webhooks"_s, body);
        return answer.status == 200 ? answer.object() : QJsonObject{{u"status"_s, answer.status}};
    }
    /// The claims, if the program's own key signed them.
    [[nodiscard]] QJsonObject claimsOf(const QByteArray &token)
    {
        const auto payload = verifyJws(token, *m_keys, JwsAlgorithm::RS256, 2 * 1024 * 1024);
        return payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
    }
    /// The URNs' ends of what came so far.
    [[nodiscard]] QStringList told()
    {
        QStringList all;
        for (const auto &delivery : m_listener->deliveries) {
            const QStringList urns = claimsOf(delivery.body).value(u"events"_s).toObject().keys();
            for (const QString &urn : urns)
                all.append(urn.section(u':', -1));
        }
        return all;
    }

    std::unique_ptr<Listener> m_listener;
    std::optional<VerificationKeys> m_keys;
    std::unique_ptr<SandboxProgram> m_program;
};

void TestSandboxWebhooks::init()
{
    m_listener = std::make_unique<Listener>();
    m_program = std::make_unique<SandboxProgram>(
        QStringList{u"--webhook"_s, m_listener->address(), u"--auto-approve"_s});
    QVERIFY(m_program->isReady());
    m_keys = VerificationKeys::fromJwks(m_program->get(u"/oidc/certs"_s).body).value();
}

void TestSandboxWebhooks::aSignedOneIsASecurityEventToken()
{
    const QJsonObject answer = send(
        R"({"eventType":"deletedAccount","format":"jwt","payload":{"accountId":"an-account"}})");
    QCOMPARE(answer.value(u"answeredStatus"_s).toInt(), 204);
    QCOMPARE(m_listener->deliveries.size(), 1u);
    QVERIFY(m_listener->deliveries[0].head.startsWith("POST /hook HTTP/1.1\r\n"));
    QVERIFY(m_listener->deliveries[0].is("application/jwt"));

    const QJsonObject claims = claimsOf(m_listener->deliveries[0].body);
    QCOMPARE(claims.value(u"iss"_s).toString(), m_program->ready("identityUrl")); // no /oidc
    QCOMPARE(claims.value(u"aud"_s).toString(),
             m_program->profile(u"sandbox.json"_s).value(u"clientId"_s).toString());
    QCOMPARE(claims.value(u"sub"_s).toString(), m_program->userId());
    QCOMPARE(claims.value(u"jti"_s), answer.value(u"id"_s));
    QVERIFY(qAbs(claims.value(u"iat"_s).toInteger() - QDateTime::currentSecsSinceEpoch()) < 60);
    QVERIFY(!claims.contains(u"exp"_s));
    const QJsonObject events = claims.value(u"events"_s).toObject();
    QCOMPARE(events.keys(), QStringList{u"urn:com:moneyhub:events:deleted-account"_s});
    QCOMPARE(events.begin()->toObject().value(u"accountId"_s), u"an-account"_s);
}

void TestSandboxWebhooks::aPlainOneSaysTheSame()
{
    QCOMPARE(send(R"({"eventType":"reauthReminder","payload":{"connectionId":"c"}})")
                 .value(u"answeredStatus"_s)
                 .toInt(),
             204);
    QVERIFY(m_listener->deliveries.at(0).is("application/json"));
    const QJsonObject event = QJsonDocument::fromJson(m_listener->deliveries[0].body).object();
    QCOMPARE(event.keys(), (QStringList{u"eventType"_s, u"id"_s, u"payload"_s, u"userId"_s}));
    QCOMPARE(event.value(u"userId"_s).toString(), m_program->userId());
}

void TestSandboxWebhooks::whatTheServiceDoesNotKnowIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no type") << QByteArray("{}") << 400;
    QTest::newRow("strange type") << QByteArray(R"({"eventType":"moonPhase"})") << 422;
    QTest::newRow("strange format")
        << QByteArray(R"({"eventType":"syncCompleted","format":"xml"})") << 400;
}

void TestSandboxWebhooks::whatTheServiceDoesNotKnowIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(send(body).value(u"status"_s).toInt(), status);
    QVERIFY(m_listener->deliveries.empty());
}

void TestSandboxWebhooks::nobodyIsToldTwice()
{
    m_listener->answer = "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    QCOMPARE(send(R"({"eventType":"syncCompleted"})").value(u"answeredStatus"_s).toInt(), 500);
    m_listener->answer.clear(); // hangs up without a word
    QCOMPARE(send(R"({"eventType":"syncCompleted"})").value(u"answeredStatus"_s).toInt(), 0);
    QTest::qWait(1200); // two looks later: nothing must come, so there is nothing to wait for
    QCOMPARE(m_listener->deliveries.size(), 2u);
}

void TestSandboxWebhooks::whatHappensIsToldByItself()
{
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":86400})").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"sync-completed"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"new-transactions"_s), 10'000);
    for (const auto &delivery : m_listener->deliveries)
        QVERIFY(delivery.is("application/jwt"));

    // The showcase has a consent that ends soon; three months later every one has.
    QCOMPARE(m_program->control("POST", u"/clock"_s, R"({"advanceSeconds":7776000})").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"reauth-reminder"_s), 20'000);
}

QTEST_GUILESS_MAIN(TestSandboxWebhooks)
#include "tst_sandbox_webhooks.moc"
