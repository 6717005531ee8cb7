#include "app/sandbox/oidc/clients.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

bool isAnyPortRedirect(const QString &uri)
{
    static const QRegularExpression pattern(
        u"\\Ahttp://127\\.0\\.0\\.1:([1-9][0-9]{0,4})/callback\\z"_s);
    const QRegularExpressionMatch match = pattern.match(uri);
    return match.hasMatch() && match.captured(1).toInt() <= 65535;
}

} // namespace

bool RegisteredClient::allowsRedirectTo(const QString &uri) const
{
    for (const QString &registered : redirectUris) {
        if (registered == QLatin1StringView(kAnyPortRedirect) ? isAnyPortRedirect(uri)
                                                              : registered == uri)
            return true;
    }
    return false;
}

Expected<RegisteredClient> privateKeyClient(const QString &clientId, const SigningKey &key,
                                            const QStringList &redirectUris)
{
    auto keys = VerificationKeys::fromJwks("{\"keys\":[" + key.publicJwk() + "]}");
    if (!keys)
        return fail(keys.error());
    RegisteredClient client;
    client.clientId = clientId;
    client.authentication = ClientAuthentication::PrivateKeyJwt;
    client.keys = *keys;
    client.signingAlgorithm = key.algorithm();
    client.redirectUris = redirectUris;
    return client;
}

RegisteredClient secretClient(const QString &clientId, const Secret &secret,
                              const QStringList &redirectUris)
{
    RegisteredClient client;
    client.clientId = clientId;
    client.authentication = ClientAuthentication::ClientSecretBasic;
    client.secret = secret;
    client.redirectUris = redirectUris;
    return client;
}

const RegisteredClient *ClientRegistry::find(const QString &clientId) const
{
    for (const RegisteredClient &client : m_clients) {
        if (client.clientId == clientId)
            return &client;
    }
    return nullptr;
}

} // namespace holdfast::sandbox
