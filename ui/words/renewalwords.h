#pragma once

#include "core/lifecycle/renewalplan.h"
#include "core/service/renewalmemory.h"
#include "ui/words/datewords.h"

#include <QStringList>

namespace holdfast {

// Words for renewing everything that is due in one sitting. All of it plain text; names come from
// outside and are one line.

/// What the person does for it: "Confirm in the browser, without a bank login."
[[nodiscard]] QString renewalTask(FlowKind kind);
/// How long the whole takes, and what of it: "About 6 minutes in all. Without a bank login: 2."
[[nodiscard]] QString renewalEffort(const std::vector<RenewalItem> &items);
/// Of one that is due: when it ends and what there is to do for it.
[[nodiscard]] QString renewalItemSentence(const RenewalItem &item, const WordContext &context);
/// Why one that is due is not in the plan by itself.
[[nodiscard]] QString notPlannedSentence(const RenewalItem &item);
/// A connection with who logs in: "Barclays · Anna logs in"; the name alone where nobody does or is
/// named.
[[nodiscard]] QString renewalName(const QString &name, const RenewalItem &item);

/// How far away the end may be, for the choice: 0 is "Ended already, or waiting for you".
[[nodiscard]] QString horizonText(int days, qsizetype count);
/// The last of the choices, whose day stands beside it.
[[nodiscard]] QString horizonDateText();

/// Where one stands: "Renewed until 3 March.", "Skipped by you." … `over`: the sitting has ended.
[[nodiscard]] QString stepSentence(const RenewalStep &step, bool over, const WordContext &context);

/// Where the sitting stands: "Renewing 2 of 5", "Paused: 3 of 5 left" …
[[nodiscard]] QString renewingHeadline(int current, int total);
[[nodiscard]] QString pausedHeadline(qsizetype left, qsizetype total);
/// Why it is paused, and what Resume does; none: the person wanted it.
[[nodiscard]] QString pausedSentence(const std::optional<Error> &fault, bool stoppedHere,
                                     const WordContext &context);

/// How it ended: "All 3 connections are renewed", "2 of 5 connections are renewed".
[[nodiscard]] QString renewalsEndedHeadline(const std::vector<RenewalStep> &steps);
/// What is left for later, or what of it needs somebody; empty when all went well.
[[nodiscard]] QString renewalsEndedSentence(const std::vector<RenewalStep> &steps, bool forLater);
/// A line of the report, and what is said when the step has ended: the connection and how it stands.
[[nodiscard]] QString stepLine(const RenewalStep &step, bool over, const WordContext &context);
/// The closing report whole, to be copied: headline, moment, and a line for each.
[[nodiscard]] QString renewalReport(const std::vector<RenewalStep> &steps, bool forLater,
                                    const WordContext &context);

/// An earlier sitting that was not finished: "3 renewals are left".
[[nodiscard]] QString unfinishedHeadline(qsizetype left);
[[nodiscard]] QString unfinishedSentence(const UnfinishedRenewals &renewals,
                                         const WordContext &context);
/// The button that goes on with them: "Go on with 3 renewals".
[[nodiscard]] QString goOnText(qsizetype left);

} // namespace holdfast
