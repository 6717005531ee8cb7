#pragma once

#include "core/service/connectionservice.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>

namespace holdfast::test {

/// A ConnectionService without a service: hands out what a test puts in, notes what it is asked,
/// and keeps the answers back until the test gives them.
class FakeConnectionService : public ConnectionService
{
public:
    using ConnectionService::ConnectionService;

    // What it hands out.
    ConnectionSnapshot entries = std::make_shared<const std::vector<ConnectionEntry>>();
    bool whole = true;
    RuleSettings settings;
    ServiceHealth healthNow;
    std::chrono::milliseconds correction{0};
    bool seen = true;
    ProfileSummary profileNow;
    std::optional<FlowStatus> flowNow;
    std::map<QString, ConnectionDetails> detailsById;
    std::vector<HistoryEvent> events;
    TransactionList transactionsNow;  ///< whatever is asked for
    /// In its place when set: what there is, from which pages are made.
    std::vector<ListedTransaction> kept;
    std::map<QString, std::vector<AccountMonths>> monthsById;
    std::optional<Error> monthsFault;
    std::optional<Error> transactionsFault;
    std::optional<Error> historyFault;
    std::optional<Error> detailsFault;
    TransactionFilter filterGiven;
    std::vector<NamedAccount> accountNamesNow;
    ReminderWishes wishesNow;
    std::vector<Institution> banks;
    std::map<int, UserPage> userPages;  ///< by where they begin
    std::optional<Error> usersFault;
    QHash<QString, QByteArray> icons;
    std::vector<RemovalReceipt> receiptsNow;
    std::vector<RemovedElsewhere> goneNow;
    std::optional<Error> iconFault;  ///< in place of any icon
    std::optional<Error> noteFault;  ///< what comes of everything the person sets
    std::optional<Error> secretFault;  ///< what comes of provideSecret()

    /// Every call with its argument, in order: "sync a:1", "startFlow reconsent a:1" …
    QStringList calls;
    // The newest unanswered request of each kind.
    Secret secretGiven;
    Callback<std::monostate> refreshDone;
    Callback<FlowResult> flowDone;
    Callback<std::monostate> pasteDone;
    Callback<SyncResult> syncDone;
    Callback<RemovalReceipt> removeDone;
    Callback<std::vector<Institution>> institutionsDone;
    bool answerInstitutions = true;

    void replace(std::vector<ConnectionEntry> now);
    void setHealth(ServiceHealth now);
    void setFlow(std::optional<FlowStatus> now);

    void open(QObject *context, Callback<std::monostate> done) override;
    void goOnline(QObject *context, Callback<std::monostate> done) override;
    void setInBackground(bool inBackground) override;
    void users(int offset, QObject *context, Callback<UserPage> done) override;
    void provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                       Callback<std::monostate> done) override;
    ConnectionSnapshot snapshot() const override { return entries; }
    bool snapshotIsWhole() const override { return whole; }
    RuleSettings ruleSettings() const override { return settings; }
    ServiceHealth health() const override { return healthNow; }
    ProfileSummary profile() const override { return profileNow; }
    std::optional<FlowStatus> flow() const override { return flowNow; }
    std::chrono::milliseconds clockCorrection() const override { return correction; }
    void setSeen(bool now) override { seen = now; }

    void refresh(QObject *context, Callback<std::monostate> done) override;
    void details(const ConnectionId &id, QObject *context, Callback<ConnectionDetails> done) override;
    void refreshDetails(const ConnectionId &id, QObject *context,
                        Callback<ConnectionDetails> done) override;
    void history(const ConnectionId &id, QObject *context,
                 Callback<std::vector<HistoryEvent>> done) override;
    void transactions(const TransactionFilter &filter, QObject *context,
                      Callback<TransactionList> done) override;
    void accountMonths(const ConnectionId &id, QObject *context,
                       Callback<std::vector<AccountMonths>> done) override;
    void accountNames(QObject *context, Callback<std::vector<NamedAccount>> done) override;
    void reminderWishes(QObject *context, Callback<ReminderWishes> done) override;
    void institutions(QObject *context, Callback<std::vector<Institution>> done) override;
    void icon(const BankId &bank, QObject *context, Callback<QByteArray> done) override;
    void startFlow(const FlowRequest &request, QObject *context, Callback<FlowResult> done) override;
    void openBrowserAgain() override { calls << QStringLiteral("openBrowserAgain"); }
    void pasteAddress(const QString &address, QObject *context,
                      Callback<std::monostate> done) override;
    void cancelFlow() override { calls << QStringLiteral("cancelFlow"); }
    void sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
              Callback<SyncResult> done) override;
    void remove(const ConnectionId &id, QObject *context, Callback<RemovalReceipt> done) override;

    void receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done) override;
    void removedElsewhere(QObject *context,
                          Callback<std::vector<RemovedElsewhere>> done) override;
    void keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                              Callback<std::monostate> done) override;

    void setOwnName(const ConnectionId &id, const QString &name, QObject *context,
                    Callback<std::monostate> done) override;
    void setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                  Callback<std::monostate> done) override;
    void setReminders(const ConnectionId &id, bool on, QObject *context,
                      Callback<std::monostate> done) override;
    void setSnooze(const ConnectionId &id, std::optional<Instant> until, QObject *context,
                   Callback<std::monostate> done) override;
    void setPerson(const ConnectionId &id, const QString &person, QObject *context,
                   Callback<std::monostate> done) override;
    void setAccountName(const ConnectionId &id, const AccountId &account, const QString &name,
                        QObject *context, Callback<std::monostate> done) override;
    void setAccountNotes(const ConnectionId &id, const AccountId &account, const QString &notes,
                         QObject *context, Callback<std::monostate> done) override;
    void setAccountHidden(const ConnectionId &id, const AccountId &account, bool hidden,
                          QObject *context, Callback<std::monostate> done) override;
    void answerAccountMatch(const AccountAnswer &answer, QObject *context,
                            Callback<std::monostate> done) override;

private:
    /// By account, text (anywhere in the description), order and place; days do not count here.
    [[nodiscard]] TransactionList pageOfKept(const TransactionFilter &filter) const;
    void note(const QString &call, QObject *context, Callback<std::monostate> done);
    void answerDetails(const ConnectionId &id, QObject *context, Callback<ConnectionDetails> done);
};

} // namespace holdfast::test
