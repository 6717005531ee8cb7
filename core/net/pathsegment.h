#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace holdfast {

/// An id as exactly one segment of a URL path, percent-encoded (RFC 3986 §3.3): everything but
/// letters, digits, `-`, `_`, `~` and dots becomes %XX, the colon of a connection id included, since
/// QUrl would take what stands before it for a scheme. Usage, with `part`, for what no id can be:
/// empty, longer than 200 characters, "." or "..", or with control characters or broken UTF-16.
[[nodiscard]] Expected<QByteArray> pathSegment(const QString &id, const QString &part);

/// `base` with these segments, encoded as pathSegment() gives them, behind its path.
[[nodiscard]] QUrl withSegments(const QUrl &base, const QList<QByteArray> &segments);

} // namespace holdfast
