#pragma once

#include "core/net/httpgateway.h"
#include "core/net/tokenprovider.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace holdfast {

/// On whose behalf a request goes out: nobody's, or that of a token.
struct Authority
{
    std::optional<TokenRequest> token;
    /// Older clients have `user:…` where newer ones have `connection:…`; tried when the service calls
    /// the scope of `token` invalid. Empty when there is no older name.
    QString olderScope;
};

/// What a person's data is asked for with: a token of `user` for that scope.
[[nodiscard]] Authority userLevel(const char *scope, const UserId &user);

/// Sends requests with a fresh access token. A 401 leads to one new token and one more try, and the
/// second 401 is the answer. Also for POST and DELETE: a 401 says that nothing was done.
class AuthorisedSender
{
public:
    AuthorisedSender(HttpGateway &gateway, TokenProvider &tokens);

    void send(const HttpRequest &request, const Authority &authority, QObject *context,
              Callback<HttpAnswer> done);

private:
    friend class AuthorisedJob;

    HttpGateway &m_gateway;
    TokenProvider &m_tokens;
    QSet<QString> m_invalidScopes;  ///< asked for once, refused, and not asked for again
    QObject m_owner;                ///< of the requests under way: they end with the sender
};

} // namespace holdfast
