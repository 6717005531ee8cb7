#pragma once

#include <QFont>

namespace holdfast {

/// The same letters, so many times as large, whether they were asked for in points or in pixels.
[[nodiscard]] inline QFont enlarged(QFont font, double times)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * times));
    else
        font.setPointSizeF(font.pointSizeF() * times);
    return font;
}

/// The one larger font of the list: names of banks, the sentence above it, titles of panels. Each
/// font more costs the first picture its loading.
[[nodiscard]] inline QFont headlineFont(const QFont &font)
{
    QFont headline = enlarged(font, 1.15);
    headline.setWeight(QFont::DemiBold);
    return headline;
}

/// Of what stands above a dialog or a page, which come later.
[[nodiscard]] inline QFont titleFont(const QFont &font)
{
    return enlarged(font, 1.4);
}

} // namespace holdfast
