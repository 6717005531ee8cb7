#pragma once

#include "core/lifecycle/attempt.h"
#include "core/service/servicestate.h"

#include <QObject>

#include <functional>

namespace holdfast {

/// Writes down one sync or removal: when it began, came to which stage, and how it ended. Does
/// nothing beside a running Holdfast, and a fault of the database is only logged: what the attempt
/// itself must know is written by whoever makes it.
///
/// Made when the attempt begins; deletes itself after the end, which may outlive who told it.
class FlightRecorder final : public QObject
{
    Q_OBJECT
public:
    FlightRecorder(ServiceState &state, AttemptKind kind, const ConnectionId &connection,
                   QObject *parent);

    void reached(AttemptStage stage);
    /// Once. `outcome` as Attempt::outcome; `error`, when there is one, takes its place.
    void ended(const QString &outcome);
    void ended(const Error &error);

private:
    void began(const Expected<qint64> &number);
    void write(std::function<void()> entry);
    void end(const QString &outcome, const QString &correlationId);

    ServiceState &m_state;
    bool m_recording = false;
    std::optional<qint64> m_number;             ///< once the beginning is written
    std::vector<std::function<void()>> m_later; ///< what waits for it
};

} // namespace holdfast
