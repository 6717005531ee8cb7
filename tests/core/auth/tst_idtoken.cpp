#include "core/auth/idtokenverifier.h"
#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "support/testkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromMilliseconds(1'795'341'600'000);
const Secret kAccessToken{QByteArrayLiteral("access-token")};
const Secret kCode{QByteArrayLiteral("the-code")};
const Secret kState{QByteArrayLiteral("the-state")};
const QString kConnection =
    QStringLiteral("1ffe704d39629a929c8e293880fb449a:1c0b2b3e-0000-4000-8000-000000000001");

using Change = std::function<void(QJsonObject &)>;

double secondsOf(Instant instant)
{
    return double(toMilliseconds(instant)) / 1000;
}

QString hashOf(const Secret &value, JwsAlgorithm algorithm = JwsAlgorithm::RS256)
{
    return QString::fromLatin1(leftHalfHash(algorithm, value.reveal()));
}

QJsonObject backClaims()
{
    return {{QStringLiteral("iss"), QStringLiteral("https://identity.example/oidc")},
            {QStringLiteral("sub"), QStringLiteral("user-1")},
            {QStringLiteral("aud"), QStringLiteral("client-1")},
            {QStringLiteral("exp"), secondsOf(kNow + 1h)},
            {QStringLiteral("iat"), secondsOf(kNow)},
            {QStringLiteral("nonce"), QStringLiteral("nonce-1")},
            {QStringLiteral("at_hash"), hashOf(kAccessToken)},
            {QStringLiteral("mh:con_id"), kConnection}};
}

QJsonObject frontClaims()
{
    QJsonObject claims = backClaims();
    claims.remove(u"at_hash");
    claims.remove(u"mh:con_id");
    claims[u"c_hash"] = hashOf(kCode);
    claims[u"s_hash"] = hashOf(kState);
    return claims;
}

IdTokenExpectations backChannel()
{
    IdTokenExpectations expected;
    expected.channel = IdTokenExpectations::Channel::Back;
    expected.issuer = QStringLiteral("https://identity.example/oidc");
    expected.clientId = QStringLiteral("client-1");
    expected.algorithm = JwsAlgorithm::RS256;
    expected.nonce = QStringLiteral("nonce-1");
    expected.subject = UserId{QStringLiteral("user-1")};
    expected.requireConnectionId = true;
    expected.accessToken = kAccessToken;
    expected.now = kNow;
    return expected;
}

IdTokenExpectations frontChannel()
{
    IdTokenExpectations expected = backChannel();
    expected.channel = IdTokenExpectations::Channel::Front;
    expected.requireConnectionId = false;
    expected.accessToken = {};
    expected.code = kCode;
    expected.state = kState;
    return expected;
}

QByteArray tokenOf(const QJsonObject &claims, JwsAlgorithm algorithm = JwsAlgorithm::RS256)
{
    return testKey(algorithm).sign(QJsonDocument(claims).toJson(QJsonDocument::Compact)).value();
}

VerificationKeys keys()
{
    return verificationKeys(
        {testKey(JwsAlgorithm::RS256).publicJwk(), testKey(JwsAlgorithm::ES256).publicJwk()});
}

/// "ok", the part of a CheckFailed, or "clock".
QString verdict(const QByteArray &token, const IdTokenExpectations &expected)
{
    const auto claims = verifyIdToken(token, keys(), expected);
    if (claims)
        return QStringLiteral("ok");
    if (claims.error().kind == ErrorKind::ClockOff)
        return QStringLiteral("clock");
    return claims.error().kind == ErrorKind::CheckFailed ? claims.error().part
                                                         : QStringLiteral("wrong kind");
}

Change set(const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &claims) { claims[QLatin1String(name)] = value; };
}

Change drop(const char *name)
{
    return [=](QJsonObject &claims) { claims.remove(QLatin1String(name)); };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsOfTheBackChannel_data();
    void claimsOfTheBackChannel();
    void claimsOfTheFrontChannel_data();
    void claimsOfTheFrontChannel();
    void whatWasVerifiedIsReturned();
    void toleranceHasASharpEdge_data();
    void toleranceHasASharpEdge();
    void aWrongClockIsNamedAsTheCause_data();
    void aWrongClockIsNamedAsTheCause();
    void signaturesAndFormsAreChecked_data();
    void signaturesAndFormsAreChecked();
    void repeatedClaimsAreRefused_data();
    void repeatedClaimsAreRefused();
    void emptyExpectationsMatchNothing();
    void aTokenOfAnEarlierFlowIsRefused();
    void nothingOfTheTokenIsQuoted();
    void randomDamageNeverPasses();
};

