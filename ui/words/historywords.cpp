#include "ui/words/historywords.h"

#include "core/base/plaintext.h"
#include "core/service/connectionservice.h"
#include "ui/words/errorwords.h"
#include "ui/words/syncwords.h"
#include "ui/words/words_p.h"

namespace holdfast {

namespace {

QString consentSentence(const ConsentRecord &consent, const WordContext &context)
{
    const bool first = consent.kind == FlowKind::Connect;
    if (!consent.grantedUntil)
        return first ? Words::tr("Access was granted.") : Words::tr("Renewed.");
    const QString until = spokenDay(*consent.grantedUntil, context);
    return first ? Words::tr("Access was granted until %1.").arg(until)
                 : Words::tr("Renewed until %1.").arg(until);
}

QString changeSentence(const IdChange &change)
{
    return change.kind == Succession::Split
               ? Words::tr("A new login took some accounts along; the others stayed behind.")
               : Words::tr("A new connection took over from the earlier one.");
}

struct OutcomeText
{
    QString word;
    QString text;
};

QList<OutcomeText> outcomeTexts()
{
    return {
        {flowOutcomeWord(FlowOutcome::Connected), Words::tr("Connected")},
        {flowOutcomeWord(FlowOutcome::Renewed), Words::tr("Renewed")},
        {flowOutcomeWord(FlowOutcome::Replaced), Words::tr("Renewed as a new connection")},
        {flowOutcomeWord(FlowOutcome::Split), Words::tr("Renewed for some of the accounts")},
        {flowOutcomeWord(FlowOutcome::Unchanged), Words::tr("Nothing changed")},
        {syncVerdictWord(SyncVerdict::Running), Words::tr("Asked for")},
        {syncVerdictWord(SyncVerdict::Updated), Words::tr("Updated")},
        {syncVerdictWord(SyncVerdict::NothingNew), Words::tr("Asked, nothing new")},
        {syncVerdictWord(SyncVerdict::Partial), Words::tr("Updated in part")},
        {syncVerdictWord(SyncVerdict::NeedsYou), Words::tr("The bank needs you")},
        {syncVerdictWord(SyncVerdict::Failed), Words::tr("The update did not succeed")},
        {QStringLiteral("unfinished"), Words::tr("Never finished")},
    };
}

/// The kind a machine word stands for; none for any other word.
std::optional<ErrorKind> errorKindFromWord(QStringView word)
{
    for (int number = 0; number <= int(ErrorKind::Internal); ++number) {
        if (errorKindWord(ErrorKind(number)) == word)
            return ErrorKind(number);
    }
    return std::nullopt;
}

QString outcomeText(const QString &word, const WordContext &context)
{
    for (const OutcomeText &known : outcomeTexts()) {
        if (known.word == word)
            return known.text;
    }
    if (const std::optional<ErrorKind> kind = errorKindFromWord(word))
        return errorWords(makeError(*kind, {}, {}), context).headline;
    return singleLine(word, 60);
}

} // namespace

QString attemptTitle(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Connect:
        return Words::tr("Connect a bank");
    case AttemptKind::Reauth:
        return Words::tr("Log in again");
    case AttemptKind::Refresh:
        return Words::tr("Confirm at the bank");
    case AttemptKind::Reconsent:
        return Words::tr("Renew consent");
    case AttemptKind::Sync:
        return Words::tr("Update asked for here");
    case AttemptKind::Remove:
        return Words::tr("Removal");
    }
    return {};
}

QString attemptResult(const Attempt &attempt, const WordContext &context)
{
    if (!attempt.settledAs.isEmpty() && attempt.settledAs != attempt.outcome &&
        attempt.settledAs != flowOutcomeWord(FlowOutcome::Unchanged)) {
        //: %1 is how it ended, such as "Never finished", %2 what the list said later: "Renewed".
        return Words::tr("%1; the list said later: %2")
            .arg(outcomeText(attempt.outcome, context), outcomeText(attempt.settledAs, context));
    }
    return attempt.outcome.isEmpty() ? Words::tr("Under way")
                                     : outcomeText(attempt.outcome, context);
}

QString historySentence(const HistoryEvent &event, const WordContext &context)
{
    if (const auto *sync = std::get_if<SyncRecord>(&event.what))
        return fetchSentence(*sync);
    if (const auto *consent = std::get_if<ConsentRecord>(&event.what))
        return consentSentence(*consent, context);
    if (const auto *change = std::get_if<IdChange>(&event.what))
        return changeSentence(*change);
    const Attempt &attempt = std::get<Attempt>(event.what);
    //: %1 is what was tried, such as "Renew consent", %2 how it ended, such as "You stopped it".
    return Words::tr("%1: %2").arg(attemptTitle(attempt.kind), attemptResult(attempt, context));
}

} // namespace holdfast
