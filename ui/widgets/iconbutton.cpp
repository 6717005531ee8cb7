#include "ui/widgets/iconbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace holdfast {

namespace {

constexpr int kBesideIcon = 4;

} // namespace

void IconButton::paintEvent(QPaintEvent *event)
{
    if (!isRightToLeft() || icon().isNull() || text().isEmpty())
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QRect area = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const int words =
        std::min(option.fontMetrics.size(Qt::TextShowMnemonic, text()).width(),
                 area.width() - iconSize().width() - kBesideIcon);
    const int left = area.left() + (area.width() - words - kBesideIcon - iconSize().width()) / 2;
    const bool enabled = option.state & QStyle::State_Enabled;
    style()->drawItemText(&painter, QRect(left, area.top(), words, area.height()),
                          Qt::AlignCenter | Qt::TextShowMnemonic, option.palette, enabled, text(),
                          QPalette::ButtonText);
    const QRect picture(QPoint(left + words + kBesideIcon,
                               area.center().y() - iconSize().height() / 2), iconSize());
    icon().paint(&painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = style()->subElementRect(QStyle::SE_PushButtonFocusRect, &option, this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace holdfast
