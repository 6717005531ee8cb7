// The families of Wycheproof's json_web_key vectors, rebuilt with keys made in the test, and what
// else a key set may hold (T-15, T-17).

#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "core/jose/signingkey.h"
#include "core/jose/verificationkeys.h"
#include "support/testkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// 2048 bits, a power of 65537 modulo every prime up to 167: the fingerprint of CVE-2017-15361.
/// Made for this test; nobody has its factors.
const QString kRocaModulus =
    QStringLiteral("xpR4D7jm6v4mbkxcwyoI0rYkbusYD9qaTrcrtvhB0_hvCnIvVrI_d33a9PtIi4Hle13qtew-"
                   "Ptn5DjibmeiArN29sINw9nxO"
                   "Sm9ZEY44jsNNAIyaWJoD4jvIt2EiUBCbuHuInhBaWPRUp7ssVrg9akx3KYmbb2Bh0kjfUdc7geZsMCl"
                   "A0uj7mDO3I5ZRELFI"
                   "OK03mrMYwkvQamsGn9oDt7AHvzNKdqj6Wjk1bn6MwI414FkOyQ0jFlhBOKbEAuVSQZe-"
                   "jVwP3yFXCQnnKAmAVnmtE7p0UT6j"
                   "hJw355tHj_IYoUjkZUCJFSs9QABidDK05CmfblMB8Y4XruM1PMu45w");

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jwkOf(JwsAlgorithm algorithm)
{
    return objectOf(testKey(algorithm).publicJwk());
}

QByteArray changed(JwsAlgorithm algorithm, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject jwk = jwkOf(algorithm);
    change(jwk);
    return compact(jwk);
}

QByteArray with(JwsAlgorithm algorithm, const QString &name, const QJsonValue &value)
{
    return changed(algorithm, [&](QJsonObject &jwk) { jwk[name] = value; });
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(encodeBase64Url(bytes));
}

QByteArray bytesOf(JwsAlgorithm algorithm, QStringView name)
{
    return decodeBase64Url(jwkOf(algorithm)[name].toString().toLatin1()).value();
}

} // namespace

class JwkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySoundKeysAreTaken_data();
    void onlySoundKeysAreTaken();
    void oneBadKeyDoesNotCostTheOthers();
    void documentsThatAreNoKeySetFail_data();
    void documentsThatAreNoKeySetFail();
    void sixtyFourKeysAreTheLimit();
    void theKeyIsFoundByIdAndAlgorithm();
    void withoutIdOnlyASingleFittingKeyCounts();
    void aRepeatedIdFitsNobody();
    void symmetricKeysVerifyNothing();
    void badPrivateKeysAreRefused_data();
    void badPrivateKeysAreRefused();
    void aPemFileIsCalledOne();
    void aPublicJwkHasNoPrivateMember();
    void base64UrlIsCanonical_data();
    void base64UrlIsCanonical();
    void algorithmWordsAreExact();
};

