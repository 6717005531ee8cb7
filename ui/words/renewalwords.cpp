#include "ui/words/renewalwords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/countdown.h"
#include "ui/words/countdownwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/words_p.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr qsizetype kLongestName = 80;

int countOf(const std::vector<RenewalItem> &items, FlowKind kind)
{
    return int(std::count_if(items.begin(), items.end(),
                             [kind](const RenewalItem &item) { return item.kind == kind; }));
}

int countOf(const std::vector<RenewalStep> &steps, StepState state)
{
    return int(std::count_if(steps.begin(), steps.end(),
                             [state](const RenewalStep &step) { return step.state == state; }));
}

} // namespace

QString renewalTask(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Reconsent:
        return Words::tr("Confirm in the browser, without a bank login; about a minute.");
    case FlowKind::Refresh:
        return Words::tr("Give the bank the code it asks for; about two minutes.");
    case FlowKind::Connect:
    case FlowKind::Reauth:
        break;
    }
    return Words::tr("Log in at the bank; about three minutes.");
}

QString renewalEffort(const std::vector<RenewalItem> &items)
{
    QStringList sentences{
        Words::tr("About %n minute(s) in all.", nullptr, countFor(effortOf(items).count()))};
    if (const int count = countOf(items, FlowKind::Reconsent); count > 0)
        sentences << Words::tr("Without a bank login: %1.").arg(count);
    if (const int count = countOf(items, FlowKind::Refresh); count > 0)
        sentences << Words::tr("With a code: %1.").arg(count);
    if (const int count = countOf(items, FlowKind::Reauth); count > 0)
        sentences << Words::tr("With a login at the bank: %1.").arg(count);
    return sentences.join(u' ');
}

QString renewalItemSentence(const RenewalItem &item, const WordContext &context)
{
    const QString task = item.kind ? renewalTask(*item.kind) : QString();
    if (!item.end)
        return task;
    const QString countdown = countdownHeadline(countdownTo(*item.end, context.now));
    if (task.isEmpty())
        return countdown;
    //: Two facts side by side: "4 days left", "Log in at the bank; about three minutes."
    return Words::tr("%1 · %2").arg(countdown, task);
}

QString notPlannedSentence(const RenewalItem &item)
{
    if (!item.why)
        return {};
    switch (*item.why) {
    case NotPlanned::ReadsOnly:
        return Words::tr("This profile may only read.");
    case NotPlanned::NoRenewal:
        return Words::tr("This one ends by itself; there is nothing for you to do.");
    case NotPlanned::LeftBehind:
        return Words::tr("It stays on the old consent because it was not ticked at the last login. "
                         "Tick it here to bring it along.");
    case NotPlanned::Snoozed:
        return Words::tr("You wanted to hear of it later. Tick it to renew it now.");
    }
    return {};
}

QString renewalName(const QString &name, const RenewalItem &item)
{
    const QString line = singleLine(name, kLongestName);
    if (item.person.isEmpty() || item.kind == FlowKind::Reconsent)
        return line;
    //: %1 is a connection, %2 the person who has to do the login at the bank.
    return Words::tr("%1 · %2 logs in").arg(line, singleLine(item.person, kLongestName));
}

QString horizonText(int days, qsizetype count)
{
    if (days == 0) {
        //: A choice of what is renewed; %1 is how many those are.
        return Words::tr("Ended, or waiting for you (%1)").arg(count);
    }
    //: A choice of what is renewed; %1 is how many those are.
    return Words::tr("Also what ends within %n day(s) (%1)", nullptr, days).arg(count);
}

QString horizonDateText()
{
    return Words::tr("Also what ends up to a day of your choice");
}

