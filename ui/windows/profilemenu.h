#pragma once

#include "core/service/profilechooser.h"
#include "ui/words/datewords.h"

class QMenu;

#include <functional>

namespace holdfast {

/// What a person can choose in the menu.
struct ProfileMenuActions
{
    std::function<void(const ProfileChoice &)> profile; ///< also one that cannot be opened
    std::function<void(const UserId &)> user;
    std::function<void()> otherUser;
    std::function<void()> profileFile;
};

/// Fills `menu` anew: every profile and a way to open another, then the users of the shown one, and how
/// many are not watched. What is shown is checked; a profile that cannot be used says so and can be
/// chosen to be told why. Called whenever the menu opens.
void fillProfileMenu(QMenu &menu, const ProfileChooser &chooser, const WordContext &words,
                     const ProfileMenuActions &actions);

/// The name of a profile as the menu, the button and the title show it.
[[nodiscard]] QString shownProfileName(const ConnectionService &service);

} // namespace holdfast
