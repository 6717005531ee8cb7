#include "core/service/syncrunner.h"

#include "core/base/logging.h"

#include <QTimer>

#include <algorithm>

namespace holdfast {
namespace {

/// The service dates a sync a little before or after we asked for it.
constexpr std::chrono::seconds kClockSlack{30};

void ignoreAnswer(const Expected<std::monostate> &result)
{
    if (!result)
        qCWarning(logService) << "sync record:" << result.error().detail;
}

/// Whether the request certainly had no effect, so that it must not count against the allowance.
/// After anything else the service may be fetching: it counts.
bool certainlyNotStarted(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network: // nothing reached the service; a cut or silent line may have
        return error.part == u"host" || error.part == u"refused" || error.part == u"connect";
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
    const Instant now = m_state.clock().now();
    if (m_state.syncing.contains(entry.connection.id)) {
        Error error = makeError(ErrorKind::CoolDown, reasonWord(Reason::CoolDown),
                                QStringLiteral("a sync of this connection is being asked for"));
        error.retryAt = now + m_state.ruleSettings().minimumSyncInterval;
        return fail(error);
    }
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
        error.retryAt = coolDownEnd(entry.facts, m_state.ruleSettings(), now);
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
        return end(fail(unknownConnection()));
    if (const auto may = allowed(*entry); !may)
        return end(fail(may.error()));
    m_reserved = m_state.syncing.insert(m_result.connection).second;
    m_updatedBefore = entry->connection.lastUpdated;
    m_startedAt = m_state.clock().now();
    m_deadline = m_state.clock().monotonic() + m_state.parts.times.syncDeadline;
    m_recorder = new FlightRecorder(m_state, AttemptKind::Sync, m_result.connection, parent());
    m_state.parts.store.manualSyncStarted(
        *m_state.scope, m_result.connection, m_startedAt, this,
        [this](const Expected<std::monostate> &kept) { written(kept); });
}

void SyncRunner::written(const Expected<std::monostate> &result)
{
    if (!result)
        return end(fail(result.error()));
    m_recorder->reached(AttemptStage::Asking);
    // Shown before it is sent: from here on cool-down and allowance keep a second one away.
    showStoredRows(m_state, this, [this](const Expected<std::monostate> &) {
        m_state.session->client().startSync(
            m_state.scope->user, m_result.connection, SyncOptions{}, this,
            [this](const Expected<StartedSync> &answer) { started(answer); });
    });
}

void SyncRunner::started(const Expected<StartedSync> &answer)
{
    release();
    if (!answer)
        return refused(m_state.byOurClock(answer.error()));
    m_result.sync = answer->id;
    if (answer->status == u"error")
        return readAgain(SyncVerdict::Failed);
    if (!m_follow)
        return settled(SyncVerdict::Running);
    m_recorder->reached(AttemptStage::Following);
    lookLater({});
}

void SyncRunner::refused(const Error &error)
{
    if (certainlyNotStarted(error))
        m_state.parts.store.manualSyncNotCounted(*m_state.scope, m_result.connection, m_startedAt,
                                                 this, ignoreAnswer);
    if (error.kind == ErrorKind::TooManyRequests && error.retryAt)
        m_state.parts.store.setSyncNotBefore(*m_state.scope, m_result.connection, error.retryAt, this,
                                             ignoreAnswer);
    // The list tells what became of it; when it cannot be read, what was written here is shown all
    // the same.
    m_reader.readAnew(this, [this, error](const Expected<std::monostate> &) {
        showStoredRows(m_state, this,
                       [this, error](const Expected<std::monostate> &) { end(fail(error)); });
    });
}

/// Not before the service wants to be asked again, and not after the deadline.
void SyncRunner::lookLater(std::optional<Instant> notBefore)
{
    using namespace std::chrono;
    milliseconds pause = m_pause;
    if (notBefore)
        pause = std::max(pause, *notBefore - m_state.parts.clock.now());
    const auto left = ceil<milliseconds>(m_deadline - m_state.clock().monotonic());
    QTimer::singleShot(std::clamp(pause, milliseconds{0}, std::max(left, milliseconds{0})), this,
                       &SyncRunner::look);
    m_pause = std::min(2 * m_pause, m_state.parts.times.syncPauseMost);
}

void SyncRunner::look()
{
    if (m_state.clock().monotonic() >= m_deadline)
        return readAgain(SyncVerdict::Running);
    if (!m_result.sync.isEmpty())
        return m_state.session->client().sync(
            m_state.scope->user, m_result.sync, this,
            [this](const Expected<SyncRecord> &record) { looked(record); });
    m_state.session->client().syncs(
        m_state.scope->user, m_result.connection, 1, this,
        [this](const Expected<ReadList<SyncRecord>> &syncs) { newestRead(syncs); });
}

/// An older version of the service does not name the sync it started: the newest one is it, unless
/// that is still one from before.
void SyncRunner::newestRead(const Expected<ReadList<SyncRecord>> &syncs)
{
    if (!syncs)
        return looked(fail(syncs.error()));
    if (syncs->rows.empty())
        return lookLater({});
    const SyncRecord &newest = syncs->rows.front();
    const auto ahead = m_state.serviceAhead();
    if (newest.createdAt.value && *newest.createdAt.value - ahead + kClockSlack < m_startedAt)
        return lookLater({});
    looked(newest);
}

void SyncRunner::looked(const Expected<SyncRecord> &record)
{
    if (!record) // not being able to look says nothing about the sync
        return lookLater(record.error().retryAt);
    m_result.fetchStatus = record->fetchStatus;
    if (const auto verdict = verdictOf(*record))
        return readAgain(*verdict);
    lookLater({});
}

void SyncRunner::readAgain(SyncVerdict verdict)
{
    m_reader.readAnew(this, [this, verdict](const Expected<std::monostate> &read) {
        const ConnectionEntry *entry = m_state.book.find(m_result.connection);
        // Without a fresh row there is no evidence against what the service said.
        if (!read || !entry || !m_reader.knowsOf(m_result.connection))
            return settled(verdict);
        settled(judgeByEvidence(verdict, m_updatedBefore, entry->connection.lastUpdated));
    });
}

void SyncRunner::settled(SyncVerdict verdict)
{
    m_result.verdict = verdict;
    if (verdict != SyncVerdict::Running) {
        const bool successful = verdict != SyncVerdict::Failed && verdict != SyncVerdict::NeedsYou;
        m_state.parts.store.manualSyncEnded(*m_state.scope, m_result.connection, successful,
                                            m_state.clock().now(), this, ignoreAnswer);
    }
    showStoredRows(m_state, this, [this](const Expected<std::monostate> &) { end(m_result); });
}

void SyncRunner::release()
{
    if (std::exchange(m_reserved, false))
        m_state.syncing.erase(m_result.connection);
}

void SyncRunner::end(const Expected<SyncResult> &result)
{
    deleteLater();
    release();
    if (m_recorder && result)
        m_recorder->ended(syncVerdictWord(result->verdict));
    else if (m_recorder)
        m_recorder->ended(result.error());
    if (auto done = std::exchange(m_done, {}))
        done(result);
}

} // namespace holdfast
