#include "core/storage/details.h"

#include "core/storage/accounts.h"
#include "core/storage/connectionrow.h"
#include "core/storage/connections.h"
#include "core/storage/consents.h"
#include "core/storage/lineage.h"
#include "core/storage/personalsettings.h"
#include "core/storage/syncs.h"

#include <algorithm>

namespace holdfast {

void saveAccounts(Rows &rows, qint64 connection, const std::vector<Account> &accounts,
                  Instant readAt)
{
    if (rows.work.failed())
        return;
    writeAccounts(rows, connection, accounts);
    rows.prepare("UPDATE connection SET accounts_read_at = ? WHERE id = ?").run(readAt, connection);
}

void saveAllAccounts(Rows &rows, const UserScope &scope, std::vector<Account> accounts,
                     Instant readAt)
{
    std::stable_sort(accounts.begin(), accounts.end(), [](const Account &a, const Account &b) {
        return a.connectionId < b.connectionId;
    });
    for (auto first = accounts.begin(); first != accounts.end();) {
        const ConnectionId id = first->connectionId;
        const auto end = std::find_if(first, accounts.end(), [&id](const Account &account) {
            return account.connectionId != id;
        });
        if (const std::optional<qint64> connection = findConnection(rows, scope, id))
            saveAccounts(rows, *connection, {first, end}, readAt);
        first = end;
    }
}

void saveSyncs(Rows &rows, qint64 connection, const SyncReading &reading)
{
    if (rows.work.failed())
        return;
    writeSyncs(rows, connection, reading.syncs);
    const Enrichment &enrichment = reading.enrichment;
    rows.prepare(
            "UPDATE connection SET syncs_read_at = ?, enrichment = ?, enriched_at = ? WHERE id = ?")
        .run(reading.readAt, packedEnrichment(enrichment), enrichment.enrichedAt, connection);
}

StoredDetails loadDetails(Rows &rows, qint64 connection)
{
    StoredDetails details;
    if (rows.work.failed())
        return details;
    details.row = loadConnection(rows, connection);
    const ConnectionId &id = details.row.connection.id;
    details.accounts = readAccounts(rows, connection, id);
    details.syncs = readSyncs(rows, connection, id);
    details.accountSettings = loadAccountSettings(rows, connection);
    details.lineage = loadLineage(rows, connection);
    details.questions = loadQuestions(rows, connection);
    details.overlaps = loadOverlaps(rows, connection);
    details.consents = loadConsents(rows, connection);
    Statement read = rows.prepare("SELECT accounts_read_at FROM connection WHERE id = ?");
    if (read.run(connection).next())
        details.accountsReadAt = read.maybeInstant(0);
    return details;
}

} // namespace holdfast
