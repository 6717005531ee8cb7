// The families of Wycheproof's json_web_signature vectors that forge: by what is public, by padding
// that a careless check lets pass, by numbers of the wrong length, by what the header says.

#include "core/jose/signingkey.h"
#include "jwskit.h"
#include "rsaforge.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// One value of DER (X.690 §8.1).
QByteArray der(char tag, const QByteArray &content)
{
    QByteArray length;
    for (auto rest = quint32(content.size()); rest > 0; rest >>= 8)
        length.prepend(char(rest));
    if (content.size() < 0x80)
        length = QByteArray(1, char(content.size()));
    else
        length.prepend(char(0x80 | length.size()));
    return tag + length + content;
}

/// A positive INTEGER of these bytes.
QByteArray derNumber(QByteArray bytes)
{
    if (bytes.front() & 0x80)
        bytes.prepend('\0');
    return der(0x02, bytes);
}

/// RSAPublicKey (RFC 8017 §A.1.1) of a JWK.
QByteArray pkcs1Der(const QByteArray &jwk)
{
    const QJsonObject key = QJsonDocument::fromJson(jwk).object();
    const auto number = [&key](QStringView name) {
        return derNumber(decodeBase64Url(key[name].toString().toLatin1()).value());
    };
    return der(0x30, number(u"n") + number(u"e"));
}

/// SubjectPublicKeyInfo (RFC 5280 §4.1, RFC 3279 §2.3.1), as tools write a public key.
QByteArray spkiDer(const QByteArray &jwk)
{
    const QByteArray rsaEncryption = QByteArray::fromHex("300d06092a864886f70d0101010500");
    return der(0x30, rsaEncryption + der(0x03, '\0' + pkcs1Der(jwk)));
}

/// As `openssl rsa -pubout` writes it: lines of 64 (RFC 7468 §2).
QByteArray pemOf(const QByteArray &label, const QByteArray &derBytes)
{
    QByteArray lines;
    const QByteArray text = derBytes.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64)
        lines += text.mid(at, 64) + '\n';
    return "-----BEGIN " + label + "-----\n" + lines + "-----END " + label + "-----\n";
}

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// EMSA-PKCS1-v1_5 (RFC 8017 §9.2) with everything open to mischief.
QByteArray pkcs1Block(int length, const QByteArray &digestInfo, char type = 1, char filler = '\xff',
                      const QByteArray &trailing = {})
{
    const auto fill = length - 3 - digestInfo.size() - trailing.size();
    return QByteArray(1, '\0') + type + QByteArray(fill, filler) + '\0' + digestInfo + trailing;
}

const QByteArray kSha256Prefix = QByteArray::fromHex("3031300d060960864801650304020105000420");
const QByteArray kSha256PrefixWithoutNull = QByteArray::fromHex("302f300b0609608648016503040201"
                                                                "0420");
const QByteArray kSha1Prefix = QByteArray::fromHex("3021300906052b0e03021a05000414");

/// MGF1 with SHA-256 (RFC 8017 §B.2.1).
QByteArray mask(const QByteArray &seed, qsizetype length)
{
    QByteArray result;
    for (char counter = 0; result.size() < length; ++counter)
        result += sha256(seed + QByteArray(3, '\0') + counter);
    return result.left(length);
}

/// EMSA-PSS (RFC 8017 §9.1.1) for a 2048-bit key with a salt of any length.
QByteArray pssBlock(int length, const QByteArray &message, int saltLength)
{
    const QByteArray salt(saltLength, 's');
    const QByteArray hash = sha256(QByteArray(8, '\0') + sha256(message) + salt);
    QByteArray db = QByteArray(length - 32 - 1 - 1 - saltLength, '\0') + '\x01' + salt;
    const QByteArray bits = mask(hash, db.size());
    for (qsizetype i = 0; i < db.size(); ++i)
        db[i] = char(db[i] ^ bits[i]);
    db[0] = char(db[0] & 0x7f);
    return db + hash + '\xbc';
}

} // namespace

class JwsForgeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void symmetricSignaturesByPublicKnowledgeAreRefused_data();
    void symmetricSignaturesByPublicKnowledgeAreRefused();
    void forgedRsaPaddingIsRefused_data();
    void forgedRsaPaddingIsRefused();
    void forgedPssIsRefused_data();
    void forgedPssIsRefused();
    void ecdsaSignaturesAreTwoNumbersOfFullLength_data();
    void ecdsaSignaturesAreTwoNumbersOfFullLength();
    void headersWithTrapsAreRefused_data();
    void headersWithTrapsAreRefused();
    void keysInsideTheTokenAreIgnored();
};

