#pragma once

#include "core/service/connectionservice.h"

#include <QObject>

#include <vector>

namespace holdfast {

class ConnectionCommands;

/// Takes the person through the connections that are due, one after the other: one trip to the
/// browser at a time, the next when the one before has ended.
///
/// A connection that is no longer due when its turn comes is passed over. A bank that refused does
/// not end the run; anything else that went wrong, and Cancel, does: the next would most likely
/// meet the same.
class DueRenewals : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    DueRenewals(ConnectionService &service, ConnectionCommands &commands,
                QObject *parent = nullptr);

    /// Does nothing while a run is under way.
    void start(std::vector<ConnectionId> due);
    /// Ends the run and the flow under way, as far as that can still be cancelled.
    void stop();

    [[nodiscard]] bool running() const { return m_running; }
    /// The one whose turn it is, counted from 1.
    [[nodiscard]] int current() const { return int(m_next); }
    [[nodiscard]] int total() const { return int(m_due.size()); }

Q_SIGNALS:
    /// running(), current() or total() changed.
    void changed();
    /// The run came to its end without being stopped; `renewed` of total() went well.
    void finished(int renewed);

private:
    void goOn();
    void flowEnded(const ConnectionId &id, const Expected<FlowResult> &result);
    void end();

    ConnectionService &m_service;
    ConnectionCommands &m_commands;
    std::vector<ConnectionId> m_due;
    size_t m_next = 0;
    int m_renewed = 0;
    bool m_running = false;
};

} // namespace holdfast
