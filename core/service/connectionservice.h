#pragma once

#include "core/base/callback.h"
#include "core/base/secret.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/flow.h"
#include "core/lifecycle/history.h"
#include "core/lifecycle/historymonths.h"
#include "core/lifecycle/lineage.h"
#include "core/lifecycle/localsettings.h"
#include "core/lifecycle/namedaccount.h"
#include "core/lifecycle/overlap.h"
#include "core/lifecycle/reminderpreferences.h"
#include "core/lifecycle/removedelsewhere.h"
#include "core/lifecycle/rules.h"
#include "core/lifecycle/serviceconsent.h"
#include "core/lifecycle/serviceuser.h"
#include "core/lifecycle/transactionlist.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <variant>
#include <vector>

namespace holdfast {

/// One connection with what is known here about it: everything a row needs.
struct ConnectionEntry
{
    BankConnection connection;
    LocalFacts facts;
    Enrichment enrichment;
    ConnectionSettings settings = {};
    /// The accounts that were ticked went to a newer connection; this one carries the others.
    std::optional<LeftBehind> leftBehind = {};
    int hiddenAccounts = 0; ///< of those it carries, how many the person hid here
    /// Those it took the place of, over all generations, and that the service no longer lists.
    std::vector<ConnectionId> replaces = {};
    friend bool operator==(const ConnectionEntry &, const ConnectionEntry &) = default;
};

/// All connections at one moment; never changed once handed out, cheap to keep.
using ConnectionSnapshot = std::shared_ptr<const std::vector<ConnectionEntry>>;

/// What the details pane, `show` and `connections --json` add to a row.
struct ConnectionDetails
{
    ConnectionEntry entry;
    /// As last read; may lack accounts never read, and ends with those that are gone.
    std::vector<Account> accounts;
    std::vector<SyncRecord> syncs;            ///< newest first
    std::optional<Instant> accountsReadAt;
    std::optional<Instant> syncsReadAt;
    std::optional<ConnectionId> supersedes;
    std::optional<ConnectionId> supersededBy;
    std::map<AccountId, AccountSettings> accountSettings = {};
    Lineage lineage = {};
    std::vector<AccountQuestion> questions = {};  ///< may be left open
    std::vector<Overlap> overlaps = {};
    std::vector<ConsentRecord> consents = {};     ///< what was asked and granted, newest first
    std::vector<ServiceConsent> serviceConsents = {};  ///< what the service remembers, newest first
    /// How far back the transactions of each account are kept here, "as of" its readAt; accounts of
    /// which nothing was read yet are missing.
    std::vector<AccountHistory> accountHistories = {};
    bool readingTransactions = false;             ///< more of it is on its way
    std::optional<Error> transactionsFault = {};  ///< why less is there than there could be
    /// Since when the service lacks it, once that is confirmed: it was removed elsewhere.
    std::optional<Instant> removedElsewhereSince = {};
    friend bool operator==(const ConnectionDetails &, const ConnectionDetails &) = default;
};

/// How well the service can be reached and what else is wrong: banners, never advice.
struct ServiceHealth
{
    bool checking = false;
    bool offline = false;  ///< the system says that there is no network
    std::optional<Instant> lastChecked;  ///< last complete read of the list
    std::optional<Instant> nextTry;
    /// What went wrong last in each area (network, secret store, database, clock); at most one each.
    std::vector<Error> faults;
    /// Nothing was asked of the service in this run: profile or secret are not there (yet), and
    /// `lastChecked` is of an earlier run.
    bool unasked = false;
    friend bool operator==(const ServiceHealth &, const ServiceHealth &) = default;
};

/// Whose connections these are.
struct ProfileSummary
{
    QString name;      ///< the profile's name, for people; empty until it has been read
    bool sandbox = false;
    Role role = Role::Owner;
    std::optional<UserId> user;
    /// Where a relay posts webhooks to; empty while nothing listens for them.
    QString webhookAddress;
    QString key = {};  ///< Profile::key(), for keeping things by; shown nowhere. Empty as the name is
    friend bool operator==(const ProfileSummary &, const ProfileSummary &) = default;
};

/// How a manual sync ended, from evidence and not from "the call returned 200".
enum class SyncVerdict { Running, Updated, NothingNew, Partial, NeedsYou, Failed };
[[nodiscard]] QString syncVerdictWord(SyncVerdict verdict);

struct SyncResult
{
    SyncId sync;
    ConnectionId connection;
    SyncVerdict verdict = SyncVerdict::Running;
    QString fetchStatus;  ///< the service's own word; null while there is none
    friend bool operator==(const SyncResult &, const SyncResult &) = default;
};

/// What is left of a removed connection: enough to prove it, nothing to identify accounts by.
struct RemovalReceipt
{
    ConnectionId connection;
    QString bankName;
    int accounts = 0;
    Instant startedAt;
    Instant confirmedAt;      ///< when the service's list no longer had it
    bool alreadyGone = false; ///< the service did not know it any more
    /// Older files beside the database that may still hold it; nothing here reads them.
    QStringList mayRemainIn = {};
    /// When the consent ended by the service's own account, where its consent history tells.
    std::optional<Instant> cancelledAt = {};
    friend bool operator==(const RemovalReceipt &, const RemovalReceipt &) = default;
};

/// The one door between core and ui (and the command line). Lives on the thread of its creator, as
/// do all its signals and callbacks. Takes and gives values; signals carry ids.
///
/// Life: open() reads what is stored here (fast; what the first picture needs), goOnline() then
/// reads profile, secret and service. Commands that need the service fail with its kind of error and
/// change nothing.
class ConnectionService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads the stored connections; snapshotReplaced() follows even when there are none. Fails with
    /// a Storage… kind; health() then holds the same fault. When a damaged database was set aside
    /// for an empty one this succeeds, and health() tells where it lies (StorageDamaged, part
    /// "set-aside", `about` its path) until the program ends.
    virtual void open(QObject *context, Callback<std::monostate> done) = 0;
    /// Reads profile and secret, and the list once; from then on keeps it fresh.
    virtual void goOnline(QObject *context, Callback<std::monostate> done) = 0;
    /// Another one is shown meanwhile: everything goes on, and the list is read less often. Coming
    /// back reads it soon when it has not been read for a while. As if nobody could see it, whatever
    /// setSeen() says.
    virtual void setInBackground(bool inBackground) = 0;

