#pragma once

#include "core/lifecycle/historymonths.h"
#include "core/lifecycle/serviceconsent.h"
#include "core/lifecycle/transactionlist.h"
#include "core/storage/store.h"

namespace holdfast {

/// One page of an account's transactions as read.
struct HistoryPage
{
    AccountId account;
    Instant readingSince; ///< when the reading began to which this page belongs
    std::vector<Transaction> rows;
};

/// A reading that came to the end of what it asked for.
struct FinishedReading
{
    AccountId account;
    Instant since; ///< as in its pages
    /// Only what is new or changed was asked for; else everything between the two days.
    bool changesOnly = false;
    std::optional<QDate> from; ///< none: from the very first
    std::optional<QDate> to;   ///< none: to the latest
    bool rowsLeftOut = false;  ///< rows were unreadable: what is not there may exist all the same
};

/// The balances of one account as read.
struct BalanceReading
{
    AccountId account;
    std::vector<AccountBalance> balances;
};

/// What is known behind one connection.
struct KnownHistory
{
    std::vector<AccountHistory> accounts; ///< those of which anything was read
    std::vector<ServiceConsent> consents; ///< the latest first
};

/// Transactions, balances and consent history in the database of a Store, with all that its header
/// promises: same thread, same order, each write one transaction.
///
/// Which row is which. A transaction is known by its id within its account; one that is sent again
/// takes the place of what was kept. A posted one that is the booking of a pending one
/// (core/lifecycle/pendingmatch.h) which this reading has not listed takes its place. A pending one
/// that a finished reading of its day no longer listed is gone. A posted one stays, listed or not,
/// as long as its connection is kept: banks stop telling what is years old, and after the consent's
/// end they tell nothing.
///
/// An account that goes on under another id or connection (Store::recordSuccession) takes its
/// history along: what the new one lacks is shown from the old one.
class HistoryStore
{
public:
    /// `store` must outlive this.
    explicit HistoryStore(Store &store) : m_store(store) {}

    /// UnknownId without the connection.
    void known(const UserScope &scope, const ConnectionId &connection, QObject *context,
               Callback<KnownHistory> done);
    /// Answers with the history as it is then.
    void savePage(const UserScope &scope, const ConnectionId &connection, HistoryPage page,
                  QObject *context, Callback<AccountHistory> done);
    void finishReading(const UserScope &scope, const ConnectionId &connection,
                       const FinishedReading &reading, QObject *context,
                       Callback<AccountHistory> done);
    /// A page of the list; an unknown connection or account has none.
    void transactions(const UserScope &scope, const TransactionFilter &filter, QObject *context,
                      Callback<TransactionList> done);

    /// The months of its accounts of which anything is kept. UnknownId without the connection.
    void months(const UserScope &scope, const ConnectionId &connection, QObject *context,
                Callback<std::vector<AccountMonths>> done);

    /// Adds to and replaces what is kept for the same day and type.
    void saveBalances(const UserScope &scope, const ConnectionId &connection,
                      const BalanceReading &reading, QObject *context,
                      Callback<std::monostate> done);
    /// The latest day first.
    void balances(const UserScope &scope, const ConnectionId &connection, const AccountId &account,
                  QObject *context, Callback<std::vector<AccountBalance>> done);

    /// Keeps each with the connection it names. One that names none goes with every stored
    /// connection of its provider's bank (by bank id or name): the service does not say more. What
    /// fits no stored connection is not kept, so that a removed one does not come back.
    void saveConsents(const UserScope &scope, std::vector<ServiceConsent> consents,
                      QObject *context, Callback<std::monostate> done);

private:
    Store &m_store;
};

} // namespace holdfast
