#pragma once

#include "core/storage/rows.h"

namespace holdfast {

// Which connection follows which, and which account became which (tables `succession` and
// `account_step`). The rules are those of core/lifecycle/accountmatching.h and lineage.h.

/// The newer one takes over what was set for the older one. Recorded once: what is recorded later
/// of the same two only corrects `kind`.
void recordSuccession(Rows &rows, qint64 older, qint64 newer, Succession kind, Instant at);

/// Compares the accounts of every succession of the scope whose newer accounts have been read by
/// now, writes down what became of each, and lets what belongs to them follow.
void followSuccessions(Rows &rows, qint64 scope);

/// Records the successions that nobody here took part in: findSuccessions() over what is stored.
void adoptSuccessions(Rows &rows, qint64 scope, Instant at);

/// With all that came before the direct steps and after them.
[[nodiscard]] Lineage loadLineage(Rows &rows, qint64 connection);
[[nodiscard]] std::vector<AccountQuestion> loadQuestions(Rows &rows, qint64 connection);
/// The answer to one of them. Gives up with UnknownId when there is no such question, with
/// DoesNotFit when the account named is no longer free.
void answerQuestion(Rows &rows, const UserScope &scope, const AccountAnswer &answer);

/// The accounts the connection carries now: listed by it, and read.
[[nodiscard]] std::vector<Account> carriedAccounts(Rows &rows, qint64 connection);
/// Where else they are carried.
[[nodiscard]] std::vector<Overlap> loadOverlaps(Rows &rows, qint64 connection);

} // namespace holdfast
