#pragma once

class QUrl;

namespace holdfast {

/// Whether a request may go to this address at all: https, or http to a loopback host; with a host
/// and without user name or password.
[[nodiscard]] bool isPermittedAddress(const QUrl &url);

/// Same scheme, host and port (RFC 6454), default ports filled in.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace holdfast
