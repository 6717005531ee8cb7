#pragma once

class QColor;
class QPainter;
class QStyleOptionViewItem;

namespace holdfast {

/// For delegates that paint a cell themselves: the style's frame around it while it has the focus, on
/// a ground of this colour. Nothing else.
void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground);

} // namespace holdfast
