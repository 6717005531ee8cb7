#pragma once

#include "app/sandbox/oidc/clients.h"
#include "app/sandbox/oidc/tokenregistry.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/jose/signingkey.h"

#include <QString>

#include <memory>

namespace holdfast::sandbox {

class Faults;
class Router;
class World;

struct ProviderSettings
{
    QString identityUrl;      ///< `http://127.0.0.1:PORT`; the issuer is this plus `/oidc`
    bool autoApprove = false; ///< no pages: `/oidc/auth` redirects at once
};

/// What the provider works with. All of it must outlive the provider.
struct ProviderPorts
{
    World &world;
    Faults &faults;
    const ClientRegistry &clients;
    TokenRegistry &tokens;
    const Clock &clock; ///< real time, for `iat` and `exp` of JWTs; all else goes by the world's
    Random &random;
};

/// The identity half of the look-alike: discovery, key set, pushed requests, authorisation with
/// the bank's pages, and the token endpoint. One thread only.
class Provider
{
public:
    /// `idTokenKey` signs id_tokens; its public half is the key set.
    Provider(ProviderSettings settings, ProviderPorts ports, SigningKey idTokenKey);
    ~Provider();

    /// Adds everything below `/oidc` but the bank lists, and the pages below `/bank`. The provider
    /// must outlive the router's use.
    void addRoutes(Router &router);

    /// Base of the bank's pages, for the ready line.
    [[nodiscard]] QString bankUrl() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace holdfast::sandbox
