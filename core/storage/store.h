#pragma once

#include "core/base/callback.h"
#include "core/base/clock.h"
#include "core/lifecycle/history.h"
#include "core/lifecycle/namedaccount.h"
#include "core/lifecycle/removedelsewhere.h"
#include "core/storage/stored.h"
#include "core/storage/storedwebhook.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace holdfast {

/// How long the store waits for others. A struct so that tests can shorten it.
struct StoreDeadlines
{
    /// For another program that holds the database; then StorageBusy.
    std::chrono::milliseconds busy{5000};
};

/// Everything Holdfast keeps: one SQLite database `holdfast.db` in a data folder, on a thread of
/// its own. No secret, token or account number has a column in it.
///
/// Life: open() once, then ask in any order; requests run one after the other in the order they
/// were made, so a reading asked for right after open() needs no waiting in between. After a failed
/// open() every request fails with the same error. The destructor lets the writes already asked for
/// finish and drops their answers.
///
/// Thread: used from the thread that made it; contexts live there too and callbacks come there.
/// Each write is one transaction: when its answer is a success it is on the disk, when it is an
/// error nothing of it is; also StorageReadOnly, part "moved", once somebody moved or deleted the
/// file, until it is back or open() is called again. Errors: StorageBusy, StorageFull, StorageReadOnly, StorageDamaged,
/// StorageNewer; `detail` names the path.
class Store
{
public:
    enum class Mode {
        /// For the one that holds the InstanceLock of the folder: nobody else may bring a database
        /// up to date, copy its log into it, or set a damaged one aside.
        ReadWrite,
        /// For a small write beside a running Holdfast. The database must be there and up to date,
        /// else StorageReadOnly, part "older"; no file is made, moved or repaired.
        Beside,
        /// Nothing is written, created or repaired; works beside a running Holdfast. A folder
        /// without a database reads as empty.
        ReadOnly,
    };

