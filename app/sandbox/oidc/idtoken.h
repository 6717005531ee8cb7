#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/jose/signingkey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast::sandbox {

/// What an id_token says. Empty texts and absent values leave their claim out.
struct IdTokenFacts
{
    QString issuer;
    QString clientId;
    QString sub;
    QString nonce;
    QString connectionId;         ///< mh:con_id
    QString syncId;               ///< mh:sync
    QByteArray accessToken;       ///< for at_hash
    QByteArray code;              ///< for c_hash; front channel only
    std::optional<QString> state; ///< for s_hash; front channel only
    Instant now;                  ///< real time; the token lives an hour
    Instant authTime;             ///< when the person approved, real time
};

/// A signed id_token. `fault` (iss, aud, nonce, sub, signature, alg-none, expired, no-con-id)
/// spoils exactly that; empty for an honest one.
[[nodiscard]] Expected<QByteArray> makeIdToken(const SigningKey &key, const IdTokenFacts &facts,
                                               const QString &fault = {});

} // namespace holdfast::sandbox
