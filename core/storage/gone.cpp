#include "core/storage/gone.h"

#include "core/storage/idlines.h"

namespace holdfast {

void confirmMissing(Rows &rows, const UserScope &scope, Instant readAt)
{
    // What was replaced is history, and what is being removed here ends with a receipt. A newcomer
    // of the same bank whose accounts are named but not listed yet may be the one that takes the
    // place: until they are known, nothing is confirmed.
    rows.prepare("UPDATE fact SET gone_at = ? WHERE gone_at IS NULL AND removing_since IS NULL"
                 " AND missing_since <= ? AND connection IN"
                 " (SELECT c.id FROM connection c JOIN scope s ON s.id = c.scope"
                 " WHERE s.profile_key = ? AND s.user_id = ?)"
                 " AND connection NOT IN (SELECT older FROM succession WHERE kind = ?)"
                 " AND NOT EXISTS (SELECT 1 FROM connection o"
                 " JOIN connection n ON n.scope = o.scope AND n.id <> o.id"
                 " LEFT JOIN fact g ON g.connection = n.id"
                 " WHERE o.id = fact.connection AND n.first_seen_at >= fact.missing_since"
                 " AND g.missing_since IS NULL AND n.account_ids <> ''"
                 " AND substr(n.connection_id, 1, instr(n.connection_id, ':'))"
                 " = substr(o.connection_id, 1, instr(o.connection_id, ':'))"
                 " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.connection = n.id))")
        .run(readAt, readAt - kGoneAfter, scope.profileKey, scope.user.value(),
             int(Succession::Replaced));
}

std::vector<RemovedElsewhere> loadRemovedElsewhere(Rows &rows, const UserScope &scope)
{
    Statement query = rows.prepare(
        "SELECT c.connection_id, c.name, t.own_name, c.account_ids, f.missing_since, f.gone_at,"
        " f.gone_kept FROM fact f JOIN connection c ON c.id = f.connection"
        " JOIN scope s ON s.id = c.scope LEFT JOIN connection_setting t ON t.connection = c.id"
        " WHERE f.gone_at IS NOT NULL AND f.removing_since IS NULL"
        " AND s.profile_key = ? AND s.user_id = ?"
        " AND c.id NOT IN (SELECT older FROM succession WHERE kind = ?)"
        " ORDER BY f.gone_at DESC, c.id");
    query.run(scope.profileKey, scope.user.value(), int(Succession::Replaced));
    std::vector<RemovedElsewhere> gone;
    while (query.next()) {
        gone.push_back({ConnectionId{query.text(0)}, rows.text(query.maybeInteger(1)),
                        query.text(2), int(splitIds(query.text(3)).size()), query.instant(4),
                        query.instant(5), query.flag(6)});
    }
    return gone;
}

void keepRemovedElsewhere(Rows &rows, qint64 connection)
{
    rows.prepare("UPDATE fact SET gone_kept = 1 WHERE connection = ? AND gone_at IS NOT NULL")
        .run(connection);
}

} // namespace holdfast
