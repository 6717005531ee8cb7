#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTimeZone>

namespace holdfast {

/// The day it is in that zone at that instant.
[[nodiscard]] QDate localDay(Instant instant, const QTimeZone &zone);
/// The last millisecond of that day there, whatever clocks are put forward or back in it.
[[nodiscard]] Instant endOfLocalDay(QDate day, const QTimeZone &zone);

} // namespace holdfast
