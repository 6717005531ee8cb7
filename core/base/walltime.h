#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <functional>

namespace holdfast {

// What clocks on a wall show, and calendars beside them.

/// Wall-clock time of a place without its offset.
using WallTime = std::chrono::local_time<std::chrono::milliseconds>;
/// How far the clocks of a place are ahead of UTC at an instant.
using WallOffset = std::function<std::chrono::milliseconds(Instant)>;

/// The instant at which the clocks show `wall`: of a time that comes twice the first, and of one that
/// the clocks skip what they would show had they not been moved.
[[nodiscard]] Instant fromWall(WallTime wall, const WallOffset &offsetAt);
[[nodiscard]] Instant fromWall(QDate day, QTime time, const QTimeZone &zone);

/// The day it is in that zone at that instant.
[[nodiscard]] QDate localDay(Instant instant, const QTimeZone &zone);
/// The first and the last millisecond of that day there, whatever clocks are put forward or back in it.
[[nodiscard]] Instant startOfLocalDay(QDate day, const QTimeZone &zone);
[[nodiscard]] Instant endOfLocalDay(QDate day, const QTimeZone &zone);

} // namespace holdfast
