#pragma once

#include "core/profile/profile.h"

namespace holdfast::test {

/// A profile whose service is nowhere: for tests with a scripted network.
inline Profile testProfile()
{
    Profile profile;
    profile.file = QStringLiteral("/nowhere/test.json");
    profile.name = QStringLiteral("Test");
    profile.identityUrl = QUrl(QStringLiteral("https://identity.example"));
    profile.apiUrl = QUrl(QStringLiteral("https://api.example/v3"));
    profile.clientId = QStringLiteral("client-1");
    return profile;
}

/// The discovery document of that service.
inline QByteArray testDiscoveryDocument()
{
    return R"({"issuer":"https://identity.example/oidc",
        "authorization_endpoint":"https://identity.example/oidc/auth",
        "token_endpoint":"https://identity.example/oidc/token",
        "jwks_uri":"https://identity.example/oidc/certs",
        "pushed_authorization_request_endpoint":"https://identity.example/oidc/request",
        "response_modes_supported":["query","fragment","form_post"],
        "id_token_signing_alg_values_supported":["none","HS256","RS256"],
        "authorization_response_iss_parameter_supported":true})";
}

} // namespace holdfast::test
