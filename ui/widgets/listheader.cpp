#include "ui/widgets/listheader.h"

#include "ui/widgets/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace holdfast {

namespace {

constexpr int kHeaderMargin = 8;
constexpr int kFirstMargin = 12;
constexpr int kHeaderHeight = 32;
constexpr double kArrow = 4;

void paintArrow(QPainter &painter, const QPointF &middle, bool upwards)
{
    const double tip = upwards ? -kArrow / 2 : kArrow / 2;
    QPainterPath arrow(middle + QPointF(-kArrow, -tip));
    arrow.lineTo(middle + QPointF(0, tip));
    arrow.lineTo(middle + QPointF(kArrow, -tip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPath(arrow);
}

} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // a row begins with its name
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setFocusPolicy(Qt::NoFocus);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(kHeaderHeight, fontMetrics().height() + kHeaderMargin)};
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QColor ground = palette().color(QPalette::Base);
    painter->save();
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), lineColor(palette()));

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->setPen(sorted ? palette().color(QPalette::Text) : mutedColor(palette(), ground));
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int margin = logicalIndex == 0 ? kFirstMargin : kHeaderMargin;
    const QRect area = QStyle::visualRect(layoutDirection(), rect,
                                          rect.adjusted(margin, 0, -kHeaderMargin, 0));
    painter->setLayoutDirection(layoutDirection());
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (sorted) {
        const int beside = fontMetrics().horizontalAdvance(shown) + 2 * kHeaderMargin;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? area.right() - beside : area.left() + beside;
        paintArrow(*painter, QPointF(x, rect.center().y() + 1),
                   sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

} // namespace holdfast
