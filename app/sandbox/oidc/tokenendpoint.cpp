#include "app/sandbox/oidc/tokenendpoint.h"

#include "app/sandbox/http/router.h"
#include "app/sandbox/oidc/idtoken.h"
#include "app/sandbox/oidc/scopes.h"
#include "app/sandbox/world/faults.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

tl::unexpected<OAuthError> invalidGrant(const QString &description)
{
    return oauthFail(u"invalid_grant"_s, u"grant request is invalid: "_s + description);
}

/// RFC 7636 §4.6, both ways: a verifier without a challenge is as wrong as the reverse.
std::optional<QString> verifierFault(const QByteArray &challenge,
                                     const std::optional<QString> &verifier)
{
    if (challenge.isEmpty())
        return verifier ? std::optional(u"code_verifier without a code_challenge"_s) : std::nullopt;
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    if (!verifier || !pattern.match(*verifier).hasMatch())
        return u"code_verifier is missing or malformed"_s;
    const QByteArray hash =
        QCryptographicHash::hash(verifier->toLatin1(), QCryptographicHash::Sha256);
    if (hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) != challenge)
        return u"code_verifier does not match"_s;
    return {};
}

std::optional<QString> codeFault(const CodeGrant &grant, const Parameters &form)
{
    if (firstValue(form, u"redirect_uri"_s) != grant.request.answerTo.redirectUri)
        return u"redirect_uri differs"_s;
    const auto sub = firstValue(form, u"sub"_s);
    if (sub && *sub != grant.approval.userId)
        return u"sub is another user"_s;
    return verifierFault(grant.request.codeChallenge, firstValue(form, u"code_verifier"_s));
}

QString wordOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::UnknownUser:
        return u"the user is gone"_s;
    case Refusal::UnknownBank:
        return u"the bank is gone"_s;
    case Refusal::UnknownConnection:
        return u"the connection is gone"_s;
    case Refusal::BankUnavailable:
        return u"the bank is not available"_s;
    case Refusal::NoAccounts:
        return u"there are no accounts to share"_s;
    case Refusal::ConsentTooLong:
        return u"the consent asked for is too long"_s;
    case Refusal::DoesNotFit:
    case Refusal::Expired:
    case Refusal::Stopped:
    case Refusal::TooManySyncs:
        break;
    }
    return u"the connection does not allow this flow any more"_s;
}

} // namespace

TokenEndpoint::TokenEndpoint(Parts parts)
    : m_parts(std::move(parts)), m_refreshTokens(m_parts.random)
{}

void TokenEndpoint::addRoutes(Router &router)
{
    router.add(
        "POST", u"/oidc/token"_s, [this](const Request &request) { return answer(request); },
        u"token"_s);
}

Response TokenEndpoint::answer(const Request &request)
{
    const Outcome<Parameters> form = readForm(request);
    if (!form)
        return oauthErrorResponse(form.error());
    const auto client = m_parts.authenticator.authenticate(request, *form, m_parts.issuer.token());
    if (!client)
        return oauthErrorResponse(client.error());
    const Outcome<QJsonObject> reply = grant(**client, *form);
    if (!reply)
        return oauthErrorResponse(reply.error());
    Response response = Response::json(200, *reply);
    return response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
}

Outcome<QJsonObject> TokenEndpoint::grant(const RegisteredClient &client, const Parameters &form)
{
    const QString type = firstValue(form, u"grant_type"_s).value_or(QString());
    if (type.isEmpty())
        return oauthFail(u"invalid_request"_s, u"grant_type is missing"_s);
    if (type == u"client_credentials")
        return clientCredentials(client, form);
    if (type == u"authorization_code")
        return exchange(client, form);
    if (type == u"refresh_token")
        return refresh(client, form);
    return oauthFail(u"unsupported_grant_type"_s, u"unsupported grant_type requested"_s);
}

Outcome<QJsonObject> TokenEndpoint::clientCredentials(const RegisteredClient &client,
                                                      const Parameters &form)
{
    const QString text = firstValue(form, u"scope"_s).value_or(QString());
    const Outcome<QStringList> scopes = readClientScope(text);
    if (!scopes)
        return pass(scopes.error());
    const auto sub = firstValue(form, u"sub"_s);
    if (sub && !m_parts.world.user(*sub))
        return oauthFail(u"invalid_request"_s, u"sub is not a known user"_s);
    const QByteArray token =
        m_parts.tokens.issue({client.clientId, *scopes, sub.value_or(QString()), Instant{}});
    return tokenReply(token, scopes->join(u' '));
}

