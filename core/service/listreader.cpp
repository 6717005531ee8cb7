#include "core/service/listreader.h"

#include "core/base/logging.h"

#include <algorithm>
#include <map>

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

/// What the service listed, plus what is stored of rows it listed unreadably: those must not count
/// as missing.
std::vector<BankConnection> listedOrKept(const ReadList<BankConnection> &list,
                                         const ConnectionSnapshot &known)
{
    std::vector<BankConnection> rows = list.rows;
    if (list.isWhole())
        return rows;
    std::set<ConnectionId> have;
    for (const BankConnection &row : rows)
        have.insert(row.id);
    for (const ConnectionEntry &entry : *known) {
        if (!have.contains(entry.connection.id))
            rows.push_back(entry.connection);
    }
    return rows;
}

} // namespace

ListReader::ListReader(ServiceState &state, QObject *parent) : QObject(parent), m_state(state) {}

void ListReader::read(QObject *context, Callback<std::monostate> done)
{
    if (!m_waiters.add(context, std::move(done)))
        return;
    m_state.health.setChecking(true);
    if (!m_state.summary.user) // nobody registered yet: there is nothing the service could list
        return answerLater<std::monostate>(
            this, [this](const Expected<std::monostate> &result) { end(result); }, std::monostate{});
    m_state.session->client().connections(
        m_state.scope->user, this,
        [this](const Expected<ReadList<BankConnection>> &list) { listRead(list); });
}

void ListReader::listRead(const Expected<ReadList<BankConnection>> &list)
{
    noteClock();
    if (!list)
        return end(fail(list.error()));
    noteProblems(list->problems);
    const ConnectionSnapshot before = m_state.book.snapshot();
    const auto rows = listedOrKept(*list, before);
    if (!stores()) {
        keepUnsaved(rows);
        return listSaved(m_unsaved, before);
    }
    m_state.parts.store.saveConnections(
        *m_state.scope, rows, m_state.parts.clock.now(), this,
        [this, before](const Expected<StoredList> &saved) { listSaved(saved, before); });
}

void ListReader::keepUnsaved(const std::vector<BankConnection> &rows)
{
    StoredList list;
    list.readAt = m_state.parts.clock.now();
    for (const BankConnection &row : rows) {
        StoredConnection kept;
        kept.connection = row;
        if (const ConnectionEntry *known = m_state.book.find(row.id)) {
            kept.facts = known->facts;
            kept.enrichment = known->enrichment;
        }
        list.connections.push_back(std::move(kept));
    }
    m_unsaved = std::move(list);
}

StoredConnection *ListReader::unsaved(const ConnectionId &id)
{
    const auto found = std::find_if(
        m_unsaved.connections.begin(), m_unsaved.connections.end(),
        [&id](const StoredConnection &row) { return row.connection.id == id; });
    return found == m_unsaved.connections.end() ? nullptr : &*found;
}

void ListReader::listSaved(const Expected<StoredList> &saved, const ConnectionSnapshot &before)
{
    if (!saved)
        return end(fail(saved.error()));
    m_state.book.show(*saved);
    m_state.health.setLastChecked(saved->readAt);
    m_state.health.clear(HealthBoard::Area::Service);

    std::map<ConnectionId, const BankConnection *> known;
    for (const ConnectionEntry &entry : *before)
        known[entry.connection.id] = &entry.connection;
    bool anyChanged = false;
    m_wanted.clear();
    for (const ConnectionEntry &entry : *m_state.book.snapshot()) {
        const auto old = known.find(entry.connection.id);
        const bool changed = old == known.end() || !sameFetch(*old->second, entry.connection);
        anyChanged = anyChanged || changed;
        const bool wanted = changed || enrichmentIsOpen(entry.enrichment)
            || !m_read.contains(entry.connection.id);
        if (wanted && m_wanted.size() < kMostInOneGo)
            m_wanted.push_back(entry.connection.id);
    }
    if (m_accountsRead && !anyChanged)
        return readNextSyncs();
    m_state.session->client().accounts(
        m_state.scope->user, std::nullopt, this,
        [this](const Expected<ReadList<Account>> &accounts) { accountsRead(accounts); });
}

void ListReader::accountsRead(const Expected<ReadList<Account>> &accounts)
{
    if (accounts) {
        m_accountsRead = true;
        noteProblems(accounts->problems);
        std::map<ConnectionId, std::vector<Account>> byConnection;
        for (const Account &account : accounts->rows)
            byConnection[account.connectionId].push_back(account);
        for (const ConnectionEntry &entry : *m_state.book.snapshot()) {
            const auto found = byConnection.find(entry.connection.id);
            if (found != byConnection.end())
                saveAccounts(found->first, found->second);
        }
    } else {
        // The list is whole and stored; a row can be shown without its accounts' names.
        qCWarning(logService) << "accounts could not be read:" << accounts.error().detail;
    }
    readNextSyncs();
}

