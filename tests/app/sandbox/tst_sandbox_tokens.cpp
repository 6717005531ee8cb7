// The look-alike's token endpoint: grants, codes, what an exchange makes, and spoilt id_tokens.

#include "oidcwords.h"

#include "app/sandbox/oidc/claims.h"
#include "app/sandbox/oidc/scopes.h"
#include "core/jose/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

class TestSandboxTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OidcBench>(); }
    void clientCredentialsFollowTheRules_data();
    void clientCredentialsFollowTheRules();
    void accessTokensExpireByTheMovedClock();
    void exchangesAreJudgedStrictly_data();
    void exchangesAreJudgedStrictly();
    void aCodeWorksOnceAndItsTokensDieWithTheSecondTry();
    void aCodeLivesTenMinutes();
    void theExchangeMakesTheConnection();
    void anAsynchronousConnectionNamesItsSync();
    void aOneTimeConnectMakesAUser();
    void idTokensAreSpoiledOnDemand_data();
    void idTokensAreSpoiledOnDemand();
    void refreshTokensComeWithOfflineAccessOnlyAndRotate();
    void hybridAnswersBindCodeAndState_data();
    void hybridAnswersBindCodeAndState();

private:
    std::unique_ptr<OidcBench> m_bench;
};

void TestSandboxTokens::clientCredentialsFollowTheRules_data()
{
    QTest::addColumn<Parameters>("form");
    QTest::addColumn<QString>("error");
    const Parameter grant{u"grant_type"_s, u"client_credentials"_s};
    const auto scope = [](const QString &text) { return Parameter{u"scope"_s, text}; };
    QTest::newRow("good") << Parameters{grant, scope(u"user:read connection:read"_s)} << QString();
    QTest::newRow("no scope") << Parameters{grant} << u"invalid_scope"_s;
    QTest::newRow("openid") << Parameters{grant, scope(u"openid"_s)} << u"invalid_scope"_s;
    QTest::newRow("reauth") << Parameters{grant, scope(u"reauth"_s)} << u"invalid_scope"_s;
    QTest::newRow("bank") << Parameters{grant, scope(u"id:all"_s)} << u"invalid_scope"_s;
    QTest::newRow("unknown") << Parameters{grant, scope(u"user:everything"_s)}
                             << u"invalid_scope"_s;
    QTest::newRow("two reads")
        << Parameters{grant, scope(u"transactions:read:all transactions:read:out"_s)}
        << u"invalid_scope"_s;
    QTest::newRow("unknown sub") << Parameters{grant,
                                               scope(u"accounts:read"_s),
                                               {u"sub"_s, u"nobody"_s}}
                                 << u"invalid_request"_s;
    QTest::newRow("no grant type") << Parameters{scope(u"user:read"_s)} << u"invalid_request"_s;
    QTest::newRow("odd grant type")
        << Parameters{{u"grant_type"_s, u"password"_s}} << u"unsupported_grant_type"_s;
}

void TestSandboxTokens::clientCredentialsFollowTheRules()
{
    QFETCH(Parameters, form);
    QFETCH(QString, error);
    const Response response = m_bench->post("/oidc/token", m_bench->signedForm(form));
    QCOMPARE(errorOf(response), error);
    QCOMPARE(response.header("Cache-Control"), QByteArray("no-store"));
    if (error.isEmpty()) {
        const QJsonObject reply = OidcBench::json(response);
        QCOMPARE(reply.value(u"token_type"_s).toString(), u"Bearer"_s);
        QVERIFY(!reply.contains(u"id_token"_s));
        QVERIFY(!reply.contains(u"refresh_token"_s));
        const auto grant =
            m_bench->tokens.find(reply.value(u"access_token"_s).toString().toLatin1());
        QVERIFY(grant && grant->scopes.contains(u"user:read"_s) && grant->sub.isEmpty());
    }
}

