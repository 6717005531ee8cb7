#include "core/webhooks/securityeventtoken.h"

#include "core/auth/jwtclaims.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

tl::unexpected<Error> refuse(const char *part, const char *why)
{
    return fail(
        makeError(ErrorKind::CheckFailed, QString::fromLatin1(part), QString::fromLatin1(why)));
}

} // namespace

Expected<WebhookEvent> verifyEvent(const QByteArray &token, const VerificationKeys &keys,
                                   const EventExpectations &expected, Instant now, qsizetype limit)
{
    const auto claims = verifiedClaims(token, keys, expected.algorithm, limit);
    if (!claims)
        return fail(claims.error());
    const auto issuer = textClaim(*claims, "iss");
    if (issuer != expected.identityUrl && issuer != expected.identityUrl + QStringLiteral("/oidc"))
        return refuse("issuer", "the event was issued by somebody else");
    if (!isForClientAlone(*claims, expected.clientId))
        return refuse("audience", "the event is not meant for this client alone");
    const auto issuedAt = timeClaim(*claims, "iat");
    if (!issuedAt || *issuedAt < now - kEventAge || *issuedAt > now + kClockTolerance)
        return refuse("time", "the event is too old, from the future, or without a time");
    if (textClaim(*claims, "jti").value_or(QString()).isEmpty())
        return refuse("id", "the event has no id");
    return readEventClaims(*claims);
}

QByteArray eventErrorCode(const Error &error)
{
    if (error.part == u"algorithm" || error.part == u"signature")
        return QByteArrayLiteral("invalid_key");
    if (error.part == u"issuer")
        return QByteArrayLiteral("invalid_issuer");
    if (error.part == u"audience")
        return QByteArrayLiteral("invalid_audience");
    return QByteArrayLiteral("invalid_request");
}

} // namespace holdfast
