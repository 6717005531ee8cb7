#pragma once

#include "core/storage/rows.h"

namespace holdfast {

/// What a whole reading of the list, with the accounts, means beyond its rows: successions nobody
/// here took part in, accounts that can be compared now, and attempts whose own answer never came.
/// `running` is the attempt under way, which answers for itself; 0 for none.
[[nodiscard]] std::vector<SettledAttempt> settleAfterReading(Rows &rows, const UserScope &scope,
                                                             qint64 running, Instant now);

/// A flow that ended with an answer that was checked: succession, accounts, consent and the end of
/// the attempt, all or nothing.
void settleFlow(Rows &rows, const UserScope &scope, const StoredSettlement &settlement);

} // namespace holdfast
