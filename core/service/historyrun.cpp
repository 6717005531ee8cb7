#include "core/service/historyrun.h"

#include "core/base/logging.h"
#include "core/lifecycle/historyreach.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

namespace {

/// "The first months at once": what the service has within a minute of a new consent.
constexpr int kFirstMonths = 3;
/// For a service that cannot tell what changed: booked late, or corrected.
constexpr int kOverlapDays = 14;

} // namespace

HistoryRun::HistoryRun(ServiceState &state, const ConnectionId &connection, QObject *parent)
    : QObject(parent), m_state(state), m_store(state.parts.store), m_connection(connection),
      m_scope(*state.scope)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HistoryRun::ask);
}

void HistoryRun::start()
{
    m_state.parts.store.details(
        m_scope, m_connection, this,
        [this](const Expected<StoredDetails> &details) { detailsRead(details); });
}

void HistoryRun::detailsRead(const Expected<StoredDetails> &details)
{
    if (!details)
        return finish(fail(details.error()));
    for (const Account &account : details->accounts) {
        if (!account.goneSince)
            m_accounts.push_back(account.id);
    }
    m_store.known(m_scope, m_connection, this,
                  [this](const Expected<KnownHistory> &known) { historiesRead(known); });
}

void HistoryRun::historiesRead(const Expected<KnownHistory> &stored)
{
    if (!stored)
        return finish(fail(stored.error()));
    const std::vector<AccountHistory> &histories = stored->accounts;
    std::deque<Step> older;
    for (const AccountId &account : m_accounts) {
        const auto isOfAccount = [&](const AccountHistory &one) { return one.account == account; };
        const auto known = std::find_if(histories.begin(), histories.end(), isOfAccount);
        m_counts[account] = known == histories.end() ? 0 : known->count;
        m_before += m_counts[account];
        if (known == histories.end() || !known->readFrom || !known->readAt)
            planFirst(account, older);
        else
            planLater(*known, older);
    }
    m_balances.assign(m_accounts.begin(), m_accounts.end());
    // The first months of every account come before the rest of any.
    m_steps.insert(m_steps.end(), older.begin(), older.end());
    nextStep();
}

void HistoryRun::planFirst(const AccountId &account, std::deque<Step> &older)
{
    const QDate from = utcDay(m_state.clock().now()).addMonths(-kFirstMonths);
    m_steps.push_back({{account, from, {}, {}}, false});
    older.push_back({{account, {}, from.addDays(-1), {}}, false});
}

void HistoryRun::planLater(const AccountHistory &history, std::deque<Step> &older)
{
    // One day of overlap: the service's days are not ours.
    const QDate since = utcDay(*history.readAt).addDays(-1);
    m_steps.push_back({{history.account, {}, {}, since}, true});
    // What was pending and is not any more is no change that could be listed.
    if (history.earliestPending)
        m_steps.push_back({{history.account, history.earliestPending, {}, {}}, false});
    if (!history.whole)
        older.push_back({{history.account, {}, history.readFrom->addDays(-1), {}}, false});
}

bool HistoryRun::isStillWanted() const
{
    return m_state.session && m_state.scope == m_scope && m_state.book.find(m_connection) &&
           !m_state.removing.contains(m_connection);
}

void HistoryRun::nextStep()
{
    if (m_steps.empty())
        return nextBalances();
    m_cursor.reset();
    m_rowsLeftOut = false;
    m_since = m_state.clock().now();
    ask();
}

void HistoryRun::ask()
{
    if (!isStillWanted())
        return finish(fail(makeError(ErrorKind::Cancelled, {}, {})));
    m_state.session->client().transactions(
        m_scope.user, m_steps.front().query, m_cursor, this,
        [this](Expected<TransactionPage> page) { pageRead(std::move(page)); });
}

void HistoryRun::pageRead(Expected<TransactionPage> page)
{
    if (!page)
        return pageFailed(page.error());
    if (!isStillWanted())
        return finish(fail(makeError(ErrorKind::Cancelled, {}, {})));
    m_rowsLeftOut = m_rowsLeftOut || page->leftOut > 0;
    if (page->leftOut > 0)
        qCWarning(logService) << page->leftOut << "transactions could not be read, first:"
                              << page->problems.front().part << page->problems.front().detail;
    m_cursor = std::move(page->next);
    m_store.savePage(m_scope, m_connection,
                     {m_steps.front().query.account, m_since, std::move(page->rows)}, this,
                     [this](const Expected<AccountHistory> &history) { pageStored(history); });
}

void HistoryRun::pageFailed(const Error &error)
{
    const Instant now = m_state.parts.clock.now();
    if (error.kind == ErrorKind::TooManyRequests && error.retryAt) {
        m_pause.start(std::max(*error.retryAt - now, m_state.parts.times.historyPause));
        return;
    }
    Step &step = m_steps.front();
    if (step.changesOnly && error.kind == ErrorKind::NotAccepted) {
        // Perhaps it does not know the question. If it is us whom it refuses, it says so again.
        step = {{step.query.account, step.query.modifiedSince->addDays(-kOverlapDays), {}, {}},
                false};
        return nextStep();
    }
    finish(fail(m_state.byOurClock(error)));
}

void HistoryRun::pageStored(const Expected<AccountHistory> &history)
{
    if (!history)
        return finish(fail(history.error()));
    m_counts[history->account] = history->count;
    Q_EMIT stored();
    if (m_cursor) {
        m_pause.start(m_state.parts.times.historyPause);
        return;
    }
    const Step &step = m_steps.front();
    m_store.finishReading(
        m_scope, m_connection,
        {step.query.account, m_since, step.changesOnly, step.query.from, step.query.to,
         m_rowsLeftOut},
        this,
        [this](const Expected<AccountHistory> &done) { stepStored(done); });
}

void HistoryRun::stepStored(const Expected<AccountHistory> &history)
{
    if (!history)
        return finish(fail(history.error()));
    m_counts[history->account] = history->count;
    m_steps.pop_front();
    nextStep();
}

void HistoryRun::nextBalances()
{
    if (m_balances.empty() || !isStillWanted()) {
        const qint64 now =
            std::accumulate(m_counts.begin(), m_counts.end(), qint64(0),
                            [](qint64 sum, const auto &of) { return sum + of.second; });
        return finish(now - m_before);
    }
    const AccountId account = m_balances.front();
    m_balances.pop_front();
    m_state.session->client().balances(
        m_scope.user, account, this,
        [this, account](const Expected<ReadList<AccountBalance>> &balances) {
            balancesRead(account, balances);
        });
}

void HistoryRun::balancesRead(const AccountId &account,
                              const Expected<ReadList<AccountBalance>> &balances)
{
    // Not every kind of account has them, and the account itself carries the latest one.
    if (!balances || balances->rows.empty())
        return nextBalances();
    m_store.saveBalances(m_scope, m_connection, {account, balances->rows}, this,
                         [this](const Expected<std::monostate> &) { nextBalances(); });
}

void HistoryRun::finish(const Expected<qint64> &result)
{
    m_pause.stop();
    Q_EMIT finished(result);
}

} // namespace holdfast
