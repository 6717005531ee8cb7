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

private:
    std::unique_ptr<OidcBench> m_bench;
};

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

QTEST_GUILESS_MAIN(TestSandboxOidc)
#include "tst_sandbox_oidc.moc"