void TestSandboxTokens::accessTokensExpireByTheMovedClock()
{
    const QJsonObject reply =
        OidcBench::json(m_bench->post("/oidc/token",
                                      {{u"grant_type"_s, u"client_credentials"_s},
                                       {u"scope"_s, u"accounts:read"_s},
                                       {u"sub"_s, m_bench->user}},
                                      {m_bench->basic()}));
    const QByteArray token = reply.value(u"access_token"_s).toString().toLatin1();
    QCOMPARE(m_bench->tokens.find(token)->sub, m_bench->user);
    m_bench->world.advance(std::chrono::seconds(reply.value(u"expires_in"_s).toInt()) - 1s);
    QVERIFY(m_bench->tokens.find(token));
    m_bench->world.advance(1s);
    QVERIFY(!m_bench->tokens.find(token));
}

void TestSandboxTokens::exchangesAreJudgedStrictly_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("error");
    const QString grant = u"invalid_grant"_s;
    QTest::newRow("good") << Changes{} << QString();
    QTest::newRow("with sub") << Changes{{u"sub"_s, u"USER"_s}} << QString();
    QTest::newRow("sub another") << Changes{{u"sub"_s, u"000000000000000000000000"_s}} << grant;
    QTest::newRow("verifier missing") << Changes{{u"code_verifier"_s, {}}} << grant;
    QTest::newRow("verifier wrong")
        << Changes{{u"code_verifier"_s, QString(u'a').repeated(43)}} << grant;
    QTest::newRow("verifier short") << Changes{{u"code_verifier"_s, u"short"_s}} << grant;
    QTest::newRow("redirect missing") << Changes{{u"redirect_uri"_s, {}}} << grant;
    QTest::newRow("redirect other port")
        << Changes{{u"redirect_uri"_s, u"http://127.0.0.1:5001/callback"_s}} << grant;
    QTest::newRow("code unknown") << Changes{{u"code"_s, u"guess"_s}} << grant;
    QTest::newRow("code missing") << Changes{{u"code"_s, {}}} << u"invalid_request"_s;
}

void TestSandboxTokens::exchangesAreJudgedStrictly()
{
    QFETCH(Changes, changes);
    QFETCH(QString, error);
    if (changes.value(u"sub"_s) == u"USER")
        changes.insert(u"sub"_s, m_bench->user);
    const QString code = m_bench->code();
    QVERIFY(!code.isEmpty());
    QCOMPARE(errorOf(m_bench->exchange(code, changes)), error);
    // A wrong attempt uses the code up all the same.
    if (!error.isEmpty() && !changes.contains(u"code"_s))
        QCOMPARE(errorOf(m_bench->exchange(code)), u"invalid_grant"_s);
}

void TestSandboxTokens::aCodeWorksOnceAndItsTokensDieWithTheSecondTry()
{
    const QString code = m_bench->code();
    const QByteArray token =
        OidcBench::json(m_bench->exchange(code)).value(u"access_token"_s).toString().toLatin1();
    QVERIFY(m_bench->tokens.find(token));
    QCOMPARE(errorOf(m_bench->exchange(code)), u"invalid_grant"_s);
    QVERIFY(!m_bench->tokens.find(token));
}

void TestSandboxTokens::aCodeLivesTenMinutes()
{
    const QString inTime = m_bench->code();
    m_bench->world.advance(10min - 1s);
    QCOMPARE(m_bench->exchange(inTime).status, 200);
    const QString late = m_bench->code();
    m_bench->world.advance(10min);
    QCOMPARE(errorOf(m_bench->exchange(late)), u"invalid_grant"_s);
}

