#pragma once

#include "core/base/expected.h"
#include "core/jose/algorithm.h"
#include "core/jose/verificationkeys.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast {

/// Longest token that is read unless the caller says otherwise, in bytes.
inline constexpr qsizetype kTokenLimit = 64 * 1024;

/// A compact JWS taken apart, nothing of it verified.
struct UnverifiedJws
{
    QString algorithm;            ///< `alg` as sent, "none" included; empty when absent
    std::optional<QString> keyId; ///< `kid`
    QString type;                 ///< `typ`; empty when absent
    QByteArray payload;           ///< whoever made it
    QByteArray signature;         ///< may be empty
};

/// Takes a compact JWS apart (RFC 7515 §7.1): exactly three parts of canonical base64url, the first
/// a JSON object without duplicate members; no `crit` (we understand no extension) and no `enc` (a
/// JWE). For choosing a key, and for the sandbox, which reads unsigned request objects. **Proves
/// nothing.** Fails with CheckFailed, part "format"; also for more
/// than `limit` bytes.
[[nodiscard]] Expected<UnverifiedJws> readJwsWithoutVerifying(const QByteArray &compact,
                                                              qsizetype limit = kTokenLimit);

/// The payload of a compact JWS, if it is signed with `allowed` by a key of `keys`.
///
/// The caller says which one algorithm it expects; the token only gets to agree. Key, algorithm
/// and signature length are checked here before libcjose sees anything, so that no laxness of it
/// can matter. Keys inside the token (`jwk`, `jku`, `x5c`, `x5u`) are ignored. Fails with
/// CheckFailed and part
///   "format"     not a compact JWS as above,
///   "algorithm"  `alg` is another than `allowed`, `none` in any spelling, or absent,
///   "key"        no one key by the rule in verificationkeys.h,
///   "signature"  it does not verify.
[[nodiscard]] Expected<QByteArray> verifyJws(const QByteArray &compact,
                                             const VerificationKeys &keys, JwsAlgorithm allowed,
                                             qsizetype limit = kTokenLimit);

/// An unsecured JWS (RFC 7515 §6, `alg` none, empty signature): for request objects of clients
/// without a duty to sign. There is no function that accepts one.
[[nodiscard]] QByteArray encodeUnsignedJws(const QByteArray &payload, const QString &type = {});

} // namespace holdfast