void JwkTest::onlySoundKeysAreTaken_data()
{
    using enum JwsAlgorithm;
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, const QByteArray &jwk, bool taken = false) {
        QTest::newRow(name) << jwk << taken;
    };
    row("RSA", testKey(RS256).publicJwk(), true);
    row("EC P-256", testKey(ES256).publicJwk(), true);
    row("EC P-384", testKey(ES384).publicJwk(), true);
    row("EC P-521", testKey(ES512).publicJwk(), true);
    row("without use, alg and kid",
        changed(RS256,
                [](QJsonObject &jwk) {
                    jwk.remove(u"use");
                    jwk.remove(u"alg");
                    jwk.remove(u"kid");
                }),
        true);
    row("unknown members", with(RS256, QStringLiteral("x5t"), QStringLiteral("?")), true);
    row("key_ops verify",
        with(RS256, QStringLiteral("key_ops"), QJsonArray{QStringLiteral("verify")}), true);
    row("private members are dropped", testKey(RS256).privateJwk().value().reveal(), true);
    row("zeros before the modulus",
        with(RS256, QStringLiteral("n"), text(QByteArray(2, '\0') + bytesOf(RS256, u"n"))), true);
    row("exponent 3", with(RS256, QStringLiteral("e"), QStringLiteral("Aw")), true);

    row("T-17 oct",
        R"({"kty":"oct","alg":"HS256","k":"-ebuDNsVZ2iJtoZ-akfXTSCt4UO2cruLCsbWlBinggE"})");
    row("T-17 OKP",
        R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    row("T-17 use enc", with(RS256, QStringLiteral("use"), QStringLiteral("enc")));
    row("use is no text", with(RS256, QStringLiteral("use"), 1));
    row("key_ops sign", with(RS256, QStringLiteral("key_ops"), QJsonArray{QStringLiteral("sign")}));
    row("key_ops is no array", with(RS256, QStringLiteral("key_ops"), QStringLiteral("verify")));
    row("alg of another family", with(RS256, QStringLiteral("alg"), QStringLiteral("ES256")));
    row("alg RSA1_5", with(RS256, QStringLiteral("alg"), QStringLiteral("RSA1_5")));
    row("alg HS256", with(RS256, QStringLiteral("alg"), QStringLiteral("HS256")));
    row("T-17 mismatchedAlgAndCurve ES521",
        with(ES256, QStringLiteral("alg"), QStringLiteral("ES521")));
    row("T-17 mismatchedAlgAndCurve ES224",
        with(ES256, QStringLiteral("alg"), QStringLiteral("ES224")));
    row("T-17 mismatchedAlgAndCurve ES384",
        with(ES256, QStringLiteral("alg"), QStringLiteral("ES384")));
    row("T-17 wrong_curve", with(ES256, QStringLiteral("crv"), QStringLiteral("P-384")));
    row("unknown curve", with(ES256, QStringLiteral("crv"), QStringLiteral("secp256k1")));
    row("T-17 wrong_kty", with(ES256, QStringLiteral("kty"), QStringLiteral("RSA")));
    row("T-17 rejects1024bitRsaKey",
        with(RS256, QStringLiteral("n"), text(bytesOf(RS256, u"n").right(128))));
    row("2047 bits", with(RS256, QStringLiteral("n"), text('\x7f' + bytesOf(RS256, u"n").mid(1))));
    row("16384 bits", with(RS256, QStringLiteral("n"), text(bytesOf(RS256, u"n").repeated(8))));
    row("T-17 rejectsPublicExponent1", with(RS256, QStringLiteral("e"), QStringLiteral("AQ")));
    row("exponent 0", with(RS256, QStringLiteral("e"), QStringLiteral("AA")));
    row("even exponent", with(RS256, QStringLiteral("e"), QStringLiteral("Ag")));
    row("exponent of 72 bits", with(RS256, QStringLiteral("e"), text(QByteArray(9, '\1'))));
    row("empty exponent", with(RS256, QStringLiteral("e"), QString()));
    row("T-17 rejectsKeyWithRocaVulnerability", with(RS256, QStringLiteral("n"), kRocaModulus));
    QByteArray y = bytesOf(ES256, u"y");
    y[31] = char(y[31] ^ 1);
    row("T-17 invalid_point", with(ES256, QStringLiteral("y"), text(y)));
    row("T-17 point of zeros", changed(ES256, [](QJsonObject &jwk) {
            jwk[u"x"] = text(QByteArray(32, '\0'));
            jwk[u"y"] = text(QByteArray(32, '\0'));
        }));
    row("coordinate of 31 bytes", with(ES256, QStringLiteral("x"), text(QByteArray(31, '\1'))));
    row("coordinate of 33 bytes",
        with(ES256, QStringLiteral("x"), text('\0' + bytesOf(ES256, u"x"))));
    row("coordinate beyond the field",
        with(ES256, QStringLiteral("x"), text(QByteArray(32, '\xff'))));
    row("no y", changed(ES256, [](QJsonObject &jwk) { jwk.remove(u"y"); }));
    row("padding in the modulus",
        with(RS256, QStringLiteral("n"), jwkOf(RS256)[u"n"].toString() + u'='));
    row("modulus is a number", with(RS256, QStringLiteral("n"), 5));
    row("kid is a number", with(RS256, QStringLiteral("kid"), 5));
    row("no kty", changed(RS256, [](QJsonObject &jwk) { jwk.remove(u"kty"); }));
    row("empty object", "{}");
    row("text", "\"key\"");
    row("null", "null");
}

void JwkTest::onlySoundKeysAreTaken()
{
    QFETCH(QByteArray, jwk);
    QFETCH(bool, taken);
    const auto keys = VerificationKeys::fromJwks(jwksOf({jwk}));
    QVERIFY(keys);
    QCOMPARE(keys->count(), taken ? 1 : 0);
    QCOMPARE(keys->skipped(), taken ? 0 : 1);
}

void JwkTest::oneBadKeyDoesNotCostTheOthers()
{
    // T-17
    const auto keys = verificationKeys(
        {R"({"kty":"oct","k":"AA","kid":"k1"})", "7", testKey(JwsAlgorithm::RS256).publicJwk(),
         with(JwsAlgorithm::RS256, QStringLiteral("e"), QStringLiteral("AQ"))});
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.skipped(), 3);
    const auto token = testKey(JwsAlgorithm::RS256).sign("{}").value();
    QVERIFY(verifyJws(token, keys, JwsAlgorithm::RS256));
}

