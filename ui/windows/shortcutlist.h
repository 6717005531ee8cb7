#pragma once

#include "ui/widgets/ownkeys.h"

#include <QString>

#include <vector>

class QWidget;

namespace holdfast {

/// One line of the list of shortcuts. Plain text.
struct ShortcutLine
{
    QString keys;  ///< as the keyboard shows them: "Ctrl+F, /"
    QString what;  ///< "Search"
    QString where; ///< where the focus has to be; empty for the whole window
    friend bool operator==(const ShortcutLine &, const ShortcutLine &) = default;
};

/// The keys that widgets of one kind take themselves.
struct KeysAt
{
    QString where; ///< as ShortcutLine::where
    std::vector<OwnKeys> keys;
};

/// What the actions within `window` say of themselves, those of the whole window first, each part by
/// its order there; actions that are not visible now are left out. `own` follow, in their order.
[[nodiscard]] std::vector<ShortcutLine> shortcutsIn(const QWidget &window,
                                                    const std::vector<KeysAt> &own);

} // namespace holdfast