Outcome<QJsonObject> TokenEndpoint::exchange(const RegisteredClient &client, const Parameters &form)
{
    const QByteArray code = firstValue(form, u"code"_s).value_or(QString()).toUtf8();
    if (code.isEmpty())
        return oauthFail(u"invalid_request"_s, u"code is missing"_s);
    CodeGrant *grant = m_parts.codes.find(code);
    if (!grant || grant->request.clientId != client.clientId)
        return invalidGrant(u"the code is unknown or has expired"_s);
    const QString family = QString::fromLatin1(code);
    if (grant->used) {
        m_parts.tokens.revokeFamily(family);
        return invalidGrant(u"the code was used before"_s);
    }
    // Used up by the first attempt, right or wrong, so that nobody can try verifiers.
    grant->used = true;
    if (const auto fault = codeFault(*grant, form))
        return invalidGrant(*fault);
    return deliver(*grant, family);
}

Outcome<QJsonObject> TokenEndpoint::deliver(const CodeGrant &grant, const QString &family)
{
    const auto granted = m_parts.world.grant(grant.approval);
    if (!granted)
        return invalidGrant(wordOf(granted.error()));

    const AuthorisationRequest &request = grant.request;
    const QString sub = grant.approval.userId;
    const QByteArray token =
        m_parts.tokens.issue({request.clientId, request.scope.functional, sub, Instant{}}, family);
    IdTokenFacts facts;
    facts.issuer = m_parts.issuer.url;
    facts.clientId = request.clientId;
    facts.sub = sub;
    facts.nonce = request.nonce;
    facts.connectionId = granted->connectionId;
    facts.syncId = grant.approval.enableAsync ? granted->syncId : QString();
    facts.accessToken = token;
    facts.now = m_parts.clock.now();
    facts.authTime = grant.approvedAt;
    const auto idToken =
        makeIdToken(m_parts.key, facts, m_parts.faults.takeForIdToken().value_or(QString()));
    if (!idToken)
        return oauthFail(u"server_error"_s, u"the id_token could not be signed"_s);

    QJsonObject reply = tokenReply(token, request.scope.text);
    reply.insert(u"id_token"_s, QString::fromLatin1(*idToken));
    if (request.scope.offlineAccess)
        reply.insert(u"refresh_token"_s, newRefreshToken({request.clientId, sub, request.scope.text,
                                                          request.scope.functional, family}));
    return reply;
}

Outcome<QJsonObject> TokenEndpoint::refresh(const RegisteredClient &client, const Parameters &form)
{
    const QByteArray presented = firstValue(form, u"refresh_token"_s).value_or(QString()).toUtf8();
    if (presented.isEmpty())
        return oauthFail(u"invalid_request"_s, u"refresh_token is missing"_s);
    const Renewable *found = m_refreshTokens.find(presented, m_parts.world.now());
    if (!found || found->clientId != client.clientId)
        return invalidGrant(u"the refresh token is unknown, used or expired"_s);
    if (!m_parts.world.user(found->sub))
        return invalidGrant(u"the user is gone"_s);
    // Rotated: each refresh token works once.
    const Renewable renewable = *found;
    m_refreshTokens.remove(presented);
    const QByteArray token = m_parts.tokens.issue(
        {renewable.clientId, renewable.scopes, renewable.sub, Instant{}}, renewable.family);
    QJsonObject reply = tokenReply(token, renewable.scopeText);
    reply.insert(u"refresh_token"_s, newRefreshToken(renewable));
    return reply;
}

QJsonObject TokenEndpoint::tokenReply(const QByteArray &token, const QString &scope) const
{
    return {{u"access_token"_s, QString::fromLatin1(token)},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, qint64(TokenRegistry::kLife.count())},
            {u"scope"_s, scope}};
}

QJsonValue TokenEndpoint::newRefreshToken(Renewable renewable)
{
    const Instant expiresAt = m_parts.world.now() + kRefreshTokenLife;
    return QString::fromLatin1(m_refreshTokens.put(std::move(renewable), expiresAt));
}

} // namespace holdfast::sandbox
