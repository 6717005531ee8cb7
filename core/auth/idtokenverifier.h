#pragma once

#include "core/base/expected.h"
#include "core/base/secret.h"
#include "core/jose/algorithm.h"
#include "core/jose/verificationkeys.h"
#include "core/lifecycle/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// What an id_token must say to be believed. Everything comes from this side: profile, flow and
/// clock; nothing from the token.
struct IdTokenExpectations
{
    enum class Channel {
        Front, ///< came with the redirect, through the browser
        Back,  ///< came from the token endpoint
    };

    Channel channel = Channel::Back;
    QString issuer; ///< Profile::issuer()
    QString clientId;
    JwsAlgorithm algorithm = JwsAlgorithm::RS256;
    QString nonce;                    ///< of this flow; must not be empty
    UserId subject;                   ///< the user that was asked for; must not be empty
    bool requireConnectionId = false; ///< `mh:con_id` must be there
    Secret accessToken;               ///< what `at_hash` is compared with; empty: not known
    Secret code;                      ///< what `c_hash` is compared with; empty: not known
    Secret state;                     ///< what `s_hash` is compared with; empty: not known
    Instant now{};                    ///< this computer's clock
    /// How far the service's clock is ahead of `now`, if it was measured (HttpAnswer::serverDate).
    std::optional<std::chrono::milliseconds> serverClockOffset;
};

/// What a verified id_token says.
struct IdTokenClaims
{
    UserId subject;
    ConnectionId connectionId;    ///< `mh:con_id`; empty when absent
    std::optional<SyncId> syncId; ///< `mh:sync`; absent when it is no text
    Instant issuedAt{};
    Instant expiresAt{};
    friend bool operator==(const IdTokenClaims &, const IdTokenClaims &) = default;
};

/// From this measured difference on, a wrong clock is named as the cause.
inline constexpr std::chrono::seconds kClockNotable{60};
/// A front-channel token was made a moment ago; this covers a person who pastes the address late.
inline constexpr std::chrono::minutes kFrontChannelAge{15};

/// Checks an id_token (OpenID Connect Core §3.1.3.7, §3.3.2.11). Pure: no clock, no network;
/// thread-safe.
///
/// Policies where the standard leaves a choice:
///  - `iss` is compared as a string, never normalised.
///  - `aud` must name this client and nobody else, as a text or an array: we trust no second
///  audience
///    (§3.1.3.7 no. 3), so [we, stranger] is refused whatever `azp` says. `azp`, if there, must be
///    this client.
///  - `exp` is good while now < exp + 30 s; `iat` while iat ≤ now + 30 s, and in the front channel
///  not
///    older than 15 minutes; `nbf`, if there, like `iat`. All are numbers before the year 10000.
///  - `c_hash` is required in the front channel; every hash that is there is compared.
///  - Duplicate claims are refused. Which key verifies is told in core/jose/verificationkeys.h.
///
/// Fails with CheckFailed; `part` is the first of these that is wrong: "format", "algorithm",
/// "signature" (also: no key for it), "issuer", "audience", "time", "nonce", "subject",
/// "code-hash", "state-hash", "token-hash", "connection". Instead of part "time": ClockOff, when
/// the service's clock was measured to differ by 60 s or more and the token is good by it.
[[nodiscard]] Expected<IdTokenClaims> verifyIdToken(const QByteArray &token,
                                                    const VerificationKeys &keys,
                                                    const IdTokenExpectations &expected);

/// Did a fault come from this computer's clock? Turns CheckFailed or NotAccepted into ClockOff with
/// the difference as detail.
[[nodiscard]] Error clockOffError(std::chrono::milliseconds serverAhead);

} // namespace holdfast
