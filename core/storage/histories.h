#pragma once

#include "core/lifecycle/transactionlist.h"
#include "core/storage/rows.h"

namespace holdfast {

// How far back accounts are known (table `account_history`), and how a history follows its account.

/// The row of an account; none when nothing of it was kept.
[[nodiscard]] std::optional<qint64> findHistory(Rows &rows, qint64 connection,
                                                const AccountId &account);
/// The same, made when there is none.
[[nodiscard]] qint64 ensureHistory(Rows &rows, qint64 connection, const AccountId &account);
[[nodiscard]] AccountHistory loadHistory(Rows &rows, qint64 history);
[[nodiscard]] std::vector<AccountHistory> loadHistories(Rows &rows, qint64 connection);

/// After each change of an account's bookings: what it took over is shown up to where its own
/// begin.
void showOlderUpTo(Rows &rows, qint64 history);
/// Deletes what it took over and has itself now.
void dropDoubled(Rows &rows, qint64 history);

/// The account goes on as another one: its history belongs to that one's connection from now on.
void carryHistory(Rows &rows, qint64 older, const AccountId &olderAccount, qint64 newer,
                  const AccountId &newerAccount);
/// Deletes a connection's histories; false when it has none.
[[nodiscard]] bool removeHistories(Rows &rows, qint64 connection);
/// After that: the text index keeps deleted words until its parts are merged.
void forgetRemovedWords(Rows &rows);

/// The place in the list where a day begins.
[[nodiscard]] qint64 firstPositionOf(const QDate &day);
[[nodiscard]] QDate dayOfPosition(qint64 position);

} // namespace holdfast
