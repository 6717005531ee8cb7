#pragma once

#include "core/auth/clientauthenticator.h"
#include "core/auth/discovery.h"
#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/ids.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace holdfast {

// What is asked of the service for each flow: pure functions, no network.
//
//   flow       scope                    claims, all below "id_token"
//   connect    openid id:<bank or all>  sub (essential, value), mh:con_id (essential)
//   reauth     openid reauth            sub, mh:con_id, both essential with value
//   refresh    openid refresh           the same
//   reconsent  openid reconsent         the same, and mh:consent without a date
//
// Two scopes are the rule of the service: any third one is invalid_scope. A consent is left at the
// service's own 90 days: a date from here would be this computer's clock, which may be wrong, and
// on connect it would also cost the short way of renewing (`tppConsent`).

/// The unguessable values of one flow, each drawn on its own (RFC 9700 §4.7).
struct FlowSecrets
{
    QByteArray state; ///< 256 bits; `<random>.<port>` when the return page has to find the port
    QByteArray nonce; ///< 256 bits
    Secret verifier;  ///< PKCE, 43 characters (RFC 7636 §4.1)
};
[[nodiscard]] FlowSecrets makeFlowSecrets(Random &random, std::optional<quint16> portInState);

/// S256 of RFC 7636 §4.2.
[[nodiscard]] QByteArray codeChallenge(const Secret &verifier);

/// Does the request make sense by itself? Connect takes a bank or none and no connection; the
/// others take a connection and no bank; all take a user. A bank that could smuggle a second scope
/// is refused. Fails with Usage, part "bank", "connection" or "user".
[[nodiscard]] Expected<std::monostate> checkFlowRequest(const FlowRequest &request,
                                                        const UserId &user);

/// Everything the parameters are made of.
struct AuthorisationInput
{
    const Profile &profile;
    const ProviderMetadata &provider;
    const FlowRequest &request;
    const UserId &user;
    QUrl redirectUri; ///< with the port that is really listened on
    const FlowSecrets &secrets;
};

/// The parameters in plain form, `claims` as JSON text. Checks the request first.
[[nodiscard]] Expected<FormFields> authorisationParameters(const AuthorisationInput &input);

/// The payload of a request object (RFC 9101 §4): the parameters as members, `claims` as an object,
/// beside `iss`, `aud`, `iat`, `exp` (five minutes) and a fresh `jti`.
[[nodiscard]] QByteArray requestObjectPayload(const Profile &profile, const FormFields &parameters,
                                              Instant now, Random &random);

/// `typ` of request objects (RFC 9101 §10.8).
inline constexpr char kRequestObjectType[] = "oauth-authz-req+jwt";

/// The link for the browser.
[[nodiscard]] QUrl authorisationLink(const QUrl &endpoint, const FormFields &parameters);

/// What stands in the link beside `request_uri` or `request`: RFC 9126 §4 wants `client_id`, and
/// OpenID Connect Core §6.1 wants what OAuth itself requires beside a request object.
[[nodiscard]] FormFields parametersBesideRequestUri(const Profile &profile,
                                                    const QString &requestUri);
[[nodiscard]] FormFields parametersBesideRequestObject(const FormFields &parameters,
                                                       const QByteArray &requestObject);

/// Reads the answer of the pushed authorisation endpoint: 201 (or 200) with `request_uri`. A
/// refusal becomes the error that the same word would be on the redirect; ClockOff where an
/// assertion was refused while the clocks differ.
[[nodiscard]] Expected<QString> readPushedReply(const HttpAnswer &answer, Instant now);

} // namespace holdfast
