#pragma once

#include <QByteArray>

#include <optional>

namespace holdfast {

/// Base64url without padding (RFC 7515 §2).
[[nodiscard]] QByteArray encodeBase64Url(const QByteArray &bytes);

/// The inverse, for exactly the texts encodeBase64Url() makes: no padding, no other alphabet, no
/// white space, no stray low bits in the last character. So no two texts stand for the same bytes.
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(const QByteArray &text);

} // namespace holdfast
