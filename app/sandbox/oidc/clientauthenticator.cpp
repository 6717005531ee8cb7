#include "app/sandbox/oidc/clientauthenticator.h"

#include "app/sandbox/oidc/jwtclaims.h"
#include "app/sandbox/oidc/strictobject.h"
#include "core/jose/jws.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr char kAssertionType[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

tl::unexpected<OAuthError> refused(const QString &why, bool basic = false)
{
    return pass({u"invalid_client"_s, u"client authentication failed: "_s + why, 401, basic});
}

QString formDecoded(QByteArray half)
{
    half.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(half));
}

std::optional<QString> assertionFault(const QJsonObject &claims, const RegisteredClient &client,
                                      const QStringList &audiences, Instant now)
{
    if (claims.value(u"iss"_s) != client.clientId)
        return u"iss is not the client"_s;
    if (claims.value(u"sub"_s) != client.clientId)
        return u"sub is not the client"_s;
    if (!audienceNames(claims.value(u"aud"_s), audiences))
        return u"aud is neither the issuer nor the endpoint"_s;
    if (claims.value(u"jti"_s).toString().isEmpty())
        return u"jti is missing"_s;
    return timeFault(claims, now);
}

} // namespace

ClientAuthenticator::ClientAuthenticator(const ClientRegistry &clients, const Clock &clock,
                                         QString issuer, QString tokenEndpoint)
    : m_clients(clients), m_clock(clock), m_issuer(std::move(issuer)),
      m_tokenEndpoint(std::move(tokenEndpoint))
{}

Outcome<const RegisteredClient *> ClientAuthenticator::authenticate(const Request &request,
                                                                    const Parameters &form,
                                                                    const QString &endpoint)
{
    const QByteArray header = request.header("authorization");
    const bool hasAssertion = firstValue(form, u"client_assertion"_s).has_value() ||
                              firstValue(form, u"client_assertion_type"_s).has_value();
    if (firstValue(form, u"client_secret"_s))
        return refused(u"client_secret_post is not supported"_s);
    if (!header.isEmpty() && hasAssertion)
        return oauthFail(u"invalid_request"_s,
                         u"only one client authentication method may be used"_s);
    if (header.isEmpty() && !hasAssertion)
        return refused(u"no method was used"_s);

    auto client = hasAssertion ? byAssertion(form, endpoint) : byBasic(header);
    if (!client)
        return client;
    const auto named = firstValue(form, u"client_id"_s);
    if (named && *named != (*client)->clientId)
        return refused(u"client_id is another client"_s, !hasAssertion);
    return client;
}

Outcome<const RegisteredClient *> ClientAuthenticator::byBasic(const QByteArray &header) const
{
    if (header.left(6).toLower() != "basic ")
        return refused(u"the Authorization header is not Basic"_s, true);
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray halves = decoded ? *decoded : QByteArray();
    const qsizetype colon = halves.indexOf(':');
    if (colon < 0)
        return refused(u"the Authorization header cannot be read"_s, true);
    const RegisteredClient *client = m_clients.find(formDecoded(halves.left(colon)));
    if (!client || client->authentication != ClientAuthentication::ClientSecretBasic)
        return refused(u"unknown client, or not registered for this method"_s, true);
    if (!(client->secret == Secret(formDecoded(halves.mid(colon + 1)).toUtf8())))
        return refused(u"wrong secret"_s, true);
    return client;
}

Outcome<const RegisteredClient *> ClientAuthenticator::byAssertion(const Parameters &form,
                                                                   const QString &endpoint)
{
    if (firstValue(form, u"client_assertion_type"_s) != QLatin1StringView(kAssertionType))
        return refused(u"client_assertion_type is missing or unknown"_s);
    const QByteArray jwt = firstValue(form, u"client_assertion"_s).value_or(QString()).toUtf8();
    const auto parts = readJwsWithoutVerifying(jwt);
    if (!parts)
        return refused(u"the assertion is no compact JWS"_s);
    const auto claims = readStrictObject(parts->payload);
    if (!claims)
        return refused(u"the assertion's payload is no JSON object"_s);
    const RegisteredClient *client = m_clients.find(claims->value(u"sub"_s).toString());
    if (!client || client->authentication != ClientAuthentication::PrivateKeyJwt)
        return refused(u"unknown client, or not registered for this method"_s);
    if (!parts->keyId)
        return refused(u"the assertion has no kid"_s);
    if (const auto payload = verifyJws(jwt, client->keys, client->signingAlgorithm); !payload)
        return refused(u"the assertion's %1 was not accepted"_s.arg(payload.error().part));
    if (const auto fault =
            assertionFault(*claims, *client, {m_issuer, m_tokenEndpoint, endpoint}, m_clock.now()))
        return refused(*fault);
    const auto expiry = fromMilliseconds(qint64(claims->value(u"exp"_s).toDouble() * 1000.0));
    if (!useUp(client->clientId, claims->value(u"jti"_s).toString(), expiry))
        return refused(u"jti was used before"_s);
    return client;
}

bool ClientAuthenticator::useUp(const QString &clientId, const QString &jti, Instant expiresAt)
{
    const Instant now = m_clock.now();
    m_usedIds.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const QString key = clientId + u' ' + jti;
    if (m_usedIds.contains(key))
        return false;
    m_usedIds.insert(key, expiresAt);
    return true;
}

} // namespace holdfast::sandbox
