#pragma once

#include "core/service/connectionservice.h"
#include "core/storage/stored.h"

#include <QHash>
#include <QObject>

#include <map>
#include <set>

namespace holdfast {

/// What a row shows of a stored connection.
[[nodiscard]] ConnectionEntry entryOf(StoredConnection row);

/// The connections as last stored, in the form the door hands out. Rows that the service no longer
/// lists are left out, unless their removal is still being confirmed.
class ConnectionBook : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionBook(QObject *parent = nullptr);

    void show(StoredList list);
    /// How far back the transactions of a connection reach: in its facts from now on, also after
    /// another show(). False when nothing changes by it.
    bool setReach(const ConnectionId &id, const QDate &from);

    /// Banks that the service calls unavailable for good: in the facts of their connections from now
    /// on, also after another show().
    void setClosedBanks(std::set<BankId> closed);

    [[nodiscard]] ConnectionSnapshot snapshot() const { return m_snapshot; }
    /// False while only the first screenful has been read.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] std::optional<Instant> readAt() const { return m_readAt; }
    /// Null when there is none of that id; valid until the book changes.
    [[nodiscard]] const ConnectionEntry *find(const ConnectionId &id) const;

Q_SIGNALS:
    /// show() brought something else than before, or anything for the first time.
    void replaced();

private:
    ConnectionSnapshot m_snapshot;
    /// Where each is in the snapshot; made when something is first looked for, so that the first
    /// picture need not wait for it.
    mutable QHash<ConnectionId, qsizetype> m_places;
    std::map<ConnectionId, QDate> m_reach;
    std::set<BankId> m_closed;
    std::optional<Instant> m_readAt;
    bool m_shown = false;
    bool m_whole = false;
};

} // namespace holdfast
