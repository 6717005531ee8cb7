#pragma once

#include "core/base/expected.h"

#include <QUrl>

namespace holdfast {

/// The longest link that is handed to a browser, in bytes.
inline constexpr qsizetype kBrowserLinkLimit = 16 * 1024;

/// Lets through only what may reach the desktop's opener: an https link to exactly the identity
/// service's host and port, or plain http if that service itself is on a loopback address (the
/// sandbox). No user info, plain ASCII once encoded, bounded. An opener starts programs by scheme
/// and by file type, so nothing else may ever get there. Fails with ReturnPath, part "link".
[[nodiscard]] Expected<QUrl> checkedBrowserLink(const QUrl &link, const QUrl &identityUrl);

} // namespace holdfast
