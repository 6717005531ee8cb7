#include "app/desktop/profileswitch_p.h"

#include "core/profile/writeprofile.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

ProfileChoice choiceOf(const ProfileId &id, const Expected<LoadedProfile> &loaded, bool system)
{
    if (!loaded)
        return {id, id.value(), system, loaded.error()};
    return {id, loaded->profile.name, system};
}

void addOnce(std::vector<UserId> &users, const std::optional<UserId> &user)
{
    if (user && !user->isEmpty() && std::find(users.begin(), users.end(), *user) == users.end())
        users.push_back(*user);
}

} // namespace

ProfileSwitch::ProfileSwitch(Parts parts, const std::optional<ProfileId> &first)
    : m_parts(std::move(parts)), m_memory(m_parts.store)
{
    Opened &opened = make(first, std::nullopt);
    ServicePlan plan{opened.door};
    plan.first = true;
    // A profile named on the command line may not be the one that was open last.
    plan.lastPictureFirst = !first || first->isEmpty();
    if (first)
        plan.sandbox = first->isEmpty();
    opened.service = m_parts.makeService(plan);
    connect(opened.service.get(), &ConnectionService::profileChanged, this,
            [this, &opened] { profileTold(opened); });
    opened.askedOnline = true; // by whoever made this
    m_first = m_shown = &opened;
}

ProfileSwitch::~ProfileSwitch() = default;

ConnectionService &ProfileSwitch::service() const
{
    return *m_shown->service;
}

std::vector<RunningProfile> ProfileSwitch::running() const
{
    std::vector<RunningProfile> all;
    for (const auto &opened : m_opened) {
        if (opened->profile && opened->service)
            all.push_back(
                {*opened->profile, userOf(*opened), opened->key, opened->service.get()});
    }
    return all;
}

ProfileSwitch::Opened &ProfileSwitch::make(const std::optional<ProfileId> &profile,
                                           const std::optional<UserId> &chosen)
{
    m_opened.push_back(std::make_unique<Opened>(*this));
    m_opened.back()->profile = profile;
    m_opened.back()->chosen = chosen;
    return *m_opened.back();
}

std::vector<ProfileChoice> ProfileSwitch::profiles() const
{
    std::vector<ProfileChoice> choices;
    for (const ProfileEntry &entry : listProfiles(m_parts.folders))
        choices.push_back(choiceOf(ProfileId(entry.name), readProfile(entry.file), entry.system));
    // One named on the command line by its path, or whose file is gone by now.
    for (const auto &opened : m_opened) {
        const ProfileId id = opened->profile.value_or(ProfileId());
        const bool isListed = std::any_of(choices.begin(), choices.end(),
                                          [&id](const ProfileChoice &one) { return one.id == id; });
        if (!id.isEmpty() && !isListed)
            choices.push_back(choiceOf(id, findProfile(id.value(), m_parts.folders), false));
    }
    choices.push_back({ProfileId(), {}});
    return choices;
}

std::optional<ProfileId> ProfileSwitch::shownProfile() const
{
    return m_shown->profile;
}

std::optional<UserId> ProfileSwitch::shownUser() const
{
    return userOf(*m_shown);
}

std::vector<UserId> ProfileSwitch::users() const
{
    std::vector<UserId> users;
    addOnce(users, m_shown->own);
    if (const auto known = m_users.find(m_shown->key); known != m_users.end()) {
        for (const UserId &user : known->second)
            addOnce(users, user);
    }
    for (const auto &opened : m_opened) {
        if (opened->profile == m_shown->profile)
            addOnce(users, userOf(*opened));
    }
    return users;
}

std::optional<UserId> ProfileSwitch::userOf(const Opened &opened) const
{
    return opened.chosen ? opened.chosen : opened.service->profile().user;
}

