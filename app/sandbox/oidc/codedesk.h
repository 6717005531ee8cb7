#pragma once

#include "app/sandbox/oidc/authorisationrequest.h"
#include "app/sandbox/oidc/expiringstore.h"
#include "app/sandbox/oidc/issuer.h"
#include "core/base/clock.h"
#include "core/jose/signingkey.h"

namespace holdfast::sandbox {

/// What a code stands for. The connection does not exist yet: the exchange makes it.
struct CodeGrant
{
    AuthorisationRequest request;
    Approval approval;
    Instant approvedAt; ///< real time
    bool used = false;
};

/// Ends authorisation requests: with a code, or with an error. Keeps the codes for ten minutes of
/// the moved clock.
class CodeDesk
{
public:
    static constexpr std::chrono::minutes kLife{10};

    CodeDesk(const World &world, const Clock &clock, Random &random, Issuer issuer, SigningKey key);

    /// Sends the browser back with a code, and an id_token when the request wants one.
    [[nodiscard]] Response approve(const AuthorisationRequest &request, const Approval &approval);
    /// Sends the browser back with an error.
    [[nodiscard]] Response fail(const AuthorisationRequest &request, const OAuthError &error) const;

    /// The grant of a live code, used or not; null when there is none.
    [[nodiscard]] CodeGrant *find(const QByteArray &code);

private:
    const World &m_world;
    const Clock &m_clock;
    Issuer m_issuer;
    SigningKey m_key;
    ExpiringStore<CodeGrant> m_codes;
};

} // namespace holdfast::sandbox