    /// The client secret or private JWK, given by the person because goOnline() ended with
    /// SecretAbsent or another secret-store fault. Kept in the keychain when asked, else for this run
    /// only; then goes online again and answers with how that went. When the keychain refuses, the
    /// secret is kept for this run and health() says so.
    virtual void provideSecret(const Secret &secret, bool keepInKeychain, QObject *context,
                               Callback<std::monostate> done) = 0;

    [[nodiscard]] virtual ConnectionSnapshot snapshot() const = 0;  ///< never null
    /// False while snapshot() holds only as many as the first picture shows: at start, and for a
    /// blink. snapshotReplaced() follows with all of them.
    [[nodiscard]] virtual bool snapshotIsWhole() const = 0;
    [[nodiscard]] virtual RuleSettings ruleSettings() const = 0;
    [[nodiscard]] virtual ServiceHealth health() const = 0;
    [[nodiscard]] virtual ProfileSummary profile() const = 0;
    /// The flow under way; at most one at a time.
    [[nodiscard]] virtual std::optional<FlowStatus> flow() const = 0;
    /// What is to be added to this computer's clock to judge and count down by: zero unless the
    /// service's answers showed that it is off by more than two minutes. All instants given here are
    /// by the clock so corrected; timeLeapt() follows whenever this changes.
    [[nodiscard]] virtual std::chrono::milliseconds clockCorrection() const = 0;

    /// Whether somebody can see what is shown of this service: the list is read oftener then. So it
    /// is until the contrary is told.
    virtual void setSeen(bool seen) = 0;

    /// Reads the list (and the syncs that matter) from the service now; callers share one read.
    virtual void refresh(QObject *context, Callback<std::monostate> done) = 0;
    /// What is stored about one connection; UnknownId when there is nothing.
    virtual void details(const ConnectionId &id, QObject *context,
                         Callback<ConnectionDetails> done) = 0;
    /// Reads accounts and syncs of one connection from the service, stores them, gives details. In
    /// programs that stay open its transactions follow in the background; see transactionsChanged().
    virtual void refreshDetails(const ConnectionId &id, QObject *context,
                                Callback<ConnectionDetails> done) = 0;
    /// All that happened to a connection, from what is stored: syncs, consents, renewals, changes of
    /// the id and every attempt made here; the oldest first. UnknownId when nothing is stored.
    virtual void history(const ConnectionId &id, QObject *context,
                         Callback<std::vector<HistoryEvent>> done) = 0;
    /// What the accounts of all connections are called, as stored; without those that are hidden or
    /// gone. Ask again after snapshotReplaced() and connectionsChanged().
    virtual void accountNames(QObject *context, Callback<std::vector<NamedAccount>> done) = 0;
    /// What the person wants to be reminded of, as stored: for what reminds in our place, such as a
    /// calendar.
    virtual void reminderWishes(QObject *context, Callback<ReminderWishes> done) = 0;
    /// The kept transactions, page by page; never asks the service. Nothing for what is not stored.
    virtual void transactions(const TransactionFilter &filter, QObject *context,
                              Callback<TransactionList> done) = 0;
    /// Of each account the months of which transactions are kept; never asks the service. Nothing for
    /// what is not stored.
    virtual void accountMonths(const ConnectionId &id, QObject *context,
                               Callback<std::vector<AccountMonths>> done) = 0;
    /// One page of the users this client may look at, asked of the service; `offset` is 0 for the
    /// first page, then UserPage::next.
    virtual void users(int offset, QObject *context, Callback<UserPage> done) = 0;
    virtual void institutions(QObject *context, Callback<std::vector<Institution>> done) = 0;
    /// The bank's icon as SVG or PNG bytes, cached; UnknownId when there is none, BadAnswer
    /// when what there is cannot be shown.
    virtual void icon(const BankId &bank, QObject *context, Callback<QByteArray> done) = 0;

