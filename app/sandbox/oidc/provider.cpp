#include "app/sandbox/oidc/provider.h"

#include "app/sandbox/http/router.h"
#include "app/sandbox/oidc/authorisationendpoint.h"
#include "app/sandbox/oidc/discovery.h"
#include "app/sandbox/oidc/tokenendpoint.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

/// Everything in the order it depends on each other.
struct Provider::Parts
{
    Parts(const ProviderSettings &settings, const ProviderPorts &ports,
          const SigningKey &idTokenKey)
        : issuer(settings.identityUrl), world(ports.world), key(idTokenKey),
          authenticator(ports.clients, ports.clock, issuer.url, issuer.token()),
          codes(ports.world, ports.clock, ports.random, issuer, idTokenKey),
          visits(ports.world, ports.random, codes, issuer.base),
          authorisation({ports.world, ports.clients, authenticator, visits, ports.clock,
                         ports.random, issuer, settings.autoApprove}),
          token({ports.world, ports.faults, authenticator, codes, ports.tokens, ports.clock,
                 ports.random, issuer, idTokenKey})
    {}

    Issuer issuer;
    const World &world;
    SigningKey key;
    ClientAuthenticator authenticator;
    CodeDesk codes;
    VisitDesk visits;
    AuthorisationEndpoint authorisation;
    TokenEndpoint token;
};

Provider::Provider(ProviderSettings settings, ProviderPorts ports, SigningKey idTokenKey)
    : m_parts(std::make_unique<Parts>(settings, ports, idTokenKey))
{}

Provider::~Provider() = default;

void Provider::addRoutes(Router &router)
{
    Parts *parts = m_parts.get();
    router.add(
        "GET", u"/oidc/.well-known/openid-configuration"_s,
        [parts](const Request &) {
            return Response::json(
                200, discoveryDocument(parts->issuer, parts->key.algorithm(), parts->world));
        },
        u"discovery"_s);
    router.add(
        "GET", u"/oidc/certs"_s,
        [parts](const Request &) {
            return Response::rawJson(200, "{\"keys\":[" + parts->key.publicJwk() + "]}");
        },
        u"jwks"_s);
    parts->authorisation.addRoutes(router);
    parts->token.addRoutes(router);
    parts->visits.addRoutes(router);
}

QString Provider::bankUrl() const
{
    return m_parts->issuer.base + u"/bank"_s;
}

} // namespace holdfast::sandbox
