#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

/// The longest wait a server can ask for; whatever is longer becomes this.
inline constexpr std::chrono::hours kLongestRetryAfter{24};

/// Reads the one date form servers may send (RFC 9110 §5.6.7, IMF-fixdate):
/// `Sun, 06 Nov 1994 08:49:37 GMT`. Nothing for anything else.
[[nodiscard]] std::optional<Instant> parseHttpDate(QByteArrayView text);

/// Reads Retry-After (RFC 9110 §10.2.3): seconds, or a date. A date is taken relative to
/// `serverDate`, the Date of the same answer, so that a wrong clock here does not matter. Never
/// before `now` and at most 24 hours after it; nothing for what cannot be read.
[[nodiscard]] std::optional<Instant> parseRetryAfter(QByteArrayView text, Instant now,
                                                     std::optional<Instant> serverDate);

/// `now` + `seconds`, within the same bounds.
[[nodiscard]] Instant retryAfterSeconds(qint64 seconds, Instant now);

} // namespace holdfast
