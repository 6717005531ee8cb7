#pragma once

#include "core/base/secret.h"
#include "core/jose/signingkey.h"
#include "core/jose/verificationkeys.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::sandbox {

enum class ClientAuthentication { PrivateKeyJwt, ClientSecretBasic };

/// Registered as a redirect URI: any port on exactly 127.0.0.1 and /callback, and nothing else: no
/// other path, no query, not `localhost`, not `[::1]`, and the port must be written out.
inline constexpr char kAnyPortRedirect[] = "http://127.0.0.1:0/callback";

/// One API client as the service's portal would hold it.
struct RegisteredClient
{
    QString clientId;
    ClientAuthentication authentication = ClientAuthentication::PrivateKeyJwt;
    Secret secret;                                       ///< ClientSecretBasic only
    VerificationKeys keys;                               ///< PrivateKeyJwt only
    JwsAlgorithm signingAlgorithm = JwsAlgorithm::RS256; ///< of assertions and request objects
    bool mustSignRequests = false; ///< true: plain parameters and unsigned objects are refused
    QStringList redirectUris;      ///< matched exactly, but for kAnyPortRedirect

    [[nodiscard]] bool allowsRedirectTo(const QString &uri) const;
};

/// A client that signs with `key`; only the public half is kept.
[[nodiscard]] Expected<RegisteredClient>
privateKeyClient(const QString &clientId, const SigningKey &key, const QStringList &redirectUris);
[[nodiscard]] RegisteredClient secretClient(const QString &clientId, const Secret &secret,
                                            const QStringList &redirectUris);

/// The clients the sandbox knows.
class ClientRegistry
{
public:
    void add(RegisteredClient client) { m_clients.push_back(std::move(client)); }
    /// Null when there is none. Holds until the next add().
    [[nodiscard]] const RegisteredClient *find(const QString &clientId) const;

private:
    std::vector<RegisteredClient> m_clients;
};

} // namespace holdfast::sandbox
