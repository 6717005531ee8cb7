#include "core/storage/connections.h"

#include "core/storage/connectionrow.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace holdfast {

namespace {

/// Rows come ordered by number, so a number is found by halving.
StoredConnection *findRow(std::vector<StoredConnection> &list, const std::vector<qint64> &numbers,
                          qint64 number)
{
    const auto found = std::lower_bound(numbers.cbegin(), numbers.cend(), number);
    if (found == numbers.cend() || *found != number)
        return nullptr;
    return &list[size_t(found - numbers.cbegin())];
}

void addManualSyncs(Rows &rows, std::vector<StoredConnection> &list, const std::vector<qint64> &numbers)
{
    Statement query
        = rows.prepare("SELECT connection, started_at FROM manual_sync ORDER BY connection, started_at");
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            stored->facts.manualSyncs.push_back(query.instant(1));
    }
}

void addSuccession(Rows &rows, std::vector<StoredConnection> &list, const std::vector<qint64> &numbers)
{
    Statement query = rows.prepare("SELECT newer, older, kind FROM succession ORDER BY at");
    query.run();
    while (query.next()) {
        StoredConnection *newer = findRow(list, numbers, query.integer(0));
        StoredConnection *older = findRow(list, numbers, query.integer(1));
        if (!newer || !older)
            continue;
        newer->supersedes = older->connection.id;
        // After a split the old one lives on and is superseded by nobody.
        if (Succession(query.integer(2)) == Succession::Replaced)
            older->supersededBy = newer->connection.id;
    }
}

struct KnownRow
{
    qint64 number = 0;
    BankConnection connection;
    bool missing = false;
    bool listed = false;
};

QHash<ConnectionId, KnownRow> knownRows(Rows &rows, qint64 scope)
{
    QHash<ConnectionId, KnownRow> known;
    const QString sql = QStringLiteral("SELECT %1 FROM connection WHERE +scope = ?")
                            .arg(QLatin1String(kConnectionColumns));
    Statement query = rows.work.prepare(sql);
    query.run(scope);
    while (query.next()) {
        StoredConnection stored = readConnectionRow(rows, query);
        const ConnectionId id = stored.connection.id;
        known.insert(id, {query.integer(0), std::move(stored.connection),
                          stored.missingSince.has_value(), false});
    }
    return known;
}

} // namespace

StoredList loadConnections(Rows &rows, const UserScope &scope)
{
    StoredList list;
    Statement scopes = rows.prepare("SELECT id, read_at FROM scope WHERE profile_key = ? AND user_id = ?");
    scopes.run(scope.profileKey, scope.user.value());
    if (!scopes.next())
        return list;
    const qint64 number = scopes.integer(0);
    list.readAt = scopes.maybeInstant(1);

    // One pass over the table in its own order: the plus keeps SQLite from going through the index
    // and jumping about for each row.
    const QString sql = QStringLiteral("SELECT %1 FROM connection WHERE +scope = ? ORDER BY id")
                            .arg(QLatin1String(kConnectionColumns));
    Statement query = rows.work.prepare(sql);
    query.run(number);
    std::vector<qint64> numbers;
    while (query.next()) {
        numbers.push_back(query.integer(0));
        list.connections.push_back(readConnectionRow(rows, query));
    }
    addManualSyncs(rows, list.connections, numbers);
    addSuccession(rows, list.connections, numbers);
    return list;
}

StoredConnection loadConnection(Rows &rows, qint64 row)
{
    const QString sql = QStringLiteral("SELECT %1 FROM connection WHERE id = ?")
                            .arg(QLatin1String(kConnectionColumns));
    Statement query = rows.work.prepare(sql);
    query.run(row);
    if (!query.next())
        return {};
    StoredConnection stored = readConnectionRow(rows, query);

    Statement syncs = rows.prepare("SELECT started_at FROM manual_sync WHERE connection = ?"
                                   " ORDER BY started_at");
    syncs.run(row);
    while (syncs.next())
        stored.facts.manualSyncs.push_back(syncs.instant(0));

    Statement older = rows.prepare("SELECT c.connection_id FROM succession s JOIN connection c"
                                   " ON c.id = s.older WHERE s.newer = ? ORDER BY s.at DESC");
    if (older.run(row).next())
        stored.supersedes = ConnectionId{older.text(0)};
    Statement newer = rows.prepare("SELECT c.connection_id FROM succession s JOIN connection c"
                                   " ON c.id = s.newer WHERE s.older = ? AND s.kind = ?"
                                   " ORDER BY s.at DESC");
    if (newer.run(row, int(Succession::Replaced)).next())
        stored.supersededBy = ConnectionId{newer.text(0)};
    return stored;
}

void saveConnections(Rows &rows, const UserScope &scope, const std::vector<BankConnection> &listed,
                     Instant readAt)
{
    const qint64 scopeRow = ensureScope(rows, scope);
    QHash<ConnectionId, KnownRow> known = knownRows(rows, scopeRow);
    for (const BankConnection &connection : listed) {
        const auto row = known.find(connection.id);
        if (row == known.end()) {
            insertConnection(rows, scopeRow, connection);
            known.insert(connection.id, {0, connection, false, true});
            continue;
        }
        // A list that names one connection twice: the first counts.
        if (row->listed)
            continue;
        row->listed = true;
        if (row->missing || row->connection != connection)
            updateConnection(rows, row->number, connection);
    }
    Statement mark = rows.prepare("UPDATE connection SET missing_since = ? WHERE id = ?");
    for (const KnownRow &row : std::as_const(known)) {
        if (!row.listed && !row.missing)
            mark.run(readAt, row.number);
    }
    rows.prepare("UPDATE scope SET read_at = ? WHERE id = ?").run(readAt, scopeRow);
}

void recordSuccession(Rows &rows, qint64 older, qint64 newer, Succession kind, Instant at)
{
    if (older == newer)
        return;
    rows.prepare("INSERT INTO succession (newer, older, kind, at) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (newer, older) DO UPDATE SET kind = excluded.kind")
        .run(newer, older, int(kind), at);
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
    rows.prepare("UPDATE connection SET last_failed_sync = ? WHERE id = ?")
        .run(successful ? std::nullopt : std::optional(at), connection);
}

void setSyncNotBefore(Rows &rows, qint64 connection, std::optional<Instant> notBefore)
{
    rows.prepare("UPDATE connection SET sync_not_before = ? WHERE id = ?").run(notBefore, connection);
}

} // namespace holdfast