void JwsForgeriesTest::symmetricSignaturesByPublicKnowledgeAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("algorithm");
    const QByteArray jwk = testKey(JwsAlgorithm::RS256).publicJwk();
    const QByteArray modulus = QJsonDocument::fromJson(jwk).object()[u"n"].toString().toLatin1();
    for (const char *word : {"HS256", "HS384", "HS512"}) {
        const auto row = [&](const char *what, const QByteArray &secret) {
            QTest::newRow(QByteArray("T-12 " + QByteArray(word) + " with " + what).constData())
                << secret << QByteArray(word);
        };
        row("the JWK", jwk);
        row("the modulus", decodeBase64Url(modulus).value());
        row("the modulus as text", modulus);
        // As long as every key of 2048 bits with the usual exponent.
        QVERIFY(spkiDer(jwk).startsWith(QByteArray::fromHex("30820122300d")));
        row("the DER", spkiDer(jwk));
        row("the DER of PKCS #1", pkcs1Der(jwk));
        const QByteArray pem = pemOf("PUBLIC KEY", spkiDer(jwk));
        row("the PEM", pem);
        row("the PEM without its last line end", pem.chopped(1));
        row("the PEM of PKCS #1", pemOf("RSA PUBLIC KEY", pkcs1Der(jwk)));
        row("the client secret", QByteArray("client-secret"));
        row("nothing", QByteArray());
    }
}

void JwsForgeriesTest::symmetricSignaturesByPublicKnowledgeAreRefused()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, algorithm);
    const auto hash = algorithm == "HS256"   ? QCryptographicHash::Sha256
                      : algorithm == "HS384" ? QCryptographicHash::Sha384
                                             : QCryptographicHash::Sha512;
    const QByteArray input = encodeBase64Url("{\"alg\":\"" + algorithm + "\",\"kid\":\"k1\"}") +
                             '.' + encodeBase64Url(kPayload);
    const QByteArray compact =
        input + '.' + encodeBase64Url(QMessageAuthenticationCode::hash(input, secret, hash));
    for (const JwsAlgorithm allowed : kAlgorithms)
        QCOMPARE(verdict(compact, keysFor(JwsAlgorithm::RS256), allowed),
                 QStringLiteral("algorithm"));
}

void JwsForgeriesTest::forgedRsaPaddingIsRefused_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("wanted");
    const SigningKey &key = testKey(JwsAlgorithm::RS256);
    const RsaForge forge(key.privateJwk().value());
    const int size = forge.bytes();
    const QByteArray input = signedInput(JwsAlgorithm::RS256);
    const QByteArray info = kSha256Prefix + sha256(input);
    const QByteArray honest = forge.sign(pkcs1Block(size, info), size);
    const auto row = [](const char *name, const QByteArray &signature,
                        const char *wanted = "signature") {
        QTest::newRow(name) << signature << QString::fromLatin1(wanted);
    };
    row("acceptsValid", honest, "accepted");
    row("ModifiedPadding: hash without NULL",
        forge.sign(pkcs1Block(size, kSha256PrefixWithoutNull + sha256(input)), size));
    row("ModifiedPadding: bare hash", forge.sign(pkcs1Block(size, sha256(input)), size));
    row("ModifiedPadding: another hash",
        forge.sign(pkcs1Block(size, kSha1Prefix +
                                        QCryptographicHash::hash(input, QCryptographicHash::Sha1)),
                   size));
    row("ModifiedPadding: bytes after the hash",
        forge.sign(pkcs1Block(size, info, 1, '\xff', QByteArray(64, '\0')), size));
    row("ModifiedPadding: hash far left",
        forge.sign(QByteArray("\0\1\xff\xff\xff\xff\xff\xff\xff\xff\0", 11) + info +
                       QByteArray(size - 11 - info.size(), '\0'),
                   size));
    row("ModifiedPadding: block type 0", forge.sign(pkcs1Block(size, info, 0, '\0'), size));
    row("ModifiedPadding: block type 2", forge.sign(pkcs1Block(size, info, 2), size));
    row("ModifiedPadding: zero filler", forge.sign(pkcs1Block(size, info, 1, '\0'), size));
    row("ModifiedPadding: no filler", forge.sign(QByteArray("\0\1\0", 3) + info, size));
    row("WrongPrimitive: PSS under RS256", forge.sign(pssBlock(size, input, 32), size));
    row("number not reduced", forge.addModulus(honest));
    row("zero", QByteArray(size, '\0'));
    row("one", QByteArray(size - 1, '\0') + '\1');
    row("all ones", QByteArray(size, '\xff'));
}

