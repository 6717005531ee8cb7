#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/jose/signingkey.h"
#include "core/net/httpgateway.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <variant>

namespace holdfast {

/// Fields of an application/x-www-form-urlencoded body.
using FormFields = QList<QPair<QString, QString>>;

/// Name and value encoded (WHATWG URL §5.2: a space is `+`), joined by `&`.
[[nodiscard]] QByteArray encodeForm(const FormFields &fields);

/// Proves to the service which client is speaking, at the token and the PAR endpoint.
///
///  - private_key_jwt (RFC 7523, OpenID Connect Core §9): `client_assertion` and its type, with
///    `client_id`. The assertion lives 60 s, has a fresh `jti`, and names the issuer, as one text,
///    as `aud` (the service accepts issuer or endpoint; the issuer alone cannot be replayed at
///    another server).
///  - client_secret_basic (RFC 6749 §2.3.1): both halves form-encoded, then joined and in base64.
///
/// Holds the secret in memory; whoever reads it from the keychain puts it in. Not thread-safe.
class ClientAuthenticator
{
public:
    ClientAuthenticator(Profile profile, Clock &clock, Random &random);

    /// Takes the private JWK or the client secret, whichever the profile's method needs, instead of
    /// an earlier one. One line end at the end of a client secret is cut off. Fails with
    /// SecretFile, part "key" or "secret", when it does not fit the method; the earlier one stays
    /// then.
    [[nodiscard]] Expected<std::monostate> setSecret(const Secret &secret);
    [[nodiscard]] bool hasSecret() const;

    /// A POST of these fields to `endpoint`, with proof. Each call makes a new one, so a request is
    /// never to be sent twice. Fails with SecretAbsent before setSecret().
    [[nodiscard]] Expected<HttpRequest> post(const QUrl &endpoint, FormFields fields) const;

    /// Does post() sign an assertion? For TokenQuestion::withAssertion.
    [[nodiscard]] bool usesAssertion() const;

    /// The key for request objects; null with client_secret_basic or before setSecret().
    [[nodiscard]] const SigningKey *signingKey() const;

private:
    [[nodiscard]] Expected<QByteArray> assertion() const;

    const Profile m_profile;
    Clock &m_clock;
    Random &m_random;
    std::optional<SigningKey> m_key;
    Secret m_clientSecret;
};

} // namespace holdfast
