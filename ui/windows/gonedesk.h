#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QObject>
#include <QPointer>

#include <set>

class QWidget;

namespace holdfast {

class ConnectionCommands;
class GoneDialog;

/// Tells once that connections were removed elsewhere, and lets the person decide about what is kept
/// of them here. Nothing is deleted without being asked for.
class GoneDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    GoneDesk(ConnectionService &service, ConnectionCommands &commands, const Clock &clock,
             QWidget &window);

    /// Reads what the service knows of it; found() follows for what the person has not decided and
    /// has not been told about in this run.
    void look();
    /// The same; found() comes also for those of `ids` that are still undecided, as told again.
    void tellAgain(const std::vector<ConnectionId> &ids);
    /// What `before`, of the same service, has told is told, but for `ids`: see tellAgain().
    void takeOver(const GoneDesk &before, const std::vector<ConnectionId> &ids);
    void keep(const ConnectionId &id);
    void askDeletion(const ConnectionId &id);
    /// All of them, to decide one by one.
    void openList();

Q_SIGNALS:
    /// `again`: all of them were told before, in other words.
    void found(const std::vector<holdfast::RemovedElsewhere> &undecided, bool again);
    /// Whether there is anything to decide or to delete at all.
    void anyKnown(bool any);

private:
    void take(const std::vector<RemovedElsewhere> &gone);
    [[nodiscard]] WordContext words() const;

    ConnectionService &m_service;
    ConnectionCommands &m_commands;
    const Clock &m_clock;
    QWidget &m_window;
    QPointer<GoneDialog> m_dialog;
    std::vector<RemovedElsewhere> m_gone;
    std::set<ConnectionId> m_told;
    std::set<ConnectionId> m_again; ///< to be told anew with the next answer
};

} // namespace holdfast
