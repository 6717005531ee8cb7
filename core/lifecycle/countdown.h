#pragma once

#include "core/base/instant.h"

#include <optional>

namespace holdfast {

/// How long until (or since) an instant, in the one unit people are told: whole days from 48 hours
/// on, whole hours below that, whole minutes below one hour. The one definition for window, tray,
/// export and command line.
struct Countdown
{
    enum class Unit { Days, Hours, Minutes };
    Unit unit = Unit::Days;
    qint64 count = 0;       ///< never negative
    bool ended = false;     ///< the instant is not in the future
    /// When the words change next; UTC.
    Instant changesAt;
    friend bool operator==(const Countdown &, const Countdown &) = default;
};

[[nodiscard]] Countdown countdownTo(Instant end, Instant now);

} // namespace holdfast
