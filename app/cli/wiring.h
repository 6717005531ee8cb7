#pragma once

#include "app/cli/commandline.h"
#include "app/cli/environment.h"
#include "app/common/composition.h"
#include "core/storage/instancelock.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace holdfast::cli {

/// The composition root of the console: real parts for the profile, sandbox and data folder that
/// the global options name. A sandbox's data is thrown away with this object, unless a data folder is
/// named: there the sandbox is the window's, with the world that is kept beside the data.
class Wiring
{
public:
    Wiring(const Invocation &invocation, const ProfileFolders &folders);

    Expected<ConnectionService *> service(const ServiceWish &wish);
    const ServiceParts &parts(const ServiceWish &wish);
    /// Empty when the data is thrown away with this object.
    [[nodiscard]] QString lastingDataFolder() const;

    [[nodiscard]] const std::optional<UserId> &user() const { return m_user; }
    /// By name or file; none: the embedded sandbox.
    [[nodiscard]] const std::optional<QString> &profile() const { return m_profile; }

private:
    void compose(const ServiceWish &wish);
    [[nodiscard]] QString dataFolder();

    std::optional<QString> m_profile; ///< none: the sandbox
    std::optional<UserId> m_user;     ///< none: the profile's own
    QString m_dataFolder;
    ProfileFolders m_folders;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::optional<InstanceLock> m_lock; ///< outlives the composition, which writes to the very end
    std::unique_ptr<Composition> m_composition;
};

} // namespace holdfast::cli
