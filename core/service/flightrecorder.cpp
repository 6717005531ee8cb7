#include "core/service/flightrecorder.h"

#include "core/base/logging.h"

namespace holdfast {
namespace {

void logUnrecorded(const Expected<std::monostate> &result)
{
    if (!result)
        qCWarning(logService) << "flight recorder:" << result.error().detail;
}

} // namespace

FlightRecorder::FlightRecorder(ServiceState &state, AttemptKind kind,
                               const ConnectionId &connection, QObject *parent)
    : QObject(parent), m_state(state)
{
    m_recording = m_state.stores() && m_state.scope;
    if (!m_recording)
        return;
    StoredAttempt attempt;
    attempt.kind = kind;
    attempt.connection = connection;
    attempt.startedAt = m_state.clock().now();
    m_state.parts.store.attemptStarted(*m_state.scope, attempt, this,
                                       [this](const Expected<qint64> &number) { began(number); });
}

void FlightRecorder::began(const Expected<qint64> &number)
{
    if (!number) {
        m_recording = false;
        return logUnrecorded(fail(number.error()));
    }
    m_number = *number;
    for (const auto &entry : std::exchange(m_later, {}))
        entry();
}

void FlightRecorder::write(std::function<void()> entry)
{
    if (m_number)
        entry();
    else
        m_later.push_back(std::move(entry));
}

void FlightRecorder::reached(AttemptStage stage)
{
    write([this, step = AttemptStep{stage, m_state.clock().now()}] {
        m_state.parts.store.attemptMoved(*m_number, step, this, logUnrecorded);
    });
}

void FlightRecorder::ended(const QString &outcome)
{
    end(outcome, {});
}

void FlightRecorder::ended(const Error &error)
{
    end(errorKindWord(error.kind), error.correlationId);
}

void FlightRecorder::end(const QString &outcome, const QString &correlationId)
{
    if (!m_recording)
        return deleteLater();
    write([this, outcome, correlationId, at = m_state.clock().now()] {
        m_state.parts.store.attemptEnded(*m_number, outcome, correlationId, at, this, logUnrecorded);
        deleteLater();
    });
}

} // namespace holdfast
