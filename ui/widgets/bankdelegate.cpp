#include "ui/widgets/bankdelegate.h"

#include "ui/models/institutionlistmodel.h"
#include "ui/widgets/tones.h"

#include <QPainter>

namespace holdfast {

namespace {

constexpr int kMargin = 8;
constexpr int kHeight = 40;

} // namespace

void BankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor base = palette.color(QPalette::Base);
    const QColor ground = selected ? blended(base, palette.color(QPalette::Highlight), 0.18) : base;
    const QColor quiet = mutedColor(palette, ground);
    painter->save();
    painter->fillRect(option.rect, ground);
    const QRect area = option.rect.adjusted(kMargin, 0, -kMargin, 0);

    const QString second = index.data(InstitutionListModel::SecondLineRole).toString();
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, second);
    const int taken = option.fontMetrics.horizontalAdvance(second) + 2 * kMargin;
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->setPen(enabled ? readableOn(palette.color(QPalette::Text), ground) : quiet);
    const QString name = index.data().toString();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, area.width() - taken));
    painter->restore();
}

QSize BankDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kHeight};
}

} // namespace holdfast
