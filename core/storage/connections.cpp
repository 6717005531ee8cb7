#include "core/storage/connections.h"

#include "core/storage/accounts.h"
#include "core/storage/connectionrow.h"
#include "core/storage/facts.h"
#include "core/storage/personalsettings.h"

#include <QHash>

#include <algorithm>

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

void addFacts(Rows &rows, std::vector<StoredConnection> &list, const std::vector<qint64> &numbers)
{
    Statement query =
        rows.work.prepare(QStringLiteral("SELECT %1 FROM fact").arg(QLatin1String(kFactColumns)));
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            readFacts(query, *stored);
    }
}

void addManualSyncs(Rows &rows, std::vector<StoredConnection> &list,
                    const std::vector<qint64> &numbers)
{
    Statement query = rows.prepare(
        "SELECT connection, started_at FROM manual_sync ORDER BY connection, started_at");
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            stored->facts.manualSyncs.push_back(query.instant(1));
    }
}

/// Whether the older one lives on is for the service's list to say, not for what was recorded: one
/// that comes back is superseded by nobody.
void noteFollower(StoredConnection &older, const ConnectionId &newer, bool newerIsListed,
                  Succession kind, Instant at)
{
    if (older.missingSince && kind == Succession::Replaced)
        older.supersededBy = newer;
    else if (!older.missingSince && newerIsListed)
        older.leftBehind = LeftBehind{newer, at};
}

void addSettings(Rows &rows, std::vector<StoredConnection> &list,
                 const std::vector<qint64> &numbers)
{
    Statement query = rows.work.prepare(
        QStringLiteral("SELECT %1 FROM connection_setting").arg(QLatin1String(kSettingColumns)));
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            stored->settings = readSettings(query);
    }
}

void addSuccession(Rows &rows, std::vector<StoredConnection> &list,
                   const std::vector<qint64> &numbers)
{
    Statement query = rows.prepare("SELECT newer, older, kind, at FROM succession ORDER BY at");
    query.run();
    while (query.next()) {
        StoredConnection *newer = findRow(list, numbers, query.integer(0));
        StoredConnection *older = findRow(list, numbers, query.integer(1));
        if (!newer || !older)
            continue;
        newer->supersedes = older->connection.id;
        noteFollower(*older, newer->connection.id, !newer->missingSince,
                     Succession(query.integer(2)), query.instant(3));
    }
}

struct NumberedList
{
    std::vector<qint64> numbers;
    std::vector<StoredConnection> connections;
};

NumberedList readRows(Rows &rows, qint64 scope)
{
    // One pass over the table in its own order: the plus keeps SQLite from going through the index
    // and jumping about for each row.
    const QString sql = QStringLiteral("SELECT %1 FROM connection WHERE +scope = ? ORDER BY id")
                            .arg(QLatin1String(kConnectionColumns));
    Statement query = rows.work.prepare(sql);
    query.run(scope);
    NumberedList list;
    while (query.next()) {
        list.numbers.push_back(query.integer(0));
        list.connections.push_back(readConnectionRow(rows, query));
    }
    addFacts(rows, list.connections, list.numbers);
    return list;
}

/// What is stored about a connection before a reading, and whether the reading named it.
struct KnownRow
{
    qint64 number = 0;
    bool missing = false;
    bool listed = false;
    BankConnection connection;
};

QHash<ConnectionId, KnownRow> knownRows(Rows &rows, qint64 scope)
{
    NumberedList list = readRows(rows, scope);
    QHash<ConnectionId, KnownRow> known;
    known.reserve(qsizetype(list.numbers.size()));
    for (size_t i = 0; i < list.numbers.size(); ++i) {
        StoredConnection &stored = list.connections[i];
        const ConnectionId id = stored.connection.id;
        known.insert(id, {list.numbers[i], stored.missingSince.has_value(), false,
                          std::move(stored.connection)});
    }
    return known;
}

} // namespace

StoredList loadConnections(Rows &rows, const UserScope &scope)
{
    StoredList list;
    Statement scopes =
        rows.prepare("SELECT id, read_at FROM scope WHERE profile_key = ? AND user_id = ?");
    scopes.run(scope.profileKey, scope.user.value());
    if (!scopes.next())
        return list;
    const qint64 number = scopes.integer(0);
    list.readAt = scopes.maybeInstant(1);

    NumberedList read = readRows(rows, number);
    list.connections = std::move(read.connections);
    addManualSyncs(rows, list.connections, read.numbers);
    addSuccession(rows, list.connections, read.numbers);
    addSettings(rows, list.connections, read.numbers);
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

    Statement facts = rows.work.prepare(QStringLiteral("SELECT %1 FROM fact WHERE connection = ?")
                                            .arg(QLatin1String(kFactColumns)));
    if (facts.run(row).next())
        readFacts(facts, stored);
    Statement syncs = rows.prepare("SELECT started_at FROM manual_sync WHERE connection = ?"
                                   " ORDER BY started_at");
    syncs.run(row);
    while (syncs.next())
        stored.facts.manualSyncs.push_back(syncs.instant(0));

    stored.settings = loadConnectionSettings(rows, row);

    Statement older = rows.prepare("SELECT c.connection_id FROM succession s JOIN connection c"
                                   " ON c.id = s.older WHERE s.newer = ? ORDER BY s.at DESC");
    if (older.run(row).next())
        stored.supersedes = ConnectionId{older.text(0)};
    Statement newer = rows.prepare("SELECT c.connection_id, f.missing_since, s.kind, s.at"
                                   " FROM succession s JOIN connection c ON c.id = s.newer"
                                   " LEFT JOIN fact f ON f.connection = c.id"
                                   " WHERE s.older = ? ORDER BY s.at");
    newer.run(row);
    while (newer.next())
        noteFollower(stored, ConnectionId{newer.text(0)}, newer.isNull(1),
                     Succession(newer.integer(2)), newer.instant(3));
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
            insertConnection(rows, scopeRow, connection, readAt);
            known.insert(connection.id, {0, false, true, connection});
            continue;
        }
        // A list that names one connection twice: the first counts.
        if (row->listed)
            continue;
        row->listed = true;
        if (row->connection != connection)
            updateConnection(rows, row->number, connection);
        if (row->connection.accountIds != connection.accountIds)
            noteCarried(rows, row->number, connection.accountIds, readAt);
        if (row->missing)
            setMissingSince(rows, row->number, std::nullopt);
    }
    for (const KnownRow &row : std::as_const(known)) {
        if (!row.listed && !row.missing)
            setMissingSince(rows, row.number, readAt);
    }
    rows.prepare("UPDATE scope SET read_at = ? WHERE id = ?").run(readAt, scopeRow);
}

} // namespace holdfast
