#include "core/service/historyreader.h"

#include "core/base/logging.h"
#include "core/lifecycle/historyreach.h"

#include <algorithm>

namespace holdfast {

HistoryReader::HistoryReader(ServiceState &state, QObject *parent)
    : QObject(parent), m_state(state), m_store(state.parts.store)
{}

bool HistoryReader::isOn() const
{
    return m_state.parts.readHistories && m_state.session && m_state.scope && m_state.stores();
}

void HistoryReader::want(const ConnectionId &id)
{
    const bool isQueued = std::find(m_queue.begin(), m_queue.end(), id) != m_queue.end();
    const bool canRead = isOn() && m_state.book.find(id);
    if (!canRead || isQueued || (m_run && m_run->connection() == id))
        return;
    m_known[id].fault.reset();
    m_queue.push_back(id);
    Q_EMIT changed({id});
    startNext();
}

void HistoryReader::follow(const ConnectionId &id)
{
    if (!isOn())
        return;
    const ServiceTimes &times = m_state.parts.times;
    Known &known = m_known[id];
    known.followUntil = m_state.clock().monotonic() + times.historyDeadline;
    known.nextPause = times.historyAgain;
    m_consentsWanted = true;
    readConsents();
    want(id);
}

void HistoryReader::listRead()
{
    readConsents();
    std::vector<ConnectionId> due;
    for (const auto &[id, known] : m_known) {
        const ConnectionEntry *entry = m_state.book.find(id);
        const bool isNewer = entry && entry->connection.lastUpdated.value != known.lastUpdated;
        const bool wasCutOff = known.fault && known.fault->kind != ErrorKind::NotAccepted;
        if (isNewer || wasCutOff)
            due.push_back(id);
    }
    for (const ConnectionId &id : due)
        want(id);
    startNext();
}

bool HistoryReader::isReading(const ConnectionId &id) const
{
    const auto known = m_known.find(id);
    return (m_run && m_run->connection() == id) ||
           std::find(m_queue.begin(), m_queue.end(), id) != m_queue.end() ||
           (known != m_known.end() && known->second.followUntil);
}

std::optional<Error> HistoryReader::fault(const ConnectionId &id) const
{
    const auto known = m_known.find(id);
    return known == m_known.end() ? std::nullopt : known->second.fault;
}

void HistoryReader::startNext()
{
    // Without a network nothing is sent that nobody asked for; the next list read goes on.
    if (m_run || m_queue.empty() || m_state.isOffline())
        return;
    const ConnectionId id = m_queue.front();
    m_queue.pop_front();
    const ConnectionEntry *entry = m_state.book.find(id);
    if (!entry)
        return startNext();
    m_known[id].lastUpdated = entry->connection.lastUpdated.value;
    m_run = new HistoryRun(m_state, id, this);
    connect(m_run, &HistoryRun::stored, this, [this, id] {
        noteReach(id);
        Q_EMIT changed({id});
    });
    connect(m_run, &HistoryRun::finished, this,
            [this, id](const Expected<qint64> &added) { ended(id, added); });
    m_run->start();
}

void HistoryReader::ended(const ConnectionId &id, const Expected<qint64> &added)
{
    std::exchange(m_run, nullptr)->deleteLater();
    Known &known = m_known[id];
    if (!added) {
        qCWarning(logService) << "a history could not be read to its end:"
                              << errorKindWord(added.error().kind) << added.error().detail;
        known.fault = added.error();
        known.followUntil.reset();
    } else if (!lookAgain(id, known, *added)) {
        known.followUntil.reset();
    }
    Q_EMIT changed({id});
    startNext();
}

bool HistoryReader::lookAgain(const ConnectionId &id, Known &known, qint64 added)
{
    const ConnectionEntry *entry = m_state.book.find(id);
    if (!entry || !known.followUntil || m_state.clock().monotonic() >= *known.followUntil)
        return false;
    // "Complete" says that everything was there to be enriched.
    if (added == 0 && entry->enrichment.state == EnrichmentState::Complete)
        return false;
    const auto pause = known.nextPause;
    known.nextPause = std::min(pause * 2, m_state.parts.times.historyAgainMost);
    QTimer::singleShot(pause, this, [this, id] {
        if (m_state.book.find(id))
            want(id);
        else
            m_known[id].followUntil.reset();
    });
    return true;
}

void HistoryReader::readConsents()
{
    if (!m_consentsWanted || !isOn())
        return;
    m_consentsWanted = false;
    fetchConsents([](const auto &) {});
}

void HistoryReader::fetchConsents(Callback<std::monostate> stored)
{
    const UserScope scope = *m_state.scope;
    m_state.session->client().consentHistory(
        scope.user, this,
        [this, scope, stored = std::move(stored)](const Expected<ReadList<ServiceConsent>> &read) {
            if (!read) {
                // Many clients may not; our own record of consents does not depend on it.
                qCInfo(logService) << "no consent history:" << errorKindWord(read.error().kind);
                return stored(fail(read.error()));
            }
            m_store.saveConsents(scope, read->rows, this, stored);
        });
}

/// Where nothing is stored nothing is told, and the client may not be allowed to read it.
bool HistoryReader::isOvertaken(const ConnectionDetails &details) const
{
    const auto &end = details.entry.connection.expiresAt.value;
    const auto readFor = m_consentsReadFor.find(details.entry.connection.id);
    return !details.serviceConsents.empty() && details.serviceConsents.front().to.value != end &&
           (readFor == m_consentsReadFor.end() || readFor->second != end);
}

void HistoryReader::renewConsents(const ConnectionDetails &details, Callback<bool> done)
{
    const bool canRead = m_state.session && m_state.scope && m_state.stores();
    if (!canRead || !isOvertaken(details))
        return done(false);
    const ConnectionId id = details.entry.connection.id;
    m_consentsReadFor.insert_or_assign(id, details.entry.connection.expiresAt.value);
    fetchConsents([this, id, done = std::move(done)](const Expected<std::monostate> &stored) {
        if (!stored && stored.error().kind != ErrorKind::NotAccepted)
            m_consentsReadFor.erase(id);
        done(stored.has_value());
    });
}

void HistoryReader::noteReach(const ConnectionId &id)
{
    const ConnectionEntry *entry = m_state.book.find(id);
    if (!entry || !m_state.scope ||
        stateOf(entry->connection, entry->facts, m_state.ruleSettings(),
                m_state.clock().now()) != ConnectionState::New)
        return;
    m_store.known(*m_state.scope, id, this, [this, id](const Expected<KnownHistory> &known) {
        if (known)
            reachKnown(id, known->accounts);
    });
}

void HistoryReader::reachKnown(const ConnectionId &id, const std::vector<AccountHistory> &histories)
{
    const ConnectionEntry *entry = m_state.book.find(id);
    const auto reach = entry ? reachOf(histories, entry->connection.accountIds) : std::nullopt;
    if (reach && m_state.book.setReach(id, *reach))
        Q_EMIT reachChanged({id});
}

} // namespace holdfast
