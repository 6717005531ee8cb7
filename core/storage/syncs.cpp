#include "core/storage/syncs.h"

#include "core/storage/instantcolumn.h"

namespace holdfast {

namespace {

// The bits of `flags`.
constexpr int kCreatedAtUnreadable = 1;
constexpr int kFetchedAtUnreadable = 2;
constexpr int kCompletedAtUnreadable = 4;

int flagsOf(const SyncRecord &sync)
{
    return unreadableBit(sync.createdAt, kCreatedAtUnreadable) |
           unreadableBit(sync.fetchedAt, kFetchedAtUnreadable) |
           unreadableBit(sync.completedAt, kCompletedAtUnreadable);
}

qint64 writeSync(Rows &rows, qint64 connection, const SyncRecord &sync)
{
    rows.prepare("INSERT INTO sync (connection, sync_id, action, method, fetch_status,"
                 " processing_status, flags, created_at, fetched_at, completed_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (connection, sync_id) DO UPDATE SET action = excluded.action,"
                 " method = excluded.method, fetch_status = excluded.fetch_status,"
                 " processing_status = excluded.processing_status, flags = excluded.flags,"
                 " created_at = excluded.created_at, fetched_at = excluded.fetched_at,"
                 " completed_at = excluded.completed_at")
        .run(connection, sync.id.value(), rows.word(sync.action), rows.word(sync.method),
             rows.word(sync.fetchStatus), rows.word(sync.processingStatus), flagsOf(sync),
             sync.createdAt.value, sync.fetchedAt.value, sync.completedAt.value);
    Statement number = rows.prepare("SELECT id FROM sync WHERE connection = ? AND sync_id = ?");
    return number.run(connection, sync.id.value()).next() ? number.integer(0) : 0;
}

void writeSyncedAccounts(Rows &rows, qint64 sync, const std::vector<SyncedAccount> &accounts)
{
    rows.prepare("DELETE FROM sync_account WHERE sync = ?").run(sync);
    Statement insert = rows.prepare(
        "INSERT INTO sync_account (sync, position, account_id, enrichment_status, enriched_at,"
        " enriched_at_unreadable) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const SyncedAccount &account : accounts)
        insert.run(sync, position++, account.accountId.value(), rows.word(account.enrichmentStatus),
                   account.enrichedAt.value, account.enrichedAt.unreadable);
}

std::vector<SyncedAccount> readSyncedAccounts(Rows &rows, Statement &query, qint64 sync)
{
    std::vector<SyncedAccount> accounts;
    query.run(sync);
    while (query.next()) {
        accounts.push_back({AccountId{query.text(0)}, rows.text(query.maybeInteger(1)),
                            ReceivedInstant{query.maybeInstant(2), query.flag(3)}});
    }
    return accounts;
}

} // namespace

void writeSyncs(Rows &rows, qint64 connection, const std::vector<SyncRecord> &syncs)
{
    for (const SyncRecord &sync : syncs)
        writeSyncedAccounts(rows, writeSync(rows, connection, sync), sync.accounts);
    rows.prepare("DELETE FROM sync WHERE connection = ?1 AND id NOT IN (SELECT id FROM sync"
                 " WHERE connection = ?2 ORDER BY created_at DESC, id DESC LIMIT 200)")
        .run(connection, connection);
}

std::vector<SyncRecord> readSyncs(Rows &rows, qint64 connection, const ConnectionId &id)
{
    enum Column {
        Row,
        Id,
        Action,
        Method,
        FetchStatus,
        ProcessingStatus,
        Flags,
        CreatedAt,
        FetchedAt,
        CompletedAt,
    };
    Statement query = rows.prepare(
        "SELECT id, sync_id, action, method, fetch_status, processing_status, flags, created_at,"
        " fetched_at, completed_at FROM sync WHERE connection = ? ORDER BY created_at DESC, id "
        "DESC");
    query.run(connection);
    Statement accounts = rows.prepare("SELECT account_id, enrichment_status, enriched_at, "
                                      "enriched_at_unreadable FROM sync_account"
                                      " WHERE sync = ? ORDER BY position");
    std::vector<SyncRecord> syncs;
    while (query.next()) {
        const int flags = int(query.integer(Flags));
        SyncRecord sync;
        sync.id = SyncId{query.text(Id)};
        sync.connectionId = id;
        sync.action = rows.text(query.maybeInteger(Action));
        sync.method = rows.text(query.maybeInteger(Method));
        sync.fetchStatus = rows.text(query.maybeInteger(FetchStatus));
        sync.processingStatus = rows.text(query.maybeInteger(ProcessingStatus));
        sync.createdAt = {query.maybeInstant(CreatedAt), bool(flags & kCreatedAtUnreadable)};
        sync.fetchedAt = {query.maybeInstant(FetchedAt), bool(flags & kFetchedAtUnreadable)};
        sync.completedAt = {query.maybeInstant(CompletedAt), bool(flags & kCompletedAtUnreadable)};
        sync.accounts = readSyncedAccounts(rows, accounts, query.integer(Row));
        syncs.push_back(std::move(sync));
    }
    return syncs;
}

} // namespace holdfast
