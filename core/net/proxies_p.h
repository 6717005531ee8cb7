#pragma once

#include "core/net/proxysetting.h"

#include <QNetworkProxyFactory>

class QNetworkReply;

namespace holdfast {

/// The proxies of a setting, but none for loopback hosts: a proxy would see the sandbox's traffic,
/// and "its" 127.0.0.1 is not ours.
class ProxiesExceptLoopback final : public QNetworkProxyFactory
{
public:
    explicit ProxiesExceptLoopback(ProxySetting setting) : m_setting(std::move(setting)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const ProxySetting m_setting;
};

/// "host:port" of the proxy that `proxies` give for this address, without its credentials; empty
/// without one.
[[nodiscard]] QString proxyNameFor(QNetworkProxyFactory &proxies, const QUrl &url);
/// "host:port" of the proxy this reply's request would go through now, without its credentials;
/// empty without one.
[[nodiscard]] QString proxyNameFor(const QNetworkReply &reply);

} // namespace holdfast