void ListReader::saveAccounts(const ConnectionId &id, const std::vector<Account> &accounts)
{
    if (!stores())
        return;
    m_state.parts.store.saveAccounts(*m_state.scope, id, accounts, m_state.parts.clock.now(), this,
                                     [](const Expected<std::monostate> &saved) {
                                         if (!saved)
                                             qCWarning(logService) << saved.error().detail;
                                     });
}

void ListReader::readNextSyncs()
{
    while (m_underWay < kAtOnce && !m_wanted.empty()) {
        const ConnectionId id = m_wanted.front();
        m_wanted.pop_front();
        ++m_underWay;
        readSyncs(id, this,
                  [this](const Expected<std::monostate> &result) { oneSyncsRead(result); });
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

void ListReader::readSyncs(const ConnectionId &id, QObject *context, Callback<std::monostate> done)
{
    m_state.session->client().syncs(
        m_state.scope->user, id, kSyncsRead, context,
        [this, id, context, done](const Expected<ReadList<SyncRecord>> &syncs) {
            if (!syncs)
                return done(fail(syncs.error()));
            const ConnectionEntry *entry = m_state.book.find(id);
            if (!entry)
                return done(std::monostate{});
            m_read.insert(id);
            countForeignSyncs(*entry, syncs->rows);
            const Enrichment enrichment = enrichmentOf(entry->connection, syncs->rows);
            if (!stores()) {
                if (StoredConnection *row = unsaved(id))
                    row->enrichment = enrichment;
                return done(std::monostate{});
            }
            m_state.parts.store.saveSyncs(
                *m_state.scope, id, {syncs->rows, enrichment, m_state.parts.clock.now()}, context,
                done);
        });
}

void ListReader::readAccounts(const ConnectionId &id, QObject *context,
                              Callback<std::monostate> done)
{
    m_state.session->client().accounts(
        m_state.scope->user, id, context,
        [this, id, context, done](const Expected<ReadList<Account>> &accounts) {
            if (!accounts)
                return done(fail(accounts.error()));
            if (!stores())
                return done(std::monostate{});
            m_state.parts.store.saveAccounts(*m_state.scope, id, accounts->rows,
                                             m_state.parts.clock.now(), context, done);
        });
}

/// Manual syncs that somebody asked for elsewhere use up the same allowance and cool-down. The
/// fetch that came with connecting does not count.
void ListReader::countForeignSyncs(const ConnectionEntry &entry,
                                   const std::vector<SyncRecord> &syncs)
{
    const Instant now = m_state.parts.clock.now();
    for (const SyncRecord &sync : syncs) {
        if (sync.action != u"client-update" || sync.method == u"ADD" || !sync.createdAt.value)
            continue;
        const Instant at = *sync.createdAt.value;
        if (at + days{1} <= now)
            continue;
        const auto &known = entry.facts.manualSyncs;
        const bool ours = std::any_of(known.begin(), known.end(), [at](Instant one) {
            return abs(one - at) < kSameSync;
        });
        if (ours)
            continue;
        if (StoredConnection *row = stores() ? nullptr : unsaved(entry.connection.id))
            row->facts.manualSyncs.push_back(at);
        if (stores())
            m_state.parts.store.manualSyncStarted(*m_state.scope, entry.connection.id, at, this,
                                                  [](const Expected<std::monostate> &) {});
    }
}

void ListReader::reloadRows()
{
    if (!stores()) {
        m_state.book.show(m_unsaved);
        return end(std::monostate{});
    }
    m_state.parts.store.loadConnections(*m_state.scope, this, [this](const Expected<StoredList> &rows) {
        if (!rows)
            return end(fail(rows.error()));
        m_state.book.show(*rows);
        end(std::monostate{});
    });
}

void ListReader::end(const Expected<std::monostate> &result)
{
    m_state.health.setChecking(false);
    if (!result)
        m_state.health.report(HealthBoard::areaOf(result.error().kind), result.error());
    m_waiters.answer(result);
}

void ListReader::noteProblems(const std::vector<RowProblem> &problems)
{
    for (const RowProblem &problem : problems)
        qCWarning(logService) << "left out row" << problem.row << problem.part << problem.detail;
    if (problems.empty())
        return m_state.health.clear(HealthBoard::Area::Data);
    Error fault = makeError(ErrorKind::BadAnswer, QStringLiteral("rows"), problems.front().detail);
    m_state.health.report(HealthBoard::Area::Data, fault);
}

void ListReader::noteClock()
{
    const auto offset = m_state.session->client().serverClockOffset();
    if (!offset || abs(*offset) < m_state.parts.times.clockTolerance)
        return m_state.health.clear(HealthBoard::Area::Clock);
    m_state.health.report(
        HealthBoard::Area::Clock,
        makeError(ErrorKind::ClockOff, QStringLiteral("clock"),
                  QStringLiteral("the service's clock is %1 s ahead of this computer's")
                      .arg(duration_cast<seconds>(*offset).count())));
}

} // namespace holdfast
