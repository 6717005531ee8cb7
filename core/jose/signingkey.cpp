#include "core/jose/signingkey.h"

#include "core/base/strictjson.h"
#include "core/jose/algorithm_p.h"
#include "core/jose/cjose_p.h"
#include "core/jose/jwkchecks_p.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr size_t kNewModulusBits = 2048;

tl::unexpected<Error> badKey(const char *why)
{
    return fail(makeError(ErrorKind::SecretFile, QStringLiteral("key"), QString::fromLatin1(why)));
}

tl::unexpected<Error> internal(const char *why)
{
    return fail(makeError(ErrorKind::Internal, QStringLiteral("jose"), QString::fromLatin1(why)));
}

/// What `jwk` needs so that its public half passes the checks made for keys of others.
Json describedAs(Json jwk, JwsAlgorithm algorithm)
{
    jwk["use"] = "sig";
    jwk["alg"] = jwsAlgorithmWord(algorithm).toStdString();
    return jwk;
}

/// libcjose's own JSON of a key; the buffer it came in is wiped, since it holds the private half.
Expected<Secret> exportKey(const cjose_jwk_t *key, bool withPrivate)
{
    cjose_err error{};
    char *text = cjose_jwk_to_json(key, withPrivate, &error);
    if (!text)
        return internal("the key could not be written");
    Secret result{QByteArray(text)};
    OPENSSL_cleanse(text, qstrlen(text));
    cjose_get_dealloc()(text);
    return result;
}

} // namespace

Expected<SigningKey> SigningKey::fromPrivateJwk(const Secret &jwk, JwsAlgorithm algorithm)
{
    if (looksLikePem(jwk.reveal()))
        return fail(makeError(ErrorKind::SecretFile, QStringLiteral("pem"),
                              QStringLiteral("this is a PEM file; the key is needed as a JWK")));
    const auto json = parseStrictJson(jwk.reveal());
    if (!json || !json->is_object())
        return badKey("the private key is not one JSON object");
    if (!textMember(*json, "d"))
        return badKey("the key has no private part");
    if (json->contains("alg") && textMember(*json, "alg") != jwsAlgorithmWord(algorithm))
        return badKey("the key is for another algorithm than the profile names");
    if (json->contains("use") && textMember(*json, "use") != QLatin1String("sig"))
        return badKey("the key is not for signing");

    Json publicHalf = publicMembers(*json);
    const auto keyId = textMember(*json, "kid");
    if (keyId)
        publicHalf["kid"] = keyId->toStdString();
    const auto verifier = checkedPublicKey(describedAs(publicHalf, algorithm));
    if (!verifier)
        return badKey(
            "the key is no RSA key of 2048 bits or more, nor one on the algorithm's curve");

    SigningKey key;
    key.m_algorithm = algorithm;
    key.m_keyId = keyId.value_or(QString());
    key.m_publicJwk = QByteArray::fromStdString(describedAs(publicHalf, algorithm).dump());
    key.m_key = importKey(jwk.reveal());
    if (!key.m_key)
        return badKey("the private key cannot be read");
    // One trial: a private half that does not belong to the public one is found now, not at the
    // service, and no faulty signature leaves the house.
    const auto trial = key.sign(QByteArrayLiteral("trial"));
    if (!trial || !verifyWith(*trial, verifier->key.get()))
        return badKey("the private part of the key does not fit the public one");
    return key;
}

Expected<SigningKey> SigningKey::generate(JwsAlgorithm algorithm, const QString &keyId)
{
    cjose_err error{};
    std::shared_ptr<cjose_jwk_t> made;
    switch (curveBitsOf(algorithm)) {
    case 0:
        made = ownKey(cjose_jwk_create_RSA_random(kNewModulusBits, nullptr, 0, &error));
        break;
    case 256:
        made = ownKey(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error));
        break;
    case 384:
        made = ownKey(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, &error));
        break;
    default:
        made = ownKey(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_521, &error));
        break;
    }
    const QByteArray id = keyId.toUtf8();
    if (!made || !cjose_jwk_set_kid(made.get(), id.constData(), size_t(id.size()), &error))
        return internal("no key could be made");
    const auto text = exportKey(made.get(), true);
    if (!text)
        return fail(text.error());
    return fromPrivateJwk(*text, algorithm);
}

Expected<Secret> SigningKey::privateJwk() const
{
    return exportKey(m_key.get(), true);
}

Expected<QByteArray> SigningKey::sign(const QByteArray &payload, const QString &type) const
{
    cjose_err error{};
    const CjoseHeader header(cjose_header_new(&error));
    const auto set = [&](const char *name, const QString &value) {
        return value.isEmpty() ||
               cjose_header_set(header.get(), name, value.toUtf8().constData(), &error);
    };
    if (!header || !set(CJOSE_HDR_ALG, jwsAlgorithmWord(m_algorithm)) ||
        !set(CJOSE_HDR_KID, m_keyId) || !set("typ", type)) {
        return internal("no header could be made");
    }
    const CjoseJws jws(cjose_jws_sign(m_key.get(), header.get(),
                                      reinterpret_cast<const uint8_t *>(payload.constData()),
                                      size_t(payload.size()), &error));
    const char *compact = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &compact, &error))
        return internal("the signature could not be made");
    return QByteArray(compact);
}

} // namespace holdfast
