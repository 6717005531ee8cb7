#pragma once

#include "core/lifecycle/remindernotice.h"
#include "core/storage/rows.h"

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

// Reminders (tables `reminder_told` and `reminder_notice`). The promises are those of
// core/storage/reminderstore.h.

[[nodiscard]] std::map<ConnectionId, ToldReminders> loadTold(Rows &rows, const UserScope &scope);
/// See KnownReminders::since.
[[nodiscard]] std::optional<Instant> firstSeen(Rows &rows, const UserScope &scope);
/// The newest first.
[[nodiscard]] std::vector<ReminderNotice> loadNotices(Rows &rows, const UserScope &scope);
void writeTold(Rows &rows, qint64 connection, const ToldReminders &told);
void addNotice(Rows &rows, qint64 connection, const ReminderNotice &notice);
/// Leaves the newest kMostNotices of the scope.
void boundNotices(Rows &rows, const UserScope &scope);
/// Numbers of another scope's are left alone.
void markNotices(Rows &rows, const UserScope &scope, NoticeMark mark,
                 const std::vector<qint64> &numbers);

} // namespace holdfast
