#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// What was tried with a connection. Numbers are stored: the first four are those of FlowKind.
enum class AttemptKind { Connect, Reauth, Refresh, Reconsent, Sync, Remove };
[[nodiscard]] QString attemptWord(AttemptKind kind); ///< "connect" … "sync", "remove"
[[nodiscard]] AttemptKind attemptKindOf(FlowKind kind);
/// None for Sync and Remove.
[[nodiscard]] std::optional<FlowKind> flowKindOf(AttemptKind kind);

/// Where an attempt stands. Numbers are stored: the first five are those of FlowStage.
enum class AttemptStage {
    Preparing,
    AtTheBank,
    Checking,
    Reading,
    Ended,
    Asking,     ///< the request is on its way to the service
    Following,  ///< a sync the service accepted is followed to its verdict
    Confirming, ///< a removal is looked for in the service's list
};
[[nodiscard]] QString attemptStageWord(AttemptStage stage); ///< "preparing", "at-the-bank" …
[[nodiscard]] AttemptStage attemptStageOf(FlowStage stage);

/// When an attempt came to a stage; UTC.
struct AttemptStep
{
    AttemptStage stage = AttemptStage::Preparing;
    Instant at;
    friend bool operator==(const AttemptStep &, const AttemptStep &) = default;
};

/// One attempt as the flight recorder has it, also when it failed or was abandoned.
struct Attempt
{
    AttemptKind kind = AttemptKind::Connect;
    std::optional<ConnectionId> connection; ///< what it was about; none for Connect
    Instant startedAt;
    AttemptStage stage = AttemptStage::Preparing; ///< where it stands, or Ended
    std::vector<AttemptStep> steps; ///< in the order of time, without beginning and end
    std::optional<Instant> endedAt; ///< none while under way, or when it was cut off
    /// flowOutcomeWord(), syncVerdictWord(), "removed", errorKindWord() or "unfinished"; empty
    /// while under way.
    QString outcome;
    QString correlationId; ///< the service's id for what failed; empty when it sent none
    /// What the list said later, when the attempt's own answer never came: flowOutcomeWord().
    QString settledAs;
    std::optional<ConnectionId> result; ///< the connection that came of it
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace holdfast
