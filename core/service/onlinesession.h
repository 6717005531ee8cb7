#pragma once

#include "core/auth/clientauthenticator.h"
#include "core/auth/discovery.h"
#include "core/auth/keyset.h"
#include "core/auth/tokensource.h"
#include "core/net/moneyhubclient.h"
#include "core/service/serviceparts.h"

namespace holdfast {

/// Everything that needs profile and secret: made when both are there, thrown away as one when
/// either changes. Sends nothing by being made.
class OnlineSession
{
public:
    /// Fails with SecretFile when the secret does not fit the profile's way of authentication.
    [[nodiscard]] static Expected<std::unique_ptr<OnlineSession>>
    make(const Profile &profile, const Secret &secret, const ServiceParts &parts);

    [[nodiscard]] MoneyhubClient &client() { return m_client; }
    [[nodiscard]] KeySet &keys() { return m_keys; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] AuthorisationFlowParts flowParts(const ServiceParts &parts);

private:
    OnlineSession(const Profile &profile, const ServiceParts &parts);

    Profile m_profile;
    ClientAuthenticator m_authenticator;
    Discovery m_discovery;
    KeySet m_keys;
    TokenSource m_tokens;
    MoneyhubClient m_client;
};

} // namespace holdfast
