#include "core/net/bankicon.h"

#include "core/net/replies.h"

#include <QXmlStreamReader>
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

bool staysInside(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value();
    if (attribute.name().compare(u"href", Qt::CaseInsensitive) == 0)
        return value.startsWith(u'#') || value.startsWith(u"data:image/png;base64,");
    // Presentation attributes and style may say url(…) too.
    const qsizetype url = value.indexOf(u"url(", 0, Qt::CaseInsensitive);
    return url < 0 || value.mid(url + 4).trimmed().startsWith(u'#');
}

bool isSelfContainedSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool isSvg = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement: {
            isSvg = isSvg || xml.name() == u"svg";
            if (!isSvg || xml.name() == u"script" || xml.name() == u"style")
                return false;
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (!staysInside(attribute))
                    return false;
            }
            break;
        }
        default:
            break;
        }
    }
    return isSvg && !xml.hasError();
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