void IdTokenTest::claimsOfTheBackChannel_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const Change &change, const char *wanted) {
        QTest::newRow(name) << change << QString::fromLatin1(wanted);
    };
    const QString ours = QStringLiteral("client-1");
    const QString stranger = QStringLiteral("stranger");

    row(
        "as it should be", [](QJsonObject &) {}, "ok");
    row("T-01 iss + 1", set("iss", QStringLiteral("https://identity.example/oidc1")), "issuer");
    row("T-01 no iss", drop("iss"), "issuer");
    row("iss is an array", set("iss", QJsonArray{QStringLiteral("https://identity.example/oidc")}),
        "issuer");
    row("T-02 trailing slash", set("iss", QStringLiteral("https://identity.example/oidc/")),
        "issuer");
    row("T-02 case", set("iss", QStringLiteral("https://Identity.example/oidc")), "issuer");
    row("T-02 default port", set("iss", QStringLiteral("https://identity.example:443/oidc")),
        "issuer");
    row("T-02 without /oidc", set("iss", QStringLiteral("https://identity.example")), "issuer");
    row("T-02 http", set("iss", QStringLiteral("http://identity.example/oidc")), "issuer");
    row("T-03 aud of another", set("aud", stranger), "audience");
    row("T-03 no aud", drop("aud"), "audience");
    row("T-03 empty array", set("aud", QJsonArray()), "audience");
    row("T-03 number", set("aud", 7), "audience");
    row("T-03 prefix", set("aud", QStringLiteral("client-")), "audience");
    row("T-03 array of a number", set("aud", QJsonArray{7}), "audience");
    row("T-04 array of one", set("aud", QJsonArray{ours}), "ok");
    row("T-04 no at_hash", drop("at_hash"), "ok");
    row("T-04 unknown claims", set("tenant_id", QJsonObject{{QStringLiteral("a"), 1}}), "ok");
    row("T-05 two, no azp", set("aud", QJsonArray{ours, stranger}), "audience");
    row(
        "T-05 two, azp the stranger",
        [=](QJsonObject &claims) {
            claims[u"aud"] = QJsonArray{ours, stranger};
            claims[u"azp"] = stranger;
        },
        "audience");
    row(
        "T-05 two, azp ours: refused by policy",
        [=](QJsonObject &claims) {
            claims[u"aud"] = QJsonArray{ours, stranger};
            claims[u"azp"] = ours;
        },
        "audience");
    row("T-05 one, azp the stranger", set("azp", stranger), "audience");
    row("T-05 one, azp ours", set("azp", ours), "ok");
    row("T-05 azp is a number", set("azp", 7), "audience");
    row("T-06 six minutes past", set("exp", secondsOf(kNow - 6min)), "time");
    row("T-06 no exp", drop("exp"), "time");
    row("T-06 exp a string", set("exp", QString::number(secondsOf(kNow + 1h), 'f', 0)), "time");
    row("T-06 exp 1e18", set("exp", 1e18), "time");
    row("T-06 exp negative", set("exp", -1), "time");
    row("T-06 exp null", set("exp", QJsonValue::Null), "time");
    row("T-06 exp with a fraction", set("exp", secondsOf(kNow + 1h) + 0.5), "ok");
    row("T-07 no iat", drop("iat"), "time");
    row("T-07 iat a day ahead", set("iat", secondsOf(kNow + 24h)), "time");
    row("T-07 iat a string", set("iat", QStringLiteral("now")), "time");
    row("nbf in the future", set("nbf", secondsOf(kNow + 5min)), "time");
    row("nbf a string", set("nbf", QStringLiteral("now")), "time");
    row("nbf now", set("nbf", secondsOf(kNow)), "ok");
    row("T-08 no sub", drop("sub"), "subject");
    row("T-08 empty sub", set("sub", QString()), "subject");
    row("T-08 another user", set("sub", QStringLiteral("user-2")), "subject");
    row("T-08 sub a number", set("sub", 1), "subject");
    row("T-09 no nonce", drop("nonce"), "nonce");
    row("T-09 changed nonce", set("nonce", QStringLiteral("nonce-2")), "nonce");
    row("T-09 nonce a number", set("nonce", 1), "nonce");
    row("T-09 empty nonce", set("nonce", QString()), "nonce");
    row("T-21 wrong at_hash", set("at_hash", hashOf(kCode)), "token-hash");
    row("T-21 at_hash + 1", set("at_hash", hashOf(kAccessToken) + u'1'), "token-hash");
    row("T-21 at_hash by the wrong hash", set("at_hash", hashOf(kAccessToken, JwsAlgorithm::RS512)),
        "token-hash");
    row("T-21 at_hash a number", set("at_hash", 1), "token-hash");
    row("T-21 empty at_hash", set("at_hash", QString()), "token-hash");
    row("no connection id", drop("mh:con_id"), "connection");
    row("connection id a number", set("mh:con_id", 1), "connection");
    row("empty connection id", set("mh:con_id", QString()), "connection");
    row("connection id with a line end", set("mh:con_id", QStringLiteral("a:\nb")), "connection");
    row("connection id of 5 kB", set("mh:con_id", QString(5000, u'a')), "connection");
    row("sync id", set("mh:sync", QStringLiteral("s-1")), "ok");
    row("sync is an object", set("mh:sync", QJsonObject()), "ok");
}

