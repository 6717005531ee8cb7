#include "oidcbench.h"

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

Q_DECLARE_METATYPE(holdfast::test::Changes)
Q_DECLARE_METATYPE(holdfast::test::Members)

class TestSandboxOidc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OidcBench>(); }
    void discoveryNamesEveryEndpoint();
    void keySetVerifiesIdTokens_data();
    void keySetVerifiesIdTokens();

    void redirectUrisMatchExactly_data();
    void redirectUrisMatchExactly();

    void clientAssertionsAreJudgedStrictly_data();
    void clientAssertionsAreJudgedStrictly();
    void anAssertionWorksOnce();
    void anAssertionNeedsTheRegisteredKeyAndAlgorithm();
    void basicHalvesAreDecoded_data();
    void basicHalvesAreDecoded();
    void authenticationMethodsDoNotMix_data();
    void authenticationMethodsDoNotMix();

    void scopesFollowTheRules_data();
    void scopesFollowTheRules();
    void claimsFollowTheRules_data();
    void claimsFollowTheRules();

    void pushedRequestsAreJudgedStrictly_data();
    void pushedRequestsAreJudgedStrictly();
    void renewalsMustFit_data();
    void renewalsMustFit();
    void aPushedRequestWorksOnceAndForAMinute();
    void aPushedRequestBelongsToItsClient();
    void formsMustBeForms();

    void requestObjectsAreJudgedStrictly_data();
    void requestObjectsAreJudgedStrictly();
    void aClientThatMustSignIsHeldToIt();

    void plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted_data();
    void plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted();

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

namespace {

QString errorOf(const Response &response)
{
    return OidcBench::json(response).value(u"error"_s).toString();
}

QJsonValue absent()
{
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

void TestSandboxOidc::discoveryNamesEveryEndpoint()
{
    const QJsonObject document =
        OidcBench::json(m_bench->get("/oidc/.well-known/openid-configuration"));
    QCOMPARE(document.value(u"issuer"_s).toString(), OidcBench::issuer());
    const QMap<QString, QString> endpoints{
        {u"authorization_endpoint"_s, u"/auth"_s},
        {u"token_endpoint"_s, u"/token"_s},
        {u"jwks_uri"_s, u"/certs"_s},
        {u"pushed_authorization_request_endpoint"_s, u"/request"_s}};
    for (auto endpoint = endpoints.begin(); endpoint != endpoints.end(); ++endpoint)
        QCOMPARE(document.value(endpoint.key()).toString(), OidcBench::issuer() + endpoint.value());
    QVERIFY(document.value(u"authorization_response_iss_parameter_supported"_s).toBool());
    QVERIFY(
        document.value(u"scopes_supported"_s).toArray().contains(u"id:"_s + OidcBench::mockBank()));
    QCOMPARE(document.value(u"id_token_signing_alg_values_supported"_s).toArray(),
             QJsonArray{u"RS256"_s});
}

void TestSandboxOidc::keySetVerifiesIdTokens_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("RS256") << int(JwsAlgorithm::RS256);
    QTest::newRow("PS256") << int(JwsAlgorithm::PS256);
}

void TestSandboxOidc::keySetVerifiesIdTokens()
{
    QFETCH(int, algorithm);
    OidcBench bench(true, JwsAlgorithm(algorithm));
    const auto keys = VerificationKeys::fromJwks(bench.get("/oidc/certs").body);
    QVERIFY(keys.has_value());
    const QJsonObject reply = OidcBench::json(bench.exchange(bench.code()));
    const QByteArray idToken = reply.value(u"id_token"_s).toString().toLatin1();
    QVERIFY(verifyJws(idToken, *keys, JwsAlgorithm(algorithm)).has_value());
}

void TestSandboxOidc::redirectUrisMatchExactly_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *uri, bool allowed) {
        QTest::newRow(uri) << QString::fromLatin1(uri) << allowed;
    };
    row("http://127.0.0.1:5000/callback", true);
    row("http://127.0.0.1:1/callback", true);
    row("http://127.0.0.1:65535/callback", true);
    row("https://return.example/page", true);
    row("http://127.0.0.1:65536/callback", false);
    row("http://127.0.0.1:0/callback", false);
    row("http://127.0.0.1/callback", false);
    row("http://127.0.0.1:5000/callback/", false);
    row("http://127.0.0.1:5000/callback?x=1", false);
    row("http://127.0.0.1:5000/callback#x", false);
    row("http://127.0.0.1:5000/other", false);
    row("http://127.0.0.1:5000@evil.example/callback", false);
    row("http://user@127.0.0.1:5000/callback", false);
    row("http://127.0.0.1.evil.example:5000/callback", false);
    row("http://localhost:5000/callback", false);
    row("http://[::1]:5000/callback", false);
    row("https://127.0.0.1:5000/callback", false);
    row("HTTP://127.0.0.1:5000/callback", false);
    row("https://return.example/page/", false);
    row("https://return.example/", false);
    row("", false);
}

