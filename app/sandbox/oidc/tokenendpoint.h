#pragma once

#include "app/sandbox/oidc/clientauthenticator.h"
#include "app/sandbox/oidc/codedesk.h"
#include "app/sandbox/oidc/tokenregistry.h"

#include <QJsonObject>

namespace holdfast::sandbox {

class Faults;
class Router;

/// `POST /oidc/token` with the grants authorization_code, client_credentials and refresh_token.
/// The exchange of a code is what makes or renews the connection.
class TokenEndpoint
{
public:
    static constexpr std::chrono::days kRefreshTokenLife{90};

    struct Parts
    {
        World &world;
        Faults &faults;
        ClientAuthenticator &authenticator;
        CodeDesk &codes;
        TokenRegistry &tokens;
        const Clock &clock;
        Random &random;
        Issuer issuer;
        SigningKey key;
    };

    explicit TokenEndpoint(Parts parts);

    void addRoutes(Router &router);

private:
    /// What a refresh token stands for.
    struct Renewable
    {
        QString clientId;
        QString sub;
        QString scopeText;
        QStringList scopes;
        QString family;
    };

    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] Outcome<QJsonObject> grant(const RegisteredClient &client,
                                             const Parameters &form);
    [[nodiscard]] Outcome<QJsonObject> clientCredentials(const RegisteredClient &client,
                                                         const Parameters &form);
    [[nodiscard]] Outcome<QJsonObject> exchange(const RegisteredClient &client,
                                                const Parameters &form);
    [[nodiscard]] Outcome<QJsonObject> deliver(const CodeGrant &grant, const QString &family);
    [[nodiscard]] Outcome<QJsonObject> refresh(const RegisteredClient &client,
                                               const Parameters &form);
    [[nodiscard]] QJsonObject tokenReply(const QByteArray &token, const QString &scope) const;
    [[nodiscard]] QJsonValue newRefreshToken(Renewable renewable);

    Parts m_parts;
    ExpiringStore<Renewable> m_refreshTokens;
};

} // namespace holdfast::sandbox
