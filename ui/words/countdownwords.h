#pragma once

#include "core/lifecycle/countdown.h"

#include <QString>

namespace holdfast {

/// How long a consent still runs, in the middle of a row or sentence: "12 days left",
/// "5 hours left", "less than a minute left", "ended 20 days ago", "ended just now".
[[nodiscard]] QString countdownWords(const Countdown &countdown);

/// The same standing alone as a headline: "12 days left", "Ended 20 days ago".
[[nodiscard]] QString countdownHeadline(const Countdown &countdown);

/// How long until the next consent ends, for the line above the list: "in 4 days", "in 5 hours".
/// Only for a countdown that has not ended.
[[nodiscard]] QString countdownIn(const Countdown &countdown);

} // namespace holdfast
