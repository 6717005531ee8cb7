#include "core/storage/removal.h"

#include "core/storage/histories.h"

namespace holdfast {

namespace {

struct Doomed
{
    qint64 row = 0;
    QString id;
};

/// The connection and those it replaced, as far as the service no longer lists them: they are its
/// history and would otherwise stand there again as lost ones.
std::vector<Doomed> doomedRows(Rows &rows, qint64 scope, const ConnectionId &id)
{
    Statement query = rows.prepare(
        "WITH RECURSIVE doomed (id) AS ("
        " SELECT id FROM connection WHERE scope = ? AND connection_id = ?"
        " UNION SELECT c.id FROM doomed d JOIN succession s ON s.newer = d.id AND s.kind = ?"
        " JOIN connection c ON c.id = s.older"
        " JOIN fact f ON f.connection = c.id AND f.missing_since IS NOT NULL)"
        " SELECT c.id, c.connection_id FROM doomed d JOIN connection c ON c.id = d.id");
    query.run(scope, id.value(), int(Succession::Replaced));
    std::vector<Doomed> doomed;
    while (query.next())
        doomed.push_back({query.integer(0), query.text(1)});
    return doomed;
}

void keepReceipt(Rows &rows, qint64 scope, const StoredReceipt &receipt)
{
    // A removal that was cut off after this point is finished again by the next start: the first
    // receipt stays, it has the true dates.
    rows.prepare("INSERT INTO receipt (scope, connection_id, bank_name, accounts, started_at,"
                 " confirmed_at, already_gone, cancelled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT DO NOTHING")
        .run(scope, receipt.connection.value(), receipt.bankName, receipt.accounts,
             receipt.startedAt, receipt.confirmedAt, receipt.alreadyGone, receipt.cancelledAt);
}

} // namespace

void finishRemoval(Rows &rows, const UserScope &scope, const StoredReceipt &receipt)
{
    const qint64 scopeRow = ensureScope(rows, scope);
    Statement deleteRow = rows.prepare("DELETE FROM connection WHERE id = ?");
    Statement deleteAttempts =
        rows.prepare("DELETE FROM attempt WHERE scope = ? AND ? IN (connection_id,"
                     " settled_connection)");
    bool hadHistory = false;
    for (const Doomed &doomed : doomedRows(rows, scopeRow, receipt.connection)) {
        hadHistory = removeHistories(rows, doomed.row) || hadHistory;
        deleteRow.run(doomed.row);
        deleteAttempts.run(scopeRow, doomed.id);
    }
    if (hadHistory)
        forgetRemovedWords(rows);
    keepReceipt(rows, scopeRow, receipt);
    rows.words.sweep(rows.work);
}

void noteCancellation(Rows &rows, const UserScope &scope, const ConnectionId &id, Instant at)
{
    rows.prepare("UPDATE receipt SET cancelled_at = ? WHERE scope = ? AND connection_id = ?")
        .run(at, ensureScope(rows, scope), id.value());
}

std::vector<StoredReceipt> loadReceipts(Rows &rows, const UserScope &scope)
{
    std::vector<StoredReceipt> receipts;
    const std::optional<qint64> scopeRow = findScope(rows, scope);
    if (!scopeRow)
        return receipts;
    Statement query = rows.prepare(
        "SELECT connection_id, bank_name, accounts, started_at, confirmed_at, already_gone,"
        " cancelled_at FROM receipt WHERE scope = ? ORDER BY confirmed_at DESC, id DESC");
    query.run(*scopeRow);
    while (query.next()) {
        receipts.push_back({ConnectionId{query.text(0)}, query.text(1), int(query.integer(2)),
                            query.instant(3), query.instant(4), query.flag(5),
                            query.maybeInstant(6)});
    }
    return receipts;
}

} // namespace holdfast