void ProfileSwitch::showProfile(const ProfileId &profile)
{
    if (!m_shown->profile) {
        // The memory tells which one that is; two services of one profile would share a port.
        m_memory.load(this, [this, profile] {
            // Nothing was ever shown, and nothing is open yet: this is what is opened first.
            if (!m_shown->profile && !m_memory.last()) {
                m_shown->profile = profile;
                Q_EMIT choicesChanged();
                return;
            }
            settle(*m_shown);
            showProfile(profile);
        });
        return;
    }
    if (m_shown->profile == profile)
        return;
    for (auto opened = m_opened.rbegin(); opened != m_opened.rend(); ++opened) {
        if ((*opened)->profile == profile)
            return show(**opened);
    }
    const std::optional<ShownProfile> before = m_memory.of(profile);
    show(make(profile, before ? before->chosen : std::nullopt));
}

void ProfileSwitch::showUser(const UserId &user)
{
    if (!m_shown->profile || user.isEmpty() || userOf(*m_shown) == user)
        return;
    for (const auto &opened : m_opened) {
        if (opened->profile == m_shown->profile && userOf(*opened) == user)
            return show(*opened);
    }
    show(make(m_shown->profile, user));
}

/// Whose rows can be shown before the profile has been read.
std::optional<LastProfile> ProfileSwitch::pictureOf(const Opened &opened) const
{
    if (opened.chosen && m_shown->profile == opened.profile && !m_shown->key.isEmpty()) {
        const ProfileSummary summary = m_shown->service->profile();
        return LastProfile{{m_shown->key, *opened.chosen}, summary.name, summary.sandbox};
    }
    const std::optional<ShownProfile> before = m_memory.of(*opened.profile);
    if (before && before->chosen == opened.chosen)
        return before->picture;
    if (before && opened.chosen)
        return LastProfile{{before->picture.scope.profileKey, *opened.chosen},
                           before->picture.profileName, before->picture.sandbox};
    return std::nullopt;
}

void ProfileSwitch::begin(Opened &opened)
{
    ServicePlan plan{opened.door};
    plan.picture = pictureOf(opened);
    plan.listenForWebhooks = std::none_of(m_opened.begin(), m_opened.end(), [&](const auto &other) {
        return other.get() != &opened && other->profile == opened.profile;
    });
    for (const auto &other : m_opened) {
        if (other->profile == opened.profile && !other->key.isEmpty()) {
            opened.key = other->key;
            opened.own = other->own;
        }
    }
    opened.service = m_parts.makeService(plan);
    connect(opened.service.get(), &ConnectionService::profileChanged, this,
            [this, &opened] { profileTold(opened); });
}

void ProfileSwitch::goOnline(Opened &opened, std::function<void()> done)
{
    opened.askedOnline = true;
    opened.service->goOnline(this, [&opened, done = std::move(done)](const auto &online) {
        opened.online = online.has_value();
        if (done)
            done();
    });
}

void ProfileSwitch::show(Opened &opened)
{
    const bool isNew = !opened.service;
    if (isNew)
        begin(opened);
    m_shown->service->setInBackground(true);
    m_shown = &opened;
    opened.service->setInBackground(false);
    const auto place = std::find_if(m_opened.begin(), m_opened.end(),
                                    [&](const auto &one) { return one.get() == &opened; });
    std::rotate(place, place + 1, m_opened.end());
    // Told by the service's signals, also when opening failed: then going online says why.
    if (isNew)
        opened.service->open(this, [this, &opened](const auto &) { goOnline(opened, {}); });
    else if (!opened.askedOnline)
        goOnline(opened, {});
    keepShown();
    readUsers();
    Q_EMIT shownChanged();
    Q_EMIT choicesChanged();
    opened.wasShown = true;
    tellNews(opened);
}

