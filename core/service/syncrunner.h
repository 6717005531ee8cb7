#pragma once

#include "core/service/flightrecorder.h"
#include "core/service/listreader.h"
#include "core/service/sessionstarter.h"
#include "core/service/syncverdict.h"

#include <QObject>

namespace holdfast {

/// Asks the service to fetch one connection and, if wanted, follows it with growing pauses to its
/// verdict. Each run is an object of its own that deletes itself after its one answer.
///
/// The attempt is written down before the request leaves: a crash must not make us forget a sync
/// that counts against the bank's allowance. While one is being asked for, another is a CoolDown.
class SyncRunner : public QObject
{
    Q_OBJECT
public:
    SyncRunner(ServiceState &state, SessionStarter &starter, ListReader &reader,
               const ConnectionId &id, bool followToTheEnd, QObject *parent);

    /// Errors besides the service's: UnknownId, Inspector, CoolDown and AllowanceUsed (with
    /// retryAt), DoesNotFit (expired, stopped).
    void start(QObject *context, Callback<SyncResult> done);

private:
    [[nodiscard]] Expected<std::monostate> allowed(const ConnectionEntry &entry) const;
    void online(const Expected<std::monostate> &result);
    void written(const Expected<std::monostate> &result);
    void started(const Expected<StartedSync> &answer);
    void refused(const Error &error);
    void lookLater(std::optional<Instant> notBefore);
    void look();
    void newestRead(const Expected<ReadList<SyncRecord>> &syncs);
    void looked(const Expected<SyncRecord> &record);
    void readAgain(SyncVerdict verdict);
    void settled(SyncVerdict verdict);
    void release();
    void end(const Expected<SyncResult> &result);

    ServiceState &m_state;
    SessionStarter &m_starter;
    ListReader &m_reader;
    const bool m_follow;
    FlightRecorder *m_recorder = nullptr; ///< once something is about to be sent
    bool m_reserved = false;   ///< in state.syncing: until the service has answered
    SyncResult m_result;
    Callback<SyncResult> m_done;
    Instant m_startedAt;
    ReceivedInstant m_updatedBefore;
    std::chrono::steady_clock::time_point m_deadline;
    std::chrono::milliseconds m_pause;
};

} // namespace holdfast
