#pragma once

#include <QFont>

namespace holdfast {

/// The one larger font: names of banks, the sentence above the list, titles of panels. Each font
/// more costs the first picture its loading.
inline QFont headlineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace holdfast
