#include "core/jose/jws.h"

#include "core/base/strictjson.h"
#include "core/jose/algorithm_p.h"
#include "core/jose/base64url.h"
#include "core/jose/cjose_p.h"
#include "core/jose/jwkchecks_p.h"

#include <nlohmann/json.hpp>

#include <QList>

namespace holdfast {

namespace {

using Json = nlohmann::json;

tl::unexpected<Error> refuse(const char *part, const char *why)
{
    return fail(
        makeError(ErrorKind::CheckFailed, QString::fromLatin1(part), QString::fromLatin1(why)));
}

/// A member that, when present, must be a text; false when it is something else.
bool readText(const Json &header, const char *name, std::optional<QString> &into)
{
    if (!header.contains(name))
        return true;
    into = textMember(header, name);
    return into.has_value();
}

/// The exact length of a signature; libcjose would halve or pad whatever comes.
qsizetype signatureBytes(const VerificationKey &key)
{
    return key.curveBits ? 2 * coordinateBytes(key.curveBits) : key.modulusBytes;
}

} // namespace

Expected<UnverifiedJws> readJwsWithoutVerifying(const QByteArray &compact, qsizetype limit)
{
    if (compact.size() > limit)
        return refuse("format", "the token is too long");
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return refuse("format", "the token does not have exactly three parts");
    const auto headerText = decodeBase64Url(parts[0]);
    auto payload = decodeBase64Url(parts[1]);
    auto signature = decodeBase64Url(parts[2]);
    if (!headerText || !payload || !signature)
        return refuse("format", "a part of the token is not base64url");

    const auto header = parseStrictJson(*headerText);
    if (!header || !header->is_object())
        return refuse("format", "the token's header is not a JSON object without repeated members");
    if (header->contains("crit") || header->contains("enc"))
        return refuse("format", "the token demands an extension or is encrypted");

    std::optional<QString> algorithm;
    std::optional<QString> type;
    UnverifiedJws jws;
    if (!readText(*header, "alg", algorithm) || !readText(*header, "kid", jws.keyId) ||
        !readText(*header, "typ", type)) {
        return refuse("format", "a member of the token's header is not a text");
    }
    jws.algorithm = algorithm.value_or(QString());
    jws.type = type.value_or(QString());
    jws.payload = std::move(*payload);
    jws.signature = std::move(*signature);
    return jws;
}

Expected<QByteArray> verifyJws(const QByteArray &compact, const VerificationKeys &keys,
                               JwsAlgorithm allowed, qsizetype limit)
{
    auto jws = readJwsWithoutVerifying(compact, limit);
    if (!jws)
        return fail(jws.error());
    if (jws->algorithm != jwsAlgorithmWord(allowed))
        return refuse("algorithm", "the token is not signed with the expected algorithm");
    const auto key = keys.find(jws->keyId, allowed);
    if (!key)
        return fail(key.error());
    if (jws->signature.size() != signatureBytes(*key) || !verifyWith(compact, key->key.get()))
        return refuse("signature", "the token's signature does not verify");
    return std::move(jws->payload);
}

QByteArray encodeUnsignedJws(const QByteArray &payload, const QString &type)
{
    Json header{{"alg", "none"}};
    if (!type.isEmpty())
        header["typ"] = type.toStdString();
    return encodeBase64Url(QByteArray::fromStdString(header.dump())) + '.' +
           encodeBase64Url(payload) + '.';
}

} // namespace holdfast
