#pragma once

#include "core/base/expected.h"
#include "core/net/paginglimits.h"

#include <nlohmann/json_fwd.hpp>

#include <QSet>
#include <QUrl>

#include <optional>

namespace holdfast {

/// The way through a list of pages. Every page must be new, lie on the origin of the first one (the
/// token goes with the request) and, when it has an `offset`, be further on than the one before.
class PageTrail
{
public:
    /// `first` gets `limit=<rowsAsked>` in its query.
    PageTrail(const QUrl &first, const PagingLimits &limits);

    /// The first page's address.
    [[nodiscard]] const QUrl &first() const { return m_first; }

    /// Where the page after `page` is: `links.next` of a reply with `rows` rows. Nothing after the last
    /// page. BadAnswer (part "links.next" or "paging") for a loop, another host, or no end.
    [[nodiscard]] Expected<std::optional<QUrl>> next(const nlohmann::json &page, std::size_t rows);
    /// The same for a link that was read otherwise; empty on the last page.
    [[nodiscard]] Expected<std::optional<QUrl>> nextAt(const QString &link, std::size_t rows);

private:
    [[nodiscard]] Expected<std::optional<QUrl>> follow(const QUrl &next);

    PagingLimits m_limits;
    QUrl m_first;
    QUrl m_current;
    QSet<QUrl> m_seen;
    std::size_t m_rows = 0;
};

} // namespace holdfast
