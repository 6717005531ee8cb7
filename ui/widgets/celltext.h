#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace holdfast {

/// `text` in lines of at most `width` pixels, broken between words, and within one only where it is
/// longer than a line; what is left after `most` lines is elided at the end of the last one. At least
/// one line.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, int width, int most);

/// The texts of a cell: up to four lines of the first, then up to three of the second.
struct CellText
{
    QStringList first;
    QStringList second;
    int height = 0; ///< of all lines, with the gap between the two texts

    static constexpr int kGap = 4;
};

/// As much of both texts as fits into `size`: each on one line if it can be, on more if there is
/// room, elided only beyond that. The first text goes before the second, which gives up its last
/// line too before the first is elided.
[[nodiscard]] CellText cellText(const QString &first, const QFont &firstFont, const QString &second,
                                const QFont &secondFont, const QSize &size);

} // namespace holdfast
