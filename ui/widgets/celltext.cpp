#include "ui/widgets/celltext.h"

#include <QFontMetrics>
#include <QSize>
#include <QTextLayout>

#include <algorithm>

namespace holdfast {

namespace {

// The first says what is the matter and is not shortened while there is room for it.
constexpr int kMostOfFirst = 4;
constexpr int kMostOfSecond = 3;

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    // Asked first: eliding lays the text out once more even when nothing is to be cut.
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    if (most <= 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option = layout.textOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // The last line there is room for takes the rest of the text, elided.
        const bool last = lines.size() + 1 == most;
        const QString part =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        // Asked of the layout, not of the metrics: they round differently, and what just fits is
        // whole.
        const bool whole = line.textStart() + line.textLength() == text.size() || !last;
        lines << (whole && line.naturalTextWidth() <= width
                      ? part.trimmed()
                      : metrics.elidedText(part.trimmed(), Qt::ElideRight, width));
    }
    layout.endLayout();
    return lines;
}

CellText cellText(const QString &first, const QFont &firstFont, const QString &second,
                  const QFont &secondFont, const QSize &size)
{
    const int above = QFontMetrics(firstFont).height();
    const int below = QFontMetrics(secondFont).height();
    const int reserved = second.isEmpty() ? 0 : CellText::kGap + below;
    CellText text;
    text.first = brokenLines(first, firstFont, size.width(),
                             std::clamp(size.height() / above, 1, kMostOfFirst));
    text.height = int(text.first.size()) * above;
    if (second.isEmpty() || text.height + reserved > std::max(size.height(), above + reserved))
        return text;
    text.height += CellText::kGap;
    text.second = brokenLines(second, secondFont, size.width(),
                              std::clamp((size.height() - text.height) / below, 1, kMostOfSecond));
    text.height += int(text.second.size()) * below;
    return text;
}

} // namespace holdfast
