#include "core/storage/webhooks.h"

#include <set>

namespace holdfast {

namespace {

bool wasSeen(Rows &rows, const QString &profileKey, const QString &token)
{
    Statement query =
        rows.prepare("SELECT 1 FROM webhook_seen WHERE profile_key = ? AND event_hash = ?");
    return query.run(profileKey, token).next();
}

void remember(Rows &rows, const QString &profileKey, const WebhookNotice &notice)
{
    rows.prepare("DELETE FROM webhook_seen WHERE received_at < ?")
        .run(Instant(notice.receivedAt - kWebhookMemory));
    rows.prepare("INSERT INTO webhook_seen (profile_key, event_hash, received_at) VALUES (?, ?, ?)")
        .run(profileKey, notice.token, notice.receivedAt);
}

void count(Rows &rows, const QString &profileKey, const WebhookNotice &notice)
{
    rows.prepare("UPDATE webhook_profile SET events = events + 1,"
                 " unknown_events = unknown_events + ?, last_event_at = ?,"
                 " signed_only = max(signed_only, ?) WHERE profile_key = ?")
        .run(!notice.known, notice.receivedAt, !notice.token.isEmpty(), profileKey);
}

/// The stored connections that the event names, itself or by an account. An id that is not stored
/// leaves no trace: a payload never makes a row.
std::set<qint64> namedConnections(Rows &rows, qint64 scope, const WebhookNotice &notice)
{
    std::set<qint64> found;
    const auto look = [&](const char *sql, const QString &id) {
        Statement query = rows.prepare(sql);
        query.run(scope, id);
        while (query.next())
            found.insert(query.integer(0));
    };
    for (const ConnectionId &id : notice.connections)
        look("SELECT id FROM connection WHERE scope = ? AND connection_id = ?", id.value());
    for (const AccountId &id : notice.accounts)
        look("SELECT c.id FROM connection c JOIN account a ON a.connection = c.id"
             " WHERE c.scope = ? AND a.account_id = ?",
             id.value());
    return found;
}

/// Takes the place of an older notice about the same, with a newer number.
void put(Rows &rows, qint64 scope, std::optional<qint64> connection)
{
    rows.prepare("INSERT OR REPLACE INTO webhook_inbox (scope, connection) VALUES (?, ?)")
        .run(scope, connection);
}

} // namespace

WebhookMemory webhookMemory(Rows &rows, const QString &profileKey)
{
    Statement query = rows.prepare("SELECT path, signed_only, events, unknown_events, last_event_at"
                                   " FROM webhook_profile WHERE profile_key = ?");
    if (!query.run(profileKey).next())
        return {};
    return {query.text(0), query.flag(1), query.integer(2), query.integer(3),
            query.maybeInstant(4)};
}

WebhookMemory ensureWebhookPath(Rows &rows, const QString &profileKey, const QString &path)
{
    rows.prepare("INSERT OR IGNORE INTO webhook_profile (profile_key, path) VALUES (?, ?)")
        .run(profileKey, path);
    return webhookMemory(rows, profileKey);
}

WebhookIntake takeWebhook(Rows &rows, const UserScope &scope, const WebhookNotice &notice)
{
    if (!notice.token.isEmpty()) {
        if (wasSeen(rows, scope.profileKey, notice.token))
            return WebhookIntake::SeenBefore;
        remember(rows, scope.profileKey, notice);
    }
    count(rows, scope.profileKey, notice);
    if (!notice.readsList)
        return WebhookIntake::Nothing;
    const qint64 owner = ensureScope(rows, scope);
    const std::set<qint64> named = namedConnections(rows, owner, notice);
    for (const qint64 connection : named)
        put(rows, owner, connection);
    if (!named.empty())
        return WebhookIntake::Connection;
    put(rows, owner, std::nullopt);
    return WebhookIntake::List;
}

WebhookWork webhookWork(Rows &rows, const UserScope &scope)
{
    WebhookWork work;
    Statement query = rows.prepare("SELECT i.number, c.connection_id FROM webhook_inbox i"
                                   " JOIN scope s ON s.id = i.scope"
                                   " LEFT JOIN connection c ON c.id = i.connection"
                                   " WHERE s.profile_key = ? AND s.user_id = ? ORDER BY i.number");
    query.run(scope.profileKey, scope.user.value());
    while (query.next()) {
        work.upTo = query.integer(0);
        if (!query.isNull(1))
            work.connections.emplace_back(query.text(1));
    }
    return work;
}

void webhooksWorked(Rows &rows, const UserScope &scope, qint64 upTo)
{
    rows.prepare("DELETE FROM webhook_inbox WHERE number <= ? AND scope ="
                 " (SELECT id FROM scope WHERE profile_key = ? AND user_id = ?)")
        .run(upTo, scope.profileKey, scope.user.value());
}

} // namespace holdfast
