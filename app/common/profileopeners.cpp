#include "app/common/profileopeners.h"

#include <QFileInfo>

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::chrono::seconds kSandboxDeadline{20};

Expected<OpenedProfile> opened(const Expected<LoadedProfile> &loaded, bool sandbox)
{
    if (!loaded)
        return fail(loaded.error());
    return OpenedProfile{loaded->profile, loaded->unknownKeys, sandbox};
}

QString worldIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/sandbox-world.json");
}

} // namespace

FileProfileOpener::FileProfileOpener(QString nameOrFile, ProfileFolders folders)
    : m_nameOrFile(std::move(nameOrFile)), m_folders(std::move(folders))
{}

void FileProfileOpener::open(QObject *context, Callback<OpenedProfile> done)
{
    answerLater<OpenedProfile>(context, std::move(done),
                               opened(findProfile(m_nameOrFile, m_folders), false));
}

SandboxProfileOpener::SandboxProfileOpener(QStringList arguments)
    : m_arguments(std::move(arguments))
{}

void SandboxProfileOpener::open(QObject *context, Callback<OpenedProfile> done)
{
    if (!m_profileFile.isEmpty())
        return answerLater<OpenedProfile>(context, std::move(done),
                                          opened(readProfile(m_profileFile), true));
    if (!m_waiters.add(context, std::move(done)))
        return;
    if (m_process) // one that failed; it may be the one that is telling so
        m_process.release()->deleteLater();
    m_process = std::make_unique<SandboxProcess>(m_arguments);
    m_process->start(kSandboxDeadline, m_process.get(),
                     [this](const Expected<SandboxReady> &ready) { started(ready); });
}

void SandboxProfileOpener::started(const Expected<SandboxReady> &ready)
{
    if (!ready)
        return m_waiters.answer(fail(ready.error()));
    m_profileFile = ready->profileFile;
    m_waiters.answer(opened(readProfile(m_profileFile), true));
}

QStringList lastingSandbox(const QString &dataFolder)
{
    return {QStringLiteral("--state"), worldIn(dataFolder)};
}

QStringList passingSandbox(const QString &dataFolder)
{
    const QString world = worldIn(dataFolder);
    return QFileInfo::exists(world) ? QStringList{QStringLiteral("--scenario"), world}
                                    : QStringList();
}

UserProfileOpener::UserProfileOpener(std::unique_ptr<ProfileOpener> profile, UserId user)
    : m_profile(std::move(profile)), m_user(std::move(user))
{}

void UserProfileOpener::open(QObject *context, Callback<OpenedProfile> done)
{
    m_profile->open(context, [user = m_user, done = std::move(done)](Expected<OpenedProfile> opened) {
        if (opened)
            opened->profile.userId = user;
        done(std::move(opened));
    });
}

std::optional<QString> profileByDefault(const ProfileFolders &folders)
{
    const auto profiles = listProfiles(folders);
    const QString name = QStringLiteral("default");
    const bool hasDefault = std::any_of(profiles.begin(), profiles.end(),
                                        [&name](const ProfileEntry &p) { return p.name == name; });
    if (hasDefault)
        return name;
    return profiles.size() == 1 ? std::optional(profiles.front().name) : std::nullopt;
}

} // namespace holdfast
