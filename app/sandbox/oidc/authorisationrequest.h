#pragma once

#include "app/sandbox/oidc/claims.h"
#include "app/sandbox/oidc/clients.h"
#include "app/sandbox/oidc/rawrequest.h"
#include "app/sandbox/oidc/scopes.h"

namespace holdfast::sandbox {

enum class ResponseMode { Query, Fragment, FormPost };

/// Where the answer goes, known as soon as client and redirect URI are, whatever else is wrong.
struct ReturnAddress
{
    QString redirectUri;
    ResponseMode mode = ResponseMode::Query;
    std::optional<QString> state;
};

/// An authorisation request that passed every check.
struct AuthorisationRequest
{
    QString clientId;
    ReturnAddress answerTo;
    bool wantsIdToken = false; ///< response_type `code id_token`
    RequestedScope scope;
    RequestedClaims claims;
    QString nonce;
    QByteArray codeChallenge; ///< S256; empty without PKCE
};

/// The return address of a raw request; invalid_redirect_uri when the client has none like it.
[[nodiscard]] Outcome<ReturnAddress> readReturnAddress(const RawRequest &raw,
                                                       const RegisteredClient &client);

/// Judges the rest: response type and mode, scope, prompt, nonce, PKCE, claims, and whether the
/// flow fits the user and connection it names.
[[nodiscard]] Outcome<AuthorisationRequest>
readAuthorisationRequest(const RawRequest &raw, const RegisteredClient &client, World &world);

} // namespace holdfast::sandbox
