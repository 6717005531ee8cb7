#include "core/storage/rows.h"

#include "core/base/plaintext.h"

namespace holdfast {

std::optional<qint64> findScope(Rows &rows, const UserScope &scope)
{
    Statement query = rows.prepare("SELECT id FROM scope WHERE profile_key = ? AND user_id = ?");
    query.run(scope.profileKey, scope.user.value());
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 ensureScope(Rows &rows, const UserScope &scope)
{
    if (const std::optional<qint64> known = findScope(rows, scope))
        return *known;
    return rows.prepare("INSERT INTO scope (profile_key, user_id) VALUES (?, ?)")
        .run(scope.profileKey, scope.user.value())
        .insertedRow();
}

std::optional<qint64> findConnection(Rows &rows, const UserScope &scope, const ConnectionId &id)
{
    Statement query =
        rows.prepare("SELECT c.id FROM connection c JOIN scope s ON s.id = c.scope"
                     " WHERE s.profile_key = ? AND s.user_id = ? AND c.connection_id = ?");
    query.run(scope.profileKey, scope.user.value(), id.value());
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 needConnection(Rows &rows, const UserScope &scope, const ConnectionId &id)
{
    if (const std::optional<qint64> known = findConnection(rows, scope, id))
        return *known;
    rows.work.giveUp(
        makeError(ErrorKind::UnknownId, {},
                  QStringLiteral("no connection %1 is stored").arg(singleLine(id.value()))));
    return 0;
}

} // namespace holdfast
