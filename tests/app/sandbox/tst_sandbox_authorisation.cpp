// What the look-alike accepts as an authorisation request: scopes, claims, pushed, signed and
// plain.

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

class TestSandboxAuthorisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OidcBench>(); }
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

private:
    std::unique_ptr<OidcBench> m_bench;
};

void TestSandboxAuthorisation::scopesFollowTheRules_data()
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

void TestSandboxAuthorisation::scopesFollowTheRules()
{
    QFETCH(QString, scope);
    QFETCH(bool, fine);
    const auto result = readAuthorisationScope(scope, m_bench->world);
    QCOMPARE(result.has_value(), fine);
    if (!fine)
        QCOMPARE(result.error().error, u"invalid_scope"_s);
}

void TestSandboxAuthorisation::claimsFollowTheRules_data()
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

void TestSandboxAuthorisation::claimsFollowTheRules()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, error);
    const auto result = readClaims(QJsonDocument::fromJson(claims).object(), m_bench->clock.now());
    QCOMPARE(result ? QString() : result.error().error, error);
}

void TestSandboxAuthorisation::pushedRequestsAreJudgedStrictly_data()
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

void TestSandboxAuthorisation::pushedRequestsAreJudgedStrictly()
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

void TestSandboxAuthorisation::renewalsMustFit_data()
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

void TestSandboxAuthorisation::renewalsMustFit()
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

void TestSandboxAuthorisation::aPushedRequestWorksOnceAndForAMinute()
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

void TestSandboxAuthorisation::aPushedRequestBelongsToItsClient()
{
    const QByteArray uri =
        OidcBench::json(m_bench->push()).value(u"request_uri"_s).toString().toLatin1();
    QCOMPARE(m_bench->get("/oidc/auth?client_id=basic-client&request_uri=" + uri).status, 400);
    QCOMPARE(m_bench->get("/oidc/auth?client_id=signing-client&request_uri=" + uri).status, 303);
}

void TestSandboxAuthorisation::formsMustBeForms()
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

void TestSandboxAuthorisation::requestObjectsAreJudgedStrictly_data()
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

void TestSandboxAuthorisation::requestObjectsAreJudgedStrictly()
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

void TestSandboxAuthorisation::aClientThatMustSignIsHeldToIt()
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

void TestSandboxAuthorisation::plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted_data()
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

void TestSandboxAuthorisation::plainRequestsFailOnTheRedirectOnlyWhenItIsTrusted()
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

QTEST_GUILESS_MAIN(TestSandboxAuthorisation)
#include "tst_sandbox_authorisation.moc"