    /// Starts a flow, opens the browser, waits for the redirect, checks, reads the list. DoesNotFit
    /// (part = reason word) when the action is not available; Usage when a flow is under way.
    virtual void startFlow(const FlowRequest &request, QObject *context,
                           Callback<FlowResult> done) = 0;
    virtual void openBrowserAgain() = 0;
    /// The address the browser shows at the end, pasted by the person: the same checks as a redirect.
    virtual void pasteAddress(const QString &address, QObject *context,
                              Callback<std::monostate> done) = 0;
    virtual void cancelFlow() = 0;

    /// Asks the service to fetch one connection. With `followToTheEnd` answers with the final
    /// verdict (or Running after ten minutes), else as soon as the service accepted.
    virtual void sync(const ConnectionId &id, bool followToTheEnd, QObject *context,
                      Callback<SyncResult> done) = 0;
    /// Revokes at the service, reads the list until it is gone there, then deletes here.
    /// One that was removed elsewhere is deleted here at once: there is nothing left to revoke.
    virtual void remove(const ConnectionId &id, QObject *context,
                        Callback<RemovalReceipt> done) = 0;
    /// Of every removal, the newest first; never asks the service.
    virtual void receipts(QObject *context, Callback<std::vector<RemovalReceipt>> done) = 0;
    /// Connections that are kept here though the service lost them, the latest first; never asks
    /// the service. They are in no snapshot; details() has what is kept of them.
    virtual void removedElsewhere(QObject *context,
                                  Callback<std::vector<RemovedElsewhere>> done) = 0;
    /// The person knows of it and keeps the copy.
    virtual void keepRemovedElsewhere(const ConnectionId &id, QObject *context,
                                      Callback<std::monostate> done) = 0;

    // What the person sets here: kept on this computer, follows connection and account across ids.
    // Each answers once it is stored, with connectionsChanged() before. UnknownId for connections
    // nobody has stored; StorageReadOnly beside a running Holdfast.

    virtual void setOwnName(const ConnectionId &id, const QString &name, QObject *context,
                            Callback<std::monostate> done) = 0;
    virtual void setNotes(const ConnectionId &id, const QString &notes, QObject *context,
                          Callback<std::monostate> done) = 0;
    virtual void setReminders(const ConnectionId &id, bool on, QObject *context,
                              Callback<std::monostate> done) = 0;
    /// No reminder before `until`; none ends the snooze.
    virtual void setSnooze(const ConnectionId &id, std::optional<Instant> until, QObject *context,
                           Callback<std::monostate> done) = 0;
    /// Who has to do the login at the bank, in the person's own word; an empty one names nobody.
    virtual void setPerson(const ConnectionId &id, const QString &person, QObject *context,
                           Callback<std::monostate> done) = 0;
    virtual void setAccountName(const ConnectionId &id, const AccountId &account,
                                const QString &name, QObject *context,
                                Callback<std::monostate> done) = 0;
    virtual void setAccountNotes(const ConnectionId &id, const AccountId &account,
                                 const QString &notes, QObject *context,
                                 Callback<std::monostate> done) = 0;
    virtual void setAccountHidden(const ConnectionId &id, const AccountId &account, bool hidden,
                                  QObject *context, Callback<std::monostate> done) = 0;
    /// Answers one of ConnectionDetails::questions; UnknownId when it is none of them, DoesNotFit
    /// when the account named was another one's answer.
    virtual void answerAccountMatch(const AccountAnswer &answer, QObject *context,
                                    Callback<std::monostate> done) = 0;

Q_SIGNALS:
    /// The list was read whole; rows may have come, gone or changed. Compare snapshots.
    void snapshotReplaced();
    /// These rows changed in place in snapshot(), or what details() tells of them.
    void connectionsChanged(const QList<holdfast::ConnectionId> &ids);
    /// removedElsewhere() answers something else than before.
    void removedElsewhereChanged();
    /// More or other transactions are kept of these, or the reading of them began or ended.
    void transactionsChanged(const QList<holdfast::ConnectionId> &ids);
    void healthChanged();
    /// The clock was set, the computer slept, or clockCorrection() changed: whatever was worked out
    /// from the time is stale.
    void timeLeapt();
    void profileChanged();
    /// A flow started, moved on or ended; see flow().
    void flowChanged();
    /// The list told what became of flows whose own answer never came.
    void attemptsSettled(const QList<holdfast::SettledAttempt> &attempts);
    /// A removal that nobody is waiting for any more came to its end: begun in an earlier run, or
    /// confirmed later than remove() waits.
    void removalFinished(const holdfast::RemovalReceipt &receipt);
};

} // namespace holdfast
