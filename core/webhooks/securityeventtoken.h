#pragma once

#include "core/base/instant.h"
#include "core/jose/verificationkeys.h"
#include "core/webhooks/webhookevent.h"

#include <chrono>

namespace holdfast {

/// What a signed event must say to be believed; all of it from this side.
struct EventExpectations
{
    QString identityUrl; ///< `iss` is this, or this with `/oidc`
    QString clientId;
    JwsAlgorithm algorithm = JwsAlgorithm::RS256;
};

/// How old a signed event may be.
inline constexpr std::chrono::hours kEventAge{24};

/// Checks a Security Event Token (RFC 8417 §2, RFC 8935 §2) of at most `limit` bytes. Pure.
///
///  - Signed with the one configured algorithm by a key of the service's key set.
///  - `iss` is the identity service's address with or without `/oidc`, compared as a string:
///    Moneyhub's events leave out what its id_tokens have.
///  - `aud` names this client alone, by the rule of isForClientAlone().
///  - `iat` is not older than a day and not more than kClockTolerance ahead. Events have no `exp`.
///  - `jti` is a text that is not empty. That it was never seen before is the inbox's to know.
///
/// Fails with CheckFailed; part: "format", "algorithm", "signature", "issuer", "audience", "time",
/// "id", the first that is wrong in this order.
[[nodiscard]] Expected<WebhookEvent> verifyEvent(const QByteArray &token,
                                                 const VerificationKeys &keys,
                                                 const EventExpectations &expected, Instant now,
                                                 qsizetype limit);

/// The error code of RFC 8935 §2.4 for a refused event.
[[nodiscard]] QByteArray eventErrorCode(const Error &error);

} // namespace holdfast
