// The families of Wycheproof's json_web_signature vectors, rebuilt with keys made in the test: the
// same comments ("rejectsMissingHeader" …) name the same mistake, for every algorithm we claim.

#include "core/jose/signingkey.h"
#include "jwskit.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

class JwsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedVerifies_data() { addAlgorithms(); }
    void whatIsSignedVerifies();
    void rfcExamplesGetTheirVerdict_data();
    void rfcExamplesGetTheirVerdict();
    void brokenTokensAreRefused_data();
    void brokenTokensAreRefused();
    void onlyTheOneAlgorithmCounts_data();
    void onlyTheOneAlgorithmCounts();
    void unsignedTokensCanBeMadeAndReadButNotVerified();
    void typeIsWrittenAndRead();
    void leftHalvesMatchTheStandard();
};

void JwsTest::whatIsSignedVerifies()
{
    QFETCH(int, algorithm);
    const auto wanted = JwsAlgorithm(algorithm);
    const SigningKey &key = testKey(wanted);
    QCOMPARE(keysFor(wanted).count(), 1);
    for (const QByteArray &payload : {QByteArray("{}"), QByteArray(), QByteArray(5000, 'x')}) {
        const auto compact = key.sign(payload, QStringLiteral("JWT"));
        QVERIFY(compact);
        const auto verified = verifyJws(*compact, keysFor(wanted), wanted);
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().detail));
        QCOMPARE(*verified, payload);
    }
}

