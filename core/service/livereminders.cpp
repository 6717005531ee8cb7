#include "core/service/livereminders.h"

#include "core/service/listedrow.h"

#include <algorithm>

namespace holdfast {
namespace {

ConnectionPlace placeOf(ConnectionPlace place, const ConnectionId &id)
{
    place.connection = id;
    return place;
}

} // namespace

LiveReminders::LiveReminders(Parts parts, QObject *parent)
    : ReminderDesk(parent), m_parts(std::move(parts)), m_store(m_parts.store)
{
    connect(&m_parts.chooser, &ProfileChooser::shownChanged, this, &LiveReminders::follow);
    connect(&m_parts.chooser, &ProfileChooser::choicesChanged, this, &LiveReminders::follow);
    follow();
}

LiveReminders::~LiveReminders() = default;

void LiveReminders::follow()
{
    for (const RunningProfile &running : m_parts.chooser.running()) {
        connect(running.service, &ConnectionService::profileChanged, this, &LiveReminders::follow,
                Qt::UniqueConnection);
        if (!running.key.isEmpty() && running.user)
            begin(running);
    }
}

void LiveReminders::begin(const RunningProfile &running)
{
    const UserScope scope{running.key, *running.user};
    // The first connect registers a user where there was none: then it is another one's reminders.
    std::erase_if(m_watched, [&](const Watched &one) {
        return &one.watch->service() == running.service && one.watch->scope() != scope;
    });
    const auto known =
        std::find_if(m_watched.begin(), m_watched.end(),
                     [&](const Watched &one) { return one.watch->scope() == scope; });
    if (known != m_watched.end())
        return join(*known, running);
    auto watch = std::make_unique<ReminderWatch>(
        ReminderWatch::Parts{*running.service, m_store, m_parts.preferences, m_parts.clock,
                             m_parts.zone},
        scope);
    const ConnectionPlace place{running.profile, *running.user, {}};
    connect(watch.get(), &ReminderWatch::noticesChanged, this, &LiveReminders::inboxChanged);
    connect(watch.get(), &ReminderWatch::told, this,
            [this, place](const std::vector<ReminderNotice> &notices) { tell(place, notices); });
    connect(watch.get(), &ReminderWatch::settled, this,
            [this, place](const ConnectionId &id) { Q_EMIT settled(placeOf(place, id)); });
    m_watched.push_back({place, std::move(watch), {}});
}

/// These rows are watched; what the person does next they do where they look.
void LiveReminders::join(Watched &watched, const RunningProfile &running)
{
    const ConnectionPlace place{running.profile, *running.user, {}};
    if (place != watched.place &&
        std::find(watched.others.begin(), watched.others.end(), place) == watched.others.end())
        watched.others.push_back(place);
    if (&watched.watch->service() != running.service &&
        running.service == &m_parts.chooser.service())
        watched.watch->watch(*running.service);
}

void LiveReminders::tell(const ConnectionPlace &place, const std::vector<ReminderNotice> &notices)
{
    std::vector<InboxEntry> entries;
    for (const ReminderNotice &notice : notices)
        entries.push_back(
            {placeOf(place, notice.connection), notice, true, notice.connection});
    Q_EMIT told(entries);
}

std::vector<InboxEntry> LiveReminders::inbox() const
{
    std::vector<InboxEntry> all;
    for (const Watched &one : m_watched) {
        const ConnectionSnapshot rows = one.watch->service().snapshot();
        for (const ReminderNotice &notice : one.watch->notices()) {
            all.push_back(
                {placeOf(one.place, notice.connection), notice, one.watch->stands(notice), {}});
            if (const ConnectionEntry *row = rowFor(*rows, notice.connection))
                all.back().row = row->connection.id;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const InboxEntry &a, const InboxEntry &b) {
        return a.notice.at > b.notice.at;
    });
    return all;
}

int LiveReminders::unseen() const
{
    qsizetype count = 0;
    for (const Watched &one : m_watched) {
        const auto &notices = one.watch->notices();
        count += std::count_if(notices.begin(), notices.end(), [&one](const ReminderNotice &notice) {
            return !notice.seen && one.watch->stands(notice);
        });
    }
    return int(count);
}

void LiveReminders::markAllSeen()
{
    for (const Watched &one : m_watched)
        one.watch->markAllSeen();
}

void LiveReminders::markMissed(const std::vector<InboxEntry> &entries)
{
    for (const InboxEntry &entry : entries) {
        if (const Watched *one = watchedAt(entry.place))
            one->watch->markMissed(entry.place.connection, entry.notice.at);
    }
}

void LiveReminders::snooze(const ConnectionPlace &place, Instant until)
{
    // How it went is in the row; a store that cannot be written has its own notice.
    if (const Watched *one = watchedAt(place))
        one->watch->service().setSnooze(place.connection, until, this, [](const auto &) {});
}

void LiveReminders::silence(const ConnectionPlace &place)
{
    if (const Watched *one = watchedAt(place))
        one->watch->silence(place.connection);
}

const LiveReminders::Watched *LiveReminders::watchedAt(const ConnectionPlace &place) const
{
    const ConnectionPlace wanted = placeOf(place, ConnectionId());
    const auto found =
        std::find_if(m_watched.begin(), m_watched.end(), [&wanted](const Watched &one) {
            return one.place == wanted || std::find(one.others.begin(), one.others.end(), wanted) !=
                                              one.others.end();
        });
    return found == m_watched.end() ? nullptr : &*found;
}

} // namespace holdfast
