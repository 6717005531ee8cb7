#include "core/jose/algorithm.h"

#include "core/jose/base64url.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace holdfast {

namespace {

constexpr std::array<std::pair<JwsAlgorithm, QStringView>, 9> kWords{{
    {JwsAlgorithm::RS256, u"RS256"},
    {JwsAlgorithm::RS384, u"RS384"},
    {JwsAlgorithm::RS512, u"RS512"},
    {JwsAlgorithm::PS256, u"PS256"},
    {JwsAlgorithm::PS384, u"PS384"},
    {JwsAlgorithm::PS512, u"PS512"},
    {JwsAlgorithm::ES256, u"ES256"},
    {JwsAlgorithm::ES384, u"ES384"},
    {JwsAlgorithm::ES512, u"ES512"},
}};

QCryptographicHash::Algorithm hashOf(JwsAlgorithm algorithm)
{
    switch (algorithm) {
    case JwsAlgorithm::RS256:
    case JwsAlgorithm::PS256:
    case JwsAlgorithm::ES256:
        return QCryptographicHash::Sha256;
    case JwsAlgorithm::RS384:
    case JwsAlgorithm::PS384:
    case JwsAlgorithm::ES384:
        return QCryptographicHash::Sha384;
    case JwsAlgorithm::RS512:
    case JwsAlgorithm::PS512:
    case JwsAlgorithm::ES512:
        return QCryptographicHash::Sha512;
    }
    return QCryptographicHash::Sha256;
}

} // namespace

QString jwsAlgorithmWord(JwsAlgorithm algorithm)
{
    for (const auto &[value, word] : kWords) {
        if (value == algorithm)
            return word.toString();
    }
    return {};
}

std::optional<JwsAlgorithm> jwsAlgorithmFromWord(QStringView word)
{
    for (const auto &[value, known] : kWords) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

QByteArray leftHalfHash(JwsAlgorithm algorithm, const QByteArray &value)
{
    const QByteArray hash = QCryptographicHash::hash(value, hashOf(algorithm));
    return encodeBase64Url(hash.left(hash.size() / 2));
}

} // namespace holdfast
