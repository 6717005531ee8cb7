#pragma once

#include "app/sandbox/oidc/clients.h"
#include "app/sandbox/oidc/oautherror.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace holdfast {
class Clock;
}

namespace holdfast::sandbox {

/// The parameters of an authorisation request, whichever way they came, not yet judged.
struct RawRequest
{
    QHash<QString, QString> values;
    std::optional<QJsonObject> claims;

    [[nodiscard]] bool has(const QString &name) const { return values.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return values.value(name); }
};

/// From a query or form, where `claims` is JSON text. Repeated names are invalid_request.
[[nodiscard]] Outcome<RawRequest> rawFromParameters(const Parameters &parameters);

/// From a request object (RFC 9101; OpenID Connect Core §6), whose members are the parameters.
///
/// Signed: by the client's algorithm and key, chosen by `kid`. Unsigned (`alg` none, no signature):
/// only from a client without a duty to sign. Either way: `typ` absent, JWT or oauth-authz-req+jwt;
/// `iss` the client; `aud` the issuer; `exp` to come; `iat`, `nbf` not ahead; `client_id` the
/// client, no `request` or `request_uri` inside. Whatever fails is invalid_request_object.
[[nodiscard]] Outcome<RawRequest> rawFromRequestObject(const QByteArray &jwt,
                                                       const RegisteredClient &client,
                                                       const QString &issuer, const Clock &clock);

} // namespace holdfast::sandbox