Expected<ReturnAddress> ProfileSwitch::returnAddress() const
{
    if (!m_shown->profile)
        return fail(makeError(ErrorKind::Profile, QStringLiteral("missing"),
                              QStringLiteral("it is not known yet which profile was open last")));
    if (m_shown->profile->isEmpty()) {
        ReturnAddress address;
        address.redirectUri = Profile().redirectUri.toString();
        address.place = ReturnAddress::Place::Sandbox;
        return address;
    }
    const auto loaded = findProfile(m_shown->profile->value(), m_parts.folders);
    if (!loaded)
        return fail(loaded.error());
    const Profile &profile = loaded->profile;
    return ReturnAddress{profile.redirectUri.toString(), profile.listenPort,
                         profile.system ? ReturnAddress::Place::System
                                        : ReturnAddress::Place::Person,
                         profile.file};
}

Expected<std::monostate> ProfileSwitch::setReturnAddress(const ReturnAddress &wanted)
{
    const auto now = returnAddress();
    if (!now)
        return fail(now.error());
    if (now->place != ReturnAddress::Place::Person)
        return fail(makeErrorAbout(now->file, ErrorKind::Profile, QStringLiteral("file"),
                                   QStringLiteral("this profile cannot be changed here")));
    return writeReturnAddress(now->file, wanted.redirectUri, wanted.listenPort);
}

void ProfileSwitch::openProfile(Opened &opened, QObject *context, Callback<OpenedProfile> done)
{
    if (opened.profile && m_memory.isLoaded())
        return openKnown(opened, context, std::move(done));
    // Also when the profile is known: how the others were shown is wanted before they are chosen.
    m_memory.load(this, [this, &opened, context = QPointer<QObject>(context),
                         done = std::move(done)]() mutable {
        settle(opened);
        if (context)
            openKnown(opened, context, std::move(done));
    });
}

/// The first service's profile, where the command line has named none.
void ProfileSwitch::settle(Opened &opened)
{
    if (opened.profile)
        return;
    const std::optional<ProfileId> last = m_memory.last();
    const bool isThere = last && (last->isEmpty() || findProfile(last->value(), m_parts.folders));
    opened.profile =
        isThere ? *last : ProfileId(profileByDefault(m_parts.folders).value_or(QString()));
    if (const std::optional<ShownProfile> before = m_memory.of(*opened.profile))
        opened.chosen = before->chosen;
}

void ProfileSwitch::openKnown(Opened &opened, QObject *context, Callback<OpenedProfile> done)
{
    if (!opened.profile->isEmpty() && !opened.file)
        opened.file =
            std::make_unique<FileProfileOpener>(opened.profile->value(), m_parts.folders);
    ProfileOpener &source = opened.file ? *opened.file : m_parts.sandbox;
    source.open(context, [&opened, done = std::move(done)](Expected<OpenedProfile> read) {
        if (read) {
            opened.key = read->profile.key();
            opened.own = read->profile.userId;
            opened.asksKeychain = !read->sandbox && read->profile.secretFile.isEmpty();
            if (opened.chosen)
                read->profile.userId = opened.chosen;
        }
        done(std::move(read));
    });
}

void ProfileSwitch::profileTold(const Opened &opened)
{
    if (&opened == m_shown) {
        keepShown();
        readUsers();
    }
    Q_EMIT choicesChanged();
}

/// Only what was really opened: the picture of an earlier start may be of another profile.
void ProfileSwitch::keepShown()
{
    if (!m_shown->profile || m_shown->key.isEmpty())
        return;
    const ProfileSummary summary = m_shown->service->profile();
    if (summary.name.isEmpty())
        return;
    m_memory.keep({*m_shown->profile, m_shown->chosen,
                   {{m_shown->key, summary.user.value_or(UserId())}, summary.name, summary.sandbox}});
}

void ProfileSwitch::readUsers()
{
    if (m_shown->key.isEmpty())
        return;
    m_parts.store.knownUsers(m_shown->key, this, [this, key = m_shown->key](const auto &users) {
        if (!users || m_users[key] == *users)
            return;
        m_users[key] = *users;
        Q_EMIT choicesChanged();
    });
}

} // namespace holdfast
