#pragma once

#include "core/base/expected.h"
#include "core/net/httpgateway.h"

#include <QByteArray>

namespace holdfast {

/// The picture in an icon answer, if it is harmless to draw: a PNG of at most 1024 × 1024 pixels, or
/// an SVG that isSelfContainedSvg(). What counts is the content, but the
/// content type must say the same. UnknownId for 404, BadAnswer (part "icon") for anything else.
[[nodiscard]] Expected<QByteArray> readBankIcon(const HttpAnswer &answer, Instant now);

} // namespace holdfast
