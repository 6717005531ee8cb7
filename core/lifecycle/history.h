#pragma once

#include "core/lifecycle/attempt.h"
#include "core/lifecycle/lineage.h"
#include "core/lifecycle/syncrecord.h"

#include <variant>
#include <vector>

namespace holdfast {

/// A connection followed another.
struct IdChange
{
    ConnectionId older;
    ConnectionId newer;
    Succession kind = Succession::Replaced;
    friend bool operator==(const IdChange &, const IdChange &) = default;
};

/// One thing that happened to a connection or to one of those it grew out of.
struct HistoryEvent
{
    Instant at; ///< when it began
    std::variant<SyncRecord, ConsentRecord, IdChange, Attempt> what;
    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

enum class HistoryKind { Sync, Consent, Renewal, IdChange, Attempt };
/// A ConsentRecord is a Consent when it came of connecting, else a Renewal.
[[nodiscard]] HistoryKind historyKindOf(const HistoryEvent &event);
/// "sync", "consent", "renewal", "id-change", "attempt"
[[nodiscard]] QString historyWord(HistoryKind kind);

/// What the history of one connection is put together from; each in any order.
struct HistorySources
{
    std::vector<SyncRecord> syncs;
    std::vector<ConsentRecord> consents;
    std::vector<LineageStep> steps;
    std::vector<Attempt> attempts;
};

/// Merged in time order, the oldest first; at the same instant an attempt comes before what came of
/// it. A sync whose beginning cannot be read is left out: it has no place in time.
[[nodiscard]] std::vector<HistoryEvent> historyFrom(const HistorySources &sources);

} // namespace holdfast
