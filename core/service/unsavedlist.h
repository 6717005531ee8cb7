#pragma once

#include "core/base/instant.h"
#include "core/service/connectionbook.h"
#include "core/storage/stored.h"

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// What a run over a store that is open for reading only has read: shown, and forgotten with the run.
/// Instants are the caller's, UTC.
class UnsavedList
{
public:
    /// What this run read beyond the row of a connection.
    struct Reading
    {
        std::vector<Account> accounts;
        std::vector<SyncRecord> syncs; ///< newest first
        std::optional<Instant> accountsReadAt;
        std::optional<Instant> syncsReadAt;
    };

    [[nodiscard]] const StoredList &list() const { return m_list; }
    /// Null when nothing was read beyond its row.
    [[nodiscard]] const Reading *reading(const ConnectionId &id) const;

    /// The service's list is these rows now; what is known of each besides stays as `book` has it.
    void keepRows(const std::vector<BankConnection> &rows, const ConnectionBook &book, Instant at);
    void keepAccounts(const ConnectionId &id, std::vector<Account> accounts, Instant at);
    /// Those of all connections, each with the connection it names.
    void keepAllAccounts(const std::vector<Account> &accounts, Instant at);
    /// `syncs` in any order.
    void keepSyncs(const ConnectionId &id, std::vector<SyncRecord> syncs,
                   const Enrichment &enrichment, Instant at);
    /// Somebody asked for a sync at that time; ignored for a connection that is not in the list.
    void addManualSync(const ConnectionId &id, Instant at);

private:
    [[nodiscard]] StoredConnection *row(const ConnectionId &id);

    StoredList m_list;
    std::map<ConnectionId, Reading> m_readings;
};

} // namespace holdfast
