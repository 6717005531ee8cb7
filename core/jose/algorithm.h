#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace holdfast {

/// The signature algorithms of RFC 7518 §3.1 that Holdfast knows. Symmetric ones and `none` are
/// not among them on purpose: what has no value here can never verify anything.
enum class JwsAlgorithm { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512 };

/// The registered word, "RS256" …, and back; words are case-sensitive (RFC 7515 §4.1.1).
[[nodiscard]] QString jwsAlgorithmWord(JwsAlgorithm algorithm);
[[nodiscard]] std::optional<JwsAlgorithm> jwsAlgorithmFromWord(QStringView word);

/// Base64url of the left half of the hash that belongs to `algorithm`: at_hash, c_hash and s_hash
/// (OpenID Connect Core §3.1.3.6, §3.3.2.11; FAPI 1 Advanced §5.1.1). `value` is the ASCII text of
/// the token, code or state.
[[nodiscard]] QByteArray leftHalfHash(JwsAlgorithm algorithm, const QByteArray &value);

} // namespace holdfast