void JwsForgeriesTest::forgedRsaPaddingIsRefused()
{
    QFETCH(QByteArray, signature);
    QFETCH(QString, wanted);
    const QByteArray compact = signedInput(JwsAlgorithm::RS256) + '.' + encodeBase64Url(signature);
    QCOMPARE(verdict(compact, keysFor(JwsAlgorithm::RS256), JwsAlgorithm::RS256), wanted);
}

void JwsForgeriesTest::forgedPssIsRefused_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("wanted");
    const RsaForge forge(testKey(JwsAlgorithm::PS256).privateJwk().value());
    const int size = forge.bytes();
    const QByteArray input = signedInput(JwsAlgorithm::PS256);
    const auto row = [](const char *name, const QByteArray &signature,
                        const char *wanted = "signature") {
        QTest::newRow(name) << signature << QString::fromLatin1(wanted);
    };
    // RFC 7518 §3.5: the salt is as long as the hash.
    row("salt of 32 bytes", forge.sign(pssBlock(size, input, 32), size), "accepted");
    row("salt of 0 bytes", forge.sign(pssBlock(size, input, 0), size));
    row("salt of 20 bytes", forge.sign(pssBlock(size, input, 20), size));
    row("salt of 64 bytes", forge.sign(pssBlock(size, input, 64), size));
    row("longest salt", forge.sign(pssBlock(size, input, size - 34), size));
    row("another message", forge.sign(pssBlock(size, "x", 32), size));
    row("WrongPrimitive: PKCS #1 v1.5 under PS256",
        forge.sign(pkcs1Block(size, kSha256Prefix + sha256(input)), size));
    QByteArray trailer = pssBlock(size, input, 32);
    trailer.back() = '\xcc';
    row("wrong trailer", forge.sign(trailer, size));
}

void JwsForgeriesTest::forgedPssIsRefused()
{
    QFETCH(QByteArray, signature);
    QFETCH(QString, wanted);
    const QByteArray compact = signedInput(JwsAlgorithm::PS256) + '.' + encodeBase64Url(signature);
    QCOMPARE(verdict(compact, keysFor(JwsAlgorithm::PS256), JwsAlgorithm::PS256), wanted);
}

void JwsForgeriesTest::ecdsaSignaturesAreTwoNumbersOfFullLength_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("wanted");
    const QByteArray compact = testKey(JwsAlgorithm::ES256).sign(kPayload).value();
    const QByteArray good = decodeBase64Url(compact.split('.').at(2)).value();
    const QByteArray r = good.left(32);
    const QByteArray s = good.mid(32);
    const QByteArray order =
        QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray zero(32, '\0');
    const auto row = [](const char *name, const QByteArray &signature,
                        const char *wanted = "signature") {
        QTest::newRow(name) << signature << QString::fromLatin1(wanted);
    };
    row("honest", good, "accepted");
    row("halves swapped", s + r);
    row("33 bytes each", '\0' + r + '\0' + s);
    row("31 bytes each", r.mid(1) + s.mid(1));
    row("odd length", good + '\0');
    row("DER", QByteArray::fromHex("3044") + QByteArray::fromHex("0220") + r +
                   QByteArray::fromHex("0220") + s);
    row("CVE-2022-21449: both zero", zero + zero);
    row("r zero", zero + s);
    row("s zero", r + zero);
    row("r is the order", order + s);
    row("s is the order", r + order);
    row("both the order", order + order);
    row("only r", r);
    row("nothing", {});
}

