#pragma once

#include "app/sandbox/oidc/issuer.h"
#include "core/jose/algorithm.h"

#include <QJsonObject>

namespace holdfast::sandbox {

class World;

/// The discovery document (OpenID Connect Discovery §3), in the shape of the service's, listing
/// only what this provider really does.
[[nodiscard]] QJsonObject discoveryDocument(const Issuer &issuer, JwsAlgorithm idTokenAlgorithm,
                                            const World &world);

} // namespace holdfast::sandbox
