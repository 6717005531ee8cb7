#pragma once

#include <QString>

namespace holdfast::sandbox {

/// The addresses of one identity provider.
struct Issuer
{
    explicit Issuer(const QString &identityUrl)
        : base(identityUrl), url(identityUrl + QStringLiteral("/oidc"))
    {}

    [[nodiscard]] QString authorisation() const { return url + QStringLiteral("/auth"); }
    [[nodiscard]] QString token() const { return url + QStringLiteral("/token"); }
    [[nodiscard]] QString pushedRequest() const { return url + QStringLiteral("/request"); }
    [[nodiscard]] QString keySet() const { return url + QStringLiteral("/certs"); }

    QString base; ///< identityUrl
    QString url;  ///< `iss`
};

} // namespace holdfast::sandbox
