#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/reminderpreferences.h"

#include <QTimeZone>

#include <optional>

namespace holdfast {

/// When the quiet hours end that `instant` lies in; none outside of them. The times are those of a
/// clock on the wall in `zone`: a night in which the clocks change is an hour longer or shorter. Hours
/// that are the whole day never end and hold nothing back here; see isAlwaysQuiet().
[[nodiscard]] std::optional<Instant> quietUntil(Instant instant,
                                                const std::optional<QuietHours> &quiet,
                                                const QTimeZone &zone);

/// Nobody wants to be disturbed at any time: what is due goes to the inbox alone.
[[nodiscard]] bool isAlwaysQuiet(const std::optional<QuietHours> &quiet);

/// When to remind again, in the words of a menu.
enum class Snooze { Tomorrow, InThreeDays, NextWeek };

/// That many days after today's date in `zone`, at nine in the morning.
[[nodiscard]] Instant snoozeEnd(Snooze snooze, Instant now, const QTimeZone &zone);

} // namespace holdfast
