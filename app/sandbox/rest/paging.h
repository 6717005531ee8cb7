#pragma once

#include "app/sandbox/http/message.h"
#include "core/base/expected.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace holdfast::sandbox {

/// A window on a list: `limit` 0–1000, `offset` 0–1e9.
struct Page
{
    qint64 limit = 100;
    qint64 offset = 0;
};

/// Reads `limit` and `offset`; what is no whole number within bounds ends in the 400 answer.
[[nodiscard]] Expected<Page, Response> readPage(const Request &request);

/// `links` of a page: absolute `self`, and `next` and `prev` where there is something, with every
/// other parameter of the request kept.
[[nodiscard]] QJsonObject pageLinks(const Request &request, const QString &baseUrl, Page page,
                                    qint64 total);

/// The envelope `{data, links, meta}` around one page; `meta.count` is the size of the whole list.
[[nodiscard]] Response pagedAnswer(const Request &request, const QString &baseUrl, Page page,
                                   qint64 total, const QJsonArray &rows);

/// The rows of `list` that the page shows, each through `render`.
template <class List, class Render>
[[nodiscard]] QJsonArray renderPage(const List &list, Page page, Render render)
{
    QJsonArray rows;
    const auto total = static_cast<qint64>(list.size());
    for (qint64 i = page.offset; i < total && i < page.offset + page.limit; ++i)
        rows.append(render(list[static_cast<size_t>(i)]));
    return rows;
}

} // namespace holdfast::sandbox
