#pragma once

#include <QStringView>

namespace holdfast {

/// The only hosts that are spoken to without TLS: 127.0.0.1, ::1 (with or without brackets) and
/// localhost. Names that merely resolve to this computer are not among them, nor is the rest of
/// 127/8: what is not certain is not trusted.
[[nodiscard]] inline bool isLoopbackHost(QStringView host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"[::1]" ||
           host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

} // namespace holdfast
