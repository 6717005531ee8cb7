#include "app/common/profileopeners.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::chrono::seconds kSandboxDeadline{20};

Expected<OpenedProfile> opened(const Expected<LoadedProfile> &loaded, bool sandbox)
{
    if (!loaded)
        return fail(loaded.error());
    return OpenedProfile{loaded->profile, loaded->warnings, sandbox};
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
    m_process = std::make_unique<SandboxProcess>(m_arguments);
    m_process->start(kSandboxDeadline, context,
                     [done = std::move(done)](const Expected<SandboxReady> &ready) {
                         if (!ready)
                             return done(fail(ready.error()));
                         done(opened(readProfile(ready->profileFile), true));
                     });
}

std::optional<QString> profileByDefault(const ProfileFolders &folders)
{
    const auto profiles = listProfiles(folders);
    const QString name = QStringLiteral("default");
    const bool hasDefault = std::any_of(profiles.begin(), profiles.end(), [&name](const ProfileEntry &p) {
        return p.name == name;
    });
    if (hasDefault)
        return name;
    return profiles.size() == 1 ? std::optional(profiles.front().name) : std::nullopt;
}

} // namespace holdfast
