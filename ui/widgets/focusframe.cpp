#include "ui/widgets/focusframe.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace holdfast {

void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const int thick = isHighContrast(option.palette) ? 3 : 1;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(readableOn(option.palette.color(QPalette::Highlight), ground), thick,
                        Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int in = 1 + thick / 2;
    painter.drawRect(option.rect.adjusted(in, in, -in - 1, -in - 1));
    painter.restore();
}

} // namespace holdfast
