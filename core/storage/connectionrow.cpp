#include "core/storage/connectionrow.h"

#include "core/storage/idlines.h"
#include "core/storage/instantcolumn.h"

namespace holdfast {

namespace {

// The bits of `flags`. Two bits for each three-valued flag: 0 absent, 1 false, 2 true.
constexpr int kTppConsentAt = 0;
constexpr int kSingleSyncOnlyAt = 2;
constexpr int kConnectedOnUnreadable = 1 << 4;
constexpr int kLastUpdatedUnreadable = 1 << 5;
constexpr int kExpiresAtUnreadable = 1 << 6;
constexpr int kUserConsentedAtUnreadable = 1 << 7;

int packed(std::optional<bool> value, int at)
{
    return value ? (*value ? 2 : 1) << at : 0;
}

std::optional<bool> unpacked(int flags, int at)
{
    const int value = (flags >> at) & 3;
    return value == 0 ? std::nullopt : std::optional(value == 2);
}

int flagsOf(const BankConnection &connection)
{
    return packed(connection.tppConsent, kTppConsentAt) |
           packed(connection.singleSyncOnly, kSingleSyncOnlyAt) |
           unreadableBit(connection.connectedOn, kConnectedOnUnreadable) |
           unreadableBit(connection.lastUpdated, kLastUpdatedUnreadable) |
           unreadableBit(connection.expiresAt, kExpiresAtUnreadable) |
           unreadableBit(connection.userConsentedAt, kUserConsentedAtUnreadable);
}

// `enrichment`: the state in the low byte, then 24 bits each for accounts done and in total.
constexpr int kDoneAt = 8;
constexpr int kTotalAt = 32;
constexpr qint64 kCountMask = 0xffffff;

Enrichment unpackedEnrichment(qint64 value)
{
    return {EnrichmentState(value & 0xff), int((value >> kDoneAt) & kCountMask),
            int((value >> kTotalAt) & kCountMask), std::nullopt};
}

} // namespace

const char *const kConnectionColumns =
    "id, connection_id, name, type, status, error, extended_status, flags, connected_on,"
    " last_updated, expires_at, user_consented_at, account_ids, enrichment, enriched_at,"
    " syncs_read_at";

StoredConnection readConnectionRow(Rows &rows, const Statement &row)
{
    enum Column {
        Row,
        Id,
        Name,
        Type,
        Status,
        Error,
        ExtendedStatus,
        Flags,
        ConnectedOn,
        LastUpdated,
        ExpiresAt,
        UserConsentedAt,
        AccountIds,
        EnrichmentColumn,
        EnrichedAt,
        SyncsReadAt,
    };
    StoredConnection stored;
    BankConnection &connection = stored.connection;
    const int flags = int(row.integer(Flags));
    connection.id = ConnectionId{row.text(Id)};
    connection.name = rows.text(row.maybeInteger(Name));
    connection.type = rows.text(row.maybeInteger(Type));
    connection.status = rows.text(row.maybeInteger(Status));
    connection.error = rows.text(row.maybeInteger(Error));
    connection.extendedStatus = rows.text(row.maybeInteger(ExtendedStatus));
    connection.tppConsent = unpacked(flags, kTppConsentAt);
    connection.singleSyncOnly = unpacked(flags, kSingleSyncOnlyAt);
    connection.connectedOn = {row.maybeInstant(ConnectedOn), bool(flags & kConnectedOnUnreadable)};
    connection.lastUpdated = {row.maybeInstant(LastUpdated), bool(flags & kLastUpdatedUnreadable)};
    connection.expiresAt = {row.maybeInstant(ExpiresAt), bool(flags & kExpiresAtUnreadable)};
    connection.userConsentedAt = {row.maybeInstant(UserConsentedAt),
                                  bool(flags & kUserConsentedAtUnreadable)};
    connection.accountIds = splitIds(row.text(AccountIds));
    stored.enrichment = unpackedEnrichment(row.integer(EnrichmentColumn));
    stored.enrichment.enrichedAt = row.maybeInstant(EnrichedAt);
    stored.syncsReadAt = row.maybeInstant(SyncsReadAt);
    return stored;
}

qint64 insertConnection(Rows &rows, qint64 scope, const BankConnection &connection,
                        Instant firstSeen)
{
    return rows
        .prepare(
            "INSERT INTO connection (scope, connection_id, name, type, status, error,"
            " extended_status, flags, connected_on, last_updated, expires_at, user_consented_at,"
            " account_ids, first_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(scope, connection.id.value(), rows.word(connection.name), rows.word(connection.type),
             rows.word(connection.status), rows.word(connection.error),
             rows.word(connection.extendedStatus), flagsOf(connection),
             connection.connectedOn.value, connection.lastUpdated.value, connection.expiresAt.value,
             connection.userConsentedAt.value, joinedIds(connection.accountIds), firstSeen)
        .insertedRow();
}

void updateConnection(Rows &rows, qint64 row, const BankConnection &connection)
{
    rows.prepare("UPDATE connection SET name = ?, type = ?, status = ?, error = ?,"
                 " extended_status = ?, flags = ?, connected_on = ?, last_updated = ?,"
                 " expires_at = ?, user_consented_at = ?, account_ids = ?"
                 " WHERE id = ?")
        .run(rows.word(connection.name), rows.word(connection.type), rows.word(connection.status),
             rows.word(connection.error), rows.word(connection.extendedStatus), flagsOf(connection),
             connection.connectedOn.value, connection.lastUpdated.value, connection.expiresAt.value,
             connection.userConsentedAt.value, joinedIds(connection.accountIds), row);
}

qint64 packedEnrichment(const Enrichment &enrichment)
{
    return qint64(enrichment.state) | (enrichment.accountsDone & kCountMask) << kDoneAt |
           (enrichment.accountsTotal & kCountMask) << kTotalAt;
}

} // namespace holdfast
