#include "app/sandbox/rest/paging.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr qint64 kLargestLimit = 1000;
constexpr qint64 kLargestOffset = 1'000'000'000;

Expected<qint64, Response> readNumber(const Request &request, const QString &name, qint64 absent,
                                      qint64 largest)
{
    const std::optional<QString> text = request.queryValue(name);
    if (!text)
        return absent;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > largest) {
        return tl::unexpected(Response::error(
            400, u"BadRequest"_s, u"%1 must be a whole number from 0 to %2."_s.arg(name).arg(largest)));
    }
    return number;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString pageUrl(const Request &request, const QString &baseUrl, Page page)
{
    QStringList items;
    for (const Parameter &parameter : request.query) {
        if (parameter.name != "limit"_L1 && parameter.name != "offset"_L1)
            items.append(encoded(parameter.name) + u'=' + encoded(parameter.value));
    }
    items.append(u"limit=%1"_s.arg(page.limit));
    items.append(u"offset=%1"_s.arg(page.offset));
    return baseUrl + QString::fromLatin1(request.path) + u'?' + items.join(u'&');
}

} // namespace

Expected<Page, Response> readPage(const Request &request)
{
    const auto limit = readNumber(request, u"limit"_s, Page{}.limit, kLargestLimit);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto offset = readNumber(request, u"offset"_s, 0, kLargestOffset);
    if (!offset)
        return tl::unexpected(offset.error());
    return Page{*limit, *offset};
}

QJsonObject pageLinks(const Request &request, const QString &baseUrl, Page page, qint64 total)
{
    QJsonObject links{{u"self"_s, pageUrl(request, baseUrl, page)}};
    const qint64 next = page.offset + page.limit;
    if (page.limit > 0 && next < total)
        links.insert(u"next"_s, pageUrl(request, baseUrl, {page.limit, next}));
    if (page.limit > 0 && page.offset > 0) {
        const qint64 before = std::max<qint64>(0, page.offset - page.limit);
        links.insert(u"prev"_s, pageUrl(request, baseUrl, {page.limit, before}));
    }
    return links;
}

Response pagedAnswer(const Request &request, const QString &baseUrl, Page page, qint64 total,
                     const QJsonArray &rows)
{
    return Response::json(200, QJsonObject{{u"data"_s, rows},
                                           {u"links"_s, pageLinks(request, baseUrl, page, total)},
                                           {u"meta"_s, QJsonObject{{u"count"_s, total}}}});
}

} // namespace holdfast::sandbox
