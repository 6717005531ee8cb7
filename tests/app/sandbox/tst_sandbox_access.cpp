// Who may call what, and how often.
#include "app/sandbox/rest/access.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace holdfast;
using namespace holdfast::sandbox;

namespace {

Request requestWith(const QByteArray &authorization)
{
    Request request;
    if (!authorization.isEmpty())
        request.headers.append({"authorization", authorization});
    return request;
}

std::optional<TokenGrant> lookUp(const QByteArray &token)
{
    if (token == "client")
        return TokenGrant{u"app"_s, {}, {u"user:read"_s, u"accounts:read"_s}};
    if (token == "person")
        return TokenGrant{u"app"_s, u"alex"_s, {u"user:read"_s, u"accounts:read"_s, u"accounts:write"_s}};
    if (token == "other")
        return TokenGrant{u"another app"_s, u"alex"_s, {u"accounts:read"_s}};
    return {};
}

} // namespace

class TestSandboxAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityCallsAreChecked_data();
    void identityCallsAreChecked();
    void dataCallsAreChecked_data();
    void dataCallsAreChecked();
    void aThousandDataCallsAMinuteAreEnough();

private:
    [[nodiscard]] Access access()
    {
        return Access(lookUp, [this] { return m_clock.now(); });
    }

    test::FakeClock m_clock;
};

void TestSandboxAccess::identityCallsAreChecked_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<int>("status");
    const QStringList read{u"connection:read"_s, u"user:read"_s};
    QTest::newRow("client") << QByteArray("Bearer client") << read << u"alex"_s << 200;
    QTest::newRow("word in any case") << QByteArray("bEaReR client") << read << u"alex"_s << 200;
    QTest::newRow("own person") << QByteArray("Bearer person") << read << u"alex"_s << 200;
    QTest::newRow("another person") << QByteArray("Bearer person") << read << u"sam"_s << 403;
    QTest::newRow("no scope") << QByteArray("Bearer client") << QStringList{u"user:delete"_s} << u"alex"_s << 403;
    QTest::newRow("no header") << QByteArray() << read << u"alex"_s << 401;
    QTest::newRow("Basic") << QByteArray("Basic client") << read << u"alex"_s << 401;
    QTest::newRow("unknown") << QByteArray("Bearer stranger") << read << u"alex"_s << 401;
    QTest::newRow("nothing after Bearer") << QByteArray("Bearer ") << read << u"alex"_s << 401;
}

void TestSandboxAccess::identityCallsAreChecked()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QStringList, scopes);
    QFETCH(QString, userId);
    QFETCH(int, status);
    const auto allowed = access().identity(requestWith(authorization), scopes, userId);
    QCOMPARE(allowed ? 200 : allowed.error().status, status);
    if (status == 401)
        QVERIFY(!allowed.error().header("WWW-Authenticate").isEmpty());
}

void TestSandboxAccess::dataCallsAreChecked_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<int>("status");
    const QStringList read{u"accounts:read"_s};
    const QStringList sync{u"accounts:read"_s, u"accounts:write|accounts:write:all"_s};
    QTest::newRow("person") << QByteArray("Bearer person") << read << 200;
    QTest::newRow("either of two") << QByteArray("Bearer person") << sync << 200;
    QTest::newRow("neither of two") << QByteArray("Bearer other") << sync << 403;
    QTest::newRow("token without sub") << QByteArray("Bearer client") << read << 403;
    QTest::newRow("no token") << QByteArray() << read << 401;
}

void TestSandboxAccess::dataCallsAreChecked()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QStringList, scopes);
    QFETCH(int, status);
    const auto allowed = access().data(requestWith(authorization), scopes);
    QCOMPARE(allowed ? 200 : allowed.error().status, status);
}

void TestSandboxAccess::aThousandDataCallsAMinuteAreEnough()
{
    const Access limited = access();
    const Request person = requestWith("Bearer person");
    const QStringList read{u"accounts:read"_s};
    m_clock.advance(20s); // from a full minute
    for (int i = 0; i < RateLimit::kRequestsPerMinute; ++i)
        QVERIFY(limited.data(person, read));
    // A copy counts on, another client does not share the count.
    const Access copy = limited;
    const auto refused = copy.data(person, read);
    QVERIFY(!refused);
    QCOMPARE(refused.error().status, 429);
    QCOMPARE(refused.error().header("Retry-After"), QByteArray("40"));
    const QJsonObject body = QJsonDocument::fromJson(refused.error().body).object();
    QCOMPARE(body.value(u"code"_s), u"TooManyRequests"_s);
    QCOMPARE(body.value(u"retryAfterSecs"_s), 40);
    QVERIFY(limited.data(requestWith("Bearer other"), read));
    QVERIFY(limited.identity(person, {u"user:read"_s}));
    m_clock.advance(40s);
    QVERIFY(limited.data(person, read));
}

QTEST_GUILESS_MAIN(TestSandboxAccess)
#include "tst_sandbox_access.moc"
