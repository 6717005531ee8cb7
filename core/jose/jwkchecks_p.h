#pragma once

#include "core/jose/verificationkeys.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace holdfast {

/// Checks the public half of one JWK by the list in verificationkeys.h and imports it. Nothing when
/// it is not usable. Private members are not looked at.
[[nodiscard]] std::optional<VerificationKey> checkedPublicKey(const nlohmann::json &jwk);

/// The members of a checked key's public half: kty, n, e or kty, crv, x, y.
[[nodiscard]] nlohmann::json publicMembers(const nlohmann::json &jwk);

/// The text member `name`; nothing when absent or no string.
[[nodiscard]] std::optional<QString> textMember(const nlohmann::json &object, const char *name);

} // namespace holdfast
