#include "core/auth/clientauthenticator.h"
#include "core/jose/jws.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/scriptedgateway.h"
#include "support/testkeys.h"
#include "support/testprofile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace {

const QUrl kEndpoint(QStringLiteral("https://identity.example/oidc/token"));

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class ClientAuthenticatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAssertionSaysWhoForWhomAndHowLong_data();
    void anAssertionSaysWhoForWhomAndHowLong();
    void assertionsDifferWithinOneSecond();
    void basicEncodesBothHalves_data();
    void basicEncodesBothHalves();
    void secretsThatDoNotFitAreRefused();
    void withoutASecretThereIsNoRequest();
    void formsAreEncodedForEveryReader();

private:
    FakeClock m_clock;
    FakeRandom m_random;
};

void ClientAuthenticatorTest::anAssertionSaysWhoForWhomAndHowLong_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const auto *word : {"RS256", "PS256", "ES256"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void ClientAuthenticatorTest::anAssertionSaysWhoForWhomAndHowLong()
{
    QFETCH(QString, algorithm);
    const auto used = jwsAlgorithmFromWord(algorithm).value();
    Profile profile = testProfile();
    profile.signingAlgorithm = algorithm;
    ClientAuthenticator authenticator(profile, m_clock, m_random);
    QVERIFY(authenticator.setSecret(testKey(used).privateJwk().value()));
    QVERIFY(authenticator.usesAssertion());
    QVERIFY(authenticator.signingKey());

    const auto request =
        authenticator.post(kEndpoint, {{QStringLiteral("a"), QStringLiteral("b c")}});
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(request->url, kEndpoint);
    QCOMPARE(headerOf(*request, "content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(headerOf(*request, "authorization").isEmpty());
    QCOMPARE(ScriptedGateway::formField(*request, QStringLiteral("a")), QStringLiteral("b c"));
    QCOMPARE(ScriptedGateway::formField(*request, QStringLiteral("client_id")),
             QStringLiteral("client-1"));
    QCOMPARE(ScriptedGateway::formField(*request, QStringLiteral("client_assertion_type")),
             QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));

    const QByteArray assertion =
        ScriptedGateway::formField(*request, QStringLiteral("client_assertion")).toLatin1();
    const auto payload = verifyJws(assertion, verificationKeys({testKey(used).publicJwk()}), used);
    QVERIFY(payload);
    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    QCOMPARE(claims[u"iss"].toString(), QStringLiteral("client-1"));
    QCOMPARE(claims[u"sub"].toString(), QStringLiteral("client-1"));
    QCOMPARE(claims[u"aud"].toString(), profile.issuer());
    QCOMPARE(claims[u"iat"].toInteger(), toMilliseconds(m_clock.now()) / 1000);
    QCOMPARE(claims[u"exp"].toInteger() - claims[u"iat"].toInteger(), 60);
    QVERIFY(claims[u"jti"].toString().size() >= 22);
    QCOMPARE(readJwsWithoutVerifying(assertion)->keyId, QStringLiteral("k1"));
}

void ClientAuthenticatorTest::assertionsDifferWithinOneSecond()
{
    // T-26
    ClientAuthenticator authenticator(testProfile(), m_clock, m_random);
    QVERIFY(authenticator.setSecret(testKey(JwsAlgorithm::RS256).privateJwk().value()));
    QSet<QString> ids;
    for (int i = 0; i < 20; ++i) {
        const auto request = authenticator.post(kEndpoint, {});
        const auto assertion =
            ScriptedGateway::formField(*request, QStringLiteral("client_assertion"));
        const auto jws = readJwsWithoutVerifying(assertion.toLatin1());
        ids.insert(QJsonDocument::fromJson(jws->payload).object()[u"jti"].toString());
    }
    QCOMPARE(ids.size(), 20);
}

void ClientAuthenticatorTest::basicEncodesBothHalves_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("pair");
    const QString plain = QStringLiteral("client-1");
    QTest::newRow("ordinary") << plain << QByteArray("s3cret") << QByteArray("client-1:s3cret");
    QTest::newRow("colon") << QStringLiteral("a:b") << QByteArray("c:d")
                           << QByteArray("a%3Ab:c%3Ad");
    QTest::newRow("percent, plus, space")
        << plain << QByteArray("%+ ") << QByteArray("client-1:%25%2B+");
    QTest::newRow("not ASCII") << plain << QByteArray("\xc2\xa3") << QByteArray("client-1:%C2%A3");
    QTest::newRow("line end of a file")
        << plain << QByteArray("s3cret\n") << QByteArray("client-1:s3cret");
    QTest::newRow("line end of Windows")
        << plain << QByteArray("s3cret\r\n") << QByteArray("client-1:s3cret");
}

void ClientAuthenticatorTest::basicEncodesBothHalves()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, pair);
    Profile profile = testProfile();
    profile.clientId = id;
    profile.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    ClientAuthenticator authenticator(profile, m_clock, m_random);
    QVERIFY(authenticator.setSecret(Secret{secret}));
    QVERIFY(!authenticator.usesAssertion());
    QVERIFY(!authenticator.signingKey());
    const auto request = authenticator.post(kEndpoint, {});
    QVERIFY(request);
    QCOMPARE(headerOf(*request, "authorization"), "Basic " + pair.toBase64());
    QVERIFY(!request->body.contains("client_assertion"));
    QVERIFY(!request->body.contains("client_secret"));
}

void ClientAuthenticatorTest::secretsThatDoNotFitAreRefused()
{
    ClientAuthenticator authenticator(testProfile(), m_clock, m_random);
    QVERIFY(authenticator.setSecret(testKey(JwsAlgorithm::RS256).privateJwk().value()));
    for (const Secret &bad : {Secret{QByteArray("a plain secret")}, Secret{},
                              testKey(JwsAlgorithm::ES256).privateJwk().value()}) {
        const auto taken = authenticator.setSecret(bad);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::SecretFile);
        QVERIFY(!taken.error().detail.contains(u"plain"));
    }
    QVERIFY2(authenticator.hasSecret(), "the earlier one stays");

    Profile basic = testProfile();
    basic.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    ClientAuthenticator other(basic, m_clock, m_random);
    QVERIFY(!other.setSecret(Secret{QByteArray("\n")}));
    QVERIFY(!other.hasSecret());
}

void ClientAuthenticatorTest::withoutASecretThereIsNoRequest()
{
    const ClientAuthenticator authenticator(testProfile(), m_clock, m_random);
    QVERIFY(!authenticator.hasSecret());
    const auto request = authenticator.post(kEndpoint, {});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::SecretAbsent);
}

void ClientAuthenticatorTest::formsAreEncodedForEveryReader()
{
    QCOMPARE(encodeForm({{QStringLiteral("a b"), QStringLiteral("c&d=e+f%")},
                         {QStringLiteral("u"), QStringLiteral("£~-._*")}}),
             QByteArray("a+b=c%26d%3De%2Bf%25&u=%C2%A3~-._%2A"));
    QCOMPARE(encodeForm({}), QByteArray());
}

QTEST_GUILESS_MAIN(ClientAuthenticatorTest)
#include "tst_clientauthenticator.moc"
