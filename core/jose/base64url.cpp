#include "core/jose/base64url.h"

namespace holdfast {

namespace {

constexpr auto kOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray encodeBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(kOptions);
}

std::optional<QByteArray> decodeBase64Url(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, kOptions | QByteArray::AbortOnBase64DecodingErrors);
    // Qt accepts padding and stray low bits; comparing with the canonical text refuses both.
    if (!decoded || encodeBase64Url(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

} // namespace holdfast
