#pragma once

#include <QString>

namespace holdfast {

/// Which proxy requests go through. None of them for loopback hosts, whatever is set.
struct ProxySetting
{
    enum class Mode {
        AsSystem, ///< settings, PAC, `https_proxy`, `no_proxy`
        None,
        Manual,   ///< `host` and `port`, spoken to in HTTP
    };
    Mode mode = Mode::AsSystem;
    QString host = {};
    quint16 port = 0;
    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

} // namespace holdfast
