#pragma once

#include "core/auth/waiters.h"
#include "core/service/servicestate.h"
#include "core/service/syncturns.h"
#include "core/service/unsavedlist.h"

#include <QObject>

#include <deque>
#include <optional>
#include <set>

namespace holdfast {

/// Reads the service's list and stores it, then what else a row shows: accounts (one read for all)
/// and the syncs of the connections that changed or whose enrichment is still open. The list is
/// shown as soon as it is stored; the answer comes when all is read and what it means beyond its rows
/// is settled (Store::settleAfterReading()). Callers share one read.
///
/// With a store that is open for reading only (a console command beside a running window) nothing is
/// stored: what was read is shown and forgotten.
class ListReader : public QObject
{
    Q_OBJECT
public:
    explicit ListReader(ServiceState &state, QObject *parent = nullptr);

    /// Needs a session. Errors are those of MoneyhubClient and Store; stored rows stay as they were.
    /// After a 429 nothing is sent before the time it named; the same error answers.
    void read(QObject *context, Callback<std::monostate> done);
    /// Does not share a reading that is under way: it may have asked before the change that the
    /// caller wants to see.
    void readAnew(QObject *context, Callback<std::monostate> done);
    /// Whether the latest list tells of that connection: it has its row, or it was readable whole.
    /// When not, the row in the book may be older, and its absence means nothing.
    [[nodiscard]] bool knowsOf(const ConnectionId &id) const;
    /// Accounts and syncs of one connection that is in the book: stored, counted, shown.
    void readDetails(const ConnectionId &id, QObject *context, Callback<std::monostate> done);

    /// Null when nothing was read; always null with a store that is written: it has everything then.
    [[nodiscard]] const UnsavedList::Reading *unsavedReading(const ConnectionId &id) const
    {
        return m_unsaved.reading(id);
    }

Q_SIGNALS:
    /// The list was read whole, whether or not anything is new.
    void listWasRead();
    /// It could not be read; once, however many asked.
    void readingFailed(const holdfast::Error &error);
    /// The connections known to be removed elsewhere are others than after the reading before.
    void removedElsewhereChanged();
    /// As of ConnectionService.
    void attemptsSettled(const QList<holdfast::SettledAttempt> &attempts);
    void removalFinished(const holdfast::RemovalReceipt &receipt);

private:
    void begin();
    void listRead(Expected<ReadList<BankConnection>> list);
    void listSaved(Expected<StoredList> saved, const ConnectionSnapshot &before);
    void accountsRead(Expected<ReadList<Account>> accounts);
    [[nodiscard]] std::deque<ConnectionId> dueForSyncs(const StoredList &saved);
    void readNextSyncs();
    void oneSyncsRead(const Expected<std::monostate> &result);
    void reloadRows();
    void showRows(const Expected<std::vector<SettledAttempt>> &settled);
    void confirmGone();
    void end(const Expected<std::monostate> &result);
    void readSyncs(const ConnectionId &id, Callback<std::monostate> done);
    void readAccounts(const ConnectionId &id, Callback<std::monostate> done);
    void finishRemovals(const StoredList &saved);
    void removalStored(const StoredReceipt &receipt, const Expected<std::monostate> &stored);
    void noteProblems(const std::vector<RowProblem> &problems);
    void tellProblems();
    void countForeignSyncs(const ConnectionEntry &entry, const std::vector<SyncRecord> &syncs);
    [[nodiscard]] std::vector<BankConnection> rowsToStore(ReadList<BankConnection> list);
    void refused(const Error &error);
    [[nodiscard]] Error stillTooMany() const;

    ServiceState &m_state;
    Waiters<std::monostate> m_waiters;
    Waiters<std::monostate> m_later;     ///< for the reading after the one under way
    std::optional<Error> m_tooMany;      ///< the service's 429, until the time it named
    std::chrono::steady_clock::time_point m_tooManyUntil; ///< by elapsed(): as the service counts
    int m_problems = 0;                  ///< rows of this reading that could not be read
    QString m_firstProblem;
    std::deque<ConnectionId> m_wanted;   ///< whose syncs are still to be read
    std::set<ConnectionId> m_read;       ///< whose syncs were read in this run, since they changed
    SyncTurns m_turns;
    UnsavedList m_unsaved;               ///< what is shown when nothing is stored
    std::vector<RemovedElsewhere> m_gone;
    /// The readable rows of the latest list; none when that is all of them.
    std::optional<std::set<ConnectionId>> m_readable;
    bool m_complete = false;             ///< every row of this reading, the accounts too, was readable
    int m_underWay = 0;
    bool m_accountsRead = false;
    Instant m_readAt{};                  ///< when the list of this reading was there
};

} // namespace holdfast
