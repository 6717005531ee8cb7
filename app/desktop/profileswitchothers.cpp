// What was opened in earlier starts is opened again behind the one that is shown, so that reminders and
// the tray know all of it.

#include "app/desktop/profileswitch_p.h"

#include "core/base/logging.h"
#include "core/profile/profile.h"

#include <algorithm>
#include <utility>

namespace holdfast {

void ProfileSwitch::openOthers(bool isOnline)
{
    m_first->online = m_first->online || isOnline;
    m_memory.load(this, [this] {
        for (const ShownProfile &before : m_memory.all())
            wantOthersOf(before);
    });
}

void ProfileSwitch::wantOthersOf(const ShownProfile &before)
{
    Profile profile;
    if (before.profile.isEmpty()) {
        if (m_shown->profile != before.profile)
            return; // it would have to be started
    } else {
        const auto loaded = findProfile(before.profile.value(), m_parts.folders);
        if (!loaded)
            return; // who chooses it is told why
        profile = loaded->profile;
        if (profile.key() != before.picture.scope.profileKey)
            return; // it is another client's by now
    }
    m_parts.store.knownUsers(before.picture.scope.profileKey, this,
                             [this, before, profile](const Expected<std::vector<UserId>> &users) {
                                 wantUsers(before, profile, users.value_or(std::vector<UserId>{}));
                                 openNext();
                             });
}

void ProfileSwitch::wantUsers(const ShownProfile &before, const Profile &profile,
                              const std::vector<UserId> &users)
{
    const bool asksKeychain = !before.profile.isEmpty() && profile.secretFile.isEmpty();
    const QString key = before.picture.scope.profileKey;
    const UserId last = before.chosen.value_or(before.picture.scope.user);
    m_wanted.push_back({before.profile, before.chosen, last, key, asksKeychain});
    // Support staff look at somebody's connections once; these are not theirs to be reminded of.
    if (profile.role != Role::Owner)
        return;
    for (const UserId &user : users) {
        if (!user.isEmpty() && user != last)
            m_wanted.push_back({before.profile, user, user, key, asksKeychain});
    }
}

/// It has given a secret in this run, and so is not locked.
bool ProfileSwitch::keychainAnswers() const
{
    return std::any_of(m_opened.begin(), m_opened.end(), [](const auto &opened) {
        return opened->asksKeychain && opened->online;
    });
}

bool ProfileSwitch::isOpen(const Wanted &wanted) const
{
    return std::any_of(m_opened.begin(), m_opened.end(), [&](const auto &opened) {
        if (opened->profile != wanted.profile)
            return false;
        return opened->chosen == wanted.chosen || !opened->service ||
               userOf(*opened) == wanted.user;
    });
}

/// Who was shown since is open, and watched with that.
qsizetype ProfileSwitch::notWatched() const
{
    return std::count_if(m_tooMany.begin(), m_tooMany.end(),
                         [this](const Wanted &wanted) { return !isOpen(wanted); });
}

/// What is told once is not to be told to nobody.
void ProfileSwitch::keepNews(Opened &opened)
{
    connect(opened.service.get(), &ConnectionService::attemptsSettled, this,
            [&opened](const QList<SettledAttempt> &attempts) {
                if (!opened.wasShown)
                    opened.settled += attempts;
            });
    connect(opened.service.get(), &ConnectionService::removalFinished, this,
            [&opened](const RemovalReceipt &receipt) {
                if (!opened.wasShown)
                    opened.receipts.push_back(receipt);
            });
}

/// Now that there is somebody to hear it.
void ProfileSwitch::tellNews(Opened &opened)
{
    if (!opened.settled.isEmpty())
        Q_EMIT opened.service->attemptsSettled(std::exchange(opened.settled, {}));
    for (const RemovalReceipt &receipt : std::exchange(opened.receipts, {}))
        Q_EMIT opened.service->removalFinished(receipt);
}

void ProfileSwitch::openNext()
{
    while (!m_wanted.empty() && isOpen(m_wanted.front()))
        m_wanted.pop_front();
    if (m_wanted.empty() || m_opening)
        return;
    if (m_opened.size() >= kMostOpen) {
        qCInfo(logApp) << m_wanted.size() << "users or profiles are not watched: they are too many";
        m_tooMany.insert(m_tooMany.end(), m_wanted.begin(), m_wanted.end());
        m_wanted.clear();
        Q_EMIT choicesChanged();
        return;
    }
    const Wanted wanted = std::move(m_wanted.front());
    m_wanted.pop_front();
    m_opening = true;
    Opened &opened = make(wanted.profile, wanted.chosen);
    // In front: the one of a profile that was shown last stays behind its others.
    std::rotate(m_opened.begin(), m_opened.end() - 1, m_opened.end());
    opened.key = wanted.key;
    opened.asksKeychain = wanted.asksKeychain;
    begin(opened);
    keepNews(opened);
    opened.service->setInBackground(true);
    const auto next = [this] {
        m_opening = false;
        Q_EMIT choicesChanged();
        openNext();
    };
    opened.service->open(this, [this, &opened, next](const auto &) {
        if (opened.askedOnline || (opened.asksKeychain && !keychainAnswers()))
            return next();
        goOnline(opened, next);
    });
    Q_EMIT choicesChanged();
}

} // namespace holdfast