void IdTokenTest::claimsOfTheBackChannel()
{
    QFETCH(Change, change);
    QFETCH(QString, wanted);
    QJsonObject claims = backClaims();
    change(claims);
    QCOMPARE(verdict(tokenOf(claims), backChannel()), wanted);
}

void IdTokenTest::claimsOfTheFrontChannel_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const Change &change, const char *wanted) {
        QTest::newRow(name) << change << QString::fromLatin1(wanted);
    };
    row(
        "as it should be", [](QJsonObject &) {}, "ok");
    row("T-01 iss + 1", set("iss", QStringLiteral("https://identity.example/oidc1")), "issuer");
    row("T-07 iat a week past", set("iat", secondsOf(kNow - 24h * 7)), "time");
    row("T-07 iat 14 minutes past", set("iat", secondsOf(kNow - 14min)), "ok");
    row("T-07 iat 16 minutes past", set("iat", secondsOf(kNow - 16min)), "time");
    row("T-19 no c_hash", drop("c_hash"), "code-hash");
    row("T-19 c_hash + 1", set("c_hash", hashOf(kCode) + u'1'), "code-hash");
    row("T-19 c_hash by the wrong hash", set("c_hash", hashOf(kCode, JwsAlgorithm::RS384)), "code-hash");
    row("T-19 c_hash of another code", set("c_hash", hashOf(kState)), "code-hash");
    row("T-19 c_hash a number", set("c_hash", 1), "code-hash");
    row("T-20 no s_hash", drop("s_hash"), "ok");
    row("T-20 wrong s_hash", set("s_hash", hashOf(kCode)), "state-hash");
    row("T-20 s_hash null", set("s_hash", QJsonValue::Null), "state-hash");
    row("at_hash of a token nobody has", set("at_hash", QStringLiteral("x")), "ok");
    row("connection id is not needed", drop("mh:con_id"), "ok");
}

void IdTokenTest::claimsOfTheFrontChannel()
{
    QFETCH(Change, change);
    QFETCH(QString, wanted);
    QJsonObject claims = frontClaims();
    change(claims);
    QCOMPARE(verdict(tokenOf(claims), frontChannel()), wanted);
}

void IdTokenTest::whatWasVerifiedIsReturned()
{
    QJsonObject json = backClaims();
    json[u"mh:sync"] = QStringLiteral("sync-1");
    const auto claims = verifyIdToken(tokenOf(json), keys(), backChannel());
    QVERIFY(claims);
    const IdTokenClaims wanted{UserId{QStringLiteral("user-1")}, ConnectionId{kConnection},
                               SyncId{QStringLiteral("sync-1")}, kNow, kNow + 1h};
    QVERIFY(*claims == wanted);
}