void JwkTest::documentsThatAreNoKeySetFail_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("T-17 HTML") << QByteArray("<!doctype html><p>Sign in</p>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys is an object") << QByteArray(R"({"keys":{}})");
    QTest::newRow("keys twice") << QByteArray(R"({"keys":[],"keys":[]})");
    QTest::newRow("T-17 10,000 keys") << "{\"keys\":[" + QByteArray("{},").repeated(9999) + "{}]}";
    QTest::newRow("too large") << "{\"keys\":[],\"x\":\"" + QByteArray(256 * 1024, 'x') + "\"}";
    QTest::newRow("nested") << "{\"keys\":" + QByteArray(200, '[') + QByteArray(200, ']') + '}';
}

void JwkTest::documentsThatAreNoKeySetFail()
{
    QFETCH(QByteArray, document);
    const auto keys = VerificationKeys::fromJwks(document);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(keys.error().part, QStringLiteral("jwks"));
}

void JwkTest::sixtyFourKeysAreTheLimit()
{
    QCOMPARE(verificationKeys({}).count(), 0);
    QList<QByteArray> jwks(64, testKey(JwsAlgorithm::ES256).publicJwk());
    QCOMPARE(verificationKeys(jwks).count(), 64);
    jwks.append("{}");
    QVERIFY(!VerificationKeys::fromJwks(jwksOf(jwks)));
}

void JwkTest::theKeyIsFoundByIdAndAlgorithm()
{
    const auto keys =
        verificationKeys({testKey(JwsAlgorithm::RS256, QStringLiteral("a")).publicJwk(),
                          testKey(JwsAlgorithm::RS256, QStringLiteral("b")).publicJwk(),
                          testKey(JwsAlgorithm::ES256, QStringLiteral("a")).publicJwk()});
    QVERIFY(keys.hasKeyId(QStringLiteral("a")));
    QVERIFY(!keys.hasKeyId(QStringLiteral("A")));
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        const auto token = testKey(JwsAlgorithm::RS256, id).sign("{}").value();
        QVERIFY(verifyJws(token, keys, JwsAlgorithm::RS256));
    }
    QCOMPARE(keys.find(QStringLiteral("b"), JwsAlgorithm::ES256).error().part,
             QStringLiteral("key"));
    QCOMPARE(keys.find(QStringLiteral("c"), JwsAlgorithm::RS256).error().part,
             QStringLiteral("key"));
}

void JwkTest::withoutIdOnlyASingleFittingKeyCounts()
{
    // T-04 (one key, no kid) and T-15 (two fitting keys, no kid).
    QVERIFY(verificationKeys({testKey(JwsAlgorithm::RS256).publicJwk(),
                              testKey(JwsAlgorithm::ES256).publicJwk()})
                .find(std::nullopt, JwsAlgorithm::RS256));
    const auto two =
        verificationKeys({testKey(JwsAlgorithm::RS256, QStringLiteral("a")).publicJwk(),
                          testKey(JwsAlgorithm::RS256, QStringLiteral("b")).publicJwk()});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(two.find(std::nullopt, JwsAlgorithm::RS256).error().part, QStringLiteral("key"));
}

void JwkTest::aRepeatedIdFitsNobody()
{
    // T-15, Wycheproof DuplicateKid: in either order, also when it is the same key twice.
    const QByteArray mine = testKey(JwsAlgorithm::RS256).publicJwk();
    QJsonObject other = objectOf(testKey(JwsAlgorithm::RS256, QStringLiteral("x")).publicJwk());
    other[u"kid"] = QStringLiteral("k1");
    const auto token = testKey(JwsAlgorithm::RS256).sign("{}").value();
    for (const auto &set :
         {QList<QByteArray>{mine, compact(other)}, QList<QByteArray>{compact(other), mine},
          QList<QByteArray>{mine, mine}}) {
        const auto verified = verifyJws(token, verificationKeys(set), JwsAlgorithm::RS256);
        QVERIFY(!verified);
        QCOMPARE(verified.error().part, QStringLiteral("key"));
    }
}

void JwkTest::symmetricKeysVerifyNothing()
{
    // Wycheproof jws_mixedSymmetryKeyset and the HS* groups, RFC 7515 A.1: valid or not, refused.
    const auto keys = verificationKeys(
        {R"({"kty":"oct","alg":"HS256","kid":"kid-aes-sign","k":"-ebuDNsVZ2iJtoZ-akfXTSCt4UO2cruLCsbWlBinggE"})",
         testKey(JwsAlgorithm::ES256).publicJwk()});
    const QByteArray token = "eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9.Zm9v.TD37p4c_"
                             "0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg";
    QCOMPARE(verifyJws(token, keys, JwsAlgorithm::ES256).error().part, QStringLiteral("algorithm"));
}

