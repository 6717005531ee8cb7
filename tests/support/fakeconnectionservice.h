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
    std::optional<Error> transactionsFault;
    std::optional<Error> historyFault;
    TransactionFilter filterGiven;
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

    void replace(std::vector<ConnectionEntry> now)
    {
        entries = std::make_shared<const std::vector<ConnectionEntry>>(std::move(now));
        Q_EMIT snapshotReplaced();
    }
    void setHealth(ServiceHealth now)
    {
        healthNow = std::move(now);
        Q_EMIT healthChanged();
    }
    void setFlow(std::optional<FlowStatus> now)
    {
        flowNow = std::move(now);
        Q_EMIT flowChanged();
    }

    void open(QObject *context, Callback<std::monostate> done) override
    {
        calls << QStringLiteral("open");
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    void goOnline(QObject *context, Callback<std::monostate> done) override
    {
        calls << QStringLiteral("goOnline");
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    void setInBackground(bool inBackground) override
    {
        calls << (inBackground ? QStringLiteral("toBackground") : QStringLiteral("toFront"));
    }
    void users(int offset, QObject *context, Callback<UserPage> done) override
    {
        calls << QStringLiteral("users %1").arg(offset);
        if (usersFault)
            return answerLater<UserPage>(context, std::move(done), fail(*usersFault));
        const auto known = userPages.find(offset);
        answerLater<UserPage>(context, std::move(done),
                              known == userPages.end() ? UserPage{} : known->second);
    }
    void provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                       Callback<std::monostate> done) override
    {
        calls << QStringLiteral("provideSecret ") + (keepInKeychain ? QStringLiteral("keep")
                                                                    : QStringLiteral("this run"));
        secretGiven = secret;
        if (secretFault)
            return answerLater<std::monostate>(context, std::move(done), fail(*secretFault));
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    ConnectionSnapshot snapshot() const override { return entries; }
    bool snapshotIsWhole() const override { return whole; }
    RuleSettings ruleSettings() const override { return settings; }
    ServiceHealth health() const override { return healthNow; }
    ProfileSummary profile() const override { return profileNow; }
    std::optional<FlowStatus> flow() const override { return flowNow; }
    std::chrono::milliseconds clockCorrection() const override { return correction; }
    void setSeen(bool now) override { seen = now; }

    void refresh(QObject *context, Callback<std::monostate> done) override
    {
        calls << QStringLiteral("refresh");
        refreshDone = whileAlive<std::monostate>(context, std::move(done));
    }
    void details(const ConnectionId &id, QObject *context, Callback<ConnectionDetails> done) override
    {
        calls << QStringLiteral("details ") + id.value();
        answerDetails(id, context, std::move(done));
    }
    void refreshDetails(const ConnectionId &id, QObject *context,
                        Callback<ConnectionDetails> done) override
    {
        calls << QStringLiteral("refreshDetails ") + id.value();
        answerDetails(id, context, std::move(done));
    }
    void history(const ConnectionId &id, QObject *context,
                 Callback<std::vector<HistoryEvent>> done) override
    {
        calls << QStringLiteral("history ") + id.value();
        if (historyFault)
            return answerLater<std::vector<HistoryEvent>>(context, std::move(done),
                                                          fail(*historyFault));
        answerLater<std::vector<HistoryEvent>>(context, std::move(done), events);
    }
    void transactions(const TransactionFilter &filter, QObject *context,
                      Callback<TransactionList> done) override
    {
        calls << QStringLiteral("transactions ") +
                     (filter.connection ? filter.connection->value() : QString()) + u' ' + filter.text;
        filterGiven = filter;
        if (transactionsFault)
            return answerLater<TransactionList>(context, std::move(done), fail(*transactionsFault));
        answerLater<TransactionList>(context, std::move(done),
                                     kept.empty() ? transactionsNow : pageOfKept(filter));
    }
    void institutions(QObject *context, Callback<std::vector<Institution>> done) override
    {
        calls << QStringLiteral("institutions");
        if (answerInstitutions)
            answerLater<std::vector<Institution>>(context, std::move(done), banks);
        else
            institutionsDone = whileAlive<std::vector<Institution>>(context, std::move(done));
    }
    void icon(const BankId &bank, QObject *context, Callback<QByteArray> done) override
    {
        calls << QStringLiteral("icon ") + bank.value();
        const auto known = icons.constFind(bank.value());
        if (iconFault) {
            answerLater<QByteArray>(context, std::move(done), fail(*iconFault));
        } else if (known == icons.cend()) {
            answerLater<QByteArray>(
                context, std::move(done),
                fail(makeError(ErrorKind::BadAnswer, QStringLiteral("icon"), QString())));
        } else {
            answerLater<QByteArray>(context, std::move(done), *known);
        }
    }
    void startFlow(const FlowRequest &request, QObject *context, Callback<FlowResult> done) override
    {
        QString target;
        if (request.connection)
            target = QStringLiteral(" ") + request.connection->value();
        else if (request.bank)
            target = QStringLiteral(" ") + request.bank->value();
        calls << QStringLiteral("startFlow ") + flowWord(request.kind) + target;
        flowDone = whileAlive<FlowResult>(context, std::move(done));
    }
    void openBrowserAgain() override { calls << QStringLiteral("openBrowserAgain"); }
    void pasteAddress(const QString &address, QObject *context,
                      Callback<std::monostate> done) override
    {
        calls << QStringLiteral("pasteAddress ") + address;
        pasteDone = whileAlive<std::monostate>(context, std::move(done));
    }
    void cancelFlow() override { calls << QStringLiteral("cancelFlow"); }
    void sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
              Callback<SyncResult> done) override
    {
        calls << QStringLiteral("sync ") + id.value()
                + (followToTheEnd ? QStringLiteral(" to the end") : QString());
        syncDone = whileAlive<SyncResult>(context, std::move(done));
    }
    void remove(const ConnectionId &id, QObject *context, Callback<RemovalReceipt> done) override
    {
        calls << QStringLiteral("remove ") + id.value();
        removeDone = whileAlive<RemovalReceipt>(context, std::move(done));
    }

    void receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done) override
    {
        calls << QStringLiteral("receipts");
        answerLater<std::vector<RemovalReceipt>>(context, std::move(done), receiptsNow);
    }
    void removedElsewhere(QObject *context,
                          Callback<std::vector<RemovedElsewhere>> done) override
    {
        answerLater<std::vector<RemovedElsewhere>>(context, std::move(done), goneNow);
    }
    void keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                              Callback<std::monostate> done) override
    {
        note(QStringLiteral("keepRemovedElsewhere ") + id.value(), context, std::move(done));
    }

    void setOwnName(const ConnectionId &id, const QString &name, QObject *context,
                    Callback<std::monostate> done) override
    {
        note(QStringLiteral("setOwnName %1 %2").arg(id.value(), name), context, std::move(done));
    }
    void setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                  Callback<std::monostate> done) override
    {
        note(QStringLiteral("setNotes %1 %2").arg(id.value(), notes), context, std::move(done));
    }
    void setReminders(const ConnectionId &id, bool on, QObject *context,
                      Callback<std::monostate> done) override
    {
        note(QStringLiteral("setReminders %1 %2").arg(id.value()).arg(on), context,
             std::move(done));
    }
    void setSnooze(const ConnectionId &id, std::optional<Instant> until, QObject *context,
                   Callback<std::monostate> done) override
    {
        const qint64 at = until ? toMilliseconds(*until) : 0;
        note(QStringLiteral("setSnooze %1 %2").arg(id.value()).arg(at), context, std::move(done));
    }
    void setAccountName(const ConnectionId &id, const AccountId &account, const QString &name,
                        QObject *context, Callback<std::monostate> done) override
    {
        note(QStringLiteral("setAccountName %1 %2 %3").arg(id.value(), account.value(), name),
             context, std::move(done));
    }
    void setAccountNotes(const ConnectionId &id, const AccountId &account, const QString &notes,
                         QObject *context, Callback<std::monostate> done) override
    {
        note(QStringLiteral("setAccountNotes %1 %2 %3").arg(id.value(), account.value(), notes),
             context, std::move(done));
    }
    void setAccountHidden(const ConnectionId &id, const AccountId &account, bool hidden,
                          QObject *context, Callback<std::monostate> done) override
    {
        note(QStringLiteral("setAccountHidden %1 %2 %3")
                 .arg(id.value(), account.value())
                 .arg(hidden),
             context, std::move(done));
    }
    void answerAccountMatch(const AccountAnswer &answer, QObject *context,
                            Callback<std::monostate> done) override
    {
        note(QStringLiteral("answerAccountMatch %1 %2")
                 .arg(answer.account.value(),
                      answer.same ? answer.same->value() : QStringLiteral("none")),
             context, std::move(done));
    }

