#pragma once

#include "app/sandbox/http/message.h"
#include "app/sandbox/rest/ratelimit.h"
#include "core/base/expected.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace holdfast::sandbox {

/// What a valid access token stands for.
struct TokenGrant
{
    QString clientId;
    QString userId; ///< the token's `sub`; empty for a client-level token
    QStringList scopes;
};

/// Looks a bearer token up. Nothing for one that was never handed out or has expired.
using TokenLookup = std::function<std::optional<TokenGrant>(const QByteArray &token)>;

/// Decides who may call what. Every refusal is a ready answer: 401 without a valid token, 403
/// without the scope or the right user.
class Access
{
public:
    /// `now` is the moved clock. Copies share what they count.
    Access(TokenLookup lookup, std::function<Instant()> now)
        : m_lookup(std::move(lookup)), m_now(std::move(now)), m_limit(std::make_shared<RateLimit>())
    {
    }

    using Allowed = Expected<TokenGrant, Response>;

    /// For the Identity service: any one of `scopes` is enough. A user-level token reaches its own
    /// user only; `userId` may be empty for calls about no particular user.
    [[nodiscard]] Allowed identity(const Request &request, const QStringList &scopes,
                                   const QString &userId = {}) const;
    /// For the Data API: all of `scopes`, where `a|b` means one of the two, and a token with `sub`.
    /// Beyond 1000 requests a minute the answer is 429.
    [[nodiscard]] Allowed data(const Request &request, const QStringList &scopes) const;

private:
    [[nodiscard]] Allowed authenticate(const Request &request) const;

    TokenLookup m_lookup;
    std::function<Instant()> m_now;
    std::shared_ptr<RateLimit> m_limit;
};

} // namespace holdfast::sandbox
