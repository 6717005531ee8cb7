// The Identity service's routes, over HTTP against the real
// program.
#include "reststand.h"

#include <QSet>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace holdfast::test;

class TestSandboxRest : public QObject, private RestStand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { freshTokens(); }

    void bankListsAreBareArrays_data();
    void bankListsAreBareArrays();
    void iconsAreDrawn();
    void usersComeAndGo();
    void connectionsCarryTheirFields();
    void bothScopeFamiliesReadConnections_data();
    void bothScopeFamiliesReadConnections();
    void tokensAreChecked_data();
    void tokensAreChecked();
    void aUserTokenReachesItsOwnUserOnly();
    void bothSpellingsDelete_data();
    void bothSpellingsDelete();
    void unknownRoutesAndHugeBodies();
};

void TestSandboxRest::bankListsAreBareArrays_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("type");
    for (const char *type : {"api", "legacy", "test", "zoopla", "mouseprice", "autotrader"})
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(type);
    QTest::newRow("all") << u"all"_s << QString();
    QTest::newRow("payments") << u"payments"_s << QString();
    QTest::newRow("beta") << u"beta"_s << QString();
}

void TestSandboxRest::bankListsAreBareArrays()
{
    QFETCH(QString, list);
    QFETCH(QString, type);
    const QString path = u"/oidc/.well-known/%1-connections"_s.arg(list);
    for (const auto &query : {u""_s, u"?undefined"_s, u"?clientId=holdfast-sandbox"_s}) {
        const HttpAnswer answer = m_program->get(path + query);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.array().isEmpty());
        bool someAvailable = false;
        for (const QJsonValue &value : answer.array()) {
            const QJsonObject bank = value.toObject();
            QCOMPARE(bank.value(u"id"_s).toString().size(), 32);
            if (!type.isEmpty())
                QCOMPARE(bank.value(u"type"_s).toString(), type);
            const QJsonObject status = bank.value(u"status"_s).toObject();
            QCOMPARE(status.size(), 2);
            someAvailable |= status.value(u"auth"_s) == u"AVAILABLE"_s;
        }
        QVERIFY(someAvailable);
    }
}

void TestSandboxRest::iconsAreDrawn()
{
    QSet<QByteArray> pictures;
    QSet<QString> refs;
    const QJsonArray banks = m_program->get(u"/oidc/.well-known/all-connections"_s).array();
    for (const QJsonValue &bank : banks) {
        const QString ref = bank.toObject().value(u"bankRef"_s).toString();
        if (refs.contains(ref))
            continue;
        refs.insert(ref);
        const HttpAnswer icon = m_program->get(u"/bank-icons/"_s + ref);
        QCOMPARE(icon.status, 200);
        QVERIFY(icon.contentType.startsWith("image/svg+xml"));
        pictures.insert(icon.body);
    }
    QCOMPARE(pictures.size(), refs.size());
    QCOMPARE(m_program->get(u"/bank-icons/nobody"_s).status, 404);
    const QByteArray generic = m_program->get(u"/bank-icons/default"_s).body;
    QVERIFY(generic.startsWith("<svg"));
    QCOMPARE(m_program->get(u"/bank-icons/nobody?defaultIcon=true"_s).body, generic);
}

void TestSandboxRest::usersComeAndGo()
{
    const QByteArray create = m_program->token(u"user:create"_s);
    const HttpAnswer made =
        m_program->call("POST", u"/users"_s, create, R"({"clientUserId":"new-one"})");
    QCOMPARE(made.status, 201);
    const QString userId = made.object().value(u"userId"_s).toString();
    QCOMPARE(userId.size(), 24);
    QCOMPARE(made.object().value(u"clientUserId"_s), u"new-one"_s);
    QCOMPARE(made.object().value(u"managedBy"_s), u"client"_s);

    QCOMPARE(m_program->get(u"/users/"_s + userId, m_readToken).object().value(u"userId"_s),
             userId);
    const HttpAnswer page = m_program->get(u"/users?limit=1"_s, m_readToken);
    QCOMPARE(page.rows().size(), 1);
    const QString next = page.object().value(u"links"_s).toObject().value(u"next"_s).toString();
    QVERIFY(next.startsWith(m_program->ready("identityUrl")));
    QCOMPARE(m_program->get(next, m_readToken).rows().first().toObject().value(u"userId"_s),
             userId);

    QCOMPARE(m_program->call("POST", u"/users"_s, create, R"({"clientUserId":7})").status, 400);
    QCOMPARE(m_program->call("POST", u"/users"_s, create, "{nonsense").status, 400);
    QCOMPARE(m_program->call("POST", u"/users"_s, m_readToken, "{}").status, 403);

    const QByteArray remove = m_program->token(u"user:delete"_s);
    QCOMPARE(m_program->call("DELETE", u"/users/"_s + userId, remove).status, 204);
    QCOMPARE(m_program->call("DELETE", u"/users/"_s + userId, remove).status, 404);
    QCOMPARE(m_program->get(u"/users/"_s + userId, m_readToken).status, 404);
}