void TestSandboxOidc::redirectUrisMatchExactly()
{
    QFETCH(QString, uri);
    QFETCH(bool, allowed);
    QCOMPARE(m_bench->clients.find(u"signing-client"_s)->allowsRedirectTo(uri), allowed);
}

void TestSandboxOidc::clientAssertionsAreJudgedStrictly_data()
{
    QTest::addColumn<Members>("changes");
    QTest::addColumn<int>("status");
    const qint64 now = 1'795'341'600;
    const auto row = [](const char *tag, const QString &name, const QJsonValue &value, int status) {
        QTest::newRow(tag) << Members{{name, value}} << status;
    };
    QTest::newRow("good") << Members{} << 200;
    row("aud token endpoint", u"aud"_s, OidcBench::issuer() + u"/token"_s, 200);
    row("aud array with issuer", u"aud"_s, QJsonArray{u"x"_s, OidcBench::issuer()}, 200);
    row("aud another server", u"aud"_s, u"https://identity.moneyhub.co.uk/oidc"_s, 401);
    row("aud pushed-request endpoint", u"aud"_s, OidcBench::issuer() + u"/request"_s, 401);
    row("aud empty array", u"aud"_s, QJsonArray{}, 401);
    row("aud missing", u"aud"_s, absent(), 401);
    row("iss another", u"iss"_s, u"basic-client"_s, 401);
    row("iss missing", u"iss"_s, absent(), 401);
    row("sub another", u"sub"_s, u"basic-client"_s, 401);
    row("sub unknown", u"sub"_s, u"nobody"_s, 401);
    row("exp missing", u"exp"_s, absent(), 401);
    row("exp now", u"exp"_s, now, 401);
    row("exp text", u"exp"_s, QString::number(now + 60), 401);
    row("exp a day ahead", u"exp"_s, now + 86400, 401);
    row("iat missing", u"iat"_s, absent(), 200);
    row("iat ahead", u"iat"_s, now + 60, 401);
    row("nbf ahead", u"nbf"_s, now + 60, 401);
    row("jti missing", u"jti"_s, absent(), 401);
    row("jti empty", u"jti"_s, QString(), 401);
}

void TestSandboxOidc::clientAssertionsAreJudgedStrictly()
{
    QFETCH(Members, changes);
    QFETCH(int, status);
    const Response response = m_bench->post(
        "/oidc/token",
        {{u"grant_type"_s, u"client_credentials"_s},
         {u"scope"_s, u"user:read"_s},
         {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
         {u"client_assertion"_s, QString::fromLatin1(m_bench->assertion(changes))}});
    QCOMPARE(response.status, status);
    QCOMPARE(errorOf(response), status == 200 ? QString() : u"invalid_client"_s);
    QVERIFY(response.header("WWW-Authenticate").isEmpty());
}

void TestSandboxOidc::anAssertionWorksOnce()
{
    const Parameters form = m_bench->signedForm(
        {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"user:read"_s}});
    QCOMPARE(m_bench->post("/oidc/token", form).status, 200);
    const Response again = m_bench->post("/oidc/token", form);
    QCOMPARE(again.status, 401);
    QCOMPARE(errorOf(again), u"invalid_client"_s);
}

