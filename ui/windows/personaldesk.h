#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/windows/personaldialog.h"
#include "ui/words/datewords.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>

class QWidget;

namespace holdfast {

class ConnectionCommands;

/// What a person sets, answers and decides about a connection, each in a small dialog over the
/// window. The dialog opens once what is stored has been read; what it brings goes to the commands,
/// which tell faults.
///
/// Names and notes that were typed when the names were hidden are kept for the rest of this run, and
/// shown no sooner than the names are: their dialog opens again with them then.
class PersonalDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    PersonalDesk(ConnectionService &service, ConnectionCommands &commands, const Clock &clock,
                 QWidget &window);

    /// While names are hidden they are not set: what is shown then is not what is kept.
    void setNamesHidden(bool hidden);
    /// What was typed at another desk and not kept is typed here from now on.
    void takeDrafts(const PersonalDesk &other);
    void editConnection(const ConnectionId &id);
    void editAccount(const ConnectionId &id, const AccountId &account);
    void hideAccount(const ConnectionId &id, const AccountId &account, bool hidden);
    void answer(const ConnectionId &id, const AccountQuestion &question);
    /// Asks first, with all that goes; then the connection is removed at the service and here.
    void askRemoval(const ConnectionId &id);
    void showReceipt(const RemovalReceipt &receipt);
    void showReceipts();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whose name and notes: those of an account, or without one those of the connection.
    struct Named
    {
        ConnectionId connection;
        AccountId account;
        friend auto operator<=>(const Named &, const Named &) = default;
    };
    /// Typed over what stood there before.
    struct Draft
    {
        PersonalTexts typed;
        PersonalTexts before;
    };
    void edit(const Named &named);
    /// Opens the dialog again that hiding closed, once its page is to be seen.
    void goOn();
    /// Opens it with what was typed for `named` and not kept.
    void openPersonal(PersonalDialog *dialog, const Named &named);
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
    QPointer<PersonalDialog> m_personal; ///< that is open, for m_named
    Named m_named;
    std::map<Named, Draft> m_drafts; ///< typed when the names were hidden
    std::optional<Named> m_interrupted;      ///< whose dialog opens again with them
};

} // namespace holdfast
