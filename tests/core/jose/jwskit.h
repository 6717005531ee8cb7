#pragma once

#include "core/jose/base64url.h"
#include "core/jose/jws.h"
#include "support/testkeys.h"

#include <QTest>

namespace holdfast::test {

inline constexpr JwsAlgorithm kAlgorithms[] = {
    JwsAlgorithm::RS256, JwsAlgorithm::RS384, JwsAlgorithm::RS512,
    JwsAlgorithm::PS256, JwsAlgorithm::PS384, JwsAlgorithm::PS512,
    JwsAlgorithm::ES256, JwsAlgorithm::ES384, JwsAlgorithm::ES512};

inline const QByteArray kPayload = QByteArrayLiteral("{\"sub\":\"u\"}");

inline QByteArray part(const char *json)
{
    return encodeBase64Url(QByteArray(json));
}

inline QByteArray signedInput(JwsAlgorithm algorithm)
{
    return part(qPrintable(QStringLiteral("{\"alg\":\"%1\",\"kid\":\"k1\"}")
                               .arg(jwsAlgorithmWord(algorithm)))) +
           '.' + encodeBase64Url(kPayload);
}

/// The error's part, or "accepted".
inline QString verdict(const QByteArray &compact, const VerificationKeys &keys,
                       JwsAlgorithm allowed)
{
    const auto result = verifyJws(compact, keys, allowed);
    if (result)
        return QStringLiteral("accepted");
    return result.error().kind == ErrorKind::CheckFailed ? result.error().part
                                                         : QStringLiteral("wrong kind");
}

inline VerificationKeys keysFor(JwsAlgorithm algorithm)
{
    return verificationKeys({testKey(algorithm).publicJwk()});
}

/// A row for each algorithm.
inline void addAlgorithms()
{
    QTest::addColumn<int>("algorithm");
    for (const JwsAlgorithm algorithm : kAlgorithms)
        QTest::newRow(qPrintable(jwsAlgorithmWord(algorithm))) << int(algorithm);
}

} // namespace holdfast::test
