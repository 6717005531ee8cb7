#include "app/cli/wiring.h"

#include <QDir>

namespace holdfast::cli {

Wiring::Wiring(const Invocation &invocation, const ProfileFolders &folders)
    : m_dataFolder(invocation.value(QStringLiteral("data-dir"))), m_folders(folders)
{
    const QString profile = QStringLiteral("profile");
    if (invocation.has(profile))
        m_profile = invocation.value(profile);
    else if (!invocation.has(QStringLiteral("sandbox")))
        m_profile = profileByDefault(folders).value_or(QStringLiteral("default"));
    if (invocation.has(QStringLiteral("user")))
        m_user = UserId{invocation.value(QStringLiteral("user"))};
}

Expected<ConnectionService *> Wiring::service(const ServiceWish &wish)
{
    if (!wish.readOnly && !m_lock) {
        Expected<InstanceLock> lock = InstanceLock::take(dataFolder());
        if (!lock)
            return fail(lock.error());
        m_lock = std::move(*lock);
    }
    compose(wish);
    return &m_composition->service();
}

const ServiceParts &Wiring::parts(const ServiceWish &wish)
{
    compose(wish);
    return m_composition->parts();
}

void Wiring::compose(const ServiceWish &wish)
{
    CompositionOptions options;
    options.dataFolder = dataFolder();
    options.profile = m_profile;
    options.profileFolders = m_folders;
    options.user = m_user;
    if (const QString folder = lastingDataFolder(); !m_profile && !folder.isEmpty())
        options.sandboxArguments = m_lock ? lastingSandbox(folder) : passingSandbox(folder);
    options.mode = wish.readOnly ? Store::Mode::ReadOnly : Store::Mode::ReadWrite;
    options.lastPictureFirst = false;
    options.openBrowser = !wish.noBrowser;
    options.times.poll = options.times.backgroundPoll = std::chrono::milliseconds::zero();
    m_composition.reset();
    m_composition = std::make_unique<Composition>(std::move(options));
}

QString Wiring::lastingDataFolder() const
{
    if (!m_dataFolder.isEmpty())
        return QDir::current().absoluteFilePath(m_dataFolder);
    return m_profile ? standardDataFolder() : QString();
}

QString Wiring::dataFolder()
{
    if (const QString folder = lastingDataFolder(); !folder.isEmpty())
        return folder;
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    return m_temporary->path();
}

} // namespace holdfast::cli
