#pragma once

#include "core/base/expected.h"
#include "core/jose/algorithm.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct _cjose_jwk_int;

namespace holdfast {

/// One public key that passed every check. Copies share it.
struct VerificationKey
{
    std::shared_ptr<_cjose_jwk_int> key;
    std::optional<QString> keyId;          ///< `kid`
    std::optional<JwsAlgorithm> algorithm; ///< `alg`; none: any algorithm of its family
    int curveBits = 0;                     ///< 256, 384, 521; 0 for RSA
    qsizetype modulusBytes = 0;            ///< RSA only: the length of every signature

    /// May this key verify `wanted`? (RFC 7518 §3.3–§3.5: each ES algorithm belongs to one curve.)
    [[nodiscard]] bool fits(JwsAlgorithm wanted) const;
};

/// The usable keys of one JWKS document (RFC 7517 §5).
///
/// A key that is not usable for verifying signatures is skipped and counted, never a reason to lose
/// the others (§5: "implementations SHOULD ignore"): no `kty` of ours (`oct` above all), `use`
/// other than "sig", `key_ops` without "verify", an `alg` we do not know, RSA below 2048 or above
/// 8192 bits, an exponent that is even, 1 or longer than 64 bits, the pattern of the ROCA weakness
/// (CVE-2017-15361), a coordinate of the wrong length or a point off its curve, a member of the
/// wrong type. Private members are dropped unread.
///
/// Which key verifies: one with exactly the token's `kid`; a token without `kid` is verified only
/// if the set has exactly one fitting key. Two fitting keys of one `kid` fit neither: which of them
/// was meant cannot be told, and trying both would let an added key speak for the first. Same
/// answer every time.
class VerificationKeys
{
public:
    static constexpr qsizetype kDocumentLimit = 256 * 1024; ///< bytes
    static constexpr qsizetype kKeyLimit = 64;

    VerificationKeys() = default;

    /// Fails with BadAnswer, part "jwks", when the document is too large, is no JSON object with an
    /// array `keys`, or has more than kKeyLimit keys. A set without any usable key is no failure.
    [[nodiscard]] static Expected<VerificationKeys> fromJwks(const QByteArray &document);

    [[nodiscard]] qsizetype count() const { return qsizetype(m_keys.size()); }
    [[nodiscard]] qsizetype skipped() const { return m_skipped; }

    /// Is there any key of this id? Tells an unknown key (fetch again) from an unfit one.
    [[nodiscard]] bool hasKeyId(const QString &keyId) const;

    /// The one key for this token, by the rule above. Fails with CheckFailed, part "key".
    [[nodiscard]] Expected<VerificationKey> find(const std::optional<QString> &keyId,
                                                 JwsAlgorithm algorithm) const;

private:
    std::vector<VerificationKey> m_keys;
    qsizetype m_skipped = 0;
};

} // namespace holdfast
