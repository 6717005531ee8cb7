#include "core/service/listreader.h"

#include "core/base/logging.h"
#include "core/base/memory.h"
#include "core/service/remover.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono;

/// Reads of syncs at a time, and in one go: a person's banks fit, a crowd is spread over polls.
constexpr int kAtOnce = 4;
constexpr std::size_t kMostInOneGo = 50;
constexpr int kSyncsRead = 50;
/// A sync of the service's list this close to one recorded here is the same one.
constexpr auto kSameSync = minutes{2};

bool enrichmentIsOpen(const Enrichment &enrichment)
{
    return enrichment.state == EnrichmentState::Pending
        || enrichment.state == EnrichmentState::Unknown;
}

bool sameFetch(const BankConnection &a, const BankConnection &b)
{
    return a.lastUpdated == b.lastUpdated && a.status == b.status && a.error == b.error
        && a.accountIds == b.accountIds && a.expiresAt == b.expiresAt;
}

} // namespace

ListReader::ListReader(ServiceState &state, QObject *parent) : QObject(parent), m_state(state) {}

void ListReader::read(QObject *context, Callback<std::monostate> done)
{
    if (m_waiters.add(context, std::move(done)))
        begin();
}

void ListReader::readAnew(QObject *context, Callback<std::monostate> done)
{
    if (m_waiters.isEmpty())
        return read(context, std::move(done));
    (void)m_later.add(context, std::move(done)); // end() begins for all of them
}

void ListReader::begin()
{
    m_state.health.setChecking(true);
    m_state.justRemoved.clear();
    m_problems = 0;
    const auto answer = [this](const Expected<std::monostate> &result) { end(result); };
    if (m_tooMany && m_state.clock().elapsed() < m_tooManyUntil)
        return answerLater<std::monostate>(this, answer, fail(stillTooMany()));
    if (!m_state.summary.user) { // nobody registered yet: there is nothing the service could list
        m_state.book.show({});
        m_state.health.setLastChecked(m_state.clock().now());
        return answerLater<std::monostate>(this, answer, std::monostate{});
    }
    m_state.session->client().connections(
        m_state.scope->user, this,
        [this](Expected<ReadList<BankConnection>> list) { listRead(std::move(list)); });
}

/// What the service listed, plus what is known of rows it listed unreadably: those must not count
/// as missing. Without what was removed since we asked: it must not come back.
std::vector<BankConnection> ListReader::rowsToStore(ReadList<BankConnection> list)
{
    std::vector<BankConnection> rows;
    std::set<ConnectionId> have = m_state.justRemoved;
    rows.reserve(list.rows.size());
    for (BankConnection &row : list.rows) {
        if (have.insert(row.id).second)
            rows.push_back(std::move(row));
    }
    m_readable.reset();
    if (list.isWhole())
        return rows;
    m_readable = have;
    for (const ConnectionEntry &entry : *m_state.book.snapshot()) {
        if (!have.contains(entry.connection.id))
            rows.push_back(entry.connection);
    }
    return rows;
}

bool ListReader::knowsOf(const ConnectionId &id) const
{
    return !m_readable || m_readable->contains(id);
}

void ListReader::listRead(Expected<ReadList<BankConnection>> list)
{
    noteClock(m_state);
    if (!list)
        return refused(m_state.byOurClock(list.error()));
    noteProblems(list->problems);
    m_complete = list->isWhole();
    const ConnectionSnapshot before = m_state.book.snapshot();
    auto rows = rowsToStore(std::move(*list));
    if (!m_state.stores()) {
        m_unsaved.keepRows(rows, m_state.book, m_state.clock().now());
        return listSaved(m_unsaved.list(), before);
    }
    m_state.parts.store.saveConnections(
        *m_state.scope, std::move(rows), m_state.clock().now(), this,
        [this, before](Expected<StoredList> saved) { listSaved(std::move(saved), before); });
}

