#include "core/net/bankicon.h"

#include "core/base/svgsafety.h"
#include "core/net/replies.h"

#include <QtEndian>

namespace holdfast {

namespace {

constexpr quint32 kLargestSide = 1024;

bool isSmallPng(const QByteArray &bytes)
{
    // Signature, then the IHDR chunk with width and height (PNG §5.2, §11.2.2).
    constexpr qsizetype kWidthAt = 16;
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < kWidthAt + 8)
        return false;
    if (bytes.mid(12, 4) != "IHDR")
        return false;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + kWidthAt);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + kWidthAt + 4);
    return width > 0 && height > 0 && width <= kLargestSide && height <= kLargestSide;
}

} // namespace

Expected<QByteArray> readBankIcon(const HttpAnswer &answer, Instant now)
{
    if (std::optional<Error> error = refusal(answer, now))
        return fail(std::move(*error));
    const QByteArray type = answer.header("content-type").split(';').first().trimmed().toLower();
    const bool isGood = (type == "image/png" && isSmallPng(answer.body))
        || (type == "image/svg+xml" && isSelfContainedSvg(answer.body));
    if (isGood)
        return answer.body;
    return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("icon"),
                          QStringLiteral("not a picture that is safe to draw")));
}

} // namespace holdfast
