#include "core/storage/reminderstore.h"

#include "core/storage/reminderrows.h"
#include "core/storage/storejobs_p.h"

namespace holdfast {

void ReminderStore::known(const UserScope &scope, QObject *context, Callback<KnownReminders> done)
{
    m_store.m_worker->read<KnownReminders>(
        [scope](Rows &rows) {
            return KnownReminders{loadTold(rows, scope), loadNotices(rows, scope),
                                  firstSeen(rows, scope)};
        },
        context, std::move(done));
}

void ReminderStore::keep(const UserScope &scope, std::map<ConnectionId, ToldReminders> told,
                         std::vector<ReminderNotice> notices, QObject *context,
                         Callback<std::vector<ReminderNotice>> done)
{
    m_store.m_worker->write<std::vector<ReminderNotice>>(
        [scope, told = std::move(told), notices = std::move(notices)](Rows &rows) {
            for (const auto &[id, one] : told) {
                if (const auto row = findConnection(rows, scope, id))
                    writeTold(rows, *row, one);
            }
            for (const ReminderNotice &notice : notices) {
                if (const auto row = findConnection(rows, scope, notice.connection))
                    addNotice(rows, *row, notice);
            }
            boundNotices(rows, scope);
            return loadNotices(rows, scope);
        },
        context, std::move(done));
}

void ReminderStore::mark(const UserScope &scope, NoticeMark mark, std::vector<qint64> numbers,
                         QObject *context, Callback<Nothing> done)
{
    m_store.m_worker->write(silently([scope, mark, numbers = std::move(numbers)](Rows &rows) {
                                markNotices(rows, scope, mark, numbers);
                            }),
                            context, std::move(done));
}

} // namespace holdfast