QString stepSentence(const RenewalStep &step, bool over, const WordContext &context)
{
    switch (step.state) {
    case StepState::Waiting:
        if (step.fault) {
            //: %1 are sentences of what went wrong.
            return Words::tr("Did not work yet. %1")
                .arg(toldInOne(errorWords(*step.fault, context)));
        }
        return over ? Words::tr("Left for later.") : renewalItemSentence(step.item, context);
    case StepState::UnderWay:
        return Words::tr("In your browser now.");
    case StepState::Renewed:
        if (step.result && step.result->outcome == FlowOutcome::Split)
            return step.until
                       ? Words::tr("Renewed for the accounts you ticked. The others stay on the "
                                   "old consent.")
                       : Words::tr("You are logged in for the accounts you ticked. The others "
                                   "stay on the old login.");
        return step.until ? Words::tr("Renewed until %1.").arg(spokenDate(*step.until, context))
                          : Words::tr("Renewed.");
    case StepState::Unchanged:
        return Words::tr("The bank approved, but nothing has changed yet.");
    case StepState::Skipped:
        return Words::tr("Skipped by you.");
    case StepState::Refused:
        return step.fault ? toldInOne(errorWords(*step.fault, context))
                          : Words::tr("The bank said no.");
    case StepState::Failed:
        return step.fault ? toldInOne(errorWords(*step.fault, context))
                          : Words::tr("Did not work.");
    case StepState::NotDue:
        return Words::tr("No longer due when its turn came.");
    }
    return {};
}

QString renewingHeadline(int current, int total)
{
    //: %1 is the one it is at, %2 how many there are.
    return Words::tr("Renewing %1 of %2").arg(current).arg(total);
}

QString pausedHeadline(qsizetype left, qsizetype total)
{
    //: %1 is how many are left, %n how many there are.
    return Words::tr("Paused: %1 of %n renewal(s) left", nullptr, countFor(total)).arg(left);
}

QString pausedSentence(const std::optional<Error> &fault, bool stoppedHere,
                       const WordContext &context)
{
    const QString goOn = Words::tr("Resume tries this one again.");
    if (fault) {
        //: %1 are sentences of what went wrong, %2 one of what can be done.
        return Words::tr("%1 %2").arg(toldInOne(errorWords(*fault, context)), goOn);
    }
    if (stoppedHere) {
        //: %1 is a sentence of what can be done.
        return Words::tr("You stopped the one that was under way. %1").arg(goOn);
    }
    return Words::tr("Nothing opens before you press Resume.");
}

QString renewalsEndedHeadline(const std::vector<RenewalStep> &steps)
{
    const int renewed = countOf(steps, StepState::Renewed);
    const int total = countFor(qint64(steps.size()));
    if (renewed == total)
        return Words::tr("All %n connection(s) are renewed", nullptr, total);
    //: %1 is how many were renewed, %n how many were to be.
    return Words::tr("%1 of %n connection(s) are renewed", nullptr, total).arg(renewed);
}

QString renewalsEndedSentence(const std::vector<RenewalStep> &steps, bool forLater)
{
    const int open = countOf(steps, StepState::Waiting) + countOf(steps, StepState::Skipped) +
                     countOf(steps, StepState::Failed);
    const int refused = countOf(steps, StepState::Refused);
    QStringList sentences;
    if (forLater && open > 0)
        sentences << Words::tr("Kept for later: %1. Go on with them within a week.").arg(open);
    else if (open > 0)
        sentences << Words::tr("Still waiting for you: %1.").arg(open);
    if (refused > 0)
        sentences << Words::tr("Not approved at the bank: %1.").arg(refused);
    return sentences.join(u' ');
}

QString stepLine(const RenewalStep &step, bool over, const WordContext &context)
{
    //: A line of a report: %1 is a connection, %2 a sentence of how it stands.
    return Words::tr("%1: %2").arg(renewalName(step.name, step.item),
                                   stepSentence(step, over, context));
}

QString renewalReport(const std::vector<RenewalStep> &steps, bool forLater,
                      const WordContext &context)
{
    QStringList lines{renewalsEndedHeadline(steps), exactDate(context.now, context)};
    if (const QString rest = renewalsEndedSentence(steps, forLater); !rest.isEmpty())
        lines << rest;
    lines << QString();
    for (const RenewalStep &step : steps) {
        lines << stepLine(step, true, context);
    }
    return lines.join(u'\n') + u'\n';
}

QString unfinishedHeadline(qsizetype left)
{
    return Words::tr("%n renewal(s) are left", nullptr, countFor(left));
}

QString unfinishedSentence(const UnfinishedRenewals &renewals, const WordContext &context)
{
    //: %1 is a moment such as "yesterday 18:00".
    return Words::tr("Left from the renewals of %1.").arg(spokenMoment(renewals.keptAt, context));
}

QString goOnText(qsizetype left)
{
    return Words::tr("Go on with %n renewal(s)", nullptr, countFor(left));
}

} // namespace holdfast
