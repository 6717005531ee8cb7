#include "core/service/connectionbook.h"

#include <algorithm>

namespace holdfast {

ConnectionEntry entryOf(StoredConnection row)
{
    return {std::move(row.connection), std::move(row.facts), row.enrichment,
            std::move(row.settings), std::move(row.leftBehind), row.hiddenAccounts};
}

ConnectionBook::ConnectionBook(QObject *parent)
    : QObject(parent), m_snapshot(std::make_shared<std::vector<ConnectionEntry>>())
{}

void ConnectionBook::show(StoredList list)
{
    m_readAt = list.readAt;
    auto entries = std::make_shared<std::vector<ConnectionEntry>>();
    entries->reserve(list.connections.size());
    for (StoredConnection &row : list.connections) {
        if (!row.missingSince || row.facts.removing)
            entries->push_back(entryOf(std::move(row)));
    }
    for (ConnectionEntry &entry : *entries) {
        if (const auto reach = m_reach.find(entry.connection.id); reach != m_reach.end())
            entry.facts.transactionsFrom = reach->second;
        entry.facts.bankClosed =
            !m_closed.empty() && m_closed.contains(bankIdOf(entry.connection.id));
    }
    if (m_shown && m_whole == list.whole && *entries == *m_snapshot)
        return;
    m_shown = true;
    m_whole = list.whole;
    m_snapshot = std::move(entries);
    m_places.clear();
    Q_EMIT replaced();
}

void ConnectionBook::setClosedBanks(std::set<BankId> closed)
{
    m_closed = std::move(closed);
    auto entries = std::make_shared<std::vector<ConnectionEntry>>(*m_snapshot);
    for (ConnectionEntry &entry : *entries)
        entry.facts.bankClosed = m_closed.contains(bankIdOf(entry.connection.id));
    if (*entries == *m_snapshot)
        return;
    m_snapshot = std::move(entries);
    Q_EMIT replaced();
}

bool ConnectionBook::setReach(const ConnectionId &id, const QDate &from)
{
    const ConnectionEntry *known = find(id);
    if (!known || known->facts.transactionsFrom == from)
        return false;
    m_reach[id] = from;
    auto entries = std::make_shared<std::vector<ConnectionEntry>>(*m_snapshot);
    (*entries)[size_t(known - m_snapshot->data())].facts.transactionsFrom = from;
    m_snapshot = std::move(entries);
    return true;
}

const ConnectionEntry *ConnectionBook::find(const ConnectionId &id) const
{
    if (m_places.isEmpty()) {
        m_places.reserve(qsizetype(m_snapshot->size()));
        // Of two with one id the first counts.
        for (qsizetype place = qsizetype(m_snapshot->size()) - 1; place >= 0; --place)
            m_places.insert((*m_snapshot)[size_t(place)].connection.id, place);
    }
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &(*m_snapshot)[size_t(*found)];
}

} // namespace holdfast
