#pragma once

#include "app/sandbox/oidc/clientauthenticator.h"
#include "app/sandbox/oidc/visitdesk.h"

namespace holdfast::sandbox {

/// `/oidc/request` (RFC 9126) and `/oidc/auth`: take authorisation requests in all their forms.
class AuthorisationEndpoint
{
public:
    static constexpr std::chrono::seconds kRequestUriLife{60};

    struct Parts
    {
        World &world;
        const ClientRegistry &clients;
        ClientAuthenticator &authenticator;
        VisitDesk &visits;
        const Clock &clock;
        Random &random;
        Issuer issuer;
        bool autoApprove;
    };

    explicit AuthorisationEndpoint(Parts parts);

    void addRoutes(Router &router);

private:
    [[nodiscard]] Response push(const Request &request);
    [[nodiscard]] Outcome<AuthorisationRequest> readPushed(const RegisteredClient &client,
                                                           const Parameters &form);
    [[nodiscard]] Response authorise(const Parameters &parameters);
    [[nodiscard]] Response authorisePushed(const RawRequest &outer);
    [[nodiscard]] Response authoriseDirect(const RawRequest &outer);
    [[nodiscard]] Outcome<RawRequest> innermost(const RawRequest &outer,
                                                const RegisteredClient &client) const;
    [[nodiscard]] Response begin(const AuthorisationRequest &request);

    Parts m_parts;
    ExpiringStore<AuthorisationRequest> m_pushed;
};

} // namespace holdfast::sandbox
