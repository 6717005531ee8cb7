#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"
#include "core/net/httpgateway.h"

#include <chrono>
#include <optional>

namespace holdfast {

/// Largest answer of the token endpoint that is read, in bytes; for HttpRequest::bodyLimit.
inline constexpr qint64 kTokenReplyLimit = 64 * 1024;

/// A successful answer of the token endpoint (RFC 6749 §5.1).
struct TokenReply
{
    Secret accessToken;
    Secret idToken; ///< empty when absent
    std::chrono::seconds lifetime{
        300}; ///< `expires_in`, at most a day; five minutes when it is missing
};

enum class TokenGrant { ClientCredentials, AuthorizationCode };

/// What was asked; decides how a refusal is told.
struct TokenQuestion
{
    TokenGrant grant = TokenGrant::ClientCredentials;
    /// The request carried a signed assertion, so a wrong clock here can be why it was refused.
    bool withAssertion = false;
    Instant now{}; ///< this computer's clock when the answer came
};

/// Reads what the token endpoint answered.
///
///  - 200: a JSON object with `access_token`, printable ASCII, and `token_type` bearer in any case.
///  The code
///    grant also needs `id_token`. Otherwise BadAnswer, with the member as part.
///  - invalid_grant for a code (used, too old, wrong verifier): CheckFailed, part "invalid_grant".
///  - invalid_client for an assertion while the clocks differ by 60 s or more: ClockOff.
///  - any other 4xx: NotAccepted, part = the OAuth word, or "http-403" and the like without one.
///  - 429: TooManyRequests; 5xx: ServiceDown; another status: BadAnswer, part "status".
[[nodiscard]] Expected<TokenReply> readTokenReply(const HttpAnswer &answer,
                                                  const TokenQuestion &question);

} // namespace holdfast
