#include "core/storage/historystore.h"

#include "core/storage/balances.h"
#include "core/storage/bookinglist.h"
#include "core/storage/bookingmonths.h"
#include "core/storage/bookings.h"
#include "core/storage/histories.h"
#include "core/storage/serviceconsents.h"
#include "core/storage/storeworker_p.h"

namespace holdfast {

namespace {

/// A job on one connection, which must be stored; else there is nothing to tell.
template <class T, class Job>
std::function<T(Rows &)> onConnection(UserScope scope, ConnectionId id, Job job)
{
    return [scope = std::move(scope), id = std::move(id), job = std::move(job)](Rows &rows) {
        const qint64 connection = needConnection(rows, scope, id);
        return rows.work.failed() ? T() : job(rows, connection);
    };
}

} // namespace

void HistoryStore::known(const UserScope &scope, const ConnectionId &connection, QObject *context,
                         Callback<KnownHistory> done)
{
    const auto job = [connection](Rows &rows, qint64 row) {
        return KnownHistory{loadHistories(rows, row), loadServiceConsents(rows, row, connection)};
    };
    m_store.m_worker->read<KnownHistory>(onConnection<KnownHistory>(scope, connection, job),
                                         context, std::move(done));
}

void HistoryStore::savePage(const UserScope &scope, const ConnectionId &connection,
                            HistoryPage page, QObject *context, Callback<AccountHistory> done)
{
    // Shared: a job is copied on its way, a page must not be.
    const auto shared = std::make_shared<const HistoryPage>(std::move(page));
    const auto job = [shared](Rows &rows, qint64 row) {
        const qint64 history = ensureHistory(rows, row, shared->account);
        writePage(rows, history, *shared);
        return loadHistory(rows, history);
    };
    m_store.m_worker->write<AccountHistory>(onConnection<AccountHistory>(scope, connection, job),
                                            context, std::move(done));
}

void HistoryStore::finishReading(const UserScope &scope, const ConnectionId &connection,
                                 const FinishedReading &reading, QObject *context,
                                 Callback<AccountHistory> done)
{
    const auto job = [reading](Rows &rows, qint64 row) {
        const qint64 history = ensureHistory(rows, row, reading.account);
        holdfast::finishReading(rows, history, reading);
        return loadHistory(rows, history);
    };
    m_store.m_worker->write<AccountHistory>(onConnection<AccountHistory>(scope, connection, job),
                                            context, std::move(done));
}

void HistoryStore::transactions(const UserScope &scope, const TransactionFilter &filter,
                                QObject *context, Callback<TransactionList> done)
{
    m_store.m_worker->read<TransactionList>(
        [scope, filter](Rows &rows) { return listTransactions(rows, scope, filter); }, context,
        std::move(done));
}

void HistoryStore::months(const UserScope &scope, const ConnectionId &connection, QObject *context,
                          Callback<std::vector<AccountMonths>> done)
{
    using Months = std::vector<AccountMonths>;
    const auto job = [](Rows &rows, qint64 row) { return loadAccountMonths(rows, row); };
    m_store.m_worker->read<Months>(onConnection<Months>(scope, connection, job), context,
                                   std::move(done));
}

void HistoryStore::saveBalances(const UserScope &scope, const ConnectionId &connection,
                                const BalanceReading &reading, QObject *context,
                                Callback<std::monostate> done)
{
    const auto job = [reading](Rows &rows, qint64 row) {
        writeBalances(rows, row, reading);
        return std::monostate{};
    };
    m_store.m_worker->write<std::monostate>(onConnection<std::monostate>(scope, connection, job),
                                            context, std::move(done));
}

void HistoryStore::balances(const UserScope &scope, const ConnectionId &connection,
                            const AccountId &account, QObject *context,
                            Callback<std::vector<AccountBalance>> done)
{
    using Balances = std::vector<AccountBalance>;
    const auto job = [account](Rows &rows, qint64 row) { return loadBalances(rows, row, account); };
    m_store.m_worker->read<Balances>(onConnection<Balances>(scope, connection, job), context,
                                     std::move(done));
}

void HistoryStore::saveConsents(const UserScope &scope, std::vector<ServiceConsent> consents,
                                QObject *context, Callback<std::monostate> done)
{
    m_store.m_worker->write<std::monostate>(
        [scope, consents = std::move(consents)](Rows &rows) {
            writeServiceConsents(rows, scope, consents);
            return std::monostate{};
        },
        context, std::move(done));
}

} // namespace holdfast
