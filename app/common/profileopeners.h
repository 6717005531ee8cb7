#pragma once

#include "app/common/sandboxprocess.h"
#include "core/auth/waiters.h"
#include "core/service/profileopener.h"

#include <memory>
#include <optional>

namespace holdfast {

/// A profile of the person's or of the system.
class FileProfileOpener final : public ProfileOpener
{
public:
    FileProfileOpener(QString nameOrFile, ProfileFolders folders);
    void open(QObject *context, Callback<OpenedProfile> done) override;

private:
    QString m_nameOrFile;
    ProfileFolders m_folders;
};

/// The embedded sandbox: started at the first open() and kept for the life of this object; after a
/// failure the next open() tries again. Callers share one start.
class SandboxProfileOpener final : public ProfileOpener
{
public:
    explicit SandboxProfileOpener(QStringList arguments);
    void open(QObject *context, Callback<OpenedProfile> done) override;

private:
    void started(const Expected<SandboxReady> &ready);

    QStringList m_arguments;
    std::unique_ptr<SandboxProcess> m_process;
    Waiters<OpenedProfile> m_waiters;
    QString m_profileFile;   ///< once it is ready
};

/// What has an embedded sandbox keep its world in `dataFolder`, beside the stored connections, so that
/// what was renewed yesterday is still renewed today. For whoever holds the folder's InstanceLock, and
/// for window and console alike: another world would replace the connections that are stored there.
[[nodiscard]] QStringList lastingSandbox(const QString &dataFolder);
/// The same world as it was kept last, for whoever only reads beside a program that holds the lock:
/// nothing that is done to this one is kept, and no file of the other's sandbox is touched.
[[nodiscard]] QStringList passingSandbox(const QString &dataFolder);

/// The profile of another opener, for a user somebody chose in place of the profile's own.
class UserProfileOpener final : public ProfileOpener
{
public:
    UserProfileOpener(std::unique_ptr<ProfileOpener> profile, UserId user);
    void open(QObject *context, Callback<OpenedProfile> done) override;

private:
    std::unique_ptr<ProfileOpener> m_profile;
    UserId m_user;
};

/// The profile to use when none was named: "default", or the only one there is; nothing when there
/// is none or the choice is not ours to make.
[[nodiscard]] std::optional<QString> profileByDefault(const ProfileFolders &folders);

} // namespace holdfast
