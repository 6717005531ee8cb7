#pragma once

#include "app/sandbox/oidc/oautherror.h"
#include "core/base/instant.h"

#include <QJsonObject>

#include <optional>

namespace holdfast::sandbox {

/// What the `claims` parameter asks for.
struct RequestedClaims
{
    QString sub;                         ///< value of `sub`; empty without one
    QString connectionId;                ///< value of `mh:con_id`; empty without one
    bool enableAsync = false;            ///< `mh:sync`
    std::optional<Instant> consentUntil; ///< `mh:consent` expirationDateTime
};

/// Reads `{"id_token":{…}}`. A shape that OpenID Connect Core §5.5 forbids is invalid_request; a
/// value the service does not accept, or an `mh:` claim it does not know, is invalid_claims. Other
/// claims are ignored, as §5.5 wants it. `now` is the moved clock, for the history's start.
[[nodiscard]] Outcome<RequestedClaims> readClaims(const QJsonObject &claims, Instant now);

} // namespace holdfast::sandbox
