#pragma once

#include "core/service/connectionservice.h"
#include "core/service/flowrunner.h"
#include "core/service/historyreader.h"
#include "core/service/iconshelf.h"
#include "core/service/listpace.h"
#include "core/service/listreader.h"
#include "core/service/personalchanges.h"
#include "core/service/removalresumer.h"
#include "core/service/servicestate.h"
#include "core/service/sessionstarter.h"
#include "core/service/webhookdesk.h"

namespace holdfast {

/// Hands each command to the journey that knows how, and passes their news on.
class LiveService final : public ConnectionService
{
    Q_OBJECT
public:
    explicit LiveService(const ServiceParts &parts);
    ~LiveService() override;

    void open(QObject *context, Callback<std::monostate> done) override;
    void goOnline(QObject *context, Callback<std::monostate> done) override;
    void setInBackground(bool inBackground) override;
    void provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                       Callback<std::monostate> done) override;
    [[nodiscard]] ConnectionSnapshot snapshot() const override;
    [[nodiscard]] bool snapshotIsWhole() const override;
    [[nodiscard]] RuleSettings ruleSettings() const override;
    [[nodiscard]] ServiceHealth health() const override;
    [[nodiscard]] ProfileSummary profile() const override;
    [[nodiscard]] std::optional<FlowStatus> flow() const override;
    [[nodiscard]] std::chrono::milliseconds clockCorrection() const override;
    void setSeen(bool seen) override;
    void refresh(QObject *context, Callback<std::monostate> done) override;
    void history(const ConnectionId &id, QObject *context,
                 Callback<std::vector<HistoryEvent>> done) override;
    void details(const ConnectionId &id, QObject *context,
                 Callback<ConnectionDetails> done) override;
    void refreshDetails(const ConnectionId &id, QObject *context,
                        Callback<ConnectionDetails> done) override;
    void accountMonths(const ConnectionId &id, QObject *context,
                       Callback<std::vector<AccountMonths>> done) override;
    void accountNames(QObject *context, Callback<std::vector<NamedAccount>> done) override;
    void reminderWishes(QObject *context, Callback<ReminderWishes> done) override;
    void transactions(const TransactionFilter &filter, QObject *context,
                      Callback<TransactionList> done) override;
    void users(int offset, QObject *context, Callback<UserPage> done) override;
    void institutions(QObject *context, Callback<std::vector<Institution>> done) override;
    void icon(const BankId &bank, QObject *context, Callback<QByteArray> done) override;
    void startFlow(const FlowRequest &request, QObject *context,
                   Callback<FlowResult> done) override;
    void openBrowserAgain() override;
    void pasteAddress(const QString &address, QObject *context,
                      Callback<std::monostate> done) override;
    void cancelFlow() override;
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
    void addHistory(const ConnectionId &id, Expected<ConnectionDetails> details,
                    const Callback<ConnectionDetails> &answer);
    void storeIsOpen();
    void storeOpened(const Expected<std::monostate> &opened);
    void oldFilesKnown(const Expected<OldFiles> &files);
    void openProfile();
    void readPicture(const LastProfile &profile);
    void pictureRead(Expected<LastPicture> picture);
    void readTheRest();
    void listRead(const Expected<std::monostate> &result);
    void onlineDone(const Expected<std::monostate> &result);
    /// What a person typed, on its way to the keychain and into use.
    struct OfferedSecret
    {
        Secret secret;
        SecretKeeping keeping = SecretKeeping::ThisRun;
        std::optional<Error> keychainFault; ///< why it is not kept where it was to be
        Callback<std::monostate> done;
    };
    [[nodiscard]] Expected<ConnectionDetails>
    withUnsaved(const ConnectionId &id, const Expected<ConnectionDetails> &stored) const;
    void keepSecret(const OfferedSecret &offered);
    void secretKept(OfferedSecret offered, const Expected<std::monostate> &kept);
    void readOnTime();
    void lookAtClock();
    void networkChanged();
    void timeLeapt(std::chrono::milliseconds by);

    ServiceState m_state;
    SessionStarter m_starter;
    ListReader m_reader;
    FlowRunner m_flows;
    RemovalResumer m_removals;
    IconShelf m_icons;
    PersonalChanges m_personal;
    WebhookDesk m_webhooks;
    HistoryStore m_historyStore;
    HistoryReader m_histories;
    ListPace m_pace;
    bool m_seen = true;
    bool m_inBackground = false;
    Waiters<std::monostate> m_opening;
    bool m_restWaits = false;
    Waiters<std::monostate> m_goingOnline;
};

} // namespace holdfast
