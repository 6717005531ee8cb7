#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace holdfast {

/// The size of something that is drawn beside letters: `pixels` with the fonts that desktops usually
/// have, and larger with larger letters, as those who chose them need it. Never smaller.
[[nodiscard]] inline int besideLetters(int pixels, const QFontMetrics &metrics)
{
    constexpr int kUsualLine = 19; // pixels high, with ten points of the taller families
    return std::max(pixels, pixels * metrics.height() / kUsualLine);
}

} // namespace holdfast
