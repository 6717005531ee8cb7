#include "core/service/unsavedlist.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace holdfast {

const UnsavedList::Reading *UnsavedList::reading(const ConnectionId &id) const
{
    const auto found = m_readings.find(id);
    return found == m_readings.end() ? nullptr : &found->second;
}

void UnsavedList::keepRows(const std::vector<BankConnection> &rows, const ConnectionBook &book,
                           Instant at)
{
    StoredList list;
    list.readAt = at;
    QHash<ConnectionId, std::optional<Instant>> syncsReadAt;
    for (const StoredConnection &earlier : m_list.connections)
        syncsReadAt.insert(earlier.connection.id, earlier.syncsReadAt);
    for (const BankConnection &row : rows) {
        StoredConnection kept;
        kept.connection = row;
        if (const ConnectionEntry *known = book.find(row.id)) {
            kept.facts = known->facts;
            kept.enrichment = known->enrichment;
            kept.settings = known->settings;
            kept.leftBehind = known->leftBehind;
            kept.hiddenAccounts = known->hiddenAccounts;
        }
        kept.syncsReadAt = syncsReadAt.value(row.id);
        list.connections.push_back(std::move(kept));
    }
    m_list = std::move(list);
}

void UnsavedList::keepAccounts(const ConnectionId &id, std::vector<Account> accounts, Instant at)
{
    Reading &reading = m_readings[id];
    reading.accounts = std::move(accounts);
    reading.accountsReadAt = at;
}

void UnsavedList::keepAllAccounts(const std::vector<Account> &accounts, Instant at)
{
    std::map<ConnectionId, std::vector<Account>> byConnection;
    for (const Account &account : accounts)
        byConnection[account.connectionId].push_back(account);
    for (auto &[id, its] : byConnection)
        keepAccounts(id, std::move(its), at);
}

void UnsavedList::keepSyncs(const ConnectionId &id, std::vector<SyncRecord> syncs,
                            const Enrichment &enrichment, Instant at)
{
    if (StoredConnection *known = row(id)) {
        known->enrichment = enrichment;
        known->syncsReadAt = at;
    }
    std::stable_sort(syncs.begin(), syncs.end(), [](const SyncRecord &a, const SyncRecord &b) {
        return a.createdAt.value > b.createdAt.value;
    });
    Reading &reading = m_readings[id];
    reading.syncs = std::move(syncs);
    reading.syncsReadAt = at;
}

void UnsavedList::addManualSync(const ConnectionId &id, Instant at)
{
    if (StoredConnection *known = row(id))
        known->facts.manualSyncs.push_back(at);
}

StoredConnection *UnsavedList::row(const ConnectionId &id)
{
    auto &rows = m_list.connections;
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const StoredConnection &one) {
        return one.connection.id == id;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace holdfast
