#include "app/sandbox/oidc/authorisationendpoint.h"

#include "app/sandbox/http/router.h"
#include "app/sandbox/oidc/bankpages.h"
#include "app/sandbox/oidc/redirectanswer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr char kRequestUriPrefix[] = "urn:ietf:params:oauth:request_uri:";

/// An error that must not leave this server: nothing proves where it should go.
Response errorPage(const OAuthError &error)
{
    return htmlResponse(error.status, problemPage(error.error, error.description));
}

bool isClientAuthentication(const QString &name)
{
    return name == u"client_id" || name == u"client_assertion" || name == u"client_assertion_type";
}

} // namespace

AuthorisationEndpoint::AuthorisationEndpoint(Parts parts)
    : m_parts(std::move(parts)), m_pushed(m_parts.random)
{}

void AuthorisationEndpoint::addRoutes(Router &router)
{
    router.add(
        "POST", u"/oidc/request"_s, [this](const Request &request) { return push(request); },
        u"par"_s);
    router.add("GET", u"/oidc/auth"_s,
               [this](const Request &request) { return authorise(request.query); });
    router.add("POST", u"/oidc/auth"_s, [this](const Request &request) {
        const auto form = readForm(request);
        return form ? authorise(*form) : errorPage(form.error());
    });
}

Response AuthorisationEndpoint::push(const Request &request)
{
    const Outcome<Parameters> form = readForm(request);
    if (!form)
        return oauthErrorResponse(form.error());
    const auto client =
        m_parts.authenticator.authenticate(request, *form, m_parts.issuer.pushedRequest());
    if (!client)
        return oauthErrorResponse(client.error());
    Outcome<AuthorisationRequest> pushed = readPushed(**client, *form);
    if (!pushed)
        return oauthErrorResponse(pushed.error());

    const Instant now = m_parts.world.now();
    m_pushed.forgetExpired(now);
    const QByteArray key = m_pushed.put(std::move(*pushed), now + kRequestUriLife);
    Response response = Response::json(
        201, QJsonObject{{u"request_uri"_s, QString::fromLatin1(kRequestUriPrefix + key)},
                         {u"expires_in"_s, qint64(kRequestUriLife.count())}});
    return response.withHeader("Cache-Control", "no-store");
}

Outcome<AuthorisationRequest> AuthorisationEndpoint::readPushed(const RegisteredClient &client,
                                                                const Parameters &form)
{
    if (firstValue(form, u"request_uri"_s))
        return oauthFail(u"invalid_request"_s, u"request_uri cannot be pushed"_s);
    if (!firstValue(form, u"request"_s) && firstValue(form, u"client_id"_s) != client.clientId)
        return oauthFail(u"invalid_request"_s, u"client_id is missing"_s);
    if (firstValue(form, u"request"_s)) {
        // RFC 9126 §3: beside the object only the client itself may be named.
        for (const Parameter &item : form) {
            if (item.name != u"request" && !isClientAuthentication(item.name))
                return oauthFail(u"invalid_request"_s,
                                 u"%1 stands beside a request object"_s.arg(item.name));
        }
    }
    const Outcome<RawRequest> outer = rawFromParameters(form);
    if (!outer)
        return pass(outer.error());
    const Outcome<RawRequest> raw = innermost(*outer, client);
    if (!raw)
        return pass(raw.error());
    return readAuthorisationRequest(*raw, client, m_parts.world);
}

Outcome<RawRequest> AuthorisationEndpoint::innermost(const RawRequest &outer,
                                                     const RegisteredClient &client) const
{
    if (outer.has(u"request"_s))
        return rawFromRequestObject(outer.value(u"request"_s).toUtf8(), client, m_parts.issuer.url,
                                    m_parts.clock);
    if (client.mustSignRequests)
        return oauthFail(u"invalid_request"_s, u"this client must send a signed request object"_s);
    return outer;
}

Response AuthorisationEndpoint::authorise(const Parameters &parameters)
{
    const Outcome<RawRequest> outer = rawFromParameters(parameters);
    if (!outer)
        return errorPage(outer.error());
    if (outer->has(u"request_uri"_s) && outer->has(u"request"_s))
        return errorPage(
            {u"invalid_request"_s, u"request and request_uri exclude each other"_s, 400, false});
    return outer->has(u"request_uri"_s) ? authorisePushed(*outer) : authoriseDirect(*outer);
}

Response AuthorisationEndpoint::authorisePushed(const RawRequest &outer)
{
    const QByteArray uri = outer.value(u"request_uri"_s).toUtf8();
    const OAuthError unknown{u"invalid_request_uri"_s, u"request_uri is unknown, used or expired"_s,
                             400, false};
    if (!uri.startsWith(kRequestUriPrefix))
        return errorPage(unknown);
    const QByteArray key = uri.mid(qstrlen(kRequestUriPrefix));
    const AuthorisationRequest *pushed = m_pushed.find(key, m_parts.world.now());
    if (!pushed)
        return errorPage(unknown);
    // The service lets client_id be left out, although RFC 9126 §4 wants it.
    if (outer.has(u"client_id"_s) && outer.value(u"client_id"_s) != pushed->clientId)
        return errorPage(
            {u"invalid_request"_s, u"request_uri belongs to another client"_s, 400, false});
    const AuthorisationRequest request = *pushed;
    m_pushed.remove(key);
    return begin(request);
}

Response AuthorisationEndpoint::authoriseDirect(const RawRequest &outer)
{
    const RegisteredClient *client = m_parts.clients.find(outer.value(u"client_id"_s));
    if (!client)
        return errorPage({u"invalid_client"_s, u"client_id is unknown"_s, 400, false});
    const Outcome<RawRequest> raw = innermost(outer, *client);
    // An object that cannot be trusted may still stand beside a registered redirect URI.
    const RawRequest &named = raw ? *raw : outer;
    const Outcome<ReturnAddress> address = readReturnAddress(named, *client);
    if (!address)
        return errorPage(raw ? address.error() : raw.error());
    if (!raw)
        return sendBackError(*address, raw.error(), m_parts.issuer.url);
    if (outer.has(u"response_type"_s) &&
        outer.value(u"response_type"_s) != raw->value(u"response_type"_s))
        return sendBackError(
            *address,
            {u"invalid_request"_s, u"response_type differs inside and outside"_s, 400, false},
            m_parts.issuer.url);
    const auto request = readAuthorisationRequest(*raw, *client, m_parts.world);
    if (!request)
        return sendBackError(*address, request.error(), m_parts.issuer.url);
    return begin(*request);
}

Response AuthorisationEndpoint::begin(const AuthorisationRequest &request)
{
    return m_parts.autoApprove ? m_parts.visits.approveAtOnce(request)
                               : m_parts.visits.start(request);
}

} // namespace holdfast::sandbox
