#include "core/storage/aftermath.h"

#include "core/lifecycle/consentspan.h"
#include "core/lifecycle/loginerror.h"
#include "core/storage/consents.h"
#include "core/storage/journal.h"
#include "core/storage/lineage.h"

#include <algorithm>

namespace holdfast {

namespace {

/// People finish at the bank long after a flow has ended here; a day later it has another cause.
constexpr std::chrono::days kStillItsDoing{1};

/// A sync is followed for ten minutes, a removal for less.
constexpr std::chrono::hours kLongestAttempt{1};

/// Between the service's clock and the one that attempts are recorded by.
constexpr std::chrono::minutes kClocksDiffer{10};

/// One connection as the list has it now.
struct Now
{
    ConnectionId id;
    QString bankName;
    std::optional<Instant> expiresAt;
    std::optional<Instant> consentedAt;
    std::optional<Instant> updatedAt;
    QString error;
};

Now readNow(Rows &rows, const Statement &row)
{
    return {ConnectionId{row.text(0)}, rows.text(row.maybeInteger(1)), row.maybeInstant(2),
            row.maybeInstant(3), row.maybeInstant(4), rows.text(row.maybeInteger(5))};
}

constexpr char kNow[] = "SELECT c.connection_id, c.name, c.expires_at, c.user_consented_at,"
                        " c.last_updated, c.error FROM connection c"
                        " LEFT JOIN fact f ON f.connection = c.id WHERE f.missing_since IS NULL"
                        " AND c.scope = ? ";

std::optional<Now> connectionNow(Rows &rows, qint64 scope, const ConnectionId &id)
{
    Statement query =
        rows.work.prepare(QLatin1String(kNow) + QStringLiteral("AND c.connection_id = ?"));
    query.run(scope, id.value());
    return query.next() ? std::optional(readNow(rows, query)) : std::nullopt;
}

/// The newest that came since then and follows no other.
std::optional<Now> newcomerSince(Rows &rows, qint64 scope, Instant since)
{
    Statement query = rows.work.prepare(
        QLatin1String(kNow) +
        QStringLiteral("AND c.first_seen_at >= ? AND NOT EXISTS (SELECT 1 FROM succession s"
                       " WHERE s.newer = c.id) ORDER BY c.id DESC LIMIT 1"));
    query.run(scope, since);
    return query.next() ? std::optional(readNow(rows, query)) : std::nullopt;
}

std::optional<FlowResult> successorSince(Rows &rows, qint64 scope, const ConnectionId &older,
                                         Instant since)
{
    Statement query = rows.prepare("SELECT n.connection_id, s.kind FROM succession s"
                                   " JOIN connection o ON o.id = s.older"
                                   " JOIN connection n ON n.id = s.newer"
                                   " WHERE o.scope = ? AND o.connection_id = ? AND s.at >= ?"
                                   " ORDER BY s.at DESC LIMIT 1");
    if (!query.run(scope, older.value(), since).next())
        return std::nullopt;
    FlowResult result{FlowOutcome::Replaced, ConnectionId{query.text(0)}, older, {}};
    if (Succession(query.integer(1)) == Succession::Split) {
        result.outcome = FlowOutcome::Split;
        result.leftBehind.push_back(older);
    }
    return result;
}

/// What was not known before cannot be seen to move.
bool moved(const std::optional<Instant> &before, const std::optional<Instant> &now)
{
    return before && now && *before != *now;
}

/// Whether a consent or a login was renewed. Where both ends are known they decide alone: a consent is
/// renewed by being given for longer. One without an end shows it by when it was given, which is
/// since the attempt began, by clocks that need not agree to the minute.
bool showsConsent(const StoredAttempt &attempt, const Now &then, Instant now)
{
    if (attempt.expiresBefore && then.expiresAt)
        return isRenewedEnd(*attempt.expiresBefore, *then.expiresAt, now);
    const bool hasEnded = then.expiresAt && *then.expiresAt <= now;
    return !hasEnded && moved(attempt.consentedBefore, then.consentedAt) &&
           *then.consentedAt + kClocksDiffer >= attempt.startedAt;
}

/// Whether the renewal shows. An automatic update moves lastUpdated too, so that alone tells
/// something only of a refresh, which has nothing else to show: one since then, after which the bank no
/// longer asks.
bool showsRenewal(const StoredAttempt &attempt, const Now &then, Instant now)
{
    return showsConsent(attempt, then, now) ||
           (attempt.kind == AttemptKind::Refresh && moved(attempt.updatedBefore, then.updatedAt) &&
            *then.updatedAt + kClocksDiffer >= attempt.startedAt && !asksForPerson(then.error));
}

FlowResult judge(Rows &rows, qint64 scope, const StoredAttempt &attempt, Instant now)
{
    if (!attempt.connection) {
        const auto came = newcomerSince(rows, scope, attempt.startedAt);
        return came ? FlowResult{FlowOutcome::Connected, came->id, {}, {}} : FlowResult{};
    }
    if (const auto follows = successorSince(rows, scope, *attempt.connection, attempt.startedAt))
        return *follows;
    const auto then = connectionNow(rows, scope, *attempt.connection);
    const bool renewed = then && showsRenewal(attempt, *then, now);
    return {renewed ? FlowOutcome::Renewed : FlowOutcome::Unchanged, *attempt.connection, {}, {}};
}

bool provedItself(const QString &outcome)
{
    for (const FlowOutcome one :
         {FlowOutcome::Connected, FlowOutcome::Renewed, FlowOutcome::Replaced, FlowOutcome::Split,
          FlowOutcome::Unchanged}) {
        if (outcome == flowOutcomeWord(one))
            return true;
    }
    return outcome == errorKindWord(ErrorKind::Declined);
}

/// A later attempt at the same connection: what the list shows now may be its doing.
bool wasFollowedUp(const StoredAttempt &attempt, const std::vector<StoredAttempt> &all)
{
    return std::any_of(all.begin(), all.end(), [&attempt](const StoredAttempt &other) {
        return other.number > attempt.number && other.connection == attempt.connection &&
               flowKindOf(other.kind);
    });
}

/// Syncs and removals speak for themselves; all there is to say of one that nobody ended is that.
bool wasCutOff(const StoredAttempt &attempt, Instant now)
{
    return !flowKindOf(attempt.kind) && !attempt.endedAt &&
           attempt.startedAt < now - kLongestAttempt;
}

/// One that was cut off is judged once in any case, and for a day again: people may still be at the
/// bank. So are those that ended here without a proof.
bool isOpen(const StoredAttempt &attempt, Instant now)
{
    if (!flowKindOf(attempt.kind))
        return false;
    if (!attempt.endedAt)
        return true;
    const bool nothingYet =
        attempt.settledAs.isEmpty() || attempt.settledAs == flowOutcomeWord(FlowOutcome::Unchanged);
    return nothingYet && !provedItself(attempt.outcome) && attempt.startedAt > now - kStillItsDoing;
}

SettledAttempt told(Rows &rows, qint64 scope, const StoredAttempt &attempt,
                    const FlowResult &result)
{
    SettledAttempt news{flowKindOf(attempt.kind).value_or(FlowKind::Connect), attempt.startedAt, {}, {}, result, !attempt.endedAt};
    const ConnectionId &id = result.connection;
    if (const auto now = id.isEmpty() ? std::nullopt : connectionNow(rows, scope, id)) {
        news.bankName = now->bankName;
        news.expiresAt = now->expiresAt;
    }
    return news;
}

} // namespace

std::vector<SettledAttempt> settleAfterReading(Rows &rows, const UserScope &scope, qint64 running,
                                               Instant now)
{
    std::vector<SettledAttempt> news;
    const std::optional<qint64> scopeRow = findScope(rows, scope);
    if (!scopeRow)
        return news;
    adoptSuccessions(rows, *scopeRow, now);
    followSuccessions(rows, *scopeRow);

    const std::vector<StoredAttempt> attempts = loadAttempts(rows, scope);
    for (const StoredAttempt &attempt : attempts) {
        if (wasCutOff(attempt, now))
            attemptEnded(rows, attempt.number, QString::fromLatin1(kUnfinishedWord), {}, now);
        if (attempt.number == running || !isOpen(attempt, now))
            continue;
        const bool late = wasFollowedUp(attempt, attempts);
        const FlowResult result = late ? FlowResult{} : judge(rows, *scopeRow, attempt, now);
        const bool changed = result.outcome != FlowOutcome::Unchanged;
        // One that was cut off is told whatever came of it; the others only when something did.
        if (!late && (changed || !attempt.endedAt))
            news.push_back(told(rows, *scopeRow, attempt, result));
        attemptSettled(rows, attempt.number, result, now);
    }
    return news;
}

void settleFlow(Rows &rows, const UserScope &scope, const StoredSettlement &settlement)
{
    const FlowResult &result = settlement.result;
    const ConsentRecord &consent = settlement.consent;
    const qint64 row = needConnection(rows, scope, result.connection);
    if (result.previous) {
        const auto kind =
            result.outcome == FlowOutcome::Split ? Succession::Split : Succession::Replaced;
        recordSuccession(rows, needConnection(rows, scope, *result.previous), row, kind,
                         consent.grantedAt);
        followSuccessions(rows, ensureScope(rows, scope));
    }
    if (rows.work.failed())
        return;
    if (result.outcome != FlowOutcome::Unchanged)
        recordConsent(rows, row, consent);
    attemptEnded(rows, settlement.attempt, flowOutcomeWord(result.outcome), {}, consent.grantedAt);
    attemptSettled(rows, settlement.attempt, result, consent.grantedAt);
}

} // namespace holdfast