private:
    /// By account, text (anywhere in the description) and place; days do not count here.
    [[nodiscard]] TransactionList pageOfKept(const TransactionFilter &filter) const
    {
        TransactionList list;
        for (const ListedTransaction &row : kept) {
            const bool left = std::find(filter.without.begin(), filter.without.end(),
                                        row.account) != filter.without.end();
            if (left || (filter.account && row.account != *filter.account) ||
                (filter.before && row.position >= *filter.before) ||
                !row.transaction.description.contains(filter.text, Qt::CaseInsensitive))
                continue;
            if (list.rows.size() == size_t(filter.limit)) {
                list.next = list.rows.back().position;
                break;
            }
            list.rows.push_back(row);
        }
        return list;
    }
    void note(const QString &call, QObject *context, Callback<std::monostate> done)
    {
        calls << call;
        if (noteFault)
            return answerLater<std::monostate>(context, std::move(done), fail(*noteFault));
        answerLater<std::monostate>(context, std::move(done), std::monostate{});
    }
    void answerDetails(const ConnectionId &id, QObject *context, Callback<ConnectionDetails> done)
    {
        const auto known = detailsById.find(id.value());
        if (known != detailsById.end()) {
            answerLater<ConnectionDetails>(context, std::move(done), known->second);
            return;
        }
        for (const ConnectionEntry &entry : *entries) {
            if (entry.connection.id == id) {
                ConnectionDetails made;
                made.entry = entry;
                answerLater<ConnectionDetails>(context, std::move(done), made);
                return;
            }
        }
        answerLater<ConnectionDetails>(context, std::move(done),
                                       fail(makeError(ErrorKind::UnknownId, {}, {})));
    }
};

} // namespace holdfast::test