void JwsForgeriesTest::ecdsaSignaturesAreTwoNumbersOfFullLength()
{
    QFETCH(QByteArray, signature);
    QFETCH(QString, wanted);
    // ECDSA is randomised, so the input has to be the one of the signature in the table: the
    // header and payload are the same in every run of this process.
    const QByteArray header = testKey(JwsAlgorithm::ES256).sign(kPayload).value().split('.').at(0);
    const QByteArray compact =
        header + '.' + encodeBase64Url(kPayload) + '.' + encodeBase64Url(signature);
    QCOMPARE(verdict(compact, keysFor(JwsAlgorithm::ES256), JwsAlgorithm::ES256), wanted);
}

void JwsForgeriesTest::headersWithTrapsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QByteArray &header, const char *wanted) {
        QTest::newRow(name) << header << QString::fromLatin1(wanted);
    };
    row("T-10 none", R"({"alg":"none","kid":"k1"})", "algorithm");
    row("T-10 None", R"({"alg":"None","kid":"k1"})", "algorithm");
    row("T-10 nOnE", R"({"alg":"nOnE","kid":"k1"})", "algorithm");
    row("T-10 no alg", R"({"kid":"k1"})", "algorithm");
    row("T-10 empty alg", R"({"alg":"","kid":"k1"})", "algorithm");
    row("other case", R"({"alg":"rs256","kid":"k1"})", "algorithm");
    row("white space", R"({"alg":"RS256 ","kid":"k1"})", "algorithm");
    row("alg is a number", R"({"alg":256,"kid":"k1"})", "format");
    row("alg is null", R"({"alg":null,"kid":"k1"})", "format");
    row("kid is a number", R"({"alg":"RS256","kid":1})", "format");
    row("T-27 alg twice, bad last", R"({"alg":"RS256","kid":"k1","alg":"none"})", "format");
    row("T-27 alg twice, good last", R"({"alg":"none","kid":"k1","alg":"RS256"})", "format");
    row("crit", R"({"alg":"RS256","kid":"k1","crit":["exp"],"exp":1})", "format");
    row("empty crit", R"({"alg":"RS256","kid":"k1","crit":[]})", "format");
    row("T-27 a JWE's header", R"({"alg":"RSA1_5","enc":"A128CBC-HS256","kid":"k1"})", "format");
    row("array", R"(["RS256"])", "format");
    row("text", R"("RS256")", "format");
    row("no JSON", "alg=RS256", "format");
    row("bytes after it", R"({"alg":"RS256","kid":"k1"}x)", "format");
    row("NUL after it", QByteArray(R"({"alg":"RS256","kid":"k1"})") + '\0', "format");
    row("nested deeply",
        "{\"alg\":\"RS256\",\"x\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}',
        "format");
}

void JwsForgeriesTest::headersWithTrapsAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, wanted);
    const RsaForge forge(testKey(JwsAlgorithm::RS256).privateJwk().value());
    const QByteArray input = encodeBase64Url(header) + '.' + encodeBase64Url(kPayload);
    const QByteArray signature =
        forge.sign(pkcs1Block(forge.bytes(), kSha256Prefix + sha256(input)), forge.bytes());
    const auto keys = keysFor(JwsAlgorithm::RS256);
    QCOMPARE(verdict(input + '.' + encodeBase64Url(signature), keys, JwsAlgorithm::RS256), wanted);
    QCOMPARE(verdict(input + '.', keys, JwsAlgorithm::RS256), wanted);
}

void JwsForgeriesTest::keysInsideTheTokenAreIgnored()
{
    // Wycheproof: rejectsAttackerProvidedEmbeddedJwk.
    const QString name = QStringLiteral("attacker");
    const SigningKey &attacker = testKey(JwsAlgorithm::RS256, name);
    const RsaForge forge(attacker.privateJwk().value());
    const QByteArray header = R"({"alg":"RS256","kid":"k1","jku":"https://evil.example/k","jwk":)" +
                              attacker.publicJwk() + '}';
    const QByteArray input = encodeBase64Url(header) + '.' + encodeBase64Url(kPayload);
    const QByteArray signature =
        forge.sign(pkcs1Block(forge.bytes(), kSha256Prefix + sha256(input)), forge.bytes());
    QCOMPARE(verdict(input + '.' + encodeBase64Url(signature), keysFor(JwsAlgorithm::RS256),
                     JwsAlgorithm::RS256),
             QStringLiteral("signature"));
}

QTEST_GUILESS_MAIN(JwsForgeriesTest)
#include "tst_jwsforgeries.moc"
