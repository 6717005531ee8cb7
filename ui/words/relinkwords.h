#pragma once

#include "core/lifecycle/forecast.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>
#include <QStringList>

namespace holdfast {

// Words for connections that follow each other: what a login can change, what it changed, and what
// only the person can tell. All of it plain text.

/// A connection as the person knows it: the own name with the bank's, or the bank's alone.
[[nodiscard]] QString shownName(const ConnectionEntry &entry);

/// How many accounts lists and counts show: those it carries without the hidden ones.
[[nodiscard]] qsizetype shownAccounts(const ConnectionEntry &entry);

/// An account as the person knows it: the own name, else the bank's with the last digits.
[[nodiscard]] QString accountNameOf(const Account &account, const AccountSettings &settings);
/// The same for an id; empty when nothing is known of it.
[[nodiscard]] QString accountNameOf(const AccountId &id, const ConnectionDetails &details);

/// Said before the login starts: "If you tick only Savings and Card, Current stays on the old
/// consent and stops on 14 May." Empty when there is no choice to make.
[[nodiscard]] QString forecastSentence(const FlowForecast &forecast,
                                       const ConnectionDetails &details,
                                       const WordContext &context);

/// "Stays on the old consent until 14 May"
[[nodiscard]] QString leftBehindHeadline(const BankConnection &connection,
                                         const WordContext &context);
/// "It was not ticked when you logged in on 3 March."
[[nodiscard]] QString leftBehindSentence(const BankConnection &connection, const LeftBehind &left,
                                         const WordContext &context);
/// The button that renews what was left behind.
[[nodiscard]] QString bringAlongText();
/// "Savings stays on the old consent until 14 May." Of the connection that was left behind.
[[nodiscard]] QString stayedSentence(const ConnectionDetails &left, const WordContext &context);

/// What was followed by what, a sentence each, the newest first. Empty without a lineage.
[[nodiscard]] QStringList lineageSentences(const ConnectionDetails &details,
                                           const WordContext &context);
/// The accounts to which that happened in one step, as they were called then.
[[nodiscard]] QStringList accountNamesWith(AccountFate fate, const LineageStep &step);
/// Accounts that another connection carries as well, a sentence for each such connection.
[[nodiscard]] QStringList overlapSentences(const ConnectionDetails &details);
/// "Which account is Savings now?"
[[nodiscard]] QString questionSentence(const AccountQuestion &question);

/// Where what was granted and what is there now differ, a sentence each.
[[nodiscard]] QStringList consentDifferences(const ConnectionDetails &details,
                                             const WordContext &context);

/// Said when a bank is added that is there already; `count` logins at it.
[[nodiscard]] QString alreadyThereSentence(const QString &bankName, qsizetype count);

/// What became of a flow that was cut off or ended without an answer.
[[nodiscard]] QString settledHeadline(const SettledAttempt &attempt);
[[nodiscard]] QString settledSentence(const SettledAttempt &attempt, const WordContext &context);

} // namespace holdfast
