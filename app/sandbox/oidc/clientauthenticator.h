#pragma once

#include "app/sandbox/oidc/clients.h"
#include "app/sandbox/oidc/oautherror.h"
#include "core/base/clock.h"

#include <QHash>

namespace holdfast::sandbox {

/// Tells which client is calling, by the one method it registered: private_key_jwt (RFC 7523 §3)
/// or client_secret_basic (RFC 6749 §2.3.1, both halves form-url-encoded).
class ClientAuthenticator
{
public:
    /// `issuer` and `tokenEndpoint` are accepted as the assertion's audience, beside the endpoint
    /// that is being called. `clock` is real time.
    ClientAuthenticator(const ClientRegistry &clients, const Clock &clock, QString issuer,
                        QString tokenEndpoint);

    /// The client, or invalid_client with 401 (invalid_request when two methods are used at once).
    /// An assertion's `jti` is used up by this.
    [[nodiscard]] Outcome<const RegisteredClient *>
    authenticate(const Request &request, const Parameters &form, const QString &endpoint);

private:
    [[nodiscard]] Outcome<const RegisteredClient *> byBasic(const QByteArray &header) const;
    [[nodiscard]] Outcome<const RegisteredClient *> byAssertion(const Parameters &form,
                                                                const QString &endpoint);
    [[nodiscard]] bool useUp(const QString &clientId, const QString &jti, Instant expiresAt);

    const ClientRegistry &m_clients;
    const Clock &m_clock;
    QString m_issuer;
    QString m_tokenEndpoint;
    QHash<QString, Instant> m_usedIds; ///< "client jti" until the assertion expires anyway
};

} // namespace holdfast::sandbox
