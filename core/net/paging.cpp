#include "core/net/paging.h"

#include "core/net/address.h"
#include "core/net/jsonfields_p.h"

#include <nlohmann/json.hpp>

#include <QUrlQuery>

namespace holdfast {

namespace {

tl::unexpected<Error> badLink(const QString &detail)
{
    return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("links.next"), detail));
}

/// The row a page starts with, if its address says so.
std::optional<qint64> offsetOf(const QUrl &url)
{
    const QString text = QUrlQuery(url).queryItemValue(QStringLiteral("offset"));
    bool isNumber = false;
    const qint64 offset = text.toLongLong(&isNumber);
    return isNumber ? std::optional(offset) : std::nullopt;
}

} // namespace

PageTrail::PageTrail(const QUrl &first, const PagingLimits &limits) : m_limits(limits), m_first(first)
{
    QUrlQuery query(m_first);
    query.removeAllQueryItems(QStringLiteral("limit"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limits.rowsAsked));
    m_first.setQuery(query);
    m_current = m_first;
    m_seen.insert(m_first);
}

Expected<std::optional<QUrl>> PageTrail::next(const nlohmann::json &page, std::size_t rows)
{
    const auto links = page.find("links");
    if (links == page.end() || !links->is_object())
        return nextAt({}, rows);
    const auto next = links->find("next");
    if (next == links->end() || next->is_null())
        return nextAt({}, rows);
    if (!next->is_string())
        return badLink(QStringLiteral("not a string"));
    return nextAt(jsonText(*next), rows);
}

Expected<std::optional<QUrl>> PageTrail::nextAt(const QString &link, std::size_t rows)
{
    m_rows += rows;
    if (m_rows > m_limits.rows)
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("paging"), QStringLiteral("too many rows")));
    if (link.isEmpty())
        return std::nullopt;
    return follow(m_current.resolved(QUrl(link, QUrl::StrictMode)));
}

Expected<std::optional<QUrl>> PageTrail::follow(const QUrl &next)
{
    if (!next.isValid() || !isPermittedAddress(next) || !isSameOrigin(next, m_first))
        return badLink(QStringLiteral("leads to another place"));
    if (m_seen.contains(next))
        return badLink(QStringLiteral("leads in a circle"));
    const std::optional<qint64> offset = offsetOf(next);
    if (offset && *offset <= offsetOf(m_current).value_or(0))
        return badLink(QStringLiteral("does not lead further"));
    if (m_seen.size() >= m_limits.pages)
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("paging"), QStringLiteral("too many pages")));
    m_seen.insert(next);
    m_current = next;
    return next;
}

} // namespace holdfast
