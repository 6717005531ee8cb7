#include "ui/models/consentends.h"

#include "core/base/walltime.h"
#include "ui/words/entrywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/rowgroup.h"

#include <algorithm>

namespace holdfast {

ConsentEnds consentEnds(const std::vector<ConnectionEntry> &entries, const RuleSettings &settings,
                        const WordContext &context)
{
    ConsentEnds ends;
    for (const ConnectionEntry &entry : entries) {
        const auto &at = entry.connection.expiresAt.value;
        if (!at || entry.facts.removing)
            continue;
        const Tone tone = toneOfGroup(groupOf(assess(entry.connection, entry.facts, settings, context.now)));
        ends[localDay(*at, context.zone)].push_back(
            {entry.connection.id, shownName(entry), *at, tone});
    }
    for (auto &[day, ofDay] : ends)
        std::stable_sort(ofDay.begin(), ofDay.end(),
                         [](const ConsentEnd &a, const ConsentEnd &b) { return a.at < b.at; });
    return ends;
}

Outlook outlookAt(Instant at, const std::vector<ConnectionEntry> &entries,
                  const RuleSettings &settings, const WordContext &context)
{
    WordContext then = context;
    then.now = at;
    Outlook outlook;
    outlook.total = qsizetype(entries.size());
    std::vector<std::pair<Instant, const ConnectionEntry *>> found;
    for (const ConnectionEntry &entry : entries) {
        const Assessment assessment = assess(entry.connection, entry.facts, settings, at);
        const auto &end = entry.connection.expiresAt.value;
        const bool needing = needsPerson(assessment);
        const bool ended = assessment.state == ConnectionState::Expired;
        outlook.needing += needing;
        outlook.ended += ended;
        if (needing || ended)
            found.emplace_back(end.value_or(Instant::min()), &entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    outlook.concerned = qsizetype(found.size());
    found.resize(std::min(found.size(), Outlook::kMostNotes));
    for (const auto &[end, entry] : found) {
        const Assessment assessment = assess(entry->connection, entry->facts, settings, at);
        outlook.notes.push_back({entry->connection.id, shownName(*entry),
                                 shownHeadline(*entry, assessment, then),
                                 toneOfGroup(groupOf(assessment)), std::nullopt});
    }
    return outlook;
}

std::vector<ConnectionNote> notesOf(const std::vector<ConsentEnd> &ends,
                                    const WordContext &context)
{
    std::vector<ConnectionNote> notes;
    for (const ConsentEnd &end : ends) {
        const QString time = spokenTime(end.at, context);
        //: %1 is a time of the day.
        notes.push_back({end.connection, end.name,
                         end.at <= context.now ? ConnectionNotes::tr("Ended at %1.").arg(time)
                                               : ConnectionNotes::tr("Ends at %1.").arg(time),
                         end.tone, std::nullopt});
    }
    return notes;
}

} // namespace holdfast
