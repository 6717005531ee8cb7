#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QObject>

class QWidget;

namespace holdfast {

class ConnectionCommands;

/// What a person sets, answers and decides about a connection, each in a small dialog over the
/// window. The dialog opens once what is stored has been read; what it brings goes to the commands,
/// which tell faults.
class PersonalDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    PersonalDesk(ConnectionService &service, ConnectionCommands &commands, const Clock &clock,
                 QWidget &window);

    /// While names are hidden they are not set: what is shown then is not what is kept.
    void setNamesHidden(bool hidden) { m_hidden = hidden; }
    void editConnection(const ConnectionId &id);
    void editAccount(const ConnectionId &id, const AccountId &account);
    void hideAccount(const ConnectionId &id, const AccountId &account, bool hidden);
    void answer(const ConnectionId &id, const AccountQuestion &question);
    /// Asks first, with all that goes; then the connection is removed at the service and here.
    void askRemoval(const ConnectionId &id);
    void showReceipt(const RemovalReceipt &receipt);
    void showReceipts();

private:
    /// Reads what is stored and goes on with it; a fault is told.
    void withDetails(const ConnectionId &id, std::function<void(const ConnectionDetails &)> then);
    [[nodiscard]] bool maySetNames();
    void openConnection(const ConnectionDetails &details);
    void openAccount(const ConnectionDetails &details, const AccountId &account);
    void openRemoval(const ConnectionDetails &details);
    void openQuestion(const ConnectionDetails &details, const AccountQuestion &question);
    [[nodiscard]] WordContext words() const;
    [[nodiscard]] QDate today() const;

    ConnectionService &m_service;
    ConnectionCommands &m_commands;
    const Clock &m_clock;
    QWidget &m_window;
    bool m_hidden = false;
};

} // namespace holdfast
