#pragma once

#include <QNetworkProxyFactory>

namespace holdfast {

/// The system's proxies (settings, PAC, `https_proxy`, `no_proxy`), but none for loopback hosts:
/// a proxy would see the sandbox's traffic, and "its" 127.0.0.1 is not ours.
class SystemProxiesExceptLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// "host:port" of the proxy used for this address, without its credentials; empty without one.
[[nodiscard]] QString proxyNameFor(const QUrl &url);

} // namespace holdfast
