#pragma once

#include "core/base/error.h"
#include "core/net/httpgateway.h"

#include <optional>

namespace holdfast {

/// The error of a status that is not 200, where the body has nothing to say: TooManyRequests (429),
/// ServiceDown (5xx), BadAnswer with part "status" otherwise. Nothing for 200.
[[nodiscard]] std::optional<Error> statusError(const HttpAnswer &answer);

/// The body of an answer with status 200; else why there is none.
[[nodiscard]] Expected<QByteArray> bodyOf(const Expected<HttpAnswer> &answer);

} // namespace holdfast
