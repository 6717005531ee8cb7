#include "core/storage/connections.h"

#include "core/storage/accounts.h"
#include "core/storage/connectionrow.h"
#include "core/storage/facts.h"
#include "core/storage/personalsettings.h"

#include <QHash>

#include <algorithm>
#include <set>

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
        QStringLiteral("SELECT connection, %1 FROM connection_setting")
            .arg(QLatin1String(kSettingColumns)));
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            stored->settings = readSettings(query);
    }
}

void countHidden(StoredConnection &stored, const QString &account)
{
    const auto &carried = stored.connection.accountIds;
    if (std::find(carried.begin(), carried.end(), AccountId{account}) != carried.end())
        ++stored.hiddenAccounts;
}

void addHidden(Rows &rows, std::vector<StoredConnection> &list, const std::vector<qint64> &numbers)
{
    Statement query =
        rows.prepare("SELECT connection, account_id FROM account_setting WHERE hidden <> 0");
    query.run();
    while (query.next()) {
        if (StoredConnection *stored = findRow(list, numbers, query.integer(0)))
            countHidden(*stored, query.text(1));
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

// One pass over the table in its own order: the plus keeps SQLite from going through the index and
// jumping about for each row.
constexpr const char *kAll = "+scope = ?";
// Those whose consent ends soonest, which a list in order of urgency has at its top, and as many
// without an end. Without what the service no longer lists, as that is not shown.
constexpr const char *kFirst =
    "id IN (SELECT id FROM (SELECT id FROM connection WHERE scope = ?1 AND expires_at IS NOT NULL"
    " AND id NOT IN (SELECT connection FROM fact"
    " WHERE missing_since IS NOT NULL AND removing_since IS NULL)"
    " ORDER BY expires_at LIMIT ?2)"
    " UNION ALL SELECT id FROM (SELECT id FROM connection WHERE scope = ?1 AND expires_at IS NULL"
    " AND id NOT IN (SELECT connection FROM fact"
    " WHERE missing_since IS NOT NULL AND removing_since IS NULL)"
    " LIMIT ?2))";

Statement selectRows(Rows &rows, const char *which)
{
    return rows.work.prepare(QStringLiteral("SELECT %1 FROM connection WHERE %2 ORDER BY id")
                                 .arg(QLatin1String(kConnectionColumns), QLatin1String(which)));
}

/// Memory for every row at once: growing step by step copies ten thousand rows a dozen times.
void reserveForAll(Rows &rows, NumberedList &list)
{
    Statement count = rows.prepare("SELECT count(*) FROM connection");
    if (!count.run().next())
        return;
    list.numbers.reserve(size_t(count.integer(0)));
    list.connections.reserve(size_t(count.integer(0)));
}

/// Whether kFirst left nothing out: fewer than it may give of either kind.
bool isShort(const std::vector<StoredConnection> &list, size_t atMost)
{
    const auto ending = size_t(std::count_if(
        list.begin(), list.end(),
        [](const StoredConnection &row) { return row.connection.expiresAt.value.has_value(); }));
    return ending < atMost && list.size() - ending < atMost;
}

void fetchRows(Rows &rows, Statement &query, NumberedList &list)
{
    while (query.next()) {
        list.numbers.push_back(query.integer(0));
        list.connections.push_back(readConnectionRow(rows, query));
    }
}

/// A stored row beside what the list says of it.
struct ComparedRow
{
    qint64 number = 0;
    const BankConnection *listed = nullptr; ///< null: the list lacks it
    bool differs = false;
    bool carriesOthers = false; ///< other accounts than before
};

std::vector<ComparedRow> compareRows(Rows &rows, qint64 scope,
                                     const QHash<ConnectionId, const BankConnection *> &listed)
{
    std::vector<ComparedRow> compared;
    Statement query = selectRows(rows, kAll);
    query.run(scope);
    while (query.next()) {
        const BankConnection stored = readConnectionRow(rows, query).connection;
        const BankConnection *now = listed.value(stored.id);
        compared.push_back({query.integer(0), now, now && *now != stored,
                            now && now->accountIds != stored.accountIds});
    }
    return compared;
}

std::set<qint64> missingRows(Rows &rows)
{
    std::set<qint64> missing;
    Statement query = rows.prepare("SELECT connection FROM fact WHERE missing_since IS NOT NULL");
    query.run();
    while (query.next())
        missing.insert(query.integer(0));
    return missing;
}

} // namespace

StoredList loadConnections(Rows &rows, const UserScope &scope, std::optional<int> atMost)
{
    StoredList list;
    Statement scopes =
        rows.prepare("SELECT id, read_at FROM scope WHERE profile_key = ? AND user_id = ?");
    scopes.run(scope.profileKey, scope.user.value());
    if (!scopes.next())
        return list;
    const qint64 number = scopes.integer(0);
    list.readAt = scopes.maybeInstant(1);

    NumberedList read;
    Statement query = selectRows(rows, atMost ? kFirst : kAll);
    if (atMost) {
        query.run(number, *atMost);
    } else {
        reserveForAll(rows, read);
        query.run(number);
    }
    fetchRows(rows, query, read);
    list.whole = !atMost || isShort(read.connections, size_t(*atMost));
    list.connections = std::move(read.connections);
    addFacts(rows, list.connections, read.numbers);
    addManualSyncs(rows, list.connections, read.numbers);
    addSuccession(rows, list.connections, read.numbers);
    addSettings(rows, list.connections, read.numbers);
    addHidden(rows, list.connections, read.numbers);
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
    Statement hidden = rows.prepare(
        "SELECT account_id FROM account_setting WHERE connection = ? AND hidden <> 0");
    hidden.run(row);
    while (hidden.next())
        countHidden(stored, hidden.text(0));

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
    QHash<ConnectionId, const BankConnection *> wanted;
    wanted.reserve(qsizetype(listed.size()));
    for (const BankConnection &connection : listed) {
        // A list that names one connection twice: the first counts.
        if (!wanted.contains(connection.id))
            wanted.insert(connection.id, &connection);
    }

    const qint64 scopeRow = ensureScope(rows, scope);
    const std::set<qint64> missing = missingRows(rows);
    for (const ComparedRow &row : compareRows(rows, scopeRow, wanted)) {
        const bool wasMissing = missing.contains(row.number);
        if (!row.listed) {
            if (!wasMissing)
                setMissingSince(rows, row.number, readAt);
            continue;
        }
        wanted.remove(row.listed->id);
        if (row.differs)
            updateConnection(rows, row.number, *row.listed);
        if (row.carriesOthers)
            noteCarried(rows, row.number, row.listed->accountIds, readAt);
        if (wasMissing)
            setMissingSince(rows, row.number, std::nullopt);
    }
    for (const BankConnection &connection : listed) {
        if (wanted.value(connection.id) == &connection)
            insertConnection(rows, scopeRow, connection, readAt);
    }
    rows.prepare("UPDATE scope SET read_at = ? WHERE id = ?").run(readAt, scopeRow);
}

} // namespace holdfast
