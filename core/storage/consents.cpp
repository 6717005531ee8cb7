#include "core/storage/consents.h"

#include "core/storage/idlines.h"

namespace holdfast {

void recordConsent(Rows &rows, qint64 connection, const ConsentRecord &consent)
{
    rows.prepare("INSERT OR REPLACE INTO consent (connection, granted_at, kind, asked_at,"
                 " asked_accounts, granted_until, granted_accounts) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(connection, consent.grantedAt, int(consent.kind), consent.askedAt,
             joinedIds(consent.askedAccounts), consent.grantedUntil,
             joinedIds(consent.grantedAccounts));
    rows.prepare("DELETE FROM consent WHERE connection = ?1 AND granted_at NOT IN"
                 " (SELECT granted_at FROM consent WHERE connection = ?2"
                 " ORDER BY granted_at DESC LIMIT 50)")
        .run(connection, connection);
}

std::vector<ConsentRecord> loadConsents(Rows &rows, qint64 connection)
{
    Statement query = rows.prepare(
        "SELECT kind, asked_at, asked_accounts, granted_at, granted_until, granted_accounts"
        " FROM consent WHERE connection = ? ORDER BY granted_at DESC");
    query.run(connection);
    std::vector<ConsentRecord> consents;
    while (query.next()) {
        consents.push_back({FlowKind(query.integer(0)), query.instant(1), splitIds(query.text(2)),
                            query.instant(3), query.maybeInstant(4), splitIds(query.text(5))});
    }
    return consents;
}

} // namespace holdfast
