#pragma once

#include "app/sandbox/options.h"
#include "core/base/secret.h"

#include <QString>

namespace holdfast::sandbox {

inline constexpr char kKeyClientId[] = "holdfast-sandbox";
inline constexpr char kSecretClientId[] = "holdfast-sandbox-basic";

/// What the two profiles say besides their client.
struct ProfileFacts
{
    QString identityUrl;
    QString apiUrl;
    QString onlyUserId; ///< empty unless the world has exactly one person
    JwsAlgorithm clientAlgorithm = JwsAlgorithm::RS256;
    JwsAlgorithm idTokenAlgorithm = JwsAlgorithm::RS256;
    Secret privateJwk;
    Secret clientSecret;
};

/// Writes sandbox.json (private_key_jwt) and sandbox-basic.json (client_secret_basic), each with its
/// secret file, into `folder`, which is made if need be and closed to everybody but the owner.
/// Returns the path of sandbox.json. Fails with ErrorKind::Internal, naming the file.
[[nodiscard]] Expected<QString> writeProfiles(const QString &folder, const ProfileFacts &facts);

} // namespace holdfast::sandbox