void TestSandboxOidc::anAssertionNeedsTheRegisteredKeyAndAlgorithm()
{
    const auto status = [this](const QByteArray &jwt) {
        return m_bench
            ->post("/oidc/token", {{u"grant_type"_s, u"client_credentials"_s},
                                   {u"scope"_s, u"user:read"_s},
                                   {u"client_assertion_type"_s,
                                    u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                                   {u"client_assertion"_s, QString::fromLatin1(jwt)}})
            .status;
    };
    const QByteArray good = m_bench->assertion();
    const QByteArray payload = readJwsWithoutVerifying(good)->payload;
    const auto stranger = SigningKey::generate(JwsAlgorithm::ES256, u"client-key"_s);
    QCOMPARE(status(stranger->sign(payload).value()), 401);
    QCOMPARE(status(encodeUnsignedJws(payload)), 401);
    QCOMPARE(status(m_bench->idKey.sign(payload).value()), 401);
    QCOMPARE(status("not.a.jwt"), 401);
    QCOMPARE(status(QByteArray()), 401);
    QCOMPARE(status(good), 200);
}

void TestSandboxOidc::basicHalvesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const QByteArray &pair, int status) {
        QTest::newRow(tag) << QByteArray("Basic " + pair.toBase64()) << status;
    };
    row("form-url-encoded", "basic-client:s%3Acret%2B1", 200);
    row("encoded id", "basic%2Dclient:s%3Acret%2B1", 200);
    row("plus is a space", "basic-client:s%3Acret+1", 401);
    row("wrong secret", "basic-client:wrong", 401);
    row("unknown client", "nobody:s%3Acret%2B1", 401);
    row("signing client", "signing-client:", 401);
    row("no colon", "basic-client", 401);
    QTest::newRow("not base64") << QByteArray("Basic ###") << 401;
    QTest::newRow("bearer") << QByteArray("Bearer abc") << 401;
}

void TestSandboxOidc::basicHalvesAreDecoded()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    const Response response = m_bench->post(
        "/oidc/token", {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"user:read"_s}},
        {{"authorization", header}});
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("WWW-Authenticate").startsWith("Basic"), status == 401);
}

void TestSandboxOidc::authenticationMethodsDoNotMix_data()
{
    QTest::addColumn<bool>("assertion");
    QTest::addColumn<bool>("basic");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << false << false << QString() << u"invalid_client"_s;
    QTest::newRow("both") << true << true << QString() << u"invalid_request"_s;
    QTest::newRow("secret in the body")
        << false << false << u"client_secret"_s << u"invalid_client"_s;
    QTest::newRow("basic with another client_id")
        << false << true << u"client_id"_s << u"invalid_client"_s;
}

void TestSandboxOidc::authenticationMethodsDoNotMix()
{
    QFETCH(bool, assertion);
    QFETCH(bool, basic);
    QFETCH(QString, extra);
    QFETCH(QString, error);
    Parameters form{{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"user:read"_s}};
    if (assertion)
        form = m_bench->signedForm(form);
    if (!extra.isEmpty())
        form.append({extra, u"signing-client"_s});
    const Response response = m_bench->post(
        "/oidc/token", form, basic ? QList<Header>{m_bench->basic()} : QList<Header>{});
    QCOMPARE(errorOf(response), error);
}

void TestSandboxOidc::scopesFollowTheRules_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("fine");
    const auto row = [](const QString &scope, bool fine) {
        QTest::newRow(qPrintable(scope)) << scope << fine;
    };
    row(u"openid id:"_s + OidcBench::mockBank(), true);
    row(u"openid id:all"_s, true);
    row(u"id:legacy openid offline_access accounts:read"_s, true);
    row(u"openid reauth"_s, true);
    row(u"openid refresh"_s, true);
    row(u"reconsent openid"_s, true);
    row(QString(), false);
    row(u"openid"_s, false);
    row(u"reauth"_s, false);
    row(u"id:all"_s, false);
    row(u"openid id:all id:api"_s, false);
    row(u"openid id:unknownbank"_s, false);
    row(u"openid id:experian"_s, false);
    row(u"openid reauth id:all"_s, false);
    row(u"openid reauth refresh"_s, false);
    row(u"openid reauth reauth"_s, false);
    row(u"openid reconsent offline_access"_s, false);
    row(u"openid refresh accounts:read"_s, false);
    row(u"openid id:all nonsense"_s, false);
    row(u"OPENID id:all"_s, false);
    row(u"openid id:all transactions:read:all transactions:read:in"_s, false);
    row(u"openid id:all transactions:write"_s, false);
    row(u"openid id:all transactions:write transactions:read:all"_s, true);
}