void TestSandboxTokens::theExchangeMakesTheConnection()
{
    const QStringList before = m_bench->world.connectionIdsOf(m_bench->user);
    const QString code = m_bench->code();
    QCOMPARE(m_bench->world.connectionIdsOf(m_bench->user), before);
    const QJsonObject reply = OidcBench::json(m_bench->exchange(code));
    const QJsonObject claims = OidcBench::payload(reply.value(u"id_token"_s).toString());
    const QString connectionId = claims.value(u"mh:con_id"_s).toString();
    QVERIFY(!before.contains(connectionId));
    QVERIFY(m_bench->world.connectionOf(m_bench->user, connectionId));

    const qint64 now = toMilliseconds(m_bench->clock.now()) / 1000;
    QCOMPARE(claims.value(u"iss"_s).toString(), OidcBench::issuer());
    QCOMPARE(claims.value(u"sub"_s).toString(), m_bench->user);
    QCOMPARE(claims.value(u"aud"_s).toString(), u"signing-client"_s);
    QCOMPARE(claims.value(u"nonce"_s).toString(), u"a-nonce"_s);
    QCOMPARE(claims.value(u"iat"_s).toInteger(), now);
    QCOMPARE(claims.value(u"exp"_s).toInteger(), now + 3600);
    QCOMPARE(claims.value(u"auth_time"_s).toInteger(), now);
    QCOMPARE(
        claims.value(u"at_hash"_s).toString().toLatin1(),
        leftHalfHash(JwsAlgorithm::RS256, reply.value(u"access_token"_s).toString().toLatin1()));
    QVERIFY(!claims.contains(u"mh:sync"_s));
    QVERIFY(!reply.contains(u"refresh_token"_s));
}

void TestSandboxTokens::anAsynchronousConnectionNamesItsSync()
{
    const QJsonObject sync{{u"essential"_s, true},
                           {u"value"_s, QJsonObject{{u"enableAsync"_s, true}}}};
    const QString code = m_bench->code(
        {{u"claims"_s, OidcBench::claims(m_bench->user, {}, {{u"mh:sync"_s, sync}})}});
    const QJsonObject claims = OidcBench::payload(
        OidcBench::json(m_bench->exchange(code)).value(u"id_token"_s).toString());
    const auto *connection = m_bench->world.connection(claims.value(u"mh:con_id"_s).toString());
    QVERIFY(connection);
    QCOMPARE(claims.value(u"mh:sync"_s).toString(), connection->syncs.back().id);
}

void TestSandboxTokens::aOneTimeConnectMakesAUser()
{
    const auto usersBefore = m_bench->world.users().size();
    const QString code = m_bench->code(
        {{u"claims"_s, OidcBench::claims({})}, {u"scope"_s, u"openid id:test accounts:read"_s}});
    const QJsonObject reply = OidcBench::json(m_bench->exchange(code));
    const QJsonObject claims = OidcBench::payload(reply.value(u"id_token"_s).toString());
    QCOMPARE(m_bench->world.users().size(), usersBefore + 1);
    QCOMPARE(m_bench->world.user(claims.value(u"sub"_s).toString())->managedBy, u"user"_s);
    const auto grant = m_bench->tokens.find(reply.value(u"access_token"_s).toString().toLatin1());
    QCOMPARE(grant->scopes, QStringList{u"accounts:read"_s});
    QCOMPARE(grant->sub, claims.value(u"sub"_s).toString());
}

void TestSandboxTokens::idTokensAreSpoiledOnDemand_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"iss", "aud", "nonce", "sub", "signature", "alg-none", "expired", "no-con-id"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSandboxTokens::idTokensAreSpoiledOnDemand()
{
    QFETCH(QString, kind);
    QVERIFY(m_bench->faults.add(u"token"_s, kind, 1));
    const auto keys = VerificationKeys::fromJwks(m_bench->get("/oidc/certs").body);
    const auto idToken = [this] {
        return OidcBench::json(m_bench->exchange(m_bench->code())).value(u"id_token"_s).toString();
    };
    const QString bad = idToken();
    const QString good = idToken();
    QVERIFY(verifyJws(good.toLatin1(), *keys, JwsAlgorithm::RS256).has_value());
    const QJsonObject spoiled = OidcBench::payload(bad);
    const QJsonObject honest = OidcBench::payload(good);
    if (kind == u"signature" || kind == u"alg-none") {
        QCOMPARE(verifyJws(bad.toLatin1(), *keys, JwsAlgorithm::RS256).error().part,
                 kind == u"signature" ? u"signature"_s : u"algorithm"_s);
        return;
    }
    QVERIFY(verifyJws(bad.toLatin1(), *keys, JwsAlgorithm::RS256).has_value());
    if (kind == u"no-con-id")
        QVERIFY(!spoiled.contains(u"mh:con_id"_s));
    else if (kind == u"expired")
        QVERIFY(spoiled.value(u"exp"_s).toInteger() < toMilliseconds(m_bench->clock.now()) / 1000);
    else
        QVERIFY(spoiled.value(kind) != honest.value(kind));
}

