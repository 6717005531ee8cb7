#pragma once

#include "core/lifecycle/assessment.h"
#include "ui/words/datewords.h"
#include "ui/words/tonewords.h"

#include <QString>

namespace holdfast {

/// What is: "74 days left", "Barclays wants you to confirm". Plain text; the bank's name is as it
/// was sent.
[[nodiscard]] QString stateHeadline(const BankConnection &connection, const Assessment &assessment,
                                    const WordContext &context);

/// What it means and whose turn it is: "You will log in at Barclays to renew."
[[nodiscard]] QString secondSentence(const BankConnection &connection, const Assessment &assessment,
                                     const WordContext &context);

/// Why the person is needed, whenever the consent ends: "Barclays wants you to confirm".
[[nodiscard]] QString needHeadline(Reason reason, const QString &bank);

/// What renewing takes: "You will log in at Barclays to renew." Empty for what renews nothing.
[[nodiscard]] QString renewalSentence(Action action, const QString &bank);

/// Updates as a phrase for a table: "updated today 10:04, next between 14:00 and 18:00".
[[nodiscard]] QString updateWords(const BankConnection &connection, const Assessment &assessment,
                                  const WordContext &context);

/// The same as a sentence: "Updated today 10:04, next between 14:00 and 18:00."
[[nodiscard]] QString updateSentence(const BankConnection &connection, const Assessment &assessment,
                                     const WordContext &context);

/// "3 accounts"
[[nodiscard]] QString accountCountWords(qsizetype count);

/// The bank's limit, when there is one: "4 of 4 updates of the last 24 hours used; again from
/// tomorrow 09:20." Empty without a limit.
[[nodiscard]] QString allowanceWords(const Assessment &assessment, const WordContext &context);

/// While there is a pause between two manual updates: "The next manual update can be asked for from
/// today 10:34." Else empty.
[[nodiscard]] QString pauseWords(const Assessment &assessment, const WordContext &context);

/// The bank's name as sent, or a word in its place when there is none. One line of plain text.
[[nodiscard]] QString bankNameOf(const BankConnection &connection);
/// The same of a name alone.
[[nodiscard]] QString bankNamed(const QString &name);

/// A bank's name, already a line of plain text, with the person's own name for the connection: "Joint
/// (Barclays)". Just one of them where the other is empty.
[[nodiscard]] QString nameBeside(const QString &ownName, const QString &bank);

} // namespace holdfast