void TestSandboxOidc::scopesFollowTheRules()
{
    QFETCH(QString, scope);
    QFETCH(bool, fine);
    const auto result = readAuthorisationScope(scope, m_bench->world);
    QCOMPARE(result.has_value(), fine);
    if (!fine)
        QCOMPARE(result.error().error, u"invalid_scope"_s);
}

void TestSandboxOidc::claimsFollowTheRules_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *inner, const QString &error) {
        QTest::newRow(inner) << QByteArray("{\"id_token\":" + QByteArray(inner) + "}") << error;
    };
    const QString none;
    const QString claims = u"invalid_claims"_s;
    const QString request = u"invalid_request"_s;
    row(R"({})", none);
    row(R"({"sub":null})", none);
    row(R"({"sub":{"essential":true}})", none);
    row(R"({"sub":{"value":5}})", claims);
    row(R"({"sub":{"value":""}})", claims);
    row(R"({"sub":"u1"})", request);
    row(R"({"sub":{"essential":"yes"}})", request);
    row(R"([])", request);
    row(R"({"auth_time":{"essential":true}})", none);
    row(R"({"mh:unknown":{"essential":true}})", claims);
    row(R"({"mh:con_id":{"value":[]}})", claims);
    row(R"({"mh:consent":{"value":{}}})", none);
    row(R"({"mh:consent":{"essential":true}})", claims);
    row(R"({"mh:consent":{"value":{"expirationDateTime":"2027-01-31T00:00:00.000Z"}}})", none);
    row(R"({"mh:consent":{"value":{"expirationDateTime":"2027-01-31"}}})", claims);
    row(R"({"mh:consent":{"value":{"expirationDateTime":7}}})", claims);
    row(R"({"mh:consent":{"value":{"transactionFromDateTime":"2026-01-01T00:00:00Z"}}})", none);
    row(R"({"mh:consent":{"value":{"transactionFromDateTime":"2016-01-01T00:00:00Z"}}})", claims);
    row(R"({"mh:consent":{"value":{"permissions":["ReadBalances"],"permissionsAction":"add"}}})",
        none);
    row(R"({"mh:consent":{"value":{"permissions":["ReadMinds"]}}})", claims);
    row(R"({"mh:consent":{"value":{"permissionsAction":"maybe"}}})", claims);
    row(R"({"mh:sync":{"essential":true,"value":{"enableAsync":true}}})", none);
    row(R"({"mh:sync":{"value":{"enableAsync":"true"}}})", claims);
    row(R"({"mh:sync":{"value":true}})", claims);
    row(R"({"mh:cat_type":{"value":"personal"}})", none);
    row(R"({"mh:cat_type":{"value":"secret"}})", claims);
    QTest::newRow("userinfo") << QByteArray(R"({"userinfo":{}})") << request;
}

void TestSandboxOidc::claimsFollowTheRules()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, error);
    const auto result = readClaims(QJsonDocument::fromJson(claims).object(), m_bench->clock.now());
    QCOMPARE(result ? QString() : result.error().error, error);
}