void IdTokenTest::toleranceHasASharpEdge_data()
{
    // D-02
    QTest::addColumn<int>("expired");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("exp 29 s past") << 29 << 0 << QStringLiteral("ok");
    QTest::newRow("exp 30 s past") << 30 << 0 << QStringLiteral("time");
    QTest::newRow("exp 31 s past") << 31 << 0 << QStringLiteral("time");
    QTest::newRow("iat 29 s ahead") << -60 << 29 << QStringLiteral("ok");
    QTest::newRow("iat 30 s ahead") << -60 << 30 << QStringLiteral("ok");
    QTest::newRow("iat 31 s ahead") << -60 << 31 << QStringLiteral("time");
}

void IdTokenTest::toleranceHasASharpEdge()
{
    QFETCH(int, expired);
    QFETCH(int, ahead);
    QFETCH(QString, wanted);
    QJsonObject claims = backClaims();
    claims[u"exp"] = secondsOf(kNow - std::chrono::seconds{expired});
    claims[u"iat"] = secondsOf(kNow + std::chrono::seconds{ahead});
    QCOMPARE(verdict(tokenOf(claims), backChannel()), wanted);
}

void IdTokenTest::aWrongClockIsNamedAsTheCause_data()
{
    // T-06, T-07, D-01: `ahead` is how far the service's clock is ahead of ours.
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("tokenAge");
    QTest::addColumn<QString>("wanted");
    const int day = 86'400;
    QTest::newRow("we are a day early") << day << -day << QStringLiteral("clock");
    QTest::newRow("we are a day late") << -day << day << QStringLiteral("clock");
    QTest::newRow("clocks agree, token old") << 0 << day << QStringLiteral("time");
    QTest::newRow("clocks differ by 59 s, token a day old") << -59 << day << QStringLiteral("time");
    QTest::newRow("clock off, token bad by both") << day << day << QStringLiteral("time");
    QTest::newRow("clock off by 100 s, token from then") << 100 << -100 << QStringLiteral("clock");
    QTest::newRow("clock off by 50 s, token from then") << 50 << -50 << QStringLiteral("time");
}

void IdTokenTest::aWrongClockIsNamedAsTheCause()
{
    QFETCH(int, ahead);
    QFETCH(int, tokenAge);
    QFETCH(QString, wanted);
    const Instant made = kNow - std::chrono::seconds{tokenAge};
    QJsonObject claims = backClaims();
    claims[u"iat"] = secondsOf(made);
    claims[u"exp"] = secondsOf(made + 1h);
    IdTokenExpectations expected = backChannel();
    expected.serverClockOffset = std::chrono::seconds{ahead};
    QCOMPARE(verdict(tokenOf(claims), expected), wanted);
}

void IdTokenTest::signaturesAndFormsAreChecked_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("wanted");
    const QByteArray good = tokenOf(backClaims());
    const QList<QByteArray> parts = good.split('.');
    const QByteArray payload = QJsonDocument(backClaims()).toJson(QJsonDocument::Compact);
    const auto row = [](const char *name, const QByteArray &token, const char *wanted) {
        QTest::newRow(name) << token << QString::fromLatin1(wanted);
    };
    row("T-10 alg none", encodeUnsignedJws(payload), "algorithm");
    row("T-10 alg none, kid",
        encodeBase64Url(R"({"alg":"none","kid":"k1"})") + '.' + parts[1] + '.', "algorithm");
    row("T-10 no alg", encodeBase64Url(R"({"kid":"k1"})") + '.' + parts[1] + '.' + parts[2],
        "algorithm");
    row("T-10 empty signature", parts[0] + '.' + parts[1] + '.', "signature");
    row("T-11 ES256", tokenOf(backClaims(), JwsAlgorithm::ES256), "algorithm");
    row("T-11 PS256 by the same key", tokenOf(backClaims(), JwsAlgorithm::PS256), "algorithm");
    row("T-11 RS512 by the same key", tokenOf(backClaims(), JwsAlgorithm::RS512), "algorithm");
    row("T-13 cut signature", good.chopped(2), "signature");
    // One character over a multiple of four is never base64, whatever the signature of this run is.
    const qsizetype over = (parts[2].size() - 1) % 4;
    row("T-13 cut within a byte", good.chopped(over == 0 ? 4 : over), "format");
    row("T-13 other payload",
        parts[0] + '.' + tokenOf(frontClaims()).split('.').at(1) + '.' + parts[2], "signature");
    row("T-13 key of another",
        testKey(JwsAlgorithm::RS256, QStringLiteral("k9")).sign(payload).value(), "signature");
    row("T-27 two parts", parts[0] + '.' + parts[1], "format");
    row("T-27 JWE", good + ".x.y", "format");
    row("empty", QByteArray(), "format");
    row("claims are no object", testKey(JwsAlgorithm::RS256).sign("[]").value(), "format");
    row("claims are no JSON", testKey(JwsAlgorithm::RS256).sign("hello").value(), "format");
    row("claims with NUL and junk",
        testKey(JwsAlgorithm::RS256).sign(payload + QByteArray("\0x", 2)).value(), "format");
    row("claims nested deeply",
        testKey(JwsAlgorithm::RS256)
            .sign("{\"x\":" + QByteArray(3000, '[') + QByteArray(3000, ']') + '}')
            .value(),
        "format");
}