void TestSandboxTokens::refreshTokensComeWithOfflineAccessOnlyAndRotate()
{
    const QString code =
        m_bench->code({{u"scope"_s, u"openid offline_access accounts:read id:test"_s}});
    const QString first =
        OidcBench::json(m_bench->exchange(code)).value(u"refresh_token"_s).toString();
    QVERIFY(!first.isEmpty());
    const auto refresh = [this](const QString &token) {
        return m_bench->post("/oidc/token",
                             m_bench->signedForm({{u"grant_type"_s, u"refresh_token"_s},
                                                  {u"refresh_token"_s, token}}));
    };
    const QJsonObject second = OidcBench::json(refresh(first));
    QVERIFY(m_bench->tokens.find(second.value(u"access_token"_s).toString().toLatin1())
                ->scopes.contains(u"accounts:read"_s));
    QCOMPARE(errorOf(refresh(first)), u"invalid_grant"_s);
    QCOMPARE(refresh(second.value(u"refresh_token"_s).toString()).status, 200);
    const Response another = m_bench->post(
        "/oidc/token", {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first}},
        {m_bench->basic()});
    QCOMPARE(errorOf(another), u"invalid_grant"_s);
}

void TestSandboxTokens::hybridAnswersBindCodeAndState_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("fragment by default") << QString();
    QTest::newRow("fragment") << u"fragment"_s;
    QTest::newRow("form_post") << u"form_post"_s;
}

void TestSandboxTokens::hybridAnswersBindCodeAndState()
{
    QFETCH(QString, mode);
    const Response response =
        m_bench->authorise({{u"response_type"_s, u"code id_token"_s}, {u"response_mode"_s, mode}});
    Changes back;
    if (mode == u"form_post") {
        QCOMPARE(response.status, 200);
        const QString html = QString::fromUtf8(response.body);
        QVERIFY(html.contains(u"action=\"http://127.0.0.1:5000/callback\""));
        for (const QString &name : {u"code"_s, u"id_token"_s, u"state"_s})
            back.insert(
                name, html.section(u"name=\"%1\" value=\""_s.arg(name), 1, 1).section(u'"', 0, 0));
        QVERIFY(response.header("Content-Security-Policy")
                    .contains("form-action 'self' http://127.0.0.1:5000"));
    } else {
        QVERIFY(response.header("Location").startsWith("http://127.0.0.1:5000/callback#"));
        back = OidcBench::returned(response);
    }
    QCOMPARE(back.value(u"state"_s), u"a state"_s);
    const QJsonObject claims = OidcBench::payload(back.value(u"id_token"_s));
    QCOMPARE(claims.value(u"nonce"_s).toString(), u"a-nonce"_s);
    QCOMPARE(claims.value(u"c_hash"_s).toString().toLatin1(),
             leftHalfHash(JwsAlgorithm::RS256, back.value(u"code"_s).toLatin1()));
    QCOMPARE(claims.value(u"s_hash"_s).toString().toLatin1(),
             leftHalfHash(JwsAlgorithm::RS256, "a state"));
    QVERIFY(!claims.contains(u"mh:con_id"_s));
    QCOMPARE(m_bench->exchange(back.value(u"code"_s)).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxTokens)
#include "tst_sandbox_tokens.moc"
