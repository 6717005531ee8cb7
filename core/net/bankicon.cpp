#include "core/net/bankicon.h"

#include "core/net/replies.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

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

/// Whether every url(…) in a style refers to the picture itself, and nothing is imported. A backslash
/// could spell either word in another way.
bool isHarmlessStyle(QStringView style)
{
    if (style.contains(u'\\') || style.contains(u"@import", Qt::CaseInsensitive))
        return false;
    qsizetype url = style.indexOf(u"url(", 0, Qt::CaseInsensitive);
    while (url >= 0) {
        if (!style.mid(url + 4).trimmed().startsWith(u'#'))
            return false;
        url = style.indexOf(u"url(", url + 4, Qt::CaseInsensitive);
    }
    return true;
}

bool isHarmlessAttribute(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value();
    if (attribute.name().compare(u"href", Qt::CaseInsensitive) == 0) {
        return value.startsWith(u'#') || value.startsWith(u"data:image/png;base64,")
            || value.startsWith(u"data:image/jpeg;base64,");
    }
    return isHarmlessStyle(value); // style, fill, mask …
}

bool isHarmlessElement(const QXmlStreamReader &xml)
{
    if (xml.name() == u"script" || xml.name() == u"foreignObject")
        return false;
    const QXmlStreamAttributes attributes = xml.attributes();
    return std::all_of(attributes.cbegin(), attributes.cend(), isHarmlessAttribute);
}

bool isHarmlessToken(const QXmlStreamReader &xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return !xml.text().contains(u'['); // no internal subset, and with it no entities
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::ProcessingInstruction:
        return false;
    case QXmlStreamReader::StartElement:
        return isHarmlessElement(xml);
    case QXmlStreamReader::Characters:
        return isHarmlessStyle(xml.text()); // of a <style>; other text does not say url(…)
    default:
        return true;
    }
}

bool isSelfContainedSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool isSvg = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isHarmlessToken(xml))
            return false;
        if (!isSvg && xml.isStartElement()) {
            if (xml.name() != u"svg")
                return false;
            isSvg = true;
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
