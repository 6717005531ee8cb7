#include "core/service/livereminders.h"

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

/// The first connect registers a user where there was none: then it is another one's reminders.
void LiveReminders::begin(const RunningProfile &running)
{
    const UserScope scope{running.key, *running.user};
    const auto known =
        std::find_if(m_watched.begin(), m_watched.end(),
                     [&](const Watched &one) { return one.service == running.service; });
    if (known != m_watched.end() && known->watch->scope() == scope)
        return;
    if (known != m_watched.end())
        m_watched.erase(known);
    auto watch = std::make_unique<ReminderWatch>(
        ReminderWatch::Parts{*running.service, m_store, m_parts.preferences, m_parts.clock,
                             m_parts.zone},
        scope);
    connect(watch.get(), &ReminderWatch::noticesChanged, this, &LiveReminders::inboxChanged);
    connect(watch.get(), &ReminderWatch::told, this,
            [this, service = running.service](const std::vector<ReminderNotice> &notices) {
                tell(service, notices);
            });
    const ConnectionPlace place{running.profile, *running.user, {}};
    connect(watch.get(), &ReminderWatch::settled, this,
            [this, place](const ConnectionId &id) { Q_EMIT settled(placeOf(place, id)); });
    m_watched.push_back({place, running.service, std::move(watch)});
}

void LiveReminders::tell(const ConnectionService *service,
                         const std::vector<ReminderNotice> &notices)
{
    const auto watched = std::find_if(m_watched.begin(), m_watched.end(),
                                      [&](const Watched &one) { return one.service == service; });
    if (watched == m_watched.end())
        return;
    std::vector<InboxEntry> entries;
    for (const ReminderNotice &notice : notices)
        entries.push_back({placeOf(watched->place, notice.connection), notice, true});
    Q_EMIT told(entries);
}

std::vector<InboxEntry> LiveReminders::inbox() const
{
    std::vector<InboxEntry> all;
    for (const Watched &one : m_watched) {
        for (const ReminderNotice &notice : one.watch->notices())
            all.push_back(
                {placeOf(one.place, notice.connection), notice, one.watch->stands(notice)});
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
        count += std::count_if(notices.begin(), notices.end(),
                               [](const ReminderNotice &notice) { return !notice.seen; });
    }
    return int(count);
}

void LiveReminders::markAllSeen()
{
    for (const Watched &one : m_watched)
        one.watch->markAllSeen();
}

void LiveReminders::snooze(const ConnectionPlace &place, Instant until)
{
    // How it went is in the row; a store that cannot be written has its own notice.
    if (const Watched *one = watchedAt(place))
        one->service->setSnooze(place.connection, until, this, [](const auto &) {});
}

void LiveReminders::silence(const ConnectionPlace &place)
{
    if (const Watched *one = watchedAt(place))
        one->watch->silence(place.connection);
}

const LiveReminders::Watched *LiveReminders::watchedAt(const ConnectionPlace &place) const
{
    const auto found =
        std::find_if(m_watched.begin(), m_watched.end(), [&place](const Watched &one) {
            return one.place == placeOf(place, ConnectionId());
        });
    return found == m_watched.end() ? nullptr : &*found;
}

} // namespace holdfast
