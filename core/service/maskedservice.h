#pragma once

#include "core/service/masker.h"

namespace holdfast {

/// A service as the privacy view shows it: hidden, everything it gives is masked, wherever it is
/// shown; else it is the service itself. Commands go through unchanged, but names and notes cannot
/// be set while they are hidden (DoesNotFit, part "hidden"): what is shown then is not what is kept.
/// A history holds ids, states and times alone, so it is passed on. What goes wrong is masked as well,
/// whatever was asked for: its text may name a bank, an account or a file.
class MaskedService final : public ConnectionService
{
    Q_OBJECT
public:
    /// Both must outlive this.
    MaskedService(ConnectionService &service, Masker &masker, bool hidden,
                  QObject *parent = nullptr);

    /// Everything is told anew when this changes.
    void setHidden(bool hidden);

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
    void details(const ConnectionId &id, QObject *context,
                 Callback<ConnectionDetails> done) override;
    void refreshDetails(const ConnectionId &id, QObject *context,
                        Callback<ConnectionDetails> done) override;
    void history(const ConnectionId &id, QObject *context,
                 Callback<std::vector<HistoryEvent>> done) override;
    void accountNames(QObject *context, Callback<std::vector<NamedAccount>> done) override;
    void reminderWishes(QObject *context, Callback<ReminderWishes> done) override;
    void transactions(const TransactionFilter &filter, QObject *context,
                      Callback<TransactionList> done) override;
    void accountMonths(const ConnectionId &id, QObject *context,
                       Callback<std::vector<AccountMonths>> done) override;
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
    /// `done`, given what is masked if it is to be when the answer comes; a type that holds nothing to
    /// hide is given as it is, and errors are masked with any type.
    template <class T>
    [[nodiscard]] Callback<T> masking(Callback<T> done);
    /// Whether the names may be set; answers `done` when not.
    [[nodiscard]] bool maySet(QObject *context, Callback<std::monostate> &done);

    ConnectionService &m_service;
    Masker &m_masker;
    bool m_hidden;
    mutable ConnectionSnapshot m_of;     ///< what m_masked was made of
    mutable ConnectionSnapshot m_masked;
};

} // namespace holdfast
