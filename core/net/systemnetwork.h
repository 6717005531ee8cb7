#pragma once

#include "core/net/networkstatus.h"

namespace holdfast {

/// NetworkStatus as Qt knows it (QNetworkInformation: NetworkManager or GLib on Linux). Only "not
/// connected to anything" counts as offline: a network that may lead nowhere is worth a try.
class SystemNetwork final : public NetworkStatus
{
    Q_OBJECT
public:
    using NetworkStatus::NetworkStatus;

    /// Loads Qt's backend, which takes some milliseconds: not before the first picture.
    void watch() override;
    [[nodiscard]] bool isOffline() const override;

private:
    bool m_watching = false;
};

} // namespace holdfast
