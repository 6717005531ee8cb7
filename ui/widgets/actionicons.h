#pragma once

#include "core/lifecycle/assessment.h"

#include <QIcon>

namespace holdfast {

/// What an entry of a menu, a button or a tab is for, as far as it has a picture.
enum class ActionIcon {
    Connect, Check, Renew, LogIn, Refresh, Sync, Remove, RemovedElsewhere, Personal, Copy, Search,
    Calendar, Settings, Reminders, SelfTest, Receipt, Bundle, HideNames, Columns, Group, Sort,
    Shortcuts, Overview, Consent, Accounts, Activity, Transactions, Quit
};

/// What the picture stands on, which says in which colour it is seen there.
enum class IconPlace { Menu, Button };

/// The picture of `what`: the desktop's own where it shows pictures in menus, has this one, can be seen
/// on the ground it stands on, and nobody chose other colours than its; otherwise ours (resources/icons/actions), in the colour of
/// the text beside it.
///
/// Nothing is read before it is first painted, so making one costs next to nothing. It is drawn for
/// the pixels it gets, in the application's palette of that moment. Where SVG cannot be read ours
/// has no picture and takes no room.
[[nodiscard]] QIcon actionIcon(ActionIcon what, IconPlace place = IconPlace::Menu);

/// That of what a connection may need; none for waiting and for nothing.
[[nodiscard]] QIcon actionIcon(Action action);

} // namespace holdfast
