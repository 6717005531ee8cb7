#include "core/storage/history.h"

#include "core/storage/consents.h"
#include "core/storage/journal.h"
#include "core/storage/lineage.h"
#include "core/storage/syncs.h"

#include <algorithm>

namespace holdfast {

namespace {

/// A connection for as long as it is part of the story: one that was split lives on by itself.
struct Chapter
{
    ConnectionId id;
    std::optional<Instant> until; ///< none for the connection that is asked about

    [[nodiscard]] bool covers(Instant at) const { return !until || at <= *until; }
};

/// What came before belongs to the story until it was followed, and no longer than what followed it
/// does. Along several ways the longest counts; in a circle, too, each has one chapter.
std::vector<Chapter> chaptersOf(const ConnectionId &id, const std::vector<LineageStep> &before)
{
    std::vector<Chapter> chapters{{id, std::nullopt}};
    std::vector<Chapter> open = chapters;
    while (!open.empty()) {
        const Chapter upper = open.back();
        open.pop_back();
        for (const LineageStep &step : before) {
            if (step.newer != upper.id)
                continue;
            const Chapter lower{step.older, std::min(upper.until.value_or(step.at), step.at)};
            const auto known =
                std::find_if(chapters.begin(), chapters.end(),
                             [&lower](const Chapter &one) { return one.id == lower.id; });
            if (known == chapters.end())
                chapters.push_back(lower);
            else if (known->covers(*lower.until))
                continue;
            else
                *known = lower;
            open.push_back(lower);
        }
    }
    return chapters;
}

void addChapter(Rows &rows, const UserScope &scope, const Chapter &chapter, HistorySources &all)
{
    const qint64 row = needConnection(rows, scope, chapter.id);
    for (SyncRecord &sync : readSyncs(rows, row, chapter.id)) {
        if (sync.createdAt.value && chapter.covers(*sync.createdAt.value))
            all.syncs.push_back(std::move(sync));
    }
    for (ConsentRecord &consent : loadConsents(rows, row)) {
        if (chapter.covers(consent.grantedAt))
            all.consents.push_back(std::move(consent));
    }
}

bool isAbout(const Attempt &attempt, const std::vector<Chapter> &chapters)
{
    return std::any_of(chapters.begin(), chapters.end(), [&attempt](const Chapter &chapter) {
        return chapter.covers(attempt.startedAt) &&
               (attempt.connection == chapter.id || attempt.result == chapter.id);
    });
}

} // namespace

std::vector<HistoryEvent> loadHistory(Rows &rows, const UserScope &scope, const ConnectionId &id)
{
    const qint64 row = needConnection(rows, scope, id);
    if (rows.work.failed())
        return {};
    HistorySources all;
    all.steps = loadLineage(rows, row).before;
    const std::vector<Chapter> chapters = chaptersOf(id, all.steps);
    for (const Chapter &chapter : chapters)
        addChapter(rows, scope, chapter, all);
    for (StoredAttempt &attempt : loadAttempts(rows, scope)) {
        if (isAbout(attempt, chapters))
            all.attempts.push_back(std::move(attempt));
    }
    return historyFrom(all);
}

} // namespace holdfast