void TestSandboxRest::connectionsCarryTheirFields()
{
    const HttpAnswer answer = m_program->get(connectionsPath(), m_readToken);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object().value(u"meta"_s).isObject());
    QVERIFY(answer.rows().size() >= 10);
    const QJsonObject expired = connectionNamed(u"Nationwide"_s);
    QCOMPARE(expired.value(u"extendedStatus"_s), u"expired"_s);
    QCOMPARE(expired.value(u"tppConsent"_s), true);
    QCOMPARE(connectionNamed(u"HSBC"_s).value(u"tppConsent"_s), false);
    const QJsonObject fresh = connectionNamed(u"Starling Bank"_s);
    QCOMPARE(fresh.value(u"status"_s), u"never"_s);
    QVERIFY(!fresh.contains(u"lastUpdated"_s));
    QVERIFY(connectionNamed(u"Barclays"_s).value(u"error"_s).isNull());
    QCOMPARE(m_program->get(u"/users/nobody/connections"_s, m_readToken).status, 404);
}

void TestSandboxRest::bothScopeFamiliesReadConnections_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("status");
    QTest::newRow("new") << u"connection:read"_s << 200;
    QTest::newRow("old") << u"user:read"_s << 200;
    QTest::newRow("another") << u"user:create"_s << 403;
}

void TestSandboxRest::bothScopeFamiliesReadConnections()
{
    QFETCH(QString, scope);
    QFETCH(int, status);
    QCOMPARE(m_program->get(connectionsPath(), m_program->token(scope)).status, status);
}

void TestSandboxRest::tokensAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("withSub");
    QTest::addColumn<int>("status");
    QTest::newRow("data with sub") << u"/v3/accounts"_s << u"accounts:read"_s << true << 200;
    QTest::newRow("data without sub") << u"/v3/accounts"_s << u"accounts:read"_s << false << 403;
    QTest::newRow("data without scope")
        << u"/v3/accounts"_s << u"transactions:read:all"_s << true << 403;
    QTest::newRow("transactions") << u"/v3/transactions"_s << u"transactions:read:all"_s << true
                                  << 200;
    QTest::newRow("transactions without scope")
        << u"/v3/transactions"_s << u"accounts:read"_s << true << 403;
    QTest::newRow("users") << u"/users"_s << u"user:read"_s << false << 200;
    QTest::newRow("users without scope") << u"/users"_s << u"connection:read"_s << false << 403;
}

void TestSandboxRest::tokensAreChecked()
{
    QFETCH(QString, path);
    QFETCH(QString, scope);
    QFETCH(bool, withSub);
    QFETCH(int, status);
    const QByteArray token = m_program->token(scope, withSub ? m_userId : QString());
    QCOMPARE(m_program->get(path, token).status, status);
    const HttpAnswer anonymous = m_program->get(path);
    QCOMPARE(anonymous.status, 401);
    QCOMPARE(anonymous.code(), u"Unauthorized"_s);
    QVERIFY(!anonymous.object().value(u"correlationId"_s).toString().isEmpty());
    QCOMPARE(m_program->get(path, "made-up").status, 401);
}

void TestSandboxRest::aUserTokenReachesItsOwnUserOnly()
{
    const QByteArray create = m_program->token(u"user:create"_s);
    const QString other =
        m_program->call("POST", u"/users"_s, create, "{}").object().value(u"userId"_s).toString();
    const QByteArray own = m_program->token(u"connection:read"_s, m_userId);
    QCOMPARE(m_program->get(connectionsPath(), own).status, 200);
    QCOMPARE(m_program->get(u"/users/%1/connections"_s.arg(other), own).status, 403);

    // Another person's data token does not see this person's connection.
    const QByteArray theirs = m_program->token(u"accounts:read accounts:write:all"_s, other);
    const QString mine = connectionNamed(u"Barclays"_s).value(u"id"_s).toString();
    QCOMPARE(m_program->call("POST", u"/v3/sync/"_s + mine, theirs, "{}").status, 404);
    QVERIFY(m_program->get(u"/v3/accounts"_s, theirs).rows().isEmpty());
}

void TestSandboxRest::bothSpellingsDelete_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("scope");
    QTest::newRow("singular") << u"connection"_s << u"Zoopla"_s << u"connection:delete"_s;
    QTest::newRow("plural") << u"connections"_s << u"AutoTrader"_s << u"user:delete"_s;
}

void TestSandboxRest::bothSpellingsDelete()
{
    QFETCH(QString, spelling);
    QFETCH(QString, bank);
    QFETCH(QString, scope);
    const QString id = connectionNamed(bank).value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    const QString path = u"/users/%1/%2/%3"_s.arg(m_userId, spelling, id);
    QCOMPARE(m_program->call("DELETE", path, m_readToken).status, 403);
    const QByteArray token = m_program->token(scope);
    QCOMPARE(m_program->call("DELETE", path, token).status, 204);
    QCOMPARE(m_program->call("DELETE", path, token).status, 404);
    QVERIFY(connectionNamed(bank).isEmpty());
}

void TestSandboxRest::unknownRoutesAndHugeBodies()
{
    for (const auto &path : {u"/nowhere"_s, u"/v3/nowhere"_s, u"/oidc/nowhere"_s}) {
        const HttpAnswer answer = m_program->get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"NotFound"_s);
    }
    const QByteArray create = m_program->token(u"user:create"_s);
    const QByteArray huge = R"({"clientUserId":")" + QByteArray(1024 * 1024, 'x') + "\"}";
    QCOMPARE(m_program->call("POST", u"/users"_s, create, huge).status, 413);
}

QTEST_GUILESS_MAIN(TestSandboxRest)
#include "tst_sandbox_rest.moc"
