#include "core/base/svgsafety.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace holdfast {

namespace {

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

} // namespace

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

} // namespace holdfast
