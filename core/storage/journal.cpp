#include "core/storage/journal.h"

namespace holdfast {

namespace {

std::optional<ConnectionId> maybeConnection(const Statement &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(ConnectionId{query.text(column)});
}

/// Newest first, still without their steps.
std::vector<StoredAttempt> readAttempts(Rows &rows, qint64 scope)
{
    std::vector<StoredAttempt> attempts;
    Statement query = rows.prepare(
        "SELECT id, kind, connection_id, started_at, stage, ended_at, outcome, correlation_id,"
        " expires_before, consented_before, updated_before, settled_as, settled_at,"
        " settled_connection FROM attempt WHERE scope = ? ORDER BY id DESC");
    query.run(scope);
    while (query.next()) {
        StoredAttempt attempt;
        attempt.number = query.integer(0);
        attempt.kind = AttemptKind(query.integer(1));
        attempt.connection = maybeConnection(query, 2);
        attempt.startedAt = query.instant(3);
        attempt.stage = AttemptStage(query.integer(4));
        attempt.endedAt = query.maybeInstant(5);
        attempt.outcome = query.text(6);
        attempt.correlationId = query.text(7);
        attempt.expiresBefore = query.maybeInstant(8);
        attempt.consentedBefore = query.maybeInstant(9);
        attempt.updatedBefore = query.maybeInstant(10);
        attempt.settledAs = query.text(11);
        attempt.settledAt = query.maybeInstant(12);
        attempt.result = maybeConnection(query, 13);
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

void addSteps(Rows &rows, std::vector<StoredAttempt> &attempts)
{
    Statement query =
        rows.prepare("SELECT stage, at FROM attempt_step WHERE attempt = ? ORDER BY at, stage");
    for (StoredAttempt &attempt : attempts) {
        query.run(attempt.number);
        while (query.next())
            attempt.steps.push_back({AttemptStage(query.integer(0)), query.instant(1)});
    }
}

} // namespace

qint64 attemptStarted(Rows &rows, const UserScope &scope, const StoredAttempt &attempt)
{
    const qint64 scopeRow = ensureScope(rows, scope);
    rows.prepare("DELETE FROM attempt WHERE scope = ?1 AND id NOT IN (SELECT id FROM attempt"
                 " WHERE scope = ?2 ORDER BY id DESC LIMIT 499)")
        .run(scopeRow, scopeRow);
    const QString connection = attempt.connection ? attempt.connection->value() : QString();
    return rows
        .prepare("INSERT INTO attempt (scope, kind, connection_id, started_at, stage,"
                 " expires_before, consented_before, updated_before)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(scopeRow, int(attempt.kind), connection, attempt.startedAt, int(attempt.stage),
             attempt.expiresBefore, attempt.consentedBefore, attempt.updatedBefore)
        .insertedRow();
}

void attemptMoved(Rows &rows, qint64 number, AttemptStep step)
{
    rows.prepare("UPDATE attempt SET stage = ? WHERE id = ? AND ended_at IS NULL")
        .run(int(step.stage), number);
    // Once a stage, and not after the end; the attempt itself may be gone by now.
    rows.prepare("INSERT OR IGNORE INTO attempt_step (attempt, stage, at)"
                 " SELECT id, ?, ? FROM attempt WHERE id = ? AND ended_at IS NULL")
        .run(int(step.stage), step.at, number);
}

void attemptEnded(Rows &rows, qint64 number, const QString &outcome, const QString &correlationId,
                  Instant at)
{
    // An attempt ends once; what comes later is an echo.
    rows.prepare("UPDATE attempt SET stage = ?, outcome = ?, correlation_id = ?, ended_at = ?"
                 " WHERE id = ? AND ended_at IS NULL")
        .run(int(AttemptStage::Ended), outcome, correlationId, at, number);
}

void attemptSettled(Rows &rows, qint64 number, const FlowResult &result, Instant at)
{
    // One that was still open was cut off together with the program.
    rows.prepare("UPDATE attempt SET stage = ?, outcome = ?, ended_at = ?"
                 " WHERE id = ? AND ended_at IS NULL")
        .run(int(AttemptStage::Ended), QString::fromLatin1(kUnfinishedWord), at, number);
    const QString &connection = result.connection.value();
    rows.prepare("UPDATE attempt SET settled_as = ?, settled_at = ?, settled_connection = ?"
                 " WHERE id = ?")
        .run(flowOutcomeWord(result.outcome), at, connection.isEmpty() ? QString() : connection,
             number);
}

bool anyWasCutOff(Rows &rows)
{
    return rows.prepare("SELECT 1 FROM attempt WHERE ended_at IS NULL AND kind IN (?, ?) LIMIT 1")
        .run(int(AttemptKind::Sync), int(AttemptKind::Remove))
        .next();
}

void endWhatWasCutOff(Rows &rows)
{
    rows.prepare("UPDATE attempt SET stage = ?, outcome = ?, ended_at = coalesce("
                 "(SELECT max(at) FROM attempt_step WHERE attempt = attempt.id), started_at)"
                 " WHERE ended_at IS NULL AND kind IN (?, ?)")
        .run(int(AttemptStage::Ended), QString::fromLatin1(kUnfinishedWord),
             int(AttemptKind::Sync), int(AttemptKind::Remove));
}

std::vector<StoredAttempt> loadAttempts(Rows &rows, const UserScope &scope)
{
    const std::optional<qint64> scopeRow = findScope(rows, scope);
    if (!scopeRow)
        return {};
    std::vector<StoredAttempt> attempts = readAttempts(rows, *scopeRow);
    addSteps(rows, attempts);
    return attempts;
}

} // namespace holdfast
