#include "app/sandbox/rest/access.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

tl::unexpected<Response> forbidden(const QString &message)
{
    return tl::unexpected(Response::error(403, u"Forbidden"_s, message));
}

Response tooManyRequests(std::chrono::seconds wait)
{
    const auto seconds = static_cast<qint64>(wait.count());
    Response response =
        Response::json(429, QJsonObject{{u"code"_s, u"TooManyRequests"_s},
                                        {u"message"_s, u"Too many requests in this minute."_s},
                                        {u"retryAfterSecs"_s, seconds}});
    response.withHeader("Retry-After", QByteArray::number(seconds));
    response.withHeader("X-RateLimit-Limit", QByteArray::number(RateLimit::kRequestsPerMinute));
    response.withHeader("X-RateLimit-Remaining", "0");
    return response.withHeader("X-RateLimit-Reset", QByteArray::number(seconds));
}

bool holdsOneOf(const TokenGrant &grant, const QStringList &scopes)
{
    return std::any_of(scopes.begin(), scopes.end(),
                       [&](const QString &scope) { return grant.scopes.contains(scope); });
}

} // namespace

Access::Allowed Access::authenticate(const Request &request) const
{
    const QByteArray header = request.header("authorization");
    const bool isBearer = header.left(7).toLower() == "bearer ";
    const std::optional<TokenGrant> grant =
        isBearer ? m_lookup(header.mid(7).trimmed()) : std::nullopt;
    if (grant)
        return *grant;
    Response refusal = Response::error(401, u"Unauthorized"_s,
                                       u"A valid access token is needed."_s);
    refusal.withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return tl::unexpected(std::move(refusal));
}

Access::Allowed Access::identity(const Request &request, const QStringList &scopes,
                                 const QString &userId) const
{
    Allowed grant = authenticate(request);
    if (!grant)
        return grant;
    if (!holdsOneOf(*grant, scopes))
        return forbidden(u"The token lacks the scope %1."_s.arg(scopes.first()));
    if (!grant->userId.isEmpty() && !userId.isEmpty() && grant->userId != userId)
        return forbidden(u"The token belongs to another user."_s);
    return grant;
}

Access::Allowed Access::data(const Request &request, const QStringList &scopes) const
{
    Allowed grant = authenticate(request);
    if (!grant)
        return grant;
    const std::chrono::seconds wait = m_limit->waitFor(grant->clientId, m_now());
    if (wait > std::chrono::seconds{0})
        return tl::unexpected(tooManyRequests(wait));
    for (const QString &scope : scopes) {
        if (!holdsOneOf(*grant, scope.split(u'|')))
            return forbidden(u"The token lacks the scope %1."_s.arg(scope));
    }
    if (grant->userId.isEmpty())
        return forbidden(u"The token is for no user: ask for one with sub."_s);
    return grant;
}

} // namespace holdfast::sandbox