void ListReader::refused(const Error &error)
{
    if (error.kind == ErrorKind::TooManyRequests && error.retryAt) {
        m_tooMany = error;
        m_tooManyUntil = m_state.clock().elapsed() + (*error.retryAt - m_state.clock().now());
    }
    end(fail(error));
}

/// A removal that was cut off, here or on its way, ends when the service's list lacks the connection.
void ListReader::finishRemovals(const StoredList &saved)
{
    const auto receipts = removalsToFinish(saved, m_state.removing, m_state.clock().now());
    for (const StoredReceipt &receipt : receipts)
        m_state.parts.store.finishRemoval(*m_state.scope, receipt, this,
                                          [this, receipt](const Expected<std::monostate> &stored) {
                                              removalStored(receipt, stored);
                                          });
}

void ListReader::removalStored(const StoredReceipt &receipt,
                               const Expected<std::monostate> &stored)
{
    if (!stored) {
        qCWarning(logService) << stored.error().detail;
        return;
    }
    m_state.parts.store.oldFiles(this, [this, receipt](const Expected<OldFiles> &files) {
        Q_EMIT removalFinished({receipt.connection, receipt.bankName, receipt.accounts,
                                receipt.startedAt, receipt.confirmedAt, receipt.alreadyGone,
                                files.value_or(OldFiles{}).all()});
    });
}

void ListReader::listSaved(Expected<StoredList> saved, const ConnectionSnapshot &before)
{
    if (!saved)
        return end(fail(saved.error()));
    m_readAt = saved->readAt.value_or(m_state.clock().now());
    m_state.health.setLastChecked(saved->readAt);
    m_state.health.clear(HealthBoard::Area::Service);
    m_tooMany.reset();
    if (m_state.stores()) {
        m_state.health.clear(HealthBoard::Area::Store);
        finishRemovals(*saved);
    }

    QHash<ConnectionId, const BankConnection *> known;
    known.reserve(qsizetype(before->size()));
    for (const ConnectionEntry &entry : *before)
        known.insert(entry.connection.id, &entry.connection);
    bool anyChanged = false;
    for (const StoredConnection &row : saved->connections) {
        if (row.missingSince)
            continue;
        const BankConnection *old = known.value(row.connection.id);
        if (old && sameFetch(*old, row.connection))
            continue;
        anyChanged = true;
        m_read.erase(row.connection.id);
    }
    m_wanted = dueForSyncs(*saved);
    m_state.book.show(std::move(*saved));
    returnFreedMemory(); // the whole list as text, as JSON, as read and as stored
    if (m_accountsRead && !anyChanged)
        return readNextSyncs();
    m_state.session->client().accounts(
        m_state.scope->user, std::nullopt, this,
        [this](Expected<ReadList<Account>> accounts) { accountsRead(std::move(accounts)); });
}

/// Those that changed, were not read in this run or are still being enriched, as far as it is their
/// turn.
std::deque<ConnectionId> ListReader::dueForSyncs(const StoredList &saved)
{
    const RuleSettings settings = m_state.ruleSettings();
    const Instant now = m_state.clock().now();
    std::vector<SyncTurns::Candidate> due;
    for (const StoredConnection &row : saved.connections) {
        const bool wanted = enrichmentIsOpen(row.enrichment) || !m_read.contains(row.connection.id);
        if (wanted && !row.missingSince && !row.facts.removing)
            due.push_back({row.connection.id, stateOf(row.connection, row.facts, settings, now),
                           row.syncsReadAt});
    }
    const std::vector<ConnectionId> ids = m_turns.next(due, kMostInOneGo);
    return std::deque<ConnectionId>(ids.begin(), ids.end());
}

