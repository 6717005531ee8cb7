#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "app/cli/jsonconnection.h"
#include "core/service/connectionservice.h"

namespace holdfast::cli {

/// A command over the connection service: makes it, opens what is stored, goes online unless told
/// otherwise, and only then does its own part in start(). A secret that cannot be had is asked for
/// once on a terminal. Every other fault on the way ends the command.
class ServiceCommand : public Command
{
    Q_OBJECT
public:
    enum class Reach { Online, Offline };

    ~ServiceCommand() override;
    void run(QObject *context, Callback<CommandResult> done) final;
    [[nodiscard]] bool hasSaidWhy() const final { return m_hasSaidWhy; }

protected:
    ServiceCommand(Environment &environment, Reach reach, ServiceWish wish);

    /// The service is ready; ends in succeed(), giveUp() or refuse(), once.
    virtual void start() = 0;
    /// A removal begun earlier came to its end meanwhile.
    virtual void tellRemoved(const RemovalReceipt &receipt);

    void succeed(CommandResult result);
    void giveUp(const Error &error);
    /// The same where the error's detail is a sentence for people, such as of find() and meant().
    void refuse(const Error &error);

    [[nodiscard]] Environment &environment() const { return m_environment; }
    [[nodiscard]] ConnectionService &service() const { return *m_service; }
    [[nodiscard]] WordContext words() const;
    [[nodiscard]] JsonContext jsonContext() const;
    /// By the service's clock, when this computer's was seen to be off.
    [[nodiscard]] Instant now() const;
    /// What was typed may be an id, eight characters or more that a single one begins with, or the
    /// name of a single connection (the person's own, else the bank's), in capitals or not; this is
    /// the id. What stands for none stays as it is, for find() to refuse. Usage when it stands for
    /// several.
    [[nodiscard]] Expected<ConnectionId> meant(const ConnectionId &typed) const;
    /// The stored connection, or UnknownId.
    [[nodiscard]] Expected<ConnectionEntry> find(const ConnectionId &id) const;

private:
    void open();
    void tellSetAside() const;
    [[nodiscard]] bool canDoWithoutWriting(const Error &error) const;
    void tellSettled(const QList<SettledAttempt> &attempts);
    void opened(const Expected<std::monostate> &result);
    void online(const Expected<std::monostate> &result);
    void askForSecret(const Error &missing);

    Environment &m_environment;
    Reach m_reach;
    ServiceWish m_wish;
    bool m_asked = false;
    bool m_hasSaidWhy = false;
    ConnectionService *m_service = nullptr;
    Callback<CommandResult> m_done;
};

} // namespace holdfast::cli
