#pragma once

#include "core/lifecycle/remindernotice.h"
#include "core/storage/store.h"

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// What is remembered of the reminders of one user.
struct KnownReminders
{
    std::map<ConnectionId, ToldReminders> told; ///< of connections of which anything was told
    std::vector<ReminderNotice> notices;        ///< the inbox, the newest first
    /// When the first of the connections was seen here; none while there is none. The earliest instant
    /// there is when that was not kept yet.
    std::optional<Instant> since = {};
    friend bool operator==(const KnownReminders &, const KnownReminders &) = default;
};

/// Reminders in the database of a Store, with all that its header promises: same thread, same order,
/// each write one transaction. What is kept of a connection goes with it.
class ReminderStore
{
public:
    /// `store` must outlive this.
    explicit ReminderStore(Store &store) : m_store(store) {}

    void known(const UserScope &scope, QObject *context, Callback<KnownReminders> done);
    /// Remembers in one go what was told and puts `notices` (number and name are ignored) into the
    /// inbox, which keeps the newest kMostNotices; answers with the inbox. What is about a connection
    /// that is not stored is left out.
    void keep(const UserScope &scope, std::map<ConnectionId, ToldReminders> told,
              std::vector<ReminderNotice> notices, QObject *context,
              Callback<std::vector<ReminderNotice>> done);
    void mark(const UserScope &scope, NoticeMark mark, std::vector<qint64> numbers,
              QObject *context, Callback<std::monostate> done);

private:
    Store &m_store;
};

} // namespace holdfast
