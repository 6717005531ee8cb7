#include "core/net/systemnetwork.h"

#include "core/base/logging.h"

#include <QNetworkInformation>

namespace holdfast {

void SystemNetwork::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(logNet) << "the system does not tell whether there is a network";
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            &NetworkStatus::changed);
}

bool SystemNetwork::isOffline() const
{
    const auto *system = m_watching ? QNetworkInformation::instance() : nullptr;
    return system && system->reachability() == QNetworkInformation::Reachability::Disconnected;
}

} // namespace holdfast
