#include "core/storage/facts.h"

#include <chrono>

namespace holdfast {

const char *const kFactColumns =
    "connection, missing_since, removing_since, sync_not_before, last_failed_sync, gone_at";

void readFacts(const Statement &row, StoredConnection &stored)
{
    enum Column { Connection, MissingSince, RemovingSince, SyncNotBefore, LastFailedSync, GoneAt };
    stored.missingSince = row.maybeInstant(MissingSince);
    stored.goneAt = row.maybeInstant(GoneAt);
    stored.removingSince = row.maybeInstant(RemovingSince);
    stored.facts.removing = stored.removingSince.has_value();
    stored.facts.syncNotBefore = row.maybeInstant(SyncNotBefore);
    stored.facts.lastFailedManualSync = row.maybeInstant(LastFailedSync);
}

void setMissingSince(Rows &rows, qint64 connection, std::optional<Instant> since)
{
    rows.prepare("INSERT INTO fact (connection, missing_since) VALUES (?, ?)"
                 " ON CONFLICT (connection) DO UPDATE SET missing_since = excluded.missing_since,"
                 " gone_at = NULL, gone_kept = 0")
        .run(connection, since);
}

Instant markRemoving(Rows &rows, qint64 connection, Instant at)
{
    rows.prepare("INSERT INTO fact (connection, removing_since) VALUES (?, ?)"
                 " ON CONFLICT (connection) DO UPDATE"
                 " SET removing_since = coalesce(removing_since, excluded.removing_since)")
        .run(connection, at);
    Statement since = rows.prepare("SELECT removing_since FROM fact WHERE connection = ?");
    return since.run(connection).next() ? since.instant(0) : at;
}

void unmarkRemoving(Rows &rows, qint64 connection)
{
    rows.prepare("UPDATE fact SET removing_since = NULL WHERE connection = ?").run(connection);
}

void setSyncNotBefore(Rows &rows, qint64 connection, std::optional<Instant> notBefore)
{
    rows.prepare(
            "INSERT INTO fact (connection, sync_not_before) VALUES (?, ?)"
            " ON CONFLICT (connection) DO UPDATE SET sync_not_before = excluded.sync_not_before")
        .run(connection, notBefore);
}

void manualSyncStarted(Rows &rows, qint64 connection, Instant at)
{
    // Two days are plenty for a rolling day, also when the clock was set in between.
    constexpr std::chrono::hours kKept{48};
    rows.prepare("DELETE FROM manual_sync WHERE started_at < ?").run(at - kKept);
    rows.prepare("INSERT INTO manual_sync (connection, started_at) VALUES (?, ?)"
                 " ON CONFLICT DO NOTHING")
        .run(connection, at);
}

void manualSyncNotCounted(Rows &rows, qint64 connection, Instant startedAt)
{
    rows.prepare("DELETE FROM manual_sync WHERE connection = ? AND started_at = ?")
        .run(connection, startedAt);
}

void manualSyncEnded(Rows &rows, qint64 connection, bool successful, Instant at)
{
    rows.prepare(
            "INSERT INTO fact (connection, last_failed_sync) VALUES (?, ?)"
            " ON CONFLICT (connection) DO UPDATE SET last_failed_sync = excluded.last_failed_sync")
        .run(connection, successful ? std::nullopt : std::optional(at));
}

} // namespace holdfast
