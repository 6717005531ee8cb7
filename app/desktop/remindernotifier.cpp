#include "app/desktop/remindernotifier.h"

#include "core/lifecycle/quiethours.h"
#include "ui/words/actionwords.h"
#include "ui/words/reminderwords.h"

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

const QString kDigest = QStringLiteral("digest");
const QString kRenew = QStringLiteral("renew");
const QString kLater = QStringLiteral("later");

QString keyOf(const ConnectionPlace &place)
{
    return QStringList{place.profile.value(), place.user.value(), place.connection.value()}.join(
        u'\n');
}

} // namespace

ReminderNotifier::ReminderNotifier(ReminderDesk &desk, const PreferenceBook &preferences,
                                   Notifications &notifications, const Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_desk(desk), m_preferences(preferences), m_notifications(notifications),
      m_clock(clock)
{
    connect(&m_desk, &ReminderDesk::told, this, &ReminderNotifier::tell);
    connect(&m_desk, &ReminderDesk::settled, this, &ReminderNotifier::settle);
    connect(&m_desk, &ReminderDesk::renamed, this, &ReminderNotifier::renameShown);
    connect(&m_notifications, &Notifications::activated, this, &ReminderNotifier::act);
    connect(&m_notifications, &Notifications::closed, this,
            [this](const QString &key) { m_shown.erase(key); });
    connect(&m_notifications, &Notifications::notShown, this, &ReminderNotifier::markMissed);
}

void ReminderNotifier::tell(const Entries &entries)
{
    const ReminderPreferences &wanted = m_preferences.now().reminders;
    if (!wanted.notifications || isAlwaysQuiet(wanted.quiet))
        return;
    // What is told anew stands in one place only.
    for (const InboxEntry &entry : entries)
        settle(entry.place);
    if (wanted.digest && entries.size() > 1)
        return showDigest(entries);
    for (const InboxEntry &entry : entries)
        show(keyOf(entry.place), {entry});
}

void ReminderNotifier::showDigest(Entries entries)
{
    if (const auto open = m_shown.find(kDigest); open != m_shown.end())
        entries.insert(entries.end(), open->second.begin(), open->second.end());
    show(kDigest, entries);
}

void ReminderNotifier::show(const QString &key, const Entries &entries)
{
    m_shown[key] = entries;
    m_notifications.show(entries.size() == 1 ? single(key, entries.front())
                                             : digest(key, entries));
}

DesktopNotification ReminderNotifier::single(const QString &key, const InboxEntry &entry) const
{
    const ReminderNotice &notice = entry.notice;
    WordContext words;
    words.now = notice.at;
    return {key,
            reminderHeadline(notice.name, notice.reminder, words),
            reminderSentence(notice.name, notice.reminder),
            {{kDefaultAction, tr("Show")},
             {kRenew, buttonText(notice.reminder.action)},
             {kLater, tr("Remind me tomorrow")}}};
}

DesktopNotification ReminderNotifier::digest(const QString &key, const Entries &entries) const
{
    WordContext words;
    words.now = entries.front().notice.at;
    return {key,
            digestHeadline(qsizetype(entries.size())),
            digestSentence(entries, words),
            {{kDefaultAction, tr("Show")}, {kLater, tr("Remind me tomorrow")}}};
}

void ReminderNotifier::settle(const ConnectionPlace &place)
{
    for (auto &[key, entries] : m_shown) {
        const auto gone = std::erase_if(
            entries, [&place](const InboxEntry &entry) { return entry.place == place; });
        if (gone == 0)
            continue;
        if (!entries.empty())
            return show(key, Entries(entries)); // the others still stand
        m_notifications.withdraw(key);
        m_shown.erase(QString(key));
        return;
    }
}

/// What the desktop still shows was said with the other names.
void ReminderNotifier::renameShown()
{
    const Entries inbox = m_desk.inbox();
    const auto shown = std::exchange(m_shown, {});
    for (const auto &[key, entries] : shown) {
        Entries now;
        for (InboxEntry entry : entries) {
            const auto same = std::find_if(
                inbox.begin(), inbox.end(),
                [&entry](const InboxEntry &one) { return areSameLine(one, entry); });
            if (same == inbox.end())
                continue;
            entry.notice.name = same->notice.name; // the inbox knows no action
            now.push_back(std::move(entry));
        }
        if (now.empty())
            m_notifications.withdraw(key);
        else
            show(key, now);
    }
}

void ReminderNotifier::markMissed(const QString &key)
{
    if (const auto lost = m_shown.extract(key))
        m_desk.markMissed(lost.mapped());
}

void ReminderNotifier::act(const QString &key, const QString &action)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    const Entries entries = shown->second;
    m_notifications.withdraw(key);
    m_shown.erase(key);
    const ConnectionPlace &place = entries.front().place;
    if (action == kLater) {
        for (const InboxEntry &entry : entries)
            m_desk.snooze(entry.place, snoozeEnd(Snooze::Tomorrow, m_clock.now(), zoneHere()));
    } else if (action == kRenew) {
        Q_EMIT actionWanted(place, entries.front().notice.reminder.action);
    } else if (entries.size() > 1) {
        Q_EMIT inboxWanted();
    } else {
        Q_EMIT connectionWanted(place);
    }
}

} // namespace holdfast
