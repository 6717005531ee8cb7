#include "core/net/pathsegment.h"

namespace holdfast {

namespace {

constexpr qsizetype kLongestId = 200;

bool canBeAnId(const QString &id)
{
    if (id.isEmpty() || id.size() > kLongestId || id == u"." || id == u"..")
        return false;
    for (const QChar c : id) {
        if (c.category() == QChar::Other_Control)
            return false;
    }
    return id.isValidUtf16();
}

} // namespace

Expected<QByteArray> pathSegment(const QString &id, const QString &part)
{
    if (!canBeAnId(id)) {
        return fail(makeError(ErrorKind::Usage, part,
                              QStringLiteral("not an id that can be part of an address")));
    }
    return id.toUtf8().toPercentEncoding();
}

QUrl withSegments(const QUrl &base, const QList<QByteArray> &segments)
{
    QByteArray address = base.toEncoded(QUrl::StripTrailingSlash);
    for (const QByteArray &segment : segments)
        address += '/' + segment;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace holdfast
