#include "app/desktop/shownprofileopener.h"

#include "app/common/profileopeners.h"

#include <utility>

namespace holdfast {

ShownProfileOpener::ShownProfileOpener(const ProfileChooser &chooser, ProfileFolders folders,
                                       ProfileOpener &sandbox)
    : m_chooser(chooser), m_folders(std::move(folders)), m_sandbox(sandbox)
{}

void ShownProfileOpener::open(QObject *context, Callback<OpenedProfile> done)
{
    const ProfileId shown = m_chooser.shownProfile().value_or(ProfileId());
    ProfileOpener *source = &m_sandbox;
    if (!shown.isEmpty()) {
        m_file = std::make_unique<FileProfileOpener>(shown.value(), m_folders);
        source = m_file.get();
    }
    source->open(context, [user = m_chooser.shownUser(),
                           done = std::move(done)](Expected<OpenedProfile> opened) {
        if (opened && user && !user->isEmpty())
            opened->profile.userId = user;
        done(std::move(opened));
    });
}

} // namespace holdfast
