#pragma once

#include "core/service/servicestate.h"
#include "core/storage/historystore.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace holdfast {

/// Brings the history of one connection up to date: of accounts never read the last three months
/// first, then everything older; of those read before what is new or changed, and the days in which
/// something was pending. Balances last. Page by page: the next one is asked for when the one
/// before is stored, so that no more than one is in memory.
///
/// Ends once, with stored() after each page. A refusal of more requests is waited out; every other
/// failure ends it, and what was stored stays: the next run goes on from there.
class HistoryRun : public QObject
{
    Q_OBJECT
public:
    /// Needs a session. The state must outlive this.
    HistoryRun(ServiceState &state, const ConnectionId &connection, QObject *parent);

    void start();
    [[nodiscard]] const ConnectionId &connection() const { return m_connection; }

Q_SIGNALS:
    void stored();
    /// How many transactions there are more than before.
    void finished(const holdfast::Expected<qint64> &added);

private:
    struct Step
    {
        TransactionQuery query;
        bool changesOnly = false;
    };

    void detailsRead(const Expected<StoredDetails> &details);
    void historiesRead(const Expected<KnownHistory> &stored);
    void planFirst(const AccountId &account, std::deque<Step> &older);
    void planLater(const AccountHistory &history, std::deque<Step> &older);
    void nextStep();
    void ask();
    void pageRead(Expected<TransactionPage> page);
    void pageFailed(const Error &error);
    void pageStored(const Expected<AccountHistory> &history);
    void stepStored(const Expected<AccountHistory> &history);
    void nextBalances();
    void balancesRead(const AccountId &account, const Expected<ReadList<AccountBalance>> &balances);
    [[nodiscard]] bool isStillWanted() const;
    void finish(const Expected<qint64> &result);

    ServiceState &m_state;
    HistoryStore m_store;
    const ConnectionId m_connection;
    const UserScope m_scope;
    std::vector<AccountId> m_accounts;
    std::deque<Step> m_steps;
    std::deque<AccountId> m_balances;
    std::optional<TransactionCursor> m_cursor; ///< of the page to ask for next
    bool m_rowsLeftOut = false;                ///< in the pages of this step
    Instant m_since;                           ///< when the step began
    std::map<AccountId, qint64> m_counts;      ///< by account, as last told
    qint64 m_before = 0;
    QTimer m_pause;
};

} // namespace holdfast
