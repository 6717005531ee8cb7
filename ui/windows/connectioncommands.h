#pragma once

#include "core/base/clock.h"
#include "core/service/connectionservice.h"
#include "ui/widgets/briefclipboard.h"
#include "ui/words/datewords.h"

#include <QObject>

#include <functional>
#include <optional>

namespace holdfast {

class ConnectionCommands;

/// Plain text.
struct ToldWords
{
    QString headline;
    QString rest;
};

enum class Retelling {
    SameNames,  ///< for the first time, or in another language
    OtherNames, ///< names have been hidden since, or are shown again
};

/// Tells of something that has ended in the words of the moment in which it is asked. Keeps values
/// only; names and time are those of the commands it is given. None when it cannot be told any more
/// without a name that it was given itself.
using Telling = std::function<std::optional<ToldWords>(const ConnectionCommands &, Retelling)>;
[[nodiscard]] Telling tellingOf(const Error &error);
[[nodiscard]] Telling tellingOf(const SettledAttempt &attempt);

/// What a person can have done from the window, from the click to the words of how it ended. Each
/// command ends in at most one told() and changes nothing on the screen itself.
class ConnectionCommands : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ConnectionCommands(ConnectionService &service, const Clock &clock, QObject *parent = nullptr);

    /// Asks the service how all connections are.
    void checkNow();
    /// Starts the flow or the sync that `action` stands for; Wait and None do nothing.
    void perform(const ConnectionId &id, Action action);
    /// Without a bank the person chooses in the browser.
    void connectBank(const std::optional<BankId> &bank, const QString &name);
    void remove(const ConnectionId &id);
    /// Writes down what differs from before; only faults are told.
    void keepSettings(const ConnectionId &id, const ConnectionSettings &before,
                      const ConnectionSettings &wanted);
    /// No reminder before then; only faults are told.
    void snooze(const ConnectionId &id, Instant until);
    void keepAccountSettings(const ConnectionId &id, const AccountId &account,
                             const AccountSettings &before, const AccountSettings &wanted);
    void answerAccountMatch(const AccountAnswer &answer);
    void tellError(const Error &error);
    void provideSecret(const Secret &secret, bool keepInKeychain);
    /// The secret that was provided last was not refused as one that does not fit.
    [[nodiscard]] bool isSecretTaken() const { return m_isSecretTaken; }
    void pasteAddress(const QString &address);
    /// Puts the link of the flow under way on the clipboard, marked as nothing to keep in a
    /// history.
    void copyLink();
    /// The same with what the service tells of an account's number. It leaves the clipboard after
    /// `stay`, or with this, unless something else has been copied since.
    void copyAccountNumber(const QString &number, std::chrono::seconds stay);
    /// The same as the link with the address for webhooks, for whoever sets up the relay. It is shown nowhere,
    /// since who knows it can post to it.
    void copyWebhookAddress();

    /// A flow that was started here has not been told of as ended.
    [[nodiscard]] bool isFlowUntold() const { return m_flowsUntold > 0; }
    /// The entry of a connection in the present snapshot; null when there is none.
    [[nodiscard]] const ConnectionEntry *find(const ConnectionId &id) const;
    /// Everybody who logs in at some bank, each once, in the order of the alphabet.
    [[nodiscard]] QStringList persons() const;
    /// What the rules make of it now; none when there is no such connection any more.
    [[nodiscard]] std::optional<Assessment> assessmentOf(const ConnectionId &id) const;
    /// As the list calls it now; empty when it is not in it.
    [[nodiscard]] QString nameOf(const ConnectionId &id) const;
    [[nodiscard]] WordContext words() const;

Q_SIGNALS:
    /// Something ended, well or not.
    void told(const holdfast::Telling &telling);
    /// A secret was taken: what was told of one that does not fit holds no longer.
    void secretTaken();
    /// A removal was confirmed and what was kept here is deleted; in place of told().
    void removed(const holdfast::RemovalReceipt &receipt);
    /// The pasted address was not taken; plain text.
    void pasteRefused(const QString &sentence);
    /// A flow ended well at this connection.
    void connectionChanged(const holdfast::ConnectionId &id);
    /// A flow that perform() started for `asked` has ended; it has been told already.
    void flowEnded(const holdfast::ConnectionId &asked,
                   const holdfast::Expected<holdfast::FlowResult> &result);

private:
    void startFlow(const FlowRequest &request);
    void tellFlow(const ConnectionId &asked, const Expected<FlowResult> &result);
    void syncEnded(const ConnectionId &id, const Expected<SyncResult> &result);
    void removalEnded(const ConnectionId &id, const Expected<RemovalReceipt> &receipt);
    void pasteEnded(const Expected<std::monostate> &result);
    void secretTried(const Expected<std::monostate> &result);
    [[nodiscard]] Callback<std::monostate> faultsTold();

    ConnectionService &m_service;
    const Clock &m_clock;
    BriefClipboard m_clipboard; ///< links and addresses are for one use
    BriefClipboard m_numbers;
    int m_flowsUntold = 0;
    bool m_isSecretTaken = false;
};

} // namespace holdfast
