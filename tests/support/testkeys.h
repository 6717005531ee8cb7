#pragma once

#include "core/jose/signingkey.h"
#include "core/jose/verificationkeys.h"

#include <QList>

#include <map>
#include <utility>

namespace holdfast::test {

/// A signing key for `algorithm`, made once in a test's run. RSA keys take a while, so all RSA
/// algorithms share the numbers of one key.
inline const SigningKey &testKey(JwsAlgorithm algorithm, const QString &keyId)
{
    static std::map<std::pair<JwsAlgorithm, QString>, SigningKey> keys;
    const auto found = keys.find({algorithm, keyId});
    if (found != keys.end())
        return found->second;
    const bool sharesNumbers = algorithm > JwsAlgorithm::RS256 && algorithm < JwsAlgorithm::ES256;
    SigningKey key = sharesNumbers
                         ? SigningKey::fromPrivateJwk(
                               testKey(JwsAlgorithm::RS256, keyId).privateJwk().value(), algorithm)
                               .value()
                         : SigningKey::generate(algorithm, keyId).value();
    return keys.emplace(std::pair{algorithm, keyId}, std::move(key)).first->second;
}

inline const SigningKey &testKey(JwsAlgorithm algorithm)
{
    return testKey(algorithm, QStringLiteral("k1"));
}

/// A JWKS document of these keys' public halves.
inline QByteArray jwksOf(const QList<QByteArray> &publicJwks)
{
    return "{\"keys\":[" + publicJwks.join(',') + "]}";
}

inline VerificationKeys verificationKeys(const QList<QByteArray> &publicJwks)
{
    return VerificationKeys::fromJwks(jwksOf(publicJwks)).value();
}

} // namespace holdfast::test
