#pragma once

#include <QKeySequence>
#include <QList>
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

/// Keys that a widget takes itself, without an action; it says so next to where it takes them.
struct OwnKeys
{
    QList<QKeySequence> keys;
    QString what;
};

/// What the actions within `window` say of themselves, those of the whole window first, each part by
/// its order there; actions that are not visible now are left out. `own` are added as those of
/// `ownPlace`.
[[nodiscard]] std::vector<ShortcutLine> shortcutsIn(const QWidget &window,
                                                    const std::vector<OwnKeys> &own,
                                                    const QString &ownPlace);

} // namespace holdfast
