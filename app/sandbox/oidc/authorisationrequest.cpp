#include "app/sandbox/oidc/authorisationrequest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

using Fault = std::optional<OAuthError>;

OAuthError invalidRequest(const QString &description)
{
    return {u"invalid_request"_s, description, 400, false};
}

OAuthError invalidClaims(const QString &description)
{
    return {u"invalid_claims"_s, description, 400, false};
}

/// The words of a response type in any order (OAuth 2.0 Multiple Response Types §3).
QStringList responseTypes(const RawRequest &raw)
{
    QStringList words = raw.value(u"response_type"_s).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool wantsIdToken(const RawRequest &raw)
{
    return responseTypes(raw) == QStringList{u"code"_s, u"id_token"_s};
}

Fault responseTypeFault(const RawRequest &raw)
{
    if (!raw.has(u"response_type"_s))
        return invalidRequest(u"response_type is missing"_s);
    if (!wantsIdToken(raw) && responseTypes(raw) != QStringList{u"code"_s})
        return OAuthError{u"unsupported_response_type"_s, u"code and code id_token are supported"_s,
                          400, false};
    return {};
}

Fault responseModeFault(const RawRequest &raw)
{
    if (!raw.has(u"response_mode"_s))
        return {};
    const QString mode = raw.value(u"response_mode"_s);
    if (mode == u"query" && wantsIdToken(raw))
        return invalidRequest(u"an id_token must not travel in a query"_s);
    if (mode != u"query" && mode != u"fragment" && mode != u"form_post")
        return OAuthError{u"unsupported_response_mode"_s,
                          u"query, fragment and form_post are supported"_s, 400, false};
    return {};
}

/// PKCE (RFC 7636 §4.3): S256 or nothing; a challenge without a method would mean `plain`.
Fault challengeFault(const RawRequest &raw)
{
    const bool hasChallenge = raw.has(u"code_challenge"_s);
    if (hasChallenge != raw.has(u"code_challenge_method"_s))
        return invalidRequest(u"code_challenge and code_challenge_method go together"_s);
    if (!hasChallenge)
        return {};
    if (raw.value(u"code_challenge_method"_s) != u"S256")
        return invalidRequest(u"code_challenge_method must be S256"_s);
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    if (!pattern.match(raw.value(u"code_challenge"_s)).hasMatch())
        return invalidRequest(u"code_challenge is no S256 value"_s);
    return {};
}

Fault plainFault(const RawRequest &raw)
{
    if (raw.has(u"prompt"_s) && raw.value(u"prompt"_s) != u"consent")
        return invalidRequest(u"only prompt=consent is supported"_s);
    if (wantsIdToken(raw) && raw.value(u"nonce"_s).isEmpty())
        return invalidRequest(u"code id_token needs a nonce"_s);
    if (raw.has(u"max_age"_s)) {
        bool isNumber = false;
        if (raw.value(u"max_age"_s).toLongLong(&isNumber) < 0 || !isNumber)
            return invalidRequest(u"max_age is no number of seconds"_s);
    }
    return {};
}

/// Whether the claims go with the flow, by the rules of the service and the facts of the world.
Fault flowFault(const RequestedScope &scope, const RequestedClaims &claims, World &world)
{
    if (claims.consentUntil && !world.consentLengthIsFine(*claims.consentUntil))
        return invalidClaims(u"mh:consent expirationDateTime is past or more than 90 days ahead"_s);
    if (scope.flow == Flow::Connect) {
        if (!claims.connectionId.isEmpty())
            return invalidClaims(u"mh:con_id has a value although a new connection is asked for"_s);
        if (!claims.sub.isEmpty() && !world.user(claims.sub))
            return invalidClaims(u"sub is not a known user"_s);
        return {};
    }
    if (claims.sub.isEmpty())
        return invalidClaims(u"sub needs a value"_s);
    if (claims.connectionId.isEmpty())
        return invalidClaims(u"mh:con_id needs a value"_s);
    const std::optional<Refusal> refusal = world.unfit(scope.flow, claims.sub, claims.connectionId);
    if (!refusal)
        return {};
    if (*refusal == Refusal::UnknownUser)
        return invalidClaims(u"sub is not a known user"_s);
    if (*refusal == Refusal::UnknownConnection)
        return invalidClaims(u"mh:con_id is not a connection of this user"_s);
    return invalidClaims(u"the connection does not allow this flow"_s);
}

Fault firstFault(const RawRequest &raw)
{
    for (const auto check : {responseTypeFault, responseModeFault, plainFault, challengeFault}) {
        if (Fault fault = check(raw))
            return fault;
    }
    return {};
}

} // namespace

Outcome<ReturnAddress> readReturnAddress(const RawRequest &raw, const RegisteredClient &client)
{
    if (!client.allowsRedirectTo(raw.value(u"redirect_uri"_s)))
        return oauthFail(u"invalid_redirect_uri"_s,
                         u"redirect_uri is not registered for this client"_s);
    ReturnAddress address;
    address.redirectUri = raw.value(u"redirect_uri"_s);
    if (raw.has(u"state"_s))
        address.state = raw.value(u"state"_s);
    const QString mode = raw.value(u"response_mode"_s);
    if (mode == u"form_post")
        address.mode = ResponseMode::FormPost;
    else if (mode == u"fragment" || wantsIdToken(raw))
        address.mode = ResponseMode::Fragment;
    return address;
}

Outcome<AuthorisationRequest> readAuthorisationRequest(const RawRequest &raw,
                                                       const RegisteredClient &client, World &world)
{
    auto address = readReturnAddress(raw, client);
    if (!address)
        return pass(address.error());
    if (Fault fault = firstFault(raw))
        return pass(std::move(*fault));
    auto scope = readAuthorisationScope(raw.value(u"scope"_s), world);
    if (!scope)
        return pass(scope.error());
    const auto claims = readClaims(raw.claims.value_or(QJsonObject{}), world.now());
    if (!claims)
        return pass(claims.error());
    if (Fault fault = flowFault(*scope, *claims, world))
        return pass(std::move(*fault));

    AuthorisationRequest request;
    request.clientId = client.clientId;
    request.answerTo = std::move(*address);
    request.wantsIdToken = wantsIdToken(raw);
    request.scope = std::move(*scope);
    request.claims = *claims;
    request.nonce = raw.value(u"nonce"_s);
    request.codeChallenge = raw.value(u"code_challenge"_s).toLatin1();
    return request;
}

} // namespace holdfast::sandbox
