#include "ui/words/activitywords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/lineagegraph.h"
#include "ui/words/historywords.h"
#include "ui/words/listwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/syncwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

using namespace std::chrono;

namespace {

QString stageTitle(AttemptStage stage)
{
    switch (stage) {
    case AttemptStage::Preparing:
        return Words::tr("Getting ready");
    case AttemptStage::AtTheBank:
        return Words::tr("At the bank, in the browser");
    case AttemptStage::Checking:
        return Words::tr("Checking the answer");
    case AttemptStage::Reading:
        return Words::tr("Reading the list");
    case AttemptStage::Ended:
        return Words::tr("Ended");
    case AttemptStage::Asking:
        return Words::tr("Asking the service");
    case AttemptStage::Following:
        return Words::tr("Following the update");
    case AttemptStage::Confirming:
        return Words::tr("Waiting for the confirmation");
    }
    return {};
}

std::optional<Instant> endOf(const HistoryEvent &event)
{
    if (const auto *sync = std::get_if<SyncRecord>(&event.what))
        return sync->completedAt.value;
    if (const auto *attempt = std::get_if<Attempt>(&event.what))
        return attempt->endedAt;
    return {};
}

/// An id of the service, which nobody reads but everybody may have to pass on.
ActivityLine idLine(const QString &text, const QString &id)
{
    return {text.arg(singleLine(id, 120)), id};
}

QString namesOrIds(const std::vector<AccountId> &ids, const ConnectionDetails &details)
{
    QStringList names;
    for (const AccountId &id : ids) {
        const QString name = accountNameOf(id, details);
        names << (name.isEmpty() ? id.value().left(8) : name);
    }
    return commaList(names);
}

/// Each stage from when it began to when the next one did; the first one began with the attempt.
void addStages(QList<ActivityLine> &lines, const Attempt &attempt)
{
    std::vector<AttemptStep> steps = attempt.steps;
    const bool hasFirst = !steps.empty() && steps.front().at <= attempt.startedAt;
    if (!hasFirst && !steps.empty())
        steps.insert(steps.begin(), {AttemptStage::Preparing, attempt.startedAt});
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool isLast = i + 1 == steps.size();
        const auto end = isLast ? attempt.endedAt : std::optional(steps[i + 1].at);
        const QString title = stageTitle(steps[i].stage);
        //: %1 is a stage such as "At the bank, in the browser", %2 how long it took.
        lines.append({end ? Words::tr("%1: %2").arg(
                                title, durationWords(duration_cast<milliseconds>(*end - steps[i].at)))
                          : title});
    }
}

QList<ActivityLine> linesOf(const Attempt &attempt, const WordContext &context)
{
    QList<ActivityLine> lines;
    addStages(lines, attempt);
    if (attempt.endedAt)
        lines.append({Words::tr("Ended %1").arg(exactDate(*attempt.endedAt, context))});
    if (attempt.result && attempt.result != attempt.connection)
        lines.append(idLine(Words::tr("What came of it: connection %1"), attempt.result->value()));
    if (!attempt.correlationId.isEmpty())
        lines.append(idLine(Words::tr("Correlation id, for support: %1"), attempt.correlationId));
    return lines;
}

QList<ActivityLine> linesOf(const SyncRecord &sync, const WordContext &context)
{
    QList<ActivityLine> lines;
    if (const QString kind = syncKindSentence(sync); !kind.isEmpty())
        lines.append({kind});
    if (sync.fetchedAt.value)
        lines.append({Words::tr("The bank answered %1").arg(exactDate(*sync.fetchedAt.value, context))});
    if (sync.completedAt.value)
        lines.append({Words::tr("Ended %1").arg(exactDate(*sync.completedAt.value, context))});
    lines.append({fetchStatusWords(sync)});
    if (!sync.id.isEmpty())
        lines.append(idLine(Words::tr("Id of the update: %1"), sync.id.value()));
    return lines;
}

QList<ActivityLine> linesOf(const ConsentRecord &consent, const ConnectionDetails &details,
                            const WordContext &context)
{
    QList<ActivityLine> lines;
    if (consent.grantedUntil)
        lines.append({Words::tr("Until %1").arg(exactDate(*consent.grantedUntil, context))});
    if (!consent.askedAccounts.empty())
        //: %1 is a list of accounts.
        lines.append({Words::tr("Asked for: %1").arg(namesOrIds(consent.askedAccounts, details))});
    if (!consent.grantedAccounts.empty())
        lines.append({Words::tr("Granted: %1").arg(namesOrIds(consent.grantedAccounts, details))});
    return lines;
}

QList<ActivityLine> linesOf(const IdChange &change, const ConnectionDetails &details)
{
    QList<ActivityLine> lines;
    if (const LineageStep *step = stepBetween(change.older, change.newer, details.lineage)) {
        const auto add = [&](AccountFate fate, const QString &text) {
            if (const QStringList names = accountNamesWith(fate, *step); !names.isEmpty())
                lines.append({text.arg(commaList(names))});
        };
        //: %1 is a list of accounts.
        add(AccountFate::Moved, Words::tr("Moved over: %1"));
        add(AccountFate::Stayed, Words::tr("Stayed on the old consent: %1"));
        add(AccountFate::Lost, Words::tr("In no connection any more: %1"));
        add(AccountFate::Open, Words::tr("Not yet clear: %1"));
    }
    lines.append(idLine(Words::tr("Earlier connection: %1"), change.older.value()));
    lines.append(idLine(Words::tr("Newer connection: %1"), change.newer.value()));
    return lines;
}

} // namespace

QString durationWords(milliseconds duration)
{
    if (duration < 1s)
        return Words::tr("less than a second");
    if (duration < 100s)
        return Words::tr("%n second(s)", nullptr, countFor(floor<seconds>(duration).count()));
    if (duration < 100min)
        return Words::tr("%n minute(s)", nullptr, countFor(round<minutes>(duration).count()));
    if (duration < 48h)
        return Words::tr("%n hour(s)", nullptr, countFor(round<hours>(duration).count()));
    return Words::tr("%n day(s)", nullptr, countFor(round<days>(duration).count()));
}

QString activityMoment(const HistoryEvent &event, const WordContext &context)
{
    const QString when = spokenMoment(event.at, context);
    const auto end = endOf(event);
    if (!end || *end < event.at)
        return when;
    //: %1 is a moment such as "today 10:04", %2 a duration such as "42 seconds".
    return Words::tr("%1, took %2")
        .arg(when, durationWords(duration_cast<milliseconds>(*end - event.at)));
}

QList<ActivityLine> activityLines(const HistoryEvent &event, const ConnectionDetails &details,
                                  const WordContext &context)
{
    QList<ActivityLine> lines{{exactDate(event.at, context)}};
    if (const auto *attempt = std::get_if<Attempt>(&event.what))
        return lines + linesOf(*attempt, context);
    if (const auto *sync = std::get_if<SyncRecord>(&event.what))
        return lines + linesOf(*sync, context);
    if (const auto *consent = std::get_if<ConsentRecord>(&event.what))
        return lines + linesOf(*consent, details, context);
    return lines + linesOf(std::get<IdChange>(event.what), details);
}

} // namespace holdfast
