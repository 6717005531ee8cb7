#include "core/net/proxies_p.h"

#include "core/profile/loopback.h"

#include <QUrl>

namespace holdfast {

QList<QNetworkProxy> SystemProxiesExceptLoopback::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

QString proxyNameFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies =
        SystemProxiesExceptLoopback().queryProxy(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty())
            return QStringLiteral("%1:%2").arg(proxy.hostName(), QString::number(proxy.port()));
    }
    return {};
}

} // namespace holdfast