void ListReader::accountsRead(Expected<ReadList<Account>> accounts)
{
    if (!accounts) {
        // The list is whole and stored; a row can be shown without its accounts' names.
        qCWarning(logService) << "accounts could not be read:" << accounts.error().detail;
        m_complete = false;
        m_accountsRead = false; // the next reading asks for them, whatever the list says
        return readNextSyncs();
    }
    m_accountsRead = true;
    m_complete = m_complete && accounts->isWhole();
    noteProblems(accounts->problems);
    if (m_state.stores()) {
        m_state.parts.store.saveAllAccounts(*m_state.scope, std::move(accounts->rows),
                                            m_state.clock().now(), this,
                                            [](const Expected<std::monostate> &saved) {
                                                if (!saved)
                                                    qCWarning(logService) << saved.error().detail;
                                            });
    } else {
        m_unsaved.keepAllAccounts(accounts->rows, m_state.clock().now());
    }
    readNextSyncs();
}

void ListReader::readNextSyncs()
{
    while (m_underWay < kAtOnce && !m_wanted.empty()) {
        const ConnectionId id = m_wanted.front();
        m_wanted.pop_front();
        ++m_underWay;
        readSyncs(id, [this](const Expected<std::monostate> &result) { oneSyncsRead(result); });
    }
    if (m_underWay == 0)
        reloadRows();
}

void ListReader::oneSyncsRead(const Expected<std::monostate> &result)
{
    --m_underWay;
    if (!result) {
        qCWarning(logService) << "syncs could not be read:" << result.error().detail;
        if (result.error().kind == ErrorKind::TooManyRequests)
            m_wanted.clear(); // the next poll goes on
    }
    readNextSyncs();
}

void ListReader::readSyncs(const ConnectionId &id, Callback<std::monostate> done)
{
    m_state.session->client().syncs(
        m_state.scope->user, id, kSyncsRead, this,
        [this, id, done = std::move(done)](const Expected<ReadList<SyncRecord>> &syncs) {
            if (!syncs)
                return done(fail(m_state.byOurClock(syncs.error())));
            const ConnectionEntry *entry = m_state.book.find(id);
            if (!entry)
                return done(std::monostate{});
            m_read.insert(id);
            countForeignSyncs(*entry, syncs->rows);
            const Enrichment enrichment = enrichmentOf(entry->connection, syncs->rows);
            if (!m_state.stores()) {
                m_unsaved.keepSyncs(id, syncs->rows, enrichment, m_state.clock().now());
                return done(std::monostate{});
            }
            m_state.parts.store.saveSyncs(
                *m_state.scope, id, {syncs->rows, enrichment, m_state.clock().now()}, this, done);
        });
}

void ListReader::readAccounts(const ConnectionId &id, Callback<std::monostate> done)
{
    m_state.session->client().accounts(
        m_state.scope->user, id, this,
        [this, id, done = std::move(done)](const Expected<ReadList<Account>> &accounts) {
            if (!accounts)
                return done(fail(m_state.byOurClock(accounts.error())));
            if (!m_state.stores()) {
                m_unsaved.keepAccounts(id, accounts->rows, m_state.clock().now());
                return done(std::monostate{});
            }
            m_state.parts.store.saveAccounts(*m_state.scope, id, accounts->rows,
                                             m_state.clock().now(), this, done);
        });
}

void ListReader::readDetails(const ConnectionId &id, QObject *context, Callback<std::monostate> done)
{
    const auto answer = whileAlive(context, std::move(done));
    readAccounts(id, [this, id, answer](const Expected<std::monostate> &accounts) {
        if (!accounts)
            return answer(accounts);
        readSyncs(id, [this, answer](const Expected<std::monostate> &syncs) {
            if (!syncs)
                return answer(syncs);
            showStoredRows(m_state, this, answer);
        });
    });
}

