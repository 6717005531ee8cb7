#include "core/service/maskedreminders.h"

namespace holdfast {

MaskedReminders::MaskedReminders(ReminderDesk &desk, const MaskedChooser &chooser, QObject *parent)
    : ReminderDesk(parent), m_desk(desk), m_chooser(chooser)
{
    connect(&m_desk, &ReminderDesk::inboxChanged, this, &ReminderDesk::inboxChanged);
    connect(&m_desk, &ReminderDesk::settled, this, &ReminderDesk::settled);
    connect(&m_desk, &ReminderDesk::renamed, this, &ReminderDesk::renamed);
    connect(&m_desk, &ReminderDesk::told, this, &MaskedReminders::tell);
    connect(&m_chooser, &MaskedChooser::hiddenChanged, this, [this] {
        Q_EMIT renamed();
        Q_EMIT inboxChanged();
    });
}

void MaskedReminders::tell(const std::vector<InboxEntry> &entries)
{
    Q_EMIT told(masked(entries));
}

std::vector<InboxEntry> MaskedReminders::inbox() const
{
    return masked(m_desk.inbox());
}

void MaskedReminders::markMissed(const std::vector<InboxEntry> &entries)
{
    std::vector<InboxEntry> meant = entries;
    for (InboxEntry &entry : meant)
        entry.place = behind(entry.place);
    m_desk.markMissed(meant);
}

void MaskedReminders::snooze(const ConnectionPlace &place, Instant until)
{
    m_desk.snooze(behind(place), until);
}

void MaskedReminders::silence(const ConnectionPlace &place)
{
    m_desk.silence(behind(place));
}

/// One that is no longer in the list has a mask of its own.
std::vector<InboxEntry> MaskedReminders::masked(std::vector<InboxEntry> entries) const
{
    if (!m_chooser.isHidden())
        return entries;
    const ShownNames names = shownNames();
    for (InboxEntry &entry : entries) {
        const auto shown = names.find(entry.place);
        entry.notice.ownName.clear();
        entry.notice.bank = shown == names.end() ? m_chooser.maskedBank(entry.notice.bank)
                                                 : shown->second;
    }
    return entries;
}

MaskedReminders::ShownNames MaskedReminders::shownNames() const
{
    ShownNames names;
    for (const RunningProfile &running : m_chooser.running()) {
        if (!running.user)
            continue;
        const UserId user = m_chooser.userBehind(*running.user);
        for (const ConnectionEntry &entry : *running.service->snapshot())
            names[{running.profile, user, entry.connection.id}] = entry.connection.name;
    }
    return names;
}

ConnectionPlace MaskedReminders::behind(const ConnectionPlace &place) const
{
    return {place.profile, m_chooser.userBehind(place.user), place.connection};
}

} // namespace holdfast
