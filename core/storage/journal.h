#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// The journal of flows. The promises are those of core/storage/store.h.

[[nodiscard]] qint64 attemptStarted(Rows &rows, const UserScope &scope,
                                    const StoredAttempt &attempt);
void attemptMoved(Rows &rows, qint64 number, AttemptStep step);
void attemptEnded(Rows &rows, qint64 number, const QString &outcome, const QString &correlationId,
                  Instant at);
/// What came of it, by its own answer or as the list shows. One that was still open ends with
/// kUnfinishedWord.
void attemptSettled(Rows &rows, qint64 number, const FlowResult &result, Instant at);
/// Syncs and removals that nobody ended, when nobody else is at work: see Store::open(). Of flows the
/// next reading of the list tells what became of them.
[[nodiscard]] bool anyWasCutOff(Rows &rows);
void endWhatWasCutOff(Rows &rows);
[[nodiscard]] std::vector<StoredAttempt> loadAttempts(Rows &rows, const UserScope &scope);

} // namespace holdfast
