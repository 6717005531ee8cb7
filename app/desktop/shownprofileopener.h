#pragma once

#include "core/profile/profile.h"
#include "core/service/profilechooser.h"
#include "core/service/profileopener.h"

#include <memory>

namespace holdfast {

/// Opens whatever profile and user are shown when it is asked: what a look at the shown profile
/// needs beside the service, which has opened it for itself.
class ShownProfileOpener final : public ProfileOpener
{
public:
    /// All outlive this; `sandbox` is the embedded one, shared with the services.
    ShownProfileOpener(const ProfileChooser &chooser, ProfileFolders folders,
                       ProfileOpener &sandbox);
    void open(QObject *context, Callback<OpenedProfile> done) override;

private:
    const ProfileChooser &m_chooser;
    const ProfileFolders m_folders;
    ProfileOpener &m_sandbox;
    std::unique_ptr<ProfileOpener> m_file; ///< of the last open()
};

} // namespace holdfast
