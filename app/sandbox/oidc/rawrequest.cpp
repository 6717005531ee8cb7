#include "app/sandbox/oidc/rawrequest.h"

#include "app/sandbox/oidc/jwtclaims.h"
#include "app/sandbox/oidc/strictobject.h"
#include "core/base/clock.h"
#include "core/jose/jws.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

tl::unexpected<OAuthError> invalidObject(const QString &description)
{
    return oauthFail(u"invalid_request_object"_s, description);
}

bool hasFittingType(const QString &type)
{
    return type.isEmpty() || type == u"JWT" || type == u"oauth-authz-req+jwt";
}

/// The payload, once its signature, or its right to have none, is established.
Outcome<QByteArray> trustedPayload(const QByteArray &jwt, const RegisteredClient &client)
{
    const auto parts = readJwsWithoutVerifying(jwt);
    if (!parts)
        return invalidObject(u"the request object is no compact JWS"_s);
    if (!hasFittingType(parts->type))
        return invalidObject(u"the request object's typ does not fit"_s);
    if (parts->algorithm == u"none") {
        if (client.mustSignRequests)
            return invalidObject(u"this client must sign its request objects"_s);
        if (!parts->signature.isEmpty())
            return invalidObject(u"an unsigned request object has a signature"_s);
        return parts->payload;
    }
    if (client.authentication != ClientAuthentication::PrivateKeyJwt)
        return invalidObject(u"this client has no keys registered"_s);
    if (!parts->keyId)
        return invalidObject(u"the request object has no kid"_s);
    const auto payload = verifyJws(jwt, client.keys, client.signingAlgorithm);
    if (!payload)
        return invalidObject(
            u"the request object's %1 was not accepted"_s.arg(payload.error().part));
    return *payload;
}

std::optional<QString> fault(const QJsonObject &object, const RegisteredClient &client,
                             const QString &issuer, Instant now)
{
    if (object.contains(u"request"_s) || object.contains(u"request_uri"_s))
        return u"request and request_uri must not be in a request object"_s;
    if (object.value(u"client_id"_s) != client.clientId)
        return u"client_id is another client"_s;
    if (object.value(u"iss"_s) != client.clientId)
        return u"iss is not the client"_s;
    if (!audienceNames(object.value(u"aud"_s), {issuer}))
        return u"aud is not the issuer"_s;
    return timeFault(object, now);
}

} // namespace

Outcome<RawRequest> rawFromParameters(const Parameters &parameters)
{
    if (const auto repeated = repeatedName(parameters))
        return oauthFail(u"invalid_request"_s,
                         u"parameter provided more than once: %1"_s.arg(*repeated));
    RawRequest raw;
    for (const Parameter &item : parameters)
        raw.values.insert(item.name, item.value);
    if (raw.has(u"claims"_s)) {
        raw.claims = readStrictObject(raw.value(u"claims"_s).toUtf8());
        if (!raw.claims)
            return oauthFail(u"invalid_request"_s, u"claims is no JSON object"_s);
    }
    return raw;
}

Outcome<RawRequest> rawFromRequestObject(const QByteArray &jwt, const RegisteredClient &client,
                                         const QString &issuer, const Clock &clock)
{
    const Outcome<QByteArray> payload = trustedPayload(jwt, client);
    if (!payload)
        return pass(payload.error());
    const std::optional<QJsonObject> object = readStrictObject(*payload);
    if (!object)
        return invalidObject(u"the request object's payload is no JSON object"_s);
    if (const auto what = fault(*object, client, issuer, clock.now()))
        return invalidObject(*what);

    RawRequest raw;
    for (auto member = object->begin(); member != object->end(); ++member) {
        if (member.value().isString())
            raw.values.insert(member.key(), member.value().toString());
        else if (member.value().isDouble())
            raw.values.insert(member.key(), QString::number(member.value().toDouble(), 'f', 0));
    }
    const QJsonValue claims = object->value(u"claims"_s);
    if (!claims.isUndefined() && !claims.isObject())
        return invalidObject(u"claims is no object"_s);
    if (claims.isObject())
        raw.claims = claims.toObject();
    return raw;
}

} // namespace holdfast::sandbox
