#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"
#include "core/jose/algorithm.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct _cjose_jwk_int; // NOLINT(bugprone-reserved-identifier): the library's own name

namespace holdfast {

/// A private key together with the one algorithm it signs with. Copies share the key.
/// Thread-compatible: use one object from one thread at a time.
class SigningKey
{
public:
    /// Reads a private JWK (RFC 7517), RSA from 2048 bits or EC on the algorithm's curve. If it has
    /// `alg` or `use`, they must fit. Fails with SecretFile, part "key"; the detail quotes nothing.
    [[nodiscard]] static Expected<SigningKey> fromPrivateJwk(const Secret &jwk,
                                                             JwsAlgorithm algorithm);

    /// A new key: RSA 2048, or EC on the algorithm's curve. Takes up to a second for RSA.
    [[nodiscard]] static Expected<SigningKey> generate(JwsAlgorithm algorithm,
                                                       const QString &keyId);

    [[nodiscard]] JwsAlgorithm algorithm() const { return m_algorithm; }
    /// `kid`; empty when the JWK has none.
    [[nodiscard]] const QString &keyId() const { return m_keyId; }

    /// The public half as one JSON object with `kid`, `use` and `alg`, fit for a JWKS.
    [[nodiscard]] QByteArray publicJwk() const { return m_publicJwk; }
    /// The whole key as one JSON object, for whoever has to store what generate() made.
    [[nodiscard]] Expected<Secret> privateJwk() const;

    /// A compact JWS (RFC 7515 §7.1) over exactly these bytes. The protected header has `alg`,
    /// `kid` if there is one, and `typ` if `type` is not empty. Fails only with Internal.
    [[nodiscard]] Expected<QByteArray> sign(const QByteArray &payload,
                                            const QString &type = {}) const;

private:
    SigningKey() = default;

    std::shared_ptr<_cjose_jwk_int> m_key;
    JwsAlgorithm m_algorithm = JwsAlgorithm::RS256;
    QString m_keyId;
    QByteArray m_publicJwk;
};

} // namespace holdfast
