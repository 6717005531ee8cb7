#include "core/service/connectionbook.h"

#include <algorithm>

namespace holdfast {

ConnectionEntry entryOf(StoredConnection row)
{
    return {std::move(row.connection), std::move(row.facts), row.enrichment,
            std::move(row.settings), std::move(row.leftBehind), row.hiddenAccounts};
}

namespace {

bool isShown(const StoredConnection &row)
{
    return !row.missingSince || row.facts.removing;
}

using Followers = std::map<ConnectionId, ConnectionId>;

/// What is not shown, with what took its place.
Followers followersOf(const std::vector<StoredConnection> &rows)
{
    Followers followers;
    for (const StoredConnection &row : rows) {
        if (!isShown(row) && row.supersededBy)
            followers.emplace(row.connection.id, *row.supersededBy);
    }
    return followers;
}

void noteReplaced(const Followers &followers, std::vector<ConnectionEntry> &entries)
{
    if (followers.empty())
        return;
    std::map<ConnectionId, ConnectionEntry *> shown;
    for (ConnectionEntry &entry : entries)
        shown.emplace(entry.connection.id, &entry);
    for (const auto &[older, newer] : followers) {
        ConnectionId last = newer;
        // As many steps as there are, and no more: what was recorded may be a circle.
        for (size_t steps = 0; steps < followers.size(); ++steps) {
            const auto next = followers.find(last);
            if (next == followers.end())
                break;
            last = next->second;
        }
        if (const auto entry = shown.find(last); entry != shown.end())
            entry->second->replaces.push_back(older);
    }
}

} // namespace

ConnectionBook::ConnectionBook(QObject *parent)
    : QObject(parent), m_snapshot(std::make_shared<std::vector<ConnectionEntry>>())
{}

void ConnectionBook::show(StoredList list)
{
    m_readAt = list.readAt;
    auto entries = std::make_shared<std::vector<ConnectionEntry>>();
    entries->reserve(list.connections.size());
    const Followers followers = followersOf(list.connections);
    for (StoredConnection &row : list.connections) {
        if (isShown(row))
            entries->push_back(entryOf(std::move(row)));
    }
    noteReplaced(followers, *entries);
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