void IdTokenTest::signaturesAndFormsAreChecked()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, wanted);
    QCOMPARE(verdict(token, backChannel()), wanted);
}

void IdTokenTest::repeatedClaimsAreRefused_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("T-27 sub") << QByteArray(R"("sub":"user-1")") << QByteArray(R"("sub":"user-2")");
    QTest::newRow("T-27 iss") << QByteArray(R"("iss":"https://identity.example/oidc")")
                              << QByteArray(R"("iss":"https://evil.example")");
    QTest::newRow("T-27 nonce") << QByteArray(R"("nonce":"nonce-1")")
                                << QByteArray(R"("nonce":"nonce-2")");
    QTest::newRow("T-27 by escape")
        << QByteArray(R"("sub":"user-1")") << QByteArray(R"("\u0073ub":"user-2")");
}

void IdTokenTest::repeatedClaimsAreRefused()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    const QByteArray payload = QJsonDocument(backClaims()).toJson(QJsonDocument::Compact);
    QVERIFY(payload.contains(good));
    for (const QByteArray &both : {good + ',' + bad, bad + ',' + good}) {
        const QByteArray twice = QByteArray(payload).replace(good, both);
        QCOMPARE(verdict(testKey(JwsAlgorithm::RS256).sign(twice).value(), backChannel()),
                 QStringLiteral("format"));
    }
}

void IdTokenTest::emptyExpectationsMatchNothing()
{
    QJsonObject claims = backClaims();
    claims[u"nonce"] = QString();
    IdTokenExpectations expected = backChannel();
    expected.nonce.clear();
    QCOMPARE(verdict(tokenOf(claims), expected), QStringLiteral("nonce"));

    claims = backClaims();
    claims[u"aud"] = QString();
    expected = backChannel();
    expected.clientId.clear();
    QCOMPARE(verdict(tokenOf(claims), expected), QStringLiteral("audience"));

    claims = backClaims();
    claims[u"sub"] = QString();
    expected = backChannel();
    expected.subject = {};
    QCOMPARE(verdict(tokenOf(claims), expected), QStringLiteral("subject"));

    expected = frontChannel();
    expected.code = {};
    QCOMPARE(verdict(tokenOf(frontClaims()), expected), QStringLiteral("code-hash"));
}

void IdTokenTest::aTokenOfAnEarlierFlowIsRefused()
{
    // T-09: everything right, but it answers another question.
    const QByteArray earlier = tokenOf(backClaims());
    IdTokenExpectations expected = backChannel();
    QCOMPARE(verdict(earlier, expected), QStringLiteral("ok"));
    expected.nonce = QStringLiteral("nonce-of-this-flow");
    QCOMPARE(verdict(earlier, expected), QStringLiteral("nonce"));
}

void IdTokenTest::nothingOfTheTokenIsQuoted()
{
    QJsonObject claims = backClaims();
    claims[u"sub"] = QStringLiteral("canary-<b>\n");
    const auto result = verifyIdToken(tokenOf(claims), keys(), backChannel());
    QVERIFY(!result);
    QVERIFY(!result.error().detail.contains(u"canary"));
}

void IdTokenTest::randomDamageNeverPasses()
{
    const QByteArray good = tokenOf(backClaims());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray damaged = good;
        damaged[i] = damaged[i] == 'A' ? 'B' : 'A';
        QVERIFY(verdict(damaged, backChannel()) != QStringLiteral("ok"));
    }
}

QTEST_GUILESS_MAIN(IdTokenTest)
#include "tst_idtoken.moc"
