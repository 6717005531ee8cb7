#include "ui/widgets/bankdelegate.h"

#include "ui/models/institutionlistmodel.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

namespace {

constexpr int kBankMargin = 8;
constexpr int kBankHeight = 40;
constexpr int kBankIconSide = 24;

} // namespace

BankDelegate::BankDelegate(BankIcons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_icons(icons)
{}

void BankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor base = palette.color(QPalette::Base);
    const QColor ground = selected ? selectedGround(palette) : base;
    const QColor quiet = mutedColor(palette, ground);
    painter->save();
    painter->fillRect(option.rect, ground);
    QRect area = option.rect.adjusted(kBankMargin, 0, -kBankMargin, 0);
    const QString name = index.data().toString();
    const BankId bank{index.data(InstitutionListModel::IdRole).toString()};
    const int side = besideLetters(kBankIconSide, option.fontMetrics);
    const QRect place(area.left(), area.center().y() - side / 2 + 1, side, side);
    paintBankIcon(*painter, QStyle::visualRect(option.direction, option.rect, place), m_icons,
                  bank, name, palette);
    area.setLeft(place.right() + kBankMargin + 4);
    area = QStyle::visualRect(option.direction, option.rect, area);

    const QString second = index.data(InstitutionListModel::SecondLineRole).toString();
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, second);
    const int taken = option.fontMetrics.horizontalAdvance(second) + 2 * kBankMargin;
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->setPen(enabled ? readableOn(palette.color(QPalette::Text), ground) : quiet);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, area.width() - taken));
    painter->restore();
}

QSize BankDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, besideLetters(kBankHeight, option.fontMetrics)};
}

} // namespace holdfast
