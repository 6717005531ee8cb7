#pragma once

#include "core/service/preferences.h"

#include <QPalette>
#include <QString>

namespace holdfast {

/// The colours of a look of our own. AsDesktop has none: an empty palette.
[[nodiscard]] QPalette paletteFor(Look look);

/// Whether these colours are made for those who see little else: nothing but the strongest contrast.
/// What is painted here then gets strong outlines in place of hairlines.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// How the program looks, changed at any time. A look of our own comes with a style of our own, as a
/// desktop's may draw with other colours; the desktop's comes back whole and follows its changes.
class Looks
{
public:
    /// Made after the application, while everything is still as the desktop has it.
    Looks();

    void use(Look look);
    /// Texts are read, and everything stands, in this direction from now on.
    void use(Qt::LayoutDirection direction);

private:
    void setStyle();

    const QString m_desktopStyle;
    Look m_look = Look::AsDesktop;
    bool m_turned = false;
};

} // namespace holdfast
