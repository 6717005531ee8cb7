#include "core/service/syncrunner.h"

#include "core/base/logging.h"

#include <QTimer>

#include <algorithm>

namespace holdfast {
namespace {

void ignoreAnswer(const Expected<std::monostate> &result)
{
    if (!result)
        qCWarning(logService) << "sync record:" << result.error().detail;
}

/// Whether the request certainly had no effect, so that it must not count against the allowance.
/// After anything else the service may be fetching: it counts.
bool certainlyNotStarted(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooManyRequests:
    case ErrorKind::NotAccepted:
    case ErrorKind::UnknownId:
    case ErrorKind::NotPrivate:
    case ErrorKind::SecretAbsent:
    case ErrorKind::Usage:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncRunner::SyncRunner(ServiceState &state, SessionStarter &starter, ListReader &reader,
                       const ConnectionId &id, bool followToTheEnd, QObject *parent)
    : QObject(parent), m_state(state), m_starter(starter), m_reader(reader),
      m_follow(followToTheEnd), m_pause(state.parts.times.syncPause)
{
    m_result.connection = id;
}

void SyncRunner::start(QObject *context, Callback<SyncResult> done)
{
    m_done = whileAlive(context, std::move(done));
    m_starter.start(this, [this](const Expected<std::monostate> &result) { online(result); });
}

Expected<std::monostate> SyncRunner::allowed(const ConnectionEntry &entry) const
{
    const Assessment assessment = m_state.assessmentOf(entry);
    if (assessment.sync.available)
        return std::monostate{};
    const Reason reason = assessment.sync.reason;
    Error error = makeError(ErrorKind::DoesNotFit, reasonWord(reason),
                            QStringLiteral("this connection cannot be synced now"));
    if (reason == Reason::Inspector)
        error.kind = ErrorKind::Inspector;
    if (reason == Reason::CoolDown) {
        error.kind = ErrorKind::CoolDown;
        error.retryAt = entry.facts.syncNotBefore;
        for (const Instant at : entry.facts.manualSyncs) {
            const Instant free = at + m_state.ruleSettings().minimumSyncInterval;
            if (!error.retryAt || free > *error.retryAt)
                error.retryAt = free;
        }
    }
    if (reason == Reason::AllowanceUsed) {
        error.kind = ErrorKind::AllowanceUsed;
        error.retryAt = assessment.allowance->resetsAt;
    }
    return fail(error);
}

void SyncRunner::online(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    const ConnectionEntry *entry = m_state.book.find(m_result.connection);
    if (!entry)
        return end(fail(makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                                  QStringLiteral("there is no such connection"))));
    if (const auto may = allowed(*entry); !may)
        return end(fail(may.error()));
    m_updatedBefore = entry->connection.lastUpdated;
    m_startedAt = m_state.parts.clock.now();
    m_deadline = m_state.parts.clock.monotonic() + m_state.parts.times.syncDeadline;
    m_state.parts.store.manualSyncStarted(
        *m_state.scope, m_result.connection, m_startedAt, this,
        [this](const Expected<std::monostate> &kept) { written(kept); });
}

void SyncRunner::written(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    m_state.session->client().startSync(
        m_state.scope->user, m_result.connection, SyncOptions{}, this,
        [this](const Expected<StartedSync> &answer) { started(answer); });
}

void SyncRunner::started(const Expected<StartedSync> &answer)
{
    if (!answer)
        return refused(answer.error());
    m_result.sync = answer->id;
    if (answer->status == u"error")
        return readAgain(SyncVerdict::Failed);
    if (!m_follow)
        return settled(SyncVerdict::Running);
    lookLater();
}

void SyncRunner::refused(const Error &error)
{
    if (certainlyNotStarted(error.kind))
        m_state.parts.store.manualSyncNotCounted(*m_state.scope, m_result.connection, m_startedAt,
                                                 this, ignoreAnswer);
    if (error.kind == ErrorKind::TooManyRequests && error.retryAt)
        m_state.parts.store.setSyncNotBefore(*m_state.scope, m_result.connection, error.retryAt, this,
                                             ignoreAnswer);
    m_reader.read(this, [this, error](const Expected<std::monostate> &) { end(fail(error)); });
}

void SyncRunner::lookLater()
{
    QTimer::singleShot(m_pause, this, &SyncRunner::look);
    m_pause = std::min(2 * m_pause, m_state.parts.times.syncPauseMost);
}

void SyncRunner::look()
{
    if (m_state.parts.clock.monotonic() >= m_deadline)
        return readAgain(SyncVerdict::Running);
    if (!m_result.sync.isEmpty())
        return m_state.session->client().sync(
            m_state.scope->user, m_result.sync, this,
            [this](const Expected<SyncRecord> &record) { looked(record); });
    // An older version of the service does not name the sync it started: the newest one is it.
    m_state.session->client().syncs(
        m_state.scope->user, m_result.connection, 1, this,
        [this](const Expected<ReadList<SyncRecord>> &syncs) {
            if (!syncs)
                return looked(fail(syncs.error()));
            looked(syncs->rows.empty() ? SyncRecord{} : syncs->rows.front());
        });
}

void SyncRunner::looked(const Expected<SyncRecord> &record)
{
    if (!record) // not being able to look says nothing about the sync
        return lookLater();
    m_result.fetchStatus = record->fetchStatus;
    if (const auto verdict = verdictOf(*record))
        return readAgain(*verdict);
    lookLater();
}

void SyncRunner::readAgain(SyncVerdict verdict)
{
    m_reader.read(this, [this, verdict](const Expected<std::monostate> &) {
        const ConnectionEntry *entry = m_state.book.find(m_result.connection);
        settled(entry ? judgeByEvidence(verdict, m_updatedBefore, entry->connection.lastUpdated)
                      : verdict);
    });
}

void SyncRunner::settled(SyncVerdict verdict)
{
    m_result.verdict = verdict;
    if (verdict != SyncVerdict::Running) {
        const bool successful = verdict != SyncVerdict::Failed && verdict != SyncVerdict::NeedsYou;
        m_state.parts.store.manualSyncEnded(*m_state.scope, m_result.connection, successful,
                                            m_state.parts.clock.now(), this, ignoreAnswer);
    }
    // The row's cool-down and allowance have changed too.
    m_state.parts.store.loadConnections(*m_state.scope, this, [this](const Expected<StoredList> &rows) {
        if (rows)
            m_state.book.show(*rows);
        end(m_result);
    });
}

void SyncRunner::end(const Expected<SyncResult> &result)
{
    deleteLater();
    if (auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace holdfast
