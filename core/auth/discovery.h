#pragma once

#include "core/auth/waiters.h"
#include "core/base/callback.h"
#include "core/net/httpgateway.h"
#include "core/profile/profile.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace holdfast {

/// What the discovery document says, as far as Holdfast needs it.
struct ProviderMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    std::optional<QUrl> pushedAuthorizationRequestEndpoint;
    QStringList responseModes;     ///< `response_modes_supported`; empty when absent
    bool issuerInRedirect = false; ///< `authorization_response_iss_parameter_supported` (RFC 9207)
    friend bool operator==(const ProviderMetadata &, const ProviderMetadata &) = default;
};

/// Reads a discovery document. `issuer` must be Profile::issuer() to the letter (OpenID Connect
/// Discovery §4.3), else CheckFailed with part "issuer". The endpoints must be https, or http on a
/// loopback host, and those that get or prove secrets (token, PAR, keys) must be on the identity
/// host, else CheckFailed with part "endpoint". BadAnswer, with the member as part, for anything
/// missing or of a wrong type. Other members are ignored: what the service offers does not decide
/// what we demand.
[[nodiscard]] Expected<ProviderMetadata> readProviderMetadata(const QByteArray &document,
                                                              const Profile &profile);

/// The provider's endpoints: fetched at the first question, shared by all who ask meanwhile, kept
/// for the run once it was good. A failure is not kept.
class Discovery : public QObject
{
    Q_OBJECT
public:
    /// The gateway must outlive this. Nothing is sent before the first question.
    Discovery(Profile profile, HttpGateway &gateway, QObject *parent = nullptr);

    /// Errors: what HttpGateway gives, ServiceDown (5xx), TooManyRequests, BadAnswer (any other
    /// status but 200), and what readProviderMetadata() gives.
    void metadata(QObject *context, Callback<ProviderMetadata> done);

private:
    void fetch();
    void received(const Expected<HttpAnswer> &answer);

    const Profile m_profile;
    HttpGateway &m_gateway;
    std::optional<ProviderMetadata> m_metadata;
    Waiters<ProviderMetadata> m_waiters;
};

} // namespace holdfast
