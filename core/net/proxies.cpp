#include "core/net/proxies_p.h"

#include "core/profile/loopback.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace holdfast {

QList<QNetworkProxy> ProxiesExceptLoopback::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    switch (m_setting.mode) {
    case ProxySetting::Mode::AsSystem:
        return QNetworkProxyFactory::systemProxyForQuery(query);
    case ProxySetting::Mode::None:
        break;
    case ProxySetting::Mode::Manual:
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_setting.host, m_setting.port)};
    }
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

QString proxyNameFor(const QNetworkReply &reply)
{
    QNetworkProxyFactory *factory = reply.manager() ? reply.manager()->proxyFactory() : nullptr;
    return factory ? proxyNameFor(*factory, reply.url()) : QString();
}

QString proxyNameFor(QNetworkProxyFactory &proxies, const QUrl &url)
{
    const QList<QNetworkProxy> all = proxies.queryProxy(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : all) {
        if (proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty())
            return QStringLiteral("%1:%2").arg(proxy.hostName(), QString::number(proxy.port()));
    }
    return {};
}

} // namespace holdfast