    /// `clock` gives the dates in the names of files that are set aside.
    explicit Store(const Clock &clock, StoreDeadlines deadlines = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Opens `folder`/holdfast.db. ReadWrite makes the folder (0700) and the file (0600), repairs
    /// wider modes, and brings an older file up to date, in one transaction and after a copy of it
    /// was made (core/storage/upgradecopy.h). The database file must be a regular file, not a link;
    /// the folder may be reached through one. Syncs and removals that nobody ended were cut off with
    /// an earlier program: they end as "unfinished", at their last step.
    ///
    /// A database whose content is damaged (no SQLite file, cut, or found malformed by SQLite, now or
    /// while it was last in use) is set aside in ReadWrite: renamed with its side files, to a name
    /// with the date, and never deleted; a new one takes its place and is filled from the service.
    /// This happens here and nowhere else, with the lock held and no connection open, and for
    /// nothing but the content: a file that is newer, busy, another program's, another user's, a
    /// link, or on a disk that does not give it out is left as it is, to the byte, and told as
    /// StorageNewer, StorageBusy, StorageDamaged or StorageReadOnly. oldFiles() tells what was moved.
    ///
    /// A log or journal beside it that another database left, or this one on another day, is set
    /// aside in the same way, and the database goes on without it; in the other modes it is refused
    /// as StorageDamaged, part "log" or "journal".
    ///
    /// StorageReadOnly also stands for a folder of another owner; Mode::ReadOnly may still work then.
    void open(const QString &folder, Mode mode, QObject *context, Callback<std::monostate> done);

    /// The files beside the database that hold what it once held.
    void oldFiles(QObject *context, Callback<OldFiles> done);

    /// integrity_check and foreign_key_check; for `doctor`. Success means sound.
    void check(QObject *context, Callback<std::monostate> done);

    // The first picture

    /// The profile that was open last and the first of its connections: as many as a screen holds of
    /// those whose consent ends soonest, and of those without an end. `list.whole` tells whether that
    /// is all of them.
    void loadLastPicture(QObject *context, Callback<LastPicture> done);
    void rememberLastProfile(const LastProfile &profile, QObject *context,
                             Callback<std::monostate> done);

    // Profiles and settings

    void profileMemory(const QString &profileKey, QObject *context, Callback<ProfileMemory> done);
    /// Those of a client's users whose list was ever read whole here; the one read last first.
    void knownUsers(const QString &profileKey, QObject *context,
                    Callback<std::vector<UserId>> done);
    /// Before a user is registered: keeps the name they get there. Answers with it, or with the one
    /// kept before, when the answer to that registration never came; rememberUser() forgets it.
    void registeringAs(const QString &profileKey, const QString &clientUserId, QObject *context,
                       Callback<QString> done);
    void rememberUser(const UserScope &scope, QObject *context, Callback<std::monostate> done);
    void expectKeychain(const QString &profileKey, bool expected, QObject *context,
                        Callback<std::monostate> done);
    /// Small texts of the program itself (never a secret); an empty value removes the key.
    void settings(QObject *context, Callback<std::map<QString, QString>> done);
    void setSetting(const QString &key, const QString &value, QObject *context,
                    Callback<std::monostate> done);

    // Connections

    void loadConnections(const UserScope &scope, QObject *context, Callback<StoredList> done);
    /// Takes over one complete reading of the service's list: new rows are added, changed ones
    /// written, those it lacks marked missing since `readAt` (once), those it has again unmarked.
    /// Answers with everything as now stored.
    void saveConnections(const UserScope &scope, std::vector<BankConnection> listed, Instant readAt,
                         QObject *context, Callback<StoredList> done);
    /// UnknownId when nothing is stored.
    void details(const UserScope &scope, const ConnectionId &id, QObject *context,
                 Callback<StoredDetails> done);
    /// Of all accounts that are neither hidden nor gone, in the order of their connections.
    void accountNames(const UserScope &scope, QObject *context,
                      Callback<std::vector<NamedAccount>> done);
    /// Writes the accounts of one connection as read; one that neither this reading nor the
    /// connection's own list has any more stays, marked with the date. Of `reference` at most the
    /// last four characters are kept: a bank that sends a whole account number there must not make
    /// us keep it.
    void saveAccounts(const UserScope &scope, const ConnectionId &id,
                      const std::vector<Account> &accounts, Instant readAt, QObject *context,
                      Callback<std::monostate> done);
    /// The same for every stored connection that `accounts` name, in one transaction.
    void saveAllAccounts(const UserScope &scope, std::vector<Account> accounts, Instant readAt,
                         QObject *context, Callback<std::monostate> done);
    /// Adds and updates syncs by id (the newest 200 are kept) and sets the row's enrichment.
    void saveSyncs(const UserScope &scope, const ConnectionId &id, const SyncReading &reading,
                   QObject *context, Callback<std::monostate> done);

    // Connections that follow each other

    /// Records that `newer` follows `older`, both stored, and lets follow what belongs to them: the
    /// settings at once, the accounts and theirs as soon as the accounts of both have been read.
    void recordSuccession(const UserScope &scope, const ConnectionId &older,
                          const ConnectionId &newer, Succession kind, Instant at, QObject *context,
                          Callback<std::monostate> done);
    /// A flow ended with an answer that was checked: succession, accounts, consent and the end of
    /// its attempt, in one transaction.
    void settleFlow(const UserScope &scope, const StoredSettlement &settlement, QObject *context,
                    Callback<std::monostate> done);
    /// After each whole reading of the list and the accounts: successions nobody here took part in,
    /// and what became of attempts whose own answer never came. Answers with what is to be told;
    /// each is told once, and once more when something comes of it after all. `running` is the
    /// attempt under way, 0 for none.
    void settleAfterReading(const UserScope &scope, qint64 running, Instant now, QObject *context,
                            Callback<std::vector<SettledAttempt>> done);
    /// The person's answer to one of StoredDetails::questions; UnknownId when it is none,
    /// DoesNotFit when another account became that one.
    void answerQuestion(const UserScope &scope, const AccountAnswer &answer, QObject *context,
                        Callback<std::monostate> done);

    // What the person set here. `change` runs on the store's thread and must own all it uses.

    void changeSettings(const UserScope &scope, const ConnectionId &id,
                        std::function<void(ConnectionSettings &)> change, QObject *context,
                        Callback<std::monostate> done);
    void changeAccountSettings(const UserScope &scope, const ConnectionId &id,
                               const AccountId &account,
                               std::function<void(AccountSettings &)> change, QObject *context,
                               Callback<std::monostate> done);

    // Manual syncs, kept for the cool-down and the rolling day also across restarts

    /// Before the request is sent, so that a crash cannot make us forget one.
    void manualSyncStarted(const UserScope &scope, const ConnectionId &id, Instant at,
                           QObject *context, Callback<std::monostate> done);
    /// The service refused it, or it certainly never got there: it does not count.
    void manualSyncNotCounted(const UserScope &scope, const ConnectionId &id, Instant startedAt,
                              QObject *context, Callback<std::monostate> done);
    void manualSyncEnded(const UserScope &scope, const ConnectionId &id, bool successful,
                         Instant at, QObject *context, Callback<std::monostate> done);
    /// The service said 429 until then; none forgets it.
    void setSyncNotBefore(const UserScope &scope, const ConnectionId &id,
                          std::optional<Instant> notBefore, QObject *context,
                          Callback<std::monostate> done);

    // Removal

    /// Before the request is sent. Marking twice keeps the first instant; answers with it.
    void markRemoving(const UserScope &scope, const ConnectionId &id, Instant at, QObject *context,
                      Callback<Instant> done);
    /// The service refused the removal.
    void unmarkRemoving(const UserScope &scope, const ConnectionId &id, QObject *context,
                        Callback<std::monostate> done);
    /// Deletes every row of the connection (and of the gone ones it replaced) and keeps the
    /// receipt, in one transaction; then overwrites what the side files still held and deletes the
    /// copy from before the last upgrade. What oldFiles() still names afterwards may hold it.
    /// Deleting what is not there only keeps the receipt.
    void finishRemoval(const UserScope &scope, const StoredReceipt &receipt, QObject *context,
                       Callback<std::monostate> done);
    /// Adds the service's own time of the cancellation to a receipt; nothing without a receipt.
    void noteCancellation(const UserScope &scope, const ConnectionId &id, Instant at,
                          QObject *context, Callback<std::monostate> done);

    // Removed elsewhere

    /// After a complete reading of list and accounts whose successions are recorded: connections
    /// that this reading lacked, and one at least kGoneAfter before it, are confirmed gone. Answers
    /// with all that are, the latest first. One that is listed again is confirmed no longer.
    void confirmMissing(const UserScope &scope, Instant readAt, QObject *context,
                        Callback<std::vector<RemovedElsewhere>> done);
    void removedElsewhere(const UserScope &scope, QObject *context,
                          Callback<std::vector<RemovedElsewhere>> done);
    /// The person was told and keeps what is here.
    void keepRemovedElsewhere(const UserScope &scope, const ConnectionId &id, QObject *context,
                              Callback<std::monostate> done);
    /// Newest first.
    void receipts(const UserScope &scope, QObject *context,
                  Callback<std::vector<StoredReceipt>> done);

    // The journal of flows

    /// Answers with the number under which the attempt goes on; `number` of the argument is
    /// ignored.
    void attemptStarted(const UserScope &scope, const StoredAttempt &attempt, QObject *context,
                        Callback<qint64> done);
    void attemptMoved(qint64 number, AttemptStep step, QObject *context,
                      Callback<std::monostate> done);
    void attemptEnded(qint64 number, const QString &outcome, const QString &correlationId,
                      Instant at, QObject *context, Callback<std::monostate> done);
    /// All that happened to a connection and to those it grew out of; the oldest first.
    void history(const UserScope &scope, const ConnectionId &id, QObject *context,
                 Callback<std::vector<HistoryEvent>> done);
    /// Newest first; the newest 500 of a scope are kept.
    void attempts(const UserScope &scope, QObject *context,
                  Callback<std::vector<StoredAttempt>> done);

    // Webhooks

    void webhookMemory(const QString &profileKey, QObject *context, Callback<WebhookMemory> done);
    /// The same; `path` is taken when none was made before.
    void ensureWebhookPath(const QString &profileKey, const QString &path, QObject *context,
                           Callback<WebhookMemory> done);
    /// Keeps what the event asks to be read, so that it may be acknowledged. The same signed event
    /// is taken once in kWebhookMemory, also across restarts.
    void takeWebhook(const UserScope &scope, const WebhookNotice &notice, QObject *context,
                     Callback<WebhookIntake> done);
    void webhookWork(const UserScope &scope, QObject *context, Callback<WebhookWork> done);
    /// Everything up to that number has been read; what came later stays.
    void webhooksWorked(const UserScope &scope, qint64 upTo, QObject *context,
                        Callback<std::monostate> done);

    class Worker; ///< core/storage/storeworker_p.h

private:
    friend class HistoryStore; ///< core/storage/historystore.h: more of what is kept
    friend class ReminderStore; ///< core/storage/reminderstore.h: the same
    const Clock &m_clock;
    std::unique_ptr<Worker> m_worker;
};

} // namespace holdfast
