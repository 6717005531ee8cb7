#pragma once

#include "core/lifecycle/history.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

/// What was tried, as a title: "Renew consent", "Update asked for here", "Removal".
[[nodiscard]] QString attemptTitle(AttemptKind kind);
/// How an attempt ended, as a short sentence: "Renewed", "You stopped it", "Never finished".
[[nodiscard]] QString attemptResult(const Attempt &attempt, const WordContext &context);

/// One event as a sentence for the timeline in window and console: "Renewed until 3 December.",
/// "Renew consent: You stopped it".
[[nodiscard]] QString historySentence(const HistoryEvent &event, const WordContext &context);

} // namespace holdfast
