#include "core/storage/reminderrows.h"

namespace holdfast {

namespace {

/// The reasons for which a person is needed; another word, of a later version say, is none of them.
Reason reasonFrom(const QString &word)
{
    for (const Reason one : {Reason::CredentialsRejected, Reason::BankWantsConfirmation, Reason::Stale,
                             Reason::ConsentExpired, Reason::ConsentExpiring}) {
        if (reasonWord(one) == word)
            return one;
    }
    return Reason::Ok;
}

ReminderCause causeFrom(qint64 number)
{
    switch (number) {
    case int(ReminderCause::Ended): return ReminderCause::Ended;
    case int(ReminderCause::Attention): return ReminderCause::Attention;
    default: return ReminderCause::Ending;
    }
}

} // namespace

std::map<ConnectionId, ToldReminders> loadTold(Rows &rows, const UserScope &scope)
{
    std::map<ConnectionId, ToldReminders> all;
    const std::optional<qint64> owner = findScope(rows, scope);
    if (!owner)
        return all;
    Statement query = rows.prepare(
        "SELECT c.connection_id, t.end_at, t.ahead, t.told_at, t.attention, t.attention_at"
        " FROM connection c JOIN reminder_told t ON t.connection = c.id WHERE c.scope = ?");
    query.run(*owner);
    while (query.next()) {
        all[ConnectionId{query.text(0)}] = {
            query.maybeInstant(1), std::chrono::seconds{query.integer(2)},
            query.maybeInstant(3).value_or(Instant{}), query.text(4),
            query.maybeInstant(5).value_or(Instant{})};
    }
    return all;
}

std::optional<Instant> firstSeen(Rows &rows, const UserScope &scope)
{
    const auto scopeRow = findScope(rows, scope);
    if (!scopeRow)
        return std::nullopt;
    Statement query = rows.prepare("SELECT count(*), count(first_seen_at), min(first_seen_at)"
                                   " FROM connection WHERE scope = ?");
    query.run(*scopeRow);
    if (!query.next() || query.integer(0) == 0)
        return std::nullopt;
    return query.integer(0) > query.integer(1) ? Instant::min() : query.instant(2);
}

std::vector<ReminderNotice> loadNotices(Rows &rows, const UserScope &scope)
{
    std::vector<ReminderNotice> notices;
    const std::optional<qint64> owner = findScope(rows, scope);
    if (!owner)
        return notices;
    Statement query = rows.prepare(
        "SELECT n.id, c.connection_id, s.own_name, c.name, n.told_at, n.cause, n.reason, n.end_at,"
        " n.ahead, n.due_at, n.missed, n.seen FROM reminder_notice n"
        " JOIN connection c ON c.id = n.connection"
        " LEFT JOIN connection_setting s ON s.connection = c.id"
        " WHERE c.scope = ? ORDER BY n.id DESC");
    query.run(*owner);
    while (query.next()) {
        ReminderNotice notice;
        notice.number = query.integer(0);
        notice.connection = ConnectionId{query.text(1)};
        notice.ownName = query.text(2);
        notice.bank = rows.text(query.maybeInteger(3));
        notice.at = query.instant(4);
        notice.reminder.cause = causeFrom(query.integer(5));
        notice.reminder.reason = reasonFrom(query.text(6));
        notice.reminder.end = query.maybeInstant(7);
        notice.reminder.ahead = std::chrono::seconds{query.integer(8)};
        notice.reminder.dueAt = query.instant(9);
        notice.reminder.missed = query.flag(10);
        notice.seen = query.flag(11);
        notices.push_back(notice);
    }
    return notices;
}

void writeTold(Rows &rows, qint64 connection, const ToldReminders &told)
{
    const bool needed = !told.attention.isEmpty();
    rows.prepare("INSERT OR REPLACE INTO reminder_told"
                 " (connection, end_at, ahead, told_at, attention, attention_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .run(connection, told.end, qint64(told.ahead.count()),
             told.at != Instant{} ? std::optional(told.at) : std::nullopt,
             needed ? told.attention : QString(),
             needed ? std::optional(told.attentionAt) : std::nullopt);
}

void addNotice(Rows &rows, qint64 connection, const ReminderNotice &notice)
{
    const Reminder &reminder = notice.reminder;
    rows.prepare("INSERT INTO reminder_notice"
                 " (connection, told_at, cause, reason, end_at, ahead, due_at, missed, seen)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(connection, notice.at, int(reminder.cause), reasonWord(reminder.reason), reminder.end,
             qint64(reminder.ahead.count()), reminder.dueAt, reminder.missed, notice.seen);
}

void boundNotices(Rows &rows, const UserScope &scope)
{
    rows.prepare("DELETE FROM reminder_notice WHERE id IN (SELECT n.id FROM reminder_notice n"
                 " JOIN connection c ON c.id = n.connection JOIN scope s ON s.id = c.scope"
                 " WHERE s.profile_key = ? AND s.user_id = ?"
                 " ORDER BY n.id DESC LIMIT -1 OFFSET ?)")
        .run(scope.profileKey, scope.user.value(), kMostNotices);
}

void markNotices(Rows &rows, const UserScope &scope, NoticeMark mark,
                 const std::vector<qint64> &numbers)
{
    const QString column = mark == NoticeMark::Seen ? QStringLiteral("seen")
                                                    : QStringLiteral("missed");
    Statement statement = rows.work.prepare(
        QStringLiteral("UPDATE reminder_notice SET %1 = 1 WHERE id = ? AND %1 = 0 AND connection IN"
                       " (SELECT c.id FROM connection c JOIN scope s ON s.id = c.scope"
                       " WHERE s.profile_key = ? AND s.user_id = ?)")
            .arg(column));
    for (const qint64 number : numbers)
        statement.run(number, scope.profileKey, scope.user.value());
}

} // namespace holdfast