void TestSandboxOidc::pushedRequestsAreJudgedStrictly_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *tag, const Changes &changes, const QString &error) {
        QTest::newRow(tag) << changes << error;
    };
    const QString request = u"invalid_request"_s;
    row("good", {}, {});
    row("without PKCE", {{u"code_challenge"_s, {}}, {u"code_challenge_method"_s, {}}}, {});
    row("without state and nonce", {{u"state"_s, {}}, {u"nonce"_s, {}}}, {});
    row("unknown parameter", {{u"whatever"_s, u"1"_s}}, {});
    row("response_type missing", {{u"response_type"_s, {}}}, request);
    row("response_type token", {{u"response_type"_s, u"token"_s}}, u"unsupported_response_type"_s);
    row("response_type none", {{u"response_type"_s, u"none"_s}}, u"unsupported_response_type"_s);
    row("hybrid in any order", {{u"response_type"_s, u"id_token code"_s}}, {});
    row("hybrid without nonce", {{u"response_type"_s, u"code id_token"_s}, {u"nonce"_s, {}}},
        request);
    row("hybrid in a query",
        {{u"response_type"_s, u"code id_token"_s}, {u"response_mode"_s, u"query"_s}}, request);
    row("response_mode odd", {{u"response_mode"_s, u"jwt"_s}}, u"unsupported_response_mode"_s);
    row("redirect_uri missing", {{u"redirect_uri"_s, {}}}, u"invalid_redirect_uri"_s);
    row("redirect_uri another", {{u"redirect_uri"_s, u"http://127.0.0.1:5000/"_s}},
        u"invalid_redirect_uri"_s);
    row("prompt login", {{u"prompt"_s, u"login"_s}}, request);
    row("max_age negative", {{u"max_age"_s, u"-1"_s}}, request);
    row("challenge plain", {{u"code_challenge_method"_s, u"plain"_s}}, request);
    row("challenge without method", {{u"code_challenge_method"_s, {}}}, request);
    row("method without challenge", {{u"code_challenge"_s, {}}}, request);
    row("challenge too short", {{u"code_challenge"_s, u"short"_s}}, request);
    row("challenge padded", {{u"code_challenge"_s, QString(u'A').repeated(42) + u'='}}, request);
    row("request_uri pushed", {{u"request_uri"_s, u"urn:x"_s}}, request);
    row("scope missing", {{u"scope"_s, {}}}, u"invalid_scope"_s);
    row("scope without bank", {{u"scope"_s, u"openid"_s}}, u"invalid_scope"_s);
    row("claims no JSON", {{u"claims"_s, u"{"_s}}, request);
    row("claims with a duplicate", {{u"claims"_s, u"{\"id_token\":{},\"id_token\":{}}"_s}},
        request);
    row("sub unknown", {{u"claims"_s, OidcBench::claims(u"000000000000000000000000"_s)}},
        u"invalid_claims"_s);
    row("connect names a connection", {{u"claims"_s, OidcBench::claims({}, u"a:b"_s)}},
        u"invalid_claims"_s);
}

void TestSandboxOidc::pushedRequestsAreJudgedStrictly()
{
    QFETCH(Changes, changes);
    QFETCH(QString, error);
    const Response response = m_bench->push(changes);
    QCOMPARE(errorOf(response), error);
    QCOMPARE(response.status, error.isEmpty() ? 201 : 400);
    if (error.isEmpty()) {
        const QJsonObject body = OidcBench::json(response);
        QVERIFY(body.value(u"request_uri"_s)
                    .toString()
                    .startsWith(u"urn:ietf:params:oauth:request_uri:"));
        QCOMPARE(body.value(u"expires_in"_s).toInt(), 60);
    }
}

void TestSandboxOidc::renewalsMustFit_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("error");
    const QString claims = u"invalid_claims"_s;
    const auto row = [](const char *tag, const char *flow, const char *who, const char *what,
                        const char *expiry, const QString &error) {
        QTest::newRow(tag) << QString::fromLatin1(flow) << QString::fromLatin1(who)
                           << QString::fromLatin1(what) << QString::fromLatin1(expiry) << error;
    };
    row("reauth", "reauth", "user", "api", "", {});
    row("reauth on legacy", "reauth", "user", "legacy", "", {});
    row("reconsent", "reconsent", "user", "api", "", {});
    row("reconsent until", "reconsent", "user", "api", "2027-01-31T00:00:00Z", {});
    row("reconsent too long", "reconsent", "user", "api", "2027-03-31T00:00:00Z", claims);
    row("reconsent until the past", "reconsent", "user", "api", "2026-01-31T00:00:00Z", claims);
    row("reconsent on legacy", "reconsent", "user", "legacy", "", claims);
    row("refresh on legacy", "refresh", "user", "legacy", "", {});
    row("refresh on test bank", "refresh", "user", "api", "", claims);
    row("without sub", "reauth", "", "api", "", claims);
    row("without connection", "reauth", "user", "", "", claims);
    row("another's connection", "reauth", "other", "api", "", claims);
    row("unknown connection", "reauth", "user", "unknown:1", "", claims);
    row("unknown user", "reauth", "000000000000000000000000", "api", "", claims);
}

