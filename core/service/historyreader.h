#pragma once

#include "core/service/connectionservice.h"
#include "core/service/historyrun.h"

#include <deque>
#include <map>

namespace holdfast {

/// Keeps the histories of those connections up to date that somebody looks at or has just renewed,
/// one after the other, and the service's consent history once in a run, after each flow, and where it
/// has been overtaken.
/// Everything is read with the client's read scopes, so an inspector has it too. Nothing is read
/// where nothing can be stored, and by itself nothing unless ServiceParts::readHistories.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    explicit HistoryReader(ServiceState &state, QObject *parent = nullptr);

    /// Somebody looks at it. Without a session, or under way already: nothing happens.
    void want(const ConnectionId &id);
    /// It has been connected or renewed: the service goes on fetching for minutes, so this looks
    /// again with growing pauses until nothing more comes and the enrichment has ended, or for
    /// ServiceTimes::historyDeadline.
    void follow(const ConnectionId &id);
    /// The consent history again, where what is stored of it for a connection tells of another end
    /// than the list does: it was renewed on another device, or by a console command, which keeps no
    /// histories. Once for each end of each connection, since the two need not agree, and again after a
    /// fault that may pass. `done` is answered with true when it was stored anew; false, at once, when there was no cause or it
    /// could not be read.
    void renewConsents(const ConnectionDetails &details, Callback<bool> done);
    /// The list was read: what the bank updated since is read, and what a fault interrupted goes
    /// on.
    void listRead();

    /// Under way, or to be looked at again.
    [[nodiscard]] bool isReading(const ConnectionId &id) const;
    /// Why the last run ended early; none when it did not.
    [[nodiscard]] std::optional<Error> fault(const ConnectionId &id) const;

Q_SIGNALS:
    /// More is stored, or a run began or ended.
    void changed(const QList<holdfast::ConnectionId> &ids);
    /// The book tells now how far the first transactions of these reach.
    void reachChanged(const QList<holdfast::ConnectionId> &ids);

private:
    /// What is known of a connection in this run of the program.
    struct Known
    {
        std::optional<Instant> lastUpdated; ///< of the bank, when it was last read
        std::optional<std::chrono::steady_clock::time_point> followUntil;
        std::chrono::milliseconds nextPause{0};
        std::optional<Error> fault;
    };

    [[nodiscard]] bool isOn() const;
    void startNext();
    void ended(const ConnectionId &id, const Expected<qint64> &added);
    /// True when it will be looked at again.
    [[nodiscard]] bool lookAgain(const ConnectionId &id, Known &known, qint64 added);
    void readConsents();
    void fetchConsents(Callback<std::monostate> stored);
    [[nodiscard]] bool isOvertaken(const ConnectionDetails &details) const;
    /// A row tells how far the first transactions of its connection are.
    void noteReach(const ConnectionId &id);
    void reachKnown(const ConnectionId &id, const std::vector<AccountHistory> &histories);

    ServiceState &m_state;
    HistoryStore m_store;
    std::map<ConnectionId, Known> m_known;
    std::deque<ConnectionId> m_queue;
    HistoryRun *m_run = nullptr;
    bool m_consentsWanted = true;
    /// For which end of a connection the consent history was last read because of it.
    std::map<ConnectionId, std::optional<Instant>> m_consentsReadFor;
};

} // namespace holdfast