void JwsTest::rfcExamplesGetTheirVerdict_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("jwks");
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<bool>("accepted");
    QFile file(QStringLiteral(HOLDFAST_TEST_DATA "/rfc/jws.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(examples.size(), 8);
    for (const auto &value : examples) {
        const QJsonObject example = value.toObject();
        QTest::newRow(qPrintable(QStringLiteral("T-18 ") + example[u"name"].toString()))
            << example[u"algorithm"].toString()
            << jwksOf({QJsonDocument(example[u"jwk"].toObject()).toJson(QJsonDocument::Compact)})
            << example[u"compact"].toString().toLatin1() << example[u"accepted"].toBool();
    }
}

void JwsTest::rfcExamplesGetTheirVerdict()
{
    QFETCH(QString, algorithm);
    QFETCH(QByteArray, jwks);
    QFETCH(QByteArray, compact);
    QFETCH(bool, accepted);
    const auto keys = VerificationKeys::fromJwks(jwks);
    QVERIFY(keys);
    const auto allowed = jwsAlgorithmFromWord(algorithm);
    QVERIFY(allowed);
    QCOMPARE(verifyJws(compact, *keys, *allowed).has_value(), accepted);
}

void JwsTest::brokenTokensAreRefused_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QString>("wanted");
    for (const JwsAlgorithm algorithm : kAlgorithms) {
        const QByteArray good = testKey(algorithm).sign(kPayload).value();
        const QList<QByteArray> parts = good.split('.');
        const QByteArray &head = parts[0];
        const QByteArray &body = parts[1];
        const QByteArray &tail = parts[2];
        const auto row = [&](const char *name, const QByteArray &compact, const char *wanted) {
            const QByteArray tag = name + QByteArray(" ") + jwsAlgorithmWord(algorithm).toLatin1();
            QTest::newRow(tag.constData())
                << int(algorithm) << compact << QString::fromLatin1(wanted);
        };
        QByteArray flipped = decodeBase64Url(tail).value();
        flipped[5] = char(flipped[5] ^ 0x5a);
        QByteArray wholeFlipped = decodeBase64Url(tail).value();
        for (char &byte : wholeFlipped)
            byte = char(byte ^ 0x5a);
        const QByteArray cut = encodeBase64Url(decodeBase64Url(tail).value().chopped(1));
        const QByteArray longer = encodeBase64Url(decodeBase64Url(tail).value() + '\0');
        const QByteArray padded = encodeBase64Url('\0' + decodeBase64Url(tail).value());

        row("acceptsValid", good, "accepted");
        row("T-13 rejectsModifiedSignature", head + '.' + body + '.' + encodeBase64Url(flipped),
            "signature");
        row("T-13 every byte XOR 0x5A", head + '.' + body + '.' + encodeBase64Url(wholeFlipped),
            "signature");
        row("T-13 cut signature", head + '.' + body + '.' + cut, "signature");
        row("T-13 longer signature", head + '.' + body + '.' + longer, "signature");
        row("T-13 zero before signature", head + '.' + body + '.' + padded, "signature");
        row("T-13 rejectsModifiedPayload", head + '.' + part("{\"sub\":\"v\"}") + '.' + tail,
            "signature");
        row("rejectsMissingSignature", head + '.' + body + '.', "signature");
        row("T-27 rejectsMissingSignatureAndSeparator", head + '.' + body, "format");
        row("rejectsMissingPayload", head + ".." + tail, "signature");
        row("T-27 rejectsMissingPayloadAndSeparator", head + '.' + tail, "format");
        row("rejectsModifiedHeader",
            part(qPrintable(QStringLiteral("{\"alg\":\"%1\",\"kid\":\"k2\"}")
                                .arg(jwsAlgorithmWord(algorithm)))) +
                '.' + body + '.' + tail,
            "key");
        row("same header, other bytes",
            part(qPrintable(QStringLiteral("{ \"alg\":\"%1\",\"kid\":\"k1\"}")
                                .arg(jwsAlgorithmWord(algorithm)))) +
                '.' + body + '.' + tail,
            "signature");
        row("rejectsMissingHeader", '.' + body + '.' + tail, "format");
        row("T-27 rejectsMissingHeaderAndSeparator", body + '.' + tail, "format");
        row("rejectsMissingHeaderAndSignature", '.' + body + '.', "format");
        row("T-27 rejectsMissingHeaderSignatureAndSeparators", body, "format");
        row("rejectsEmptyString", QByteArray(), "format");
        row("T-27 rejectsExtraEmptyComponent", good + '.', "format");
        row("T-27 rejectsExtraComponent", good + ".foo", "format");
        row("T-27 five parts", good + ".foo.bar", "format");
        row("T-27 JSON serialisation",
            "{\"protected\":\"" + head + "\",\"payload\":\"" + body + "\",\"signature\":\"" + tail +
                "\"}",
            "format");
        row("T-27 padding", good + '=', "format");
        row("T-27 line end", good + '\n', "format");
        row("T-27 standard alphabet", head + '.' + body + "+/." + tail, "format");
        row("T-27 a character that is no base64url", head + '.' + body + "*." + tail, "format");
        row("T-27 too long", head + '.' + QByteArray(70'000, 'A') + '.' + tail, "format");
    }
}

void JwsTest::brokenTokensAreRefused()
{
    QFETCH(int, algorithm);
    QFETCH(QByteArray, compact);
    QFETCH(QString, wanted);
    QCOMPARE(verdict(compact, keysFor(JwsAlgorithm(algorithm)), JwsAlgorithm(algorithm)), wanted);
}

void JwsTest::onlyTheOneAlgorithmCounts_data()
{
    addAlgorithms();
}

void JwsTest::onlyTheOneAlgorithmCounts()
{
    // T-11; the keys carry no `alg`, so that nothing but the expectation decides.
    QFETCH(int, algorithm);
    const auto used = JwsAlgorithm(algorithm);
    const QByteArray compact = testKey(used).sign(kPayload).value();
    QJsonObject jwk = QJsonDocument::fromJson(testKey(used).publicJwk()).object();
    jwk.remove(u"alg");
    const auto keys = verificationKeys({QJsonDocument(jwk).toJson(QJsonDocument::Compact)});
    for (const JwsAlgorithm allowed : kAlgorithms) {
        const auto wanted =
            allowed == used ? QStringLiteral("accepted") : QStringLiteral("algorithm");
        QCOMPARE(verdict(compact, keys, allowed), wanted);
    }
}

void JwsTest::unsignedTokensCanBeMadeAndReadButNotVerified()
{
    const QByteArray compact = encodeUnsignedJws(kPayload, QStringLiteral("oauth-authz-req+jwt"));
    QVERIFY(compact.endsWith('.'));
    const auto jws = readJwsWithoutVerifying(compact);
    QVERIFY(jws);
    QCOMPARE(jws->algorithm, QStringLiteral("none"));
    QCOMPARE(jws->type, QStringLiteral("oauth-authz-req+jwt"));
    QCOMPARE(jws->payload, kPayload);
    QVERIFY(jws->signature.isEmpty());
    for (const JwsAlgorithm allowed : kAlgorithms)
        QCOMPARE(verdict(compact, keysFor(allowed), allowed), QStringLiteral("algorithm"));
}

void JwsTest::typeIsWrittenAndRead()
{
    const SigningKey &key = testKey(JwsAlgorithm::ES256);
    const auto typed = readJwsWithoutVerifying(key.sign(kPayload, QStringLiteral("JWT")).value());
    QVERIFY(typed);
    QCOMPARE(typed->type, QStringLiteral("JWT"));
    QCOMPARE(typed->keyId, QStringLiteral("k1"));
    const auto plain = readJwsWithoutVerifying(key.sign(kPayload).value());
    QVERIFY(plain && plain->type.isEmpty());
}

void JwsTest::leftHalvesMatchTheStandard()
{
    // OpenID Connect Core, appendix A.3 and A.4.
    QCOMPARE(leftHalfHash(JwsAlgorithm::RS256, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
             QByteArray("77QmUPtjPfzWtF2AnpK9RQ"));
    QCOMPARE(leftHalfHash(JwsAlgorithm::PS256,
                          "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"),
             QByteArray("LDktKdoQak3Pk0cnXxCltA"));
    QCOMPARE(decodeBase64Url(leftHalfHash(JwsAlgorithm::ES384, "x")).value().size(), 24);
    QCOMPARE(decodeBase64Url(leftHalfHash(JwsAlgorithm::RS512, "x")).value().size(), 32);
}

QTEST_GUILESS_MAIN(JwsTest)
#include "tst_jws.moc"
