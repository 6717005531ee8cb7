// The call that reads whose connections a client may look at.

#include "core/net/codecs_p.h"
#include "core/net/endpoint_p.h"
#include "core/net/moneyhubclient.h"
#include "core/net/moneyhubparts_p.h"
#include "core/net/replies.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

constexpr int kUsersAPage = 100;

ServiceUser readUserRow(JsonFields &fields)
{
    ServiceUser user;
    user.id = UserId(fields.requiredText("userId"));
    user.clientUserId = fields.text("clientUserId");
    return user;
}

/// Pages are counted here and no link is followed, so a list cannot lead anywhere else, nor round in
/// a circle. Without links, as some lists are, a full page may have one behind it.
bool hasMore(const nlohmann::json &page, std::size_t rows)
{
    const auto links = page.find("links");
    if (links == page.end() || !links->is_object())
        return rows >= kUsersAPage;
    const auto next = links->find("next");
    return rows > 0 && next != links->end() && next->is_string();
}

} // namespace

void MoneyhubClient::users(int offset, QObject *context, Callback<UserPage> done)
{
    Endpoint endpoint(m_parts->profile.identityUrl);
    endpoint.word("users").query("limit", QString::number(kUsersAPage));
    if (offset > 0)
        endpoint.query("offset", QString::number(offset));
    const Expected<QUrl> url = endpoint.url();
    const auto read = [offset](const QUrl &asked, const HttpAnswer &answer,
                               Instant now) -> Expected<UserPage> {
        const Expected<nlohmann::json> document = jsonEnvelope(asked, answer, now);
        if (!document)
            return fail(document.error());
        const nlohmann::json &rows = document->at("data");
        if (!rows.is_array())
            return fail(missingField(QStringLiteral("data"), answer));
        ReadList<ServiceUser> list;
        appendRows(rows, readUserRow, list);
        UserPage page;
        page.users = std::move(list.rows);
        if (hasMore(*document, rows.size()))
            page.next = offset + static_cast<int>(rows.size());
        return page;
    };
    m_parts->ask<UserPage>(m_parts->request("GET", *url),
                           {TokenRequest{QStringLiteral("user:read"), std::nullopt}, {}}, context,
                           read, std::move(done));
}

} // namespace holdfast
