#pragma once

#include "core/base/callback.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace holdfast {

/// One HTTP request. The gateway adds nothing of its own but `Accept-Encoding`, `User-Agent`, a fixed
/// `Accept-Language` and `Content-Length`.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// Over everything: connect, send, receive. 60 s; 120 s for the code exchange and syncs.
    std::chrono::milliseconds deadline = std::chrono::seconds{60};
    /// Largest body accepted, after inflation, in bytes.
    qint64 bodyLimit = 32 * 1024 * 1024;
};

/// One HTTP answer of any status but 3xx (redirects are never followed and count as a failure).
struct HttpAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;  ///< names in lower case
    QByteArray body;
    std::optional<Instant> serverDate;             ///< the Date header, for noticing a wrong clock
    std::optional<Instant> retryAt;                ///< Retry-After (seconds or HTTP date), capped at 24 h

    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
};

/// The one way to the network. Exactly one request on the wire per send(); never a silent resend,
/// never a redirect followed, TLS never waived, loopback never proxied, `http:` for loopback hosts
/// only. Errors: Network (also for an answer that was cut off), NotPrivate, SignInToNetwork (a 511, or
/// plain text where TLS was expected), BadAnswer (too large, redirect, contradicting lengths).
class HttpGateway
{
public:
    virtual ~HttpGateway() = default;
    virtual void send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done) = 0;
    /// "host:port" of the proxy by which a request there would go, without its credentials; empty
    /// without one, as here. May take as long as a system takes that looks for its settings on the
    /// network.
    [[nodiscard]] virtual QString proxyFor(const QUrl &url) const;
};

} // namespace holdfast
