#pragma once

#include "core/base/clock.h"
#include "core/net/httpgateway.h"
#include "core/net/proxysetting.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace holdfast {

/// What the gateway bears beside the limits of each request.
struct GatewayLimits
{
    /// From the first attempt to connect until the request is on its way, TLS included.
    std::chrono::milliseconds connect{std::chrono::seconds{10}};
    int headerFields = 200;
    qsizetype headerBytes = 64 * 1024;
    /// Where Qt stops inflating a body that grows suspiciously (more than 40 : 1). Above the
    /// largest honest page, which compresses well; bodyLimit is counted separately.
    qint64 inflate = 64 * 1024 * 1024;
};

/// HttpGateway over QNetworkAccessManager, which is created when the first request is sent. Lives
/// on one thread; so must every context handed in. Requests under way when it is destroyed are cut
/// off and not answered.
///
/// Error parts: Network: "host" (not found), "refused", "connect" (no connection in time),
/// "timeout", "cut-off" (the connection closed before the end of the answer: unknown whether the
/// request was carried out), "proxy", "network"; `about` names the proxy, if there is one. BadAnswer: "redirect", "size",
/// "headers", "length", "http". NotPrivate: "address" (plain http), "certificate", "tls".
class QtHttpGateway final : public HttpGateway
{
public:
    explicit QtHttpGateway(Clock &clock, GatewayLimits limits = {});
    ~QtHttpGateway() override;
    QtHttpGateway(const QtHttpGateway &) = delete;
    QtHttpGateway &operator=(const QtHttpGateway &) = delete;

    void send(const HttpRequest &request, QObject *context, Callback<HttpAnswer> done) override;
    [[nodiscard]] QString proxyFor(const QUrl &url) const override;

    /// For every request sent from now on; the system's until it is told.
    void setProxy(const ProxySetting &setting);

private:
    [[nodiscard]] QNetworkAccessManager &manager();
    void dropRetired();

    Clock &m_clock;
    const GatewayLimits m_limits;
    ProxySetting m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; ///< of an earlier proxy
    QObject m_exchanges;  ///< owns the requests under way; goes before the manager, which would
                          ///< otherwise delete their replies under their feet
};

} // namespace holdfast