/// Manual syncs that somebody asked for elsewhere use up the same allowance and cool-down. The
/// fetch that came with connecting does not count.
void ListReader::countForeignSyncs(const ConnectionEntry &entry,
                                   const std::vector<SyncRecord> &syncs)
{
    const Instant now = m_state.clock().now();
    const milliseconds ahead = m_state.serviceAhead();
    for (const SyncRecord &sync : syncs) {
        if (sync.action != u"client-update" || sync.method == u"ADD" || !sync.createdAt.value)
            continue;
        const Instant at = *sync.createdAt.value - ahead; // by our clock, like our own
        if (at + days{1} <= now)
            continue;
        const auto &known = entry.facts.manualSyncs;
        const bool ours = std::any_of(known.begin(), known.end(), [at](Instant one) {
            return abs(one - at) < kSameSync;
        });
        if (ours)
            continue;
        if (!m_state.stores())
            m_unsaved.addManualSync(entry.connection.id, at);
        else
            m_state.parts.store.manualSyncStarted(*m_state.scope, entry.connection.id, at, this,
                                                  [](const Expected<std::monostate> &) {});
    }
}

void ListReader::reloadRows()
{
    tellProblems();
    if (!m_state.stores()) {
        m_state.book.show(m_unsaved.list());
        return answerLater<std::monostate>(
            this, [this](const Expected<std::monostate> &shown) { end(shown); }, std::monostate{});
    }
    m_state.parts.store.settleAfterReading(
        *m_state.scope, m_state.runningAttempt, m_state.clock().now(), this,
        [this](const Expected<std::vector<SettledAttempt>> &settled) { showRows(settled); });
}

void ListReader::showRows(const Expected<std::vector<SettledAttempt>> &settled)
{
    if (!settled)
        return end(fail(settled.error()));
    confirmGone();
    showStoredRows(m_state, this, [this, news = *settled](const Expected<std::monostate> &shown) {
        end(shown);
        if (!news.empty())
            Q_EMIT attemptsSettled(QList<SettledAttempt>(news.begin(), news.end()));
    });
}

/// Only a reading without any fault may say that a connection is gone, and only once it is known
/// that none took its place.
void ListReader::confirmGone()
{
    if (!m_complete)
        return;
    m_state.parts.store.confirmMissing(
        *m_state.scope, m_readAt, this,
        [this](const Expected<std::vector<RemovedElsewhere>> &gone) {
            if (!gone)
                qCWarning(logService) << gone.error().detail;
            else if (std::exchange(m_gone, *gone) != *gone)
                Q_EMIT removedElsewhereChanged();
        });
}

void ListReader::end(const Expected<std::monostate> &result)
{
    if (!result) {
        const Error &error = result.error();
        m_state.health.report(HealthBoard::areaOf(error.kind), error);
        Q_EMIT readingFailed(error);
    } else {
        Q_EMIT listWasRead();
    }
    auto answered = std::exchange(m_waiters, std::exchange(m_later, {}));
    if (m_waiters.isEmpty()) {
        m_state.health.setChecking(false);
        returnFreedMemory();
    } else {
        begin();
    }
    answered.answer(result);
}

void ListReader::noteProblems(const std::vector<RowProblem> &problems)
{
    for (const RowProblem &problem : problems) {
        qCWarning(logService) << (problem.foreign ? "a row of somebody else" : "an unreadable row")
                              << problem.row << problem.part << problem.detail;
        if (m_problems++ == 0)
            m_firstProblem = problem.detail;
    }
}

/// Once a reading, over all its lists: the second list being sound must not hide the first's fault.
void ListReader::tellProblems()
{
    if (m_problems == 0)
        return m_state.health.clear(HealthBoard::Area::Data);
    const QString count = QString::number(m_problems);
    m_state.health.report(
        HealthBoard::Area::Data,
        makeErrorAbout(count, ErrorKind::BadAnswer, QStringLiteral("rows"),
                       QStringLiteral("%1 could not be read; the first: %2")
                           .arg(count, m_firstProblem)));
}

/// The same error, unless the clock was set since: then the time it names is another one.
Error ListReader::stillTooMany() const
{
    Error error = *m_tooMany;
    const auto left = ceil<milliseconds>(m_tooManyUntil - m_state.clock().elapsed());
    const Instant then = m_state.clock().now() + left;
    if (abs(then - *error.retryAt) > seconds{2})
        error.retryAt = then;
    return error;
}

} // namespace holdfast
