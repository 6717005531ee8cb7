#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/jose/jws.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

// What every signed token of the service has in common (RFC 7519), whether it is an id_token or an
// event.

/// Clocks may differ by this much before a time is held against a token.
inline constexpr std::chrono::seconds kClockTolerance{30};

/// The claims of a token that is signed with `algorithm` by one of `keys`. Fails with CheckFailed,
/// part "format" (also: repeated or no claims), "algorithm" or "signature" (also: no key for it).
[[nodiscard]] Expected<nlohmann::json> verifiedClaims(const QByteArray &token,
                                                      const VerificationKeys &keys,
                                                      JwsAlgorithm algorithm,
                                                      qsizetype limit = kTokenLimit);

/// The text claim `name`; nothing when absent or no text.
[[nodiscard]] std::optional<QString> textClaim(const nlohmann::json &claims, const char *name);

/// A NumericDate (RFC 7519 §2), which may have a fraction; before the year 10000.
[[nodiscard]] std::optional<Instant> timeClaim(const nlohmann::json &claims, const char *name);

/// Does `aud` name this client and nobody else, as a text or an array? We trust no second audience
/// (OpenID Connect Core §3.1.3.7 no. 3), so [we, stranger] is refused, always.
[[nodiscard]] bool isForClientAlone(const nlohmann::json &claims, const QString &clientId);

} // namespace holdfast
