#pragma once

#include "core/lifecycle/syncrecord.h"
#include "core/service/connectionservice.h"

namespace holdfast {

/// What a sync record alone says; nothing while it is still running. `Updated` here means only that
/// the service calls it a success: whether data moved is for judgeByEvidence().
[[nodiscard]] std::optional<SyncVerdict> verdictOf(const SyncRecord &record);

/// A success counts as Updated only when the bank's own time moved.
[[nodiscard]] SyncVerdict judgeByEvidence(SyncVerdict verdict, const ReceivedInstant &updatedBefore,
                                          const ReceivedInstant &updatedAfter);

} // namespace holdfast
