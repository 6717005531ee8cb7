#include "core/service/onlinesession.h"

namespace holdfast {

OnlineSession::OnlineSession(const Profile &profile, const ServiceParts &parts)
    : m_profile(profile),
      m_authenticator(profile, parts.clock, parts.random),
      m_discovery(profile, parts.gateway),
      m_keys(m_discovery, parts.gateway, parts.clock),
      m_tokens(m_discovery, parts.gateway, m_authenticator, parts.clock),
      m_client(profile, parts.gateway, m_tokens, parts.clock, parts.random)
{}

Expected<std::unique_ptr<OnlineSession>>
OnlineSession::make(const Profile &profile, const Secret &secret, const ServiceParts &parts)
{
    std::unique_ptr<OnlineSession> session(new OnlineSession(profile, parts));
    if (auto fits = session->m_authenticator.setSecret(secret); !fits)
        return fail(fits.error());
    return session;
}

AuthorisationFlowParts OnlineSession::flowParts(const ServiceParts &parts)
{
    return {parts.gateway, m_discovery,  m_keys,      m_authenticator,
            parts.browser, parts.clock,  parts.random};
}

} // namespace holdfast
