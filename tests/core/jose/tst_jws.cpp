#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "core/jose/signingkey.h"

#include <QTest>

#include <map>

using namespace holdfast;

namespace {

constexpr JwsAlgorithm kAlgorithms[] = {
    JwsAlgorithm::RS256, JwsAlgorithm::RS384, JwsAlgorithm::RS512, JwsAlgorithm::PS256,
    JwsAlgorithm::PS384, JwsAlgorithm::PS512, JwsAlgorithm::ES256, JwsAlgorithm::ES384,
    JwsAlgorithm::ES512};

/// One key for each algorithm, made once: RSA keys take a while.
const SigningKey &keyFor(JwsAlgorithm algorithm)
{
    static std::map<JwsAlgorithm, SigningKey> keys;
    auto found = keys.find(algorithm);
    if (found == keys.end())
        found = keys.emplace(algorithm, SigningKey::generate(algorithm, QStringLiteral("k1")).value()).first;
    return found->second;
}

VerificationKeys setOf(const QList<QByteArray> &jwks)
{
    return VerificationKeys::fromJwks("{\"keys\":[" + jwks.join(',') + "]}").value();
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedVerifies_data() { addAlgorithms(); }
    void whatIsSignedVerifies();

private:
    static void addAlgorithms()
    {
        QTest::addColumn<int>("algorithm");
        for (const JwsAlgorithm algorithm : kAlgorithms)
            QTest::newRow(qPrintable(jwsAlgorithmWord(algorithm))) << int(algorithm);
    }
};

void JwsTest::whatIsSignedVerifies()
{
    QFETCH(int, algorithm);
    const auto wanted = JwsAlgorithm(algorithm);
    const SigningKey &key = keyFor(wanted);
    const auto keys = setOf({key.publicJwk()});
    QCOMPARE(keys.count(), 1);
    for (const QByteArray &payload : {QByteArray("{}"), QByteArray(), QByteArray(5000, 'x')}) {
        const auto compact = key.sign(payload, QStringLiteral("JWT"));
        QVERIFY(compact);
        const auto verified = verifyJws(*compact, keys, wanted);
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().detail));
        QCOMPARE(*verified, payload);
    }
    const auto stored = key.privateJwk();
    QVERIFY(stored);
    QVERIFY(SigningKey::fromPrivateJwk(*stored, wanted));
}

QTEST_GUILESS_MAIN(JwsTest)
#include "tst_jws.moc"