void TestSandboxOidc::renewalsMustFit()
{
    QFETCH(QString, flow);
    QFETCH(QString, who);
    QFETCH(QString, what);
    QFETCH(QString, expiry);
    QFETCH(QString, error);
    const QMap<QString, QString> names{{u"user"_s, m_bench->user},
                                       {u"other"_s, m_bench->otherUser},
                                       {u"api"_s, m_bench->api},
                                       {u"legacy"_s, m_bench->legacy}};
    QJsonObject more;
    if (!expiry.isEmpty())
        more.insert(u"mh:consent"_s,
                    QJsonObject{{u"value"_s, QJsonObject{{u"expirationDateTime"_s, expiry}}}});
    const Changes changes{
        {u"scope"_s, u"openid "_s + flow},
        {u"claims"_s, OidcBench::claims(names.value(who, who), names.value(what, what), more)}};
    QCOMPARE(errorOf(m_bench->push(changes)), error);
    // The same rules hold without PAR, on the redirect.
    Changes plain = m_bench->parameters(changes);
    plain.insert(u"client_id"_s, u"signing-client"_s);
    QUrlQuery query;
    for (auto value = plain.begin(); value != plain.end(); ++value)
        query.addQueryItem(value.key(),
                           QString::fromLatin1(QUrl::toPercentEncoding(value.value())));
    const Changes back = OidcBench::returned(
        m_bench->get("/oidc/auth?" + query.query(QUrl::FullyEncoded).toLatin1()));
    QCOMPARE(back.value(u"error"_s), error);
    QCOMPARE(back.value(u"state"_s), u"a state"_s);
    QCOMPARE(back.value(u"iss"_s), OidcBench::issuer());
}

void TestSandboxOidc::aPushedRequestWorksOnceAndForAMinute()
{
    const auto visit = [this](const QJsonObject &pushed) {
        return m_bench->get("/oidc/auth?request_uri=" +
                            pushed.value(u"request_uri"_s).toString().toLatin1());
    };
    const QJsonObject pushed = OidcBench::json(m_bench->push());
    QVERIFY(OidcBench::returned(visit(pushed)).contains(u"code"_s));
    const Response again = visit(pushed);
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains("invalid_request_uri"));
    QVERIFY(again.header("Location").isEmpty());

    const QJsonObject late = OidcBench::json(m_bench->push());
    m_bench->world.advance(60s);
    QCOMPARE(visit(late).status, 400);
    QCOMPARE(m_bench->get("/oidc/auth?request_uri=urn:ietf:params:oauth:request_uri:guess").status,
             400);
    QCOMPARE(m_bench->get("/oidc/auth?request_uri=https://evil.example/").status, 400);
}

void TestSandboxOidc::aPushedRequestBelongsToItsClient()
{
    const QByteArray uri =
        OidcBench::json(m_bench->push()).value(u"request_uri"_s).toString().toLatin1();
    QCOMPARE(m_bench->get("/oidc/auth?client_id=basic-client&request_uri=" + uri).status, 400);
    QCOMPARE(m_bench->get("/oidc/auth?client_id=signing-client&request_uri=" + uri).status, 303);
}

void TestSandboxOidc::formsMustBeForms()
{
    for (const QByteArray path : {"/oidc/request", "/oidc/token"}) {
        const Response json =
            m_bench->call("POST", path, "{}", {{"content-type", "application/json"}});
        QCOMPARE(errorOf(json), u"invalid_request"_s);
        Parameters twice = m_bench->signedForm(OidcBench::items(m_bench->parameters()));
        twice.append({u"scope"_s, u"openid"_s});
        QCOMPARE(errorOf(m_bench->post(path, twice)), u"invalid_request"_s);
    }
    QCOMPARE(m_bench->get("/oidc/auth?client_id=signing-client&state=1&state=2").status, 400);
}

void TestSandboxOidc::requestObjectsAreJudgedStrictly_data()
{
    QTest::addColumn<Members>("changes");
    QTest::addColumn<QString>("error");
    const qint64 now = 1'795'341'600;
    const QString object = u"invalid_request_object"_s;
    const auto row = [](const char *tag, const QString &name, const QJsonValue &value,
                        const QString &error) {
        QTest::newRow(tag) << Members{{name, value}} << error;
    };
    QTest::newRow("good") << Members{} << QString();
    row("aud array", u"aud"_s, QJsonArray{OidcBench::issuer()}, {});
    row("aud another", u"aud"_s, u"https://identity.moneyhub.co.uk/oidc"_s, object);
    row("aud missing", u"aud"_s, absent(), object);
    row("iss another", u"iss"_s, u"basic-client"_s, object);
    row("iss missing", u"iss"_s, absent(), object);
    row("client_id another", u"client_id"_s, u"basic-client"_s, object);
    row("exp past", u"exp"_s, now - 1, object);
    row("exp missing", u"exp"_s, absent(), object);
    row("iat ahead", u"iat"_s, now + 60, object);
    row("request inside", u"request"_s, u"x"_s, object);
    row("request_uri inside", u"request_uri"_s, u"x"_s, object);
    row("claims as text", u"claims"_s, u"{}"_s, object);
    row("scope wrong", u"scope"_s, u"openid reauth id:all"_s, u"invalid_scope"_s);
    row("redirect wrong", u"redirect_uri"_s, u"http://127.0.0.1:5000/"_s,
        u"invalid_redirect_uri"_s);
}

