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

void append(std::vector<InboxEntry> &to, const std::vector<InboxEntry> &entries)
{
    to.insert(to.end(), entries.begin(), entries.end());
}

bool isAmong(const std::vector<InboxEntry> &entries, const InboxEntry &entry)
{
    return std::any_of(entries.begin(), entries.end(),
                       [&entry](const InboxEntry &one) { return areSameLine(one, entry); });
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
    connect(&m_notifications, &Notifications::appeared, this, [this](const QString &key) {
        if (const auto shown = m_shown.find(key); shown != m_shown.end())
            shown->second.appeared = shown->second.wanted;
    });
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
    if (wanted.digest) {
        Shown all{entries, {}};
        takeBackSingles(all);
        if (all.wanted.size() > 1 || m_shown.contains(kDigest))
            return showDigest(std::move(all));
    }
    for (const InboxEntry &entry : entries)
        show(keyOf(entry.place), {entry});
}

/// Each profile and user is looked at by itself: what is told of one after the other becomes one.
void ReminderNotifier::takeBackSingles(Shown &into)
{
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        if (shown->first == kDigest) {
            ++shown;
            continue;
        }
        append(into.wanted, shown->second.wanted);
        append(into.appeared, shown->second.appeared);
        m_notifications.withdraw(shown->first);
        shown = m_shown.erase(shown);
    }
}

/// What appeared of it before, alone or in the digest, has been seen whatever comes of this one.
void ReminderNotifier::showDigest(Shown shown)
{
    Shown &open = m_shown[kDigest];
    append(shown.wanted, open.wanted);
    append(open.appeared, shown.appeared);
    show(kDigest, shown.wanted);
}

void ReminderNotifier::show(const QString &key, const Entries &entries)
{
    m_shown[key].wanted = entries;
    m_notifications.show(entries.size() == 1 ? single(key, entries.front())
                                             : digest(key, entries));
}

DesktopNotification ReminderNotifier::single(const QString &key, const InboxEntry &entry) const
{
    const ReminderNotice &notice = entry.notice;
    const WordContext words = wordsAt(notice.at);
    return {key,
            reminderHeadline(noticeName(notice), notice.reminder, words),
            reminderSentence(notice.bank, notice.reminder),
            {{kDefaultAction, tr("Show")},
             {kRenew, buttonText(notice.reminder.action)},
             {kLater, tr("Remind me tomorrow")}}};
}

DesktopNotification ReminderNotifier::digest(const QString &key, const Entries &entries) const
{
    const WordContext words = wordsAt(entries.front().notice.at);
    return {key,
            digestHeadline(qsizetype(entries.size())),
            digestSentence(entries, words),
            {{kDefaultAction, tr("Show")}, {kLater, tr("Remind me tomorrow")}}};
}

void ReminderNotifier::settle(const ConnectionPlace &place)
{
    for (auto &[key, shown] : m_shown) {
        Entries &entries = shown.wanted;
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
    const auto before = std::exchange(m_shown, {});
    for (const auto &[key, shown] : before) {
        Entries now;
        for (InboxEntry entry : shown.wanted) {
            const auto same = std::find_if(
                inbox.begin(), inbox.end(),
                [&entry](const InboxEntry &one) { return areSameLine(one, entry); });
            if (same == inbox.end())
                continue;
            // The inbox knows no action.
            entry.notice.ownName = same->notice.ownName;
            entry.notice.bank = same->notice.bank;
            now.push_back(std::move(entry));
        }
        if (now.empty()) {
            m_notifications.withdraw(key);
            continue;
        }
        m_shown[key].appeared = shown.appeared;
        show(key, now);
    }
}

void ReminderNotifier::speakAnew()
{
    for (const auto &[key, shown] : m_shown)
        m_notifications.show(shown.wanted.size() == 1 ? single(key, shown.wanted.front())
                                                      : digest(key, shown.wanted));
}

void ReminderNotifier::markMissed(const QString &key)
{
    auto lost = m_shown.extract(key);
    if (!lost)
        return;
    auto &[missed, appeared] = lost.mapped();
    std::erase_if(missed, [&](const InboxEntry &entry) { return isAmong(appeared, entry); });
    if (!missed.empty())
        m_desk.markMissed(missed);
}

void ReminderNotifier::act(const QString &key, const QString &action)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    const Entries entries = shown->second.wanted;
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
