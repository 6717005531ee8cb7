#include "core/lifecycle/history.h"

#include <algorithm>

namespace holdfast {

namespace {

/// Order at the same instant: cause before effect.
int rank(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Attempt:
        return 0;
    case HistoryKind::IdChange:
        return 1;
    case HistoryKind::Consent:
    case HistoryKind::Renewal:
        return 2;
    case HistoryKind::Sync:
        return 3;
    }
    return 0;
}

bool isBefore(const HistoryEvent &a, const HistoryEvent &b)
{
    if (a.at != b.at)
        return a.at < b.at;
    return rank(historyKindOf(a)) < rank(historyKindOf(b));
}

} // namespace

HistoryKind historyKindOf(const HistoryEvent &event)
{
    if (std::holds_alternative<SyncRecord>(event.what))
        return HistoryKind::Sync;
    if (const auto *consent = std::get_if<ConsentRecord>(&event.what))
        return consent->kind == FlowKind::Connect ? HistoryKind::Consent : HistoryKind::Renewal;
    if (std::holds_alternative<IdChange>(event.what))
        return HistoryKind::IdChange;
    return HistoryKind::Attempt;
}

QString historyWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Sync:
        return QStringLiteral("sync");
    case HistoryKind::Consent:
        return QStringLiteral("consent");
    case HistoryKind::Renewal:
        return QStringLiteral("renewal");
    case HistoryKind::IdChange:
        return QStringLiteral("id-change");
    case HistoryKind::Attempt:
        return QStringLiteral("attempt");
    }
    return QStringLiteral("attempt");
}

std::vector<HistoryEvent> historyFrom(const HistorySources &sources)
{
    std::vector<HistoryEvent> events;
    events.reserve(sources.syncs.size() + sources.consents.size() + sources.steps.size() +
                   sources.attempts.size());
    for (const SyncRecord &sync : sources.syncs) {
        if (sync.createdAt.value)
            events.push_back({*sync.createdAt.value, sync});
    }
    for (const ConsentRecord &consent : sources.consents)
        events.push_back({consent.grantedAt, consent});
    for (const LineageStep &step : sources.steps)
        events.push_back({step.at, IdChange{step.older, step.newer, step.kind}});
    for (const Attempt &attempt : sources.attempts)
        events.push_back({attempt.startedAt, attempt});
    std::stable_sort(events.begin(), events.end(), isBefore);
    return events;
}

} // namespace holdfast
