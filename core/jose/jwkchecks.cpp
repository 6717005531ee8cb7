#include "core/jose/jwkchecks_p.h"

#include "core/jose/algorithm_p.h"
#include "core/jose/base64url.h"
#include "core/jose/cjose_p.h"
#include "core/jose/roca_p.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <string>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr int kSmallestModulus = 2048; // RFC 7518 §3.3
constexpr int kLargestModulus = 8192;  // beyond it one check takes longer than a person waits
constexpr qsizetype kLongestExponent = 8;

/// A big-endian number without leading zero bytes; nothing when absent or not base64url. RFC 7518
/// §6.3.1.1 forbids the zeros but tells of libraries that write them.
std::optional<QByteArray> numberMember(const Json &jwk, const char *name)
{
    const auto text = textMember(jwk, name);
    if (!text)
        return std::nullopt;
    auto bytes = decodeBase64Url(text->toUtf8());
    if (!bytes)
        return std::nullopt;
    qsizetype zeros = 0;
    while (zeros < bytes->size() && bytes->at(zeros) == '\0')
        ++zeros;
    return bytes->mid(zeros);
}

int bitLength(const QByteArray &number)
{
    if (number.isEmpty())
        return 0;
    return int(number.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(number.front()));
}

bool isGoodExponent(const QByteArray &exponent)
{
    if (exponent.isEmpty() || exponent.size() > kLongestExponent)
        return false;
    const bool odd = exponent.back() & 1;
    const bool one = exponent.size() == 1 && exponent.front() == 1;
    return odd && !one;
}

int bitsOfCurve(const Json &jwk)
{
    const auto curve = textMember(jwk, "crv");
    if (curve == QLatin1String("P-256"))
        return 256;
    if (curve == QLatin1String("P-384"))
        return 384;
    if (curve == QLatin1String("P-521"))
        return 521;
    return 0;
}

bool hasCoordinate(const Json &jwk, const char *name, int curveBits)
{
    const auto text = textMember(jwk, name);
    const auto bytes = text ? decodeBase64Url(text->toUtf8()) : std::nullopt;
    return bytes && bytes->size() == coordinateBytes(curveBits); // RFC 7518 §6.2.1.2: full length
}

bool isForVerifying(const Json &jwk)
{
    if (jwk.contains("use") && textMember(jwk, "use") != QLatin1String("sig"))
        return false;
    const auto operations = jwk.find("key_ops");
    if (operations == jwk.end())
        return true;
    return operations->is_array() &&
           std::find(operations->begin(), operations->end(), Json("verify")) != operations->end();
}

/// Fills in what the type of the key decides; false when it is not a type of ours or not sound.
bool readType(const Json &jwk, VerificationKey &key)
{
    const auto type = textMember(jwk, "kty");
    if (type == QLatin1String("RSA")) {
        const auto modulus = numberMember(jwk, "n");
        const auto exponent = numberMember(jwk, "e");
        if (!modulus || !exponent || !isGoodExponent(*exponent))
            return false;
        const int bits = bitLength(*modulus);
        key.modulusBytes = modulus->size();
        return bits >= kSmallestModulus && bits <= kLargestModulus && !hasRocaPattern(*modulus);
    }
    if (type == QLatin1String("EC")) {
        key.curveBits = bitsOfCurve(jwk);
        return key.curveBits != 0 && hasCoordinate(jwk, "x", key.curveBits) &&
               hasCoordinate(jwk, "y", key.curveBits);
    }
    return false;
}

} // namespace

std::optional<QString> textMember(const Json &object, const char *name)
{
    const auto member = object.find(name);
    if (member == object.end() || !member->is_string())
        return std::nullopt;
    return QString::fromStdString(member->get_ref<const std::string &>());
}

Json publicMembers(const Json &jwk)
{
    Json result = Json::object();
    for (const char *name : {"kty", "n", "e", "crv", "x", "y"}) {
        if (jwk.contains(name))
            result[name] = jwk[name];
    }
    return result;
}

std::optional<VerificationKey> checkedPublicKey(const Json &jwk)
{
    VerificationKey key;
    if (!jwk.is_object() || !isForVerifying(jwk) || !readType(jwk, key))
        return std::nullopt;
    if (jwk.contains("kid")) {
        key.keyId = textMember(jwk, "kid");
        if (!key.keyId)
            return std::nullopt;
    }
    if (jwk.contains("alg")) {
        key.algorithm = jwsAlgorithmFromWord(textMember(jwk, "alg").value_or(QString()));
        if (!key.algorithm || !key.fits(*key.algorithm))
            return std::nullopt;
    }
    // OpenSSL refuses a point that is not on its curve here.
    key.key = importKey(QByteArray::fromStdString(publicMembers(jwk).dump()));
    if (!key.key)
        return std::nullopt;
    return key;
}

} // namespace holdfast
