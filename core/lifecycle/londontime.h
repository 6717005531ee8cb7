#pragma once

#include "core/base/walltime.h"

namespace holdfast {

/// Wall-clock time in London without its offset: what a clock on the wall there shows.
using LondonWall = WallTime;

/// London wall-clock time at an instant.
[[nodiscard]] LondonWall toLondon(Instant instant);

/// The instant of a London wall-clock time. In the hour that is repeated in autumn the first of the
/// two; a time in the hour skipped in spring moves forward by that hour.
[[nodiscard]] Instant fromLondon(LondonWall wall);

} // namespace holdfast
