#pragma once

class QColor;
class QPainter;
class QStyleOptionViewItem;

namespace holdfast {

/// For delegates that paint a cell themselves: a frame around it while it has the focus, on a ground of
/// this colour. Nothing else. Not the style's: some draw it for grounds of their own, and on ours it
/// cannot be seen.
void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground);

} // namespace holdfast
