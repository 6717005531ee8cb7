#include "core/net/qthttpgateway.h"

#include "core/base/oneshotdevice.h"
#include "core/net/httpexchange_p.h"
#include "core/net/address.h"
#include "core/net/proxies_p.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace holdfast {

namespace {

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QNetworkRequest networkRequest(const HttpRequest &request, const GatewayLimits &limits)
{
    QNetworkRequest result(request.url);
    result.setSslConfiguration(strictTls());
    result.setTransferTimeout(static_cast<int>(request.deadline.count()));
    result.setDecompressedSafetyCheckThreshold(limits.inflate);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // One protocol, whose behaviour when a connection breaks is known and tested.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Holdfast/" HOLDFAST_VERSION));
    // Otherwise Qt tells the server the person's languages.
    result.setRawHeader(QByteArrayLiteral("Accept-Language"), QByteArrayLiteral("en"));
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

/// A line break in a header would let whoever chose the text write headers of their own.
bool hasCleanHeaders(const HttpRequest &request)
{
    return std::none_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
        const QByteArray line = header.first + header.second;
        return line.contains('\r') || line.contains('\n') || line.contains('\0');
    });
}

} // namespace

QtHttpGateway::QtHttpGateway(Clock &clock, GatewayLimits limits) : m_clock(clock), m_limits(limits) {}

QtHttpGateway::~QtHttpGateway() = default;

void QtHttpGateway::send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done)
{
    if (!isPermittedAddress(request.url)) {
        answerLater<HttpAnswer>(
            context, std::move(done),
            fail(makeError(ErrorKind::NotPrivate, QStringLiteral("address"),
                           QStringLiteral("only https addresses are used, and http on loopback"))));
        return;
    }
    if (!hasCleanHeaders(request)) {
        answerLater<HttpAnswer>(context, std::move(done),
                                fail(makeError(ErrorKind::Internal, QStringLiteral("headers"),
                                               QStringLiteral("a header value with a line break"))));
        return;
    }
    auto *body = new OneShotDevice(request.body);
    // GET too goes the way of custom verbs, because only a request with a body device can be kept
    // from being repeated behind our back.
    QNetworkReply *reply =
        manager().sendCustomRequest(networkRequest(request, m_limits), request.method, body);
    body->setParent(reply);
    auto *exchange = new HttpExchange(request, m_limits, m_clock, reply, &m_exchanges);
    exchange->start(context, std::move(done));
}

QString QtHttpGateway::proxyFor(const QUrl &url) const
{
    ProxiesExceptLoopback proxies(m_proxy);
    return proxyNameFor(proxies, url);
}

void QtHttpGateway::setProxy(const ProxySetting &setting)
{
    if (m_proxy == setting)
        return;
    m_proxy = setting;
    if (!m_manager)
        return;
    // Connections kept open go the old way; so does what is under way, and ends there.
    m_retired.push_back(std::move(m_manager));
}

/// A manager is deleted once nobody waits for an answer of it.
void QtHttpGateway::dropRetired()
{
    // Each belongs to its exchange, and is gone a moment after its end.
    const auto replies = m_exchanges.findChildren<QNetworkReply *>();
    std::erase_if(m_retired, [&replies](const std::unique_ptr<QNetworkAccessManager> &manager) {
        return std::none_of(replies.begin(), replies.end(), [&manager](const QNetworkReply *reply) {
            return reply->manager() == manager.get();
        });
    });
}

QNetworkAccessManager &QtHttpGateway::manager()
{
    dropRetired();
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setProxyFactory(new ProxiesExceptLoopback(m_proxy));
        m_manager->setAutoDeleteReplies(false);
    }
    return *m_manager;
}

} // namespace holdfast