void TestSandboxOidc::requestObjectsAreJudgedStrictly()
{
    QFETCH(Members, changes);
    QFETCH(QString, error);
    const QByteArray payload = QJsonDocument(m_bench->requestObject(changes)).toJson();
    const QByteArray unsignedObject = encodeUnsignedJws(payload, u"oauth-authz-req+jwt"_s);
    const QByteArray signedObject =
        m_bench->clientKey.sign(payload, u"oauth-authz-req+jwt"_s).value();
    for (const QByteArray &jwt : {unsignedObject, signedObject}) {
        const Response response = m_bench->post(
            "/oidc/request", m_bench->signedForm({{u"request"_s, QString::fromLatin1(jwt)}}));
        QCOMPARE(errorOf(response), error);
        QCOMPARE(response.status, error.isEmpty() ? 201 : 400);
        // As a query, the way the official client 5.2.1 does it.
        const Response direct =
            m_bench->get("/oidc/auth?client_id=signing-client&response_type=code"
                         "&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fcallback&request=" +
                         jwt);
        const bool goesBack = error != u"invalid_redirect_uri";
        QCOMPARE(direct.status, goesBack ? 303 : 400);
        if (goesBack)
            QCOMPARE(OidcBench::returned(direct).value(u"error"_s), error);
    }
}

void TestSandboxOidc::aClientThatMustSignIsHeldToIt()
{
    const QJsonObject object =
        m_bench->requestObject({{u"iss"_s, u"must-sign"_s}, {u"client_id"_s, u"must-sign"_s}});
    const QByteArray unsignedObject = encodeUnsignedJws(QJsonDocument(object).toJson());
    const QByteArray base =
        "/oidc/auth?client_id=must-sign&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";
    QCOMPARE(
        OidcBench::returned(m_bench->get(base + "&request=" + unsignedObject)).value(u"error"_s),
        u"invalid_request_object"_s);
    QCOMPARE(OidcBench::returned(m_bench->get(base + "&response_type=code&scope=openid"))
                 .value(u"error"_s),
             u"invalid_request"_s);
    const QByteArray wrongKey = m_bench->clientKey.sign(QJsonDocument(object).toJson()).value();
    QCOMPARE(OidcBench::returned(m_bench->get(base + "&request=" + wrongKey)).value(u"error"_s),
             u"invalid_request_object"_s);
    // Parameters beside a pushed object are refused.
    const QByteArray good =
        m_bench->clientKey.sign(QJsonDocument(m_bench->requestObject()).toJson()).value();
    const Response beside = m_bench->post(
        "/oidc/request", m_bench->signedForm({{u"request"_s, QString::fromLatin1(good)},
                                              {u"scope"_s, u"openid"_s}}));
    QCOMPARE(errorOf(beside), u"invalid_request"_s);
}

void TestSandboxOidc::plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("redirected");
    QTest::addColumn<QString>("error");
    const QByteArray uri = "redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";
    QTest::newRow("no client") << uri << false << u"invalid_client"_s;
    QTest::newRow("unknown client") << uri + "&client_id=nobody" << false << u"invalid_client"_s;
    QTest::newRow("foreign redirect")
        << QByteArray("client_id=signing-client&redirect_uri=https%3A%2F%2Fevil.example") << false
        << u"invalid_redirect_uri"_s;
    QTest::newRow("script in redirect")
        << QByteArray("client_id=signing-client&redirect_uri=%3Cscript%3E") << false
        << u"invalid_redirect_uri"_s;
    QTest::newRow("both objects") << uri + "&client_id=signing-client&request=x&request_uri=y"
                                  << false << u"invalid_request"_s;
    QTest::newRow("scope")
        << uri + "&client_id=signing-client&response_type=code&scope=openid&state=s" << true
        << u"invalid_scope"_s;
    QTest::newRow("broken object")
        << uri + "&client_id=signing-client&request=x.y.z" << true << u"invalid_request_object"_s;
}

