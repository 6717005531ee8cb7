#pragma once

#include "core/lifecycle/countdown.h"

#include <QString>

namespace holdfast {

/// How long a consent still runs, standing alone: "12 days left", "5 hours left",
/// "Less than a minute left", "Ended 20 days ago", "Ended just now".
[[nodiscard]] QString countdownHeadline(const Countdown &countdown);

/// The same about one of several: "Barclays: consent ends in 3 days", "Barclays: consent has just
/// ended".
[[nodiscard]] QString consentEndWords(const QString &name, const Countdown &countdown);

/// How long until the next consent of a list ends: "next consent ends in 4 days". Only for a
/// countdown that has not ended.
[[nodiscard]] QString nextEndWords(const Countdown &countdown);

} // namespace holdfast
