#include "core/jose/verificationkeys.h"

#include "core/base/strictjson.h"
#include "core/jose/algorithm_p.h"
#include "core/jose/jwkchecks_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

tl::unexpected<Error> badSet(const QString &detail)
{
    return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("jwks"), detail));
}

} // namespace

bool VerificationKey::fits(JwsAlgorithm wanted) const
{
    return curveBits == curveBitsOf(wanted) && (!algorithm || *algorithm == wanted);
}

Expected<VerificationKeys> VerificationKeys::fromJwks(const QByteArray &document)
{
    if (document.size() > kDocumentLimit)
        return badSet(QStringLiteral("the key set is too large"));
    const auto json = parseStrictJson(document);
    if (!json)
        return badSet(json.error().detail);
    const auto list = json->find("keys");
    if (!json->is_object() || list == json->end() || !list->is_array())
        return badSet(QStringLiteral("no array \"keys\""));
    if (qsizetype(list->size()) > kKeyLimit)
        return badSet(QStringLiteral("the key set has too many keys"));

    VerificationKeys keys;
    for (const auto &jwk : *list) {
        if (auto key = checkedPublicKey(jwk))
            keys.m_keys.push_back(std::move(*key));
        else
            ++keys.m_skipped;
    }
    return keys;
}

bool VerificationKeys::hasKeyId(const QString &keyId) const
{
    for (const auto &key : m_keys) {
        if (key.keyId == keyId)
            return true;
    }
    return false;
}

Expected<VerificationKey> VerificationKeys::find(const std::optional<QString> &keyId,
                                                 JwsAlgorithm algorithm) const
{
    const VerificationKey *found = nullptr;
    for (const auto &key : m_keys) {
        if (!key.fits(algorithm) || (keyId && key.keyId != keyId))
            continue;
        if (found) {
            return fail(makeError(ErrorKind::CheckFailed, QStringLiteral("key"),
                                  QStringLiteral("more than one key of the set fits the token")));
        }
        found = &key;
    }
    if (!found) {
        return fail(makeError(ErrorKind::CheckFailed, QStringLiteral("key"),
                              QStringLiteral("no key of the set fits the token")));
    }
    return *found;
}

} // namespace holdfast
