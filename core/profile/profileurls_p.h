#pragma once

#include <QString>
#include <QUrl>

namespace holdfast {

class KeyReader;

/// A required base address: https, or http on loopback; no user, query or fragment; a trailing
/// slash is dropped.
[[nodiscard]] QUrl readBaseUrl(KeyReader &reader, const char *key, const QString &expected);

/// The identity base: as above, and without `/oidc`, which belongs to the issuer.
[[nodiscard]] QUrl readIdentityUrl(KeyReader &reader);
/// The Data API base: as above, and its path ends in a version such as `/v3` or `/v2.0`.
[[nodiscard]] QUrl readApiUrl(KeyReader &reader);
/// The registered redirect URI: http on loopback with a port (0 = any free one), or https.
[[nodiscard]] QUrl readRedirectUri(KeyReader &reader);

} // namespace holdfast