void JwkTest::badPrivateKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("jwk");
    const QJsonObject good = objectOf(testKey(JwsAlgorithm::RS256).privateJwk().value().reveal());
    const auto row = [&](const char *name, const std::function<void(QJsonObject &)> &change) {
        QJsonObject jwk = good;
        change(jwk);
        QTest::newRow(name) << compact(jwk);
    };
    QTest::newRow("no JSON") << QByteArray("MIIEvQIBADANBgkq");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("public key") << testKey(JwsAlgorithm::RS256).publicJwk();
    QTest::newRow("another type") << testKey(JwsAlgorithm::ES256).privateJwk().value().reveal();
    QTest::newRow("symmetric") << QByteArray(R"({"kty":"oct","k":"AAAA","d":"AAAA"})");
    row("alg of another", [](QJsonObject &jwk) { jwk[u"alg"] = QStringLiteral("PS256"); });
    row("use enc", [](QJsonObject &jwk) { jwk[u"use"] = QStringLiteral("enc"); });
    row("d of another key", [](QJsonObject &jwk) {
        const auto other = testKey(JwsAlgorithm::RS256, QStringLiteral("x")).privateJwk().value();
        for (const char *name : {"d", "p", "q", "dp", "dq", "qi"})
            jwk[QLatin1String(name)] = objectOf(other.reveal())[QLatin1String(name)];
    });
    row("d is a number", [](QJsonObject &jwk) { jwk[u"d"] = 5; });
}

void JwkTest::badPrivateKeysAreRefused()
{
    QFETCH(QByteArray, jwk);
    const auto key = SigningKey::fromPrivateJwk(Secret{jwk}, JwsAlgorithm::RS256);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::SecretFile);
    QCOMPARE(key.error().part, QStringLiteral("key"));
}

void JwkTest::aPemFileIsCalledOne()
{
    const auto key = SigningKey::fromPrivateJwk(Secret{"\n-----BEGIN PRIVATE KEY-----\nMIIE"},
                                                JwsAlgorithm::RS256);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::SecretFile);
    QCOMPARE(key.error().part, QStringLiteral("pem"));
}

void JwkTest::aPublicJwkHasNoPrivateMember()
{
    for (const auto algorithm : {JwsAlgorithm::RS256, JwsAlgorithm::ES256}) {
        const QJsonObject jwk = jwkOf(algorithm);
        for (const char *name : {"d", "p", "q", "dp", "dq", "qi", "k"})
            QVERIFY(!jwk.contains(QLatin1String(name)));
        QCOMPARE(jwk[u"use"].toString(), QStringLiteral("sig"));
        QCOMPARE(jwk[u"alg"].toString(), jwsAlgorithmWord(algorithm));
        QCOMPARE(jwk[u"kid"].toString(), QStringLiteral("k1"));
    }
}

void JwkTest::base64UrlIsCanonical_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("one byte") << QByteArray("Zg") << true;
    QTest::newRow("two bytes") << QByteArray("Zm8") << true;
    QTest::newRow("url alphabet") << QByteArray("-_-_") << true;
    QTest::newRow("RFC 7515 appendix C") << QByteArray("A-z_4ME") << true;
    QTest::newRow("stray bits") << QByteArray("Zh") << false;
    QTest::newRow("stray bits of two") << QByteArray("Zm9") << false;
    QTest::newRow("one character") << QByteArray("Z") << false;
    QTest::newRow("five characters") << QByteArray("Zm9vZ") << false;
    QTest::newRow("padding") << QByteArray("Zg==") << false;
    QTest::newRow("standard alphabet") << QByteArray("+/+/") << false;
    QTest::newRow("space") << QByteArray("Zm9v Zm9v") << false;
    QTest::newRow("line end") << QByteArray("Zm9v\n") << false;
    QTest::newRow("NUL") << QByteArray("Zm9v\0", 5) << false;
    QTest::newRow("not ASCII") << QByteArray("Zm9\xc3\xa9") << false;
}

void JwkTest::base64UrlIsCanonical()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto bytes = decodeBase64Url(text);
    QCOMPARE(bytes.has_value(), good);
    if (bytes)
        QCOMPARE(encodeBase64Url(*bytes), text);
}

void JwkTest::algorithmWordsAreExact()
{
    QCOMPARE(jwsAlgorithmFromWord(u"PS256"), JwsAlgorithm::PS256);
    QCOMPARE(jwsAlgorithmWord(JwsAlgorithm::ES512), QStringLiteral("ES512"));
    for (const QStringView word : {u"none", u"HS256", u"rs256", u"RS256 ", u""})
        QVERIFY(!jwsAlgorithmFromWord(word));
}

QTEST_GUILESS_MAIN(JwkTest)
#include "tst_jwk.moc"