void TestSandboxOidc::plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, redirected);
    QFETCH(QString, error);
    const Response response = m_bench->get("/oidc/auth?" + query);
    QCOMPARE(response.status, redirected ? 303 : 400);
    if (redirected) {
        QCOMPARE(OidcBench::returned(response).value(u"error"_s), error);
        QCOMPARE(OidcBench::returned(response).value(u"iss"_s), OidcBench::issuer());
    } else {
        QVERIFY(response.body.contains(error.toUtf8()));
        QVERIFY(!response.body.contains("<script>"));
        QVERIFY(response.header("Location").isEmpty());
    }
}

void TestSandboxOidc::clientCredentialsFollowTheRules_data()
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

void TestSandboxOidc::clientCredentialsFollowTheRules()
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
        QVERIFY(grant && grant->has(u"user:read"_s) && grant->sub.isEmpty());
    }
}

void TestSandboxOidc::accessTokensExpireByTheMovedClock()
{
    const QJsonObject reply =
        OidcBench::json(m_bench->post("/oidc/token",
                                      {{u"grant_type"_s, u"client_credentials"_s},
                                       {u"scope"_s, u"accounts:read"_s},
                                       {u"sub"_s, m_bench->user}},
                                      {m_bench->basic()}));
    const QByteArray token = reply.value(u"access_token"_s).toString().toLatin1();
    Request request;
    request.headers = {{"authorization", "bearer " + token}};
    QCOMPARE(m_bench->tokens.findFor(request)->sub, m_bench->user);
    m_bench->world.advance(std::chrono::seconds(reply.value(u"expires_in"_s).toInt()) - 1s);
    QVERIFY(m_bench->tokens.find(token));
    m_bench->world.advance(1s);
    QVERIFY(!m_bench->tokens.find(token));
}

void TestSandboxOidc::exchangesAreJudgedStrictly_data()
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

void TestSandboxOidc::exchangesAreJudgedStrictly()
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

void TestSandboxOidc::aCodeWorksOnceAndItsTokensDieWithTheSecondTry()
{
    const QString code = m_bench->code();
    const QByteArray token =
        OidcBench::json(m_bench->exchange(code)).value(u"access_token"_s).toString().toLatin1();
    QVERIFY(m_bench->tokens.find(token));
    QCOMPARE(errorOf(m_bench->exchange(code)), u"invalid_grant"_s);
    QVERIFY(!m_bench->tokens.find(token));
}

void TestSandboxOidc::aCodeLivesTenMinutes()
{
    const QString inTime = m_bench->code();
    m_bench->world.advance(10min - 1s);
    QCOMPARE(m_bench->exchange(inTime).status, 200);
    const QString late = m_bench->code();
    m_bench->world.advance(10min);
    QCOMPARE(errorOf(m_bench->exchange(late)), u"invalid_grant"_s);
}

void TestSandboxOidc::theExchangeMakesTheConnection()
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

void TestSandboxOidc::anAsynchronousConnectionNamesItsSync()
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

void TestSandboxOidc::aOneTimeConnectMakesAUser()
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

void TestSandboxOidc::idTokensAreSpoiledOnDemand_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"iss", "aud", "nonce", "sub", "signature", "alg-none", "expired", "no-con-id"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSandboxOidc::idTokensAreSpoiledOnDemand()
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

void TestSandboxOidc::refreshTokensComeWithOfflineAccessOnlyAndRotate()
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
                ->has(u"accounts:read"_s));
    QCOMPARE(errorOf(refresh(first)), u"invalid_grant"_s);
    QCOMPARE(refresh(second.value(u"refresh_token"_s).toString()).status, 200);
    const Response another = m_bench->post(
        "/oidc/token", {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first}},
        {m_bench->basic()});
    QCOMPARE(errorOf(another), u"invalid_grant"_s);
}

void TestSandboxOidc::hybridAnswersBindCodeAndState_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("fragment by default") << QString();
    QTest::newRow("fragment") << u"fragment"_s;
    QTest::newRow("form_post") << u"form_post"_s;
}

void TestSandboxOidc::hybridAnswersBindCodeAndState()
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

QTEST_GUILESS_MAIN(TestSandboxOidc)
#include "tst_sandbox_oidc.moc"
