#pragma once

#include "core/base/instant.h"

#include <chrono>

namespace holdfast::sandbox {

/// What London's clocks show, as if it were UTC. British Summer Time runs from 01:00 UTC on the
/// last Sunday of March to 01:00 UTC on the last Sunday of October; the rule is written down here so
/// that the world does not depend on the time zones installed.
[[nodiscard]] Instant londonWallClock(Instant instant);

/// The instant at which London's clocks show `timeOfDay` on `day`. Exact outside
/// the hour that is repeated or skipped.
[[nodiscard]] Instant fromLondon(std::chrono::sys_days day, std::chrono::minutes timeOfDay);

/// The same wall-clock time some calendar months later; the 31st becomes the month's last day.
[[nodiscard]] Instant addLondonMonths(Instant instant, int months);

} // namespace holdfast::sandbox
