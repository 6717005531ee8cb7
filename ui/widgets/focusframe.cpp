#include "ui/widgets/focusframe.h"

#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace holdfast {

void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.backgroundColor = ground;
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter,
                                          option.widget);
}

} // namespace holdfast
