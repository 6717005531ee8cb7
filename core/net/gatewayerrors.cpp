#include "core/net/gatewayerrors_p.h"

#include "core/base/plaintext.h"
#include "core/net/proxies_p.h"

#include <QNetworkReply>

namespace holdfast {

namespace {

Error networkError(QString part, QString detail)
{
    return makeError(ErrorKind::Network, std::move(part), std::move(detail));
}

/// OpenSSL's words for "this is not TLS at all": something on the way answers in plain HTTP, which
/// is what a hotel's sign-in page does to a port it does not understand.
bool isPlainAnswerToTls(const QString &errorText)
{
    return errorText.contains(u"wrong version number") || errorText.contains(u"http request")
        || errorText.contains(u"packet length too long");
}

Error tlsError(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    if (!sslErrors.isEmpty()) {
        return makeError(ErrorKind::NotPrivate, QStringLiteral("certificate"),
                         singleLine(sslErrors.first().errorString()));
    }
    const QString text = reply.errorString();
    if (isPlainAnswerToTls(text)) {
        return makeError(ErrorKind::SignInToNetwork, QStringLiteral("tls"),
                         QStringLiteral("something answered in plain text where TLS was expected"));
    }
    return makeError(ErrorKind::NotPrivate, QStringLiteral("tls"), singleLine(text));
}

bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<Error> headerError(const QNetworkReply &reply, const GatewayLimits &limits)
{
    const int status = statusOf(reply);
    if (status >= 300 && status < 400) {
        const QUrl target(QString::fromUtf8(reply.rawHeader(QByteArrayLiteral("Location"))));
        return makeError(ErrorKind::BadAnswer, QStringLiteral("redirect"),
                         singleLine(QStringLiteral("status %1 to the host \"%2\"")
                                        .arg(QString::number(status), target.host())));
    }
    if (status == 511) { // RFC 6585 §6
        return makeError(ErrorKind::SignInToNetwork, QStringLiteral("511"),
                         QStringLiteral("the network asks for a sign-in"));
    }
    const auto &pairs = reply.rawHeaderPairs();
    qsizetype bytes = 0;
    for (const auto &[name, value] : pairs)
        bytes += name.size() + value.size();
    if (pairs.size() > limits.headerFields || bytes > limits.headerBytes) {
        return makeError(ErrorKind::BadAnswer, QStringLiteral("headers"),
                         QStringLiteral("more header fields than an honest answer has"));
    }
    return std::nullopt;
}

std::optional<Error> transportError(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = statusOf(reply);
    if (error == QNetworkReply::NoError) {
        if (status >= 200)
            return std::nullopt;
        return makeError(ErrorKind::BadAnswer, QStringLiteral("http"), QStringLiteral("no status"));
    }
    if (status >= 400 && isStatusError(error))
        return std::nullopt;
    const QString text = singleLine(reply.errorString());
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply, sslErrors);
    case QNetworkReply::HostNotFoundError:
        return networkError(QStringLiteral("host"), text);
    case QNetworkReply::ConnectionRefusedError:
        return networkError(QStringLiteral("refused"), text);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout: we abort only after drop()
        return networkError(QStringLiteral("timeout"), text);
    case QNetworkReply::RemoteHostClosedError:
        return networkError(QStringLiteral("cut-off"), text);
    case QNetworkReply::ContentReSendError: // see OneShotDevice
        return networkError(QStringLiteral("cut-off"),
                            QStringLiteral("the connection closed before an answer"));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return networkError(QStringLiteral("proxy"), text);
    case QNetworkReply::UnknownContentError: // with a status below 400: inflating stopped
        return makeError(ErrorKind::BadAnswer, QStringLiteral("size"), text);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return makeError(ErrorKind::BadAnswer, QStringLiteral("http"), text);
    default:
        return networkError(QStringLiteral("network"), text);
    }
}

std::optional<Error> lengthError(const QNetworkReply &reply, qsizetype received)
{
    const QByteArray length = reply.rawHeader(QByteArrayLiteral("Content-Length")).trimmed();
    const int status = statusOf(reply);
    // Qt takes the length away when it inflates the body, and then checks the end itself.
    if (length.isEmpty() || status == 204)
        return std::nullopt;
    bool isNumber = false;
    const qint64 announced = length.toLongLong(&isNumber);
    if (isNumber && announced == received)
        return std::nullopt;
    return makeError(ErrorKind::BadAnswer, QStringLiteral("length"),
                     QStringLiteral("the body is not as long as announced"));
}

Error namingTheProxy(Error error, const QNetworkReply &reply)
{
    if (error.kind != ErrorKind::Network)
        return error;
    const QString proxy = proxyNameFor(reply);
    if (proxy.isEmpty())
        return error;
    error.about = proxy;
    if (error.part != u"cut-off") // which says that the request may have been carried out
        error.part = QStringLiteral("proxy");
    error.detail = singleLine(QStringLiteral("through the proxy %1: %2").arg(proxy, error.detail));
    return error;
}

Error bodyTooLarge(qint64 limit)
{
    return makeError(ErrorKind::BadAnswer, QStringLiteral("size"),
                     QStringLiteral("the answer is larger than %1 bytes").arg(limit));
}

} // namespace holdfast
