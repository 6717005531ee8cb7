#include "ui/widgets/eventdelegate.h"

#include "ui/models/eventmodel.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/eventicons.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QTreeView>

namespace holdfast {

namespace {

constexpr int kEventPadding = 6;
constexpr int kEventMargin = 12; ///< behind the text
constexpr int kIcon = 16;
constexpr int kIconGap = 8;
constexpr int kEventLines = 6;

/// How wide the text of a row can be; a tree asks for heights before it knows the places.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool isEvent = !index.parent().isValid();
    const int around = kEventMargin + besideLetters(kIcon, option.fontMetrics) + kIconGap;
    if (!tree)
        return option.rect.width() - around;
    const int depth = isEvent ? 1 : 2;
    return std::max(80, tree->viewport()->width() - depth * tree->indentation() - around);
}

} // namespace

int EventDelegate::firstLineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * kEventPadding;
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? selectedGround(palette) : base;
    const QColor ink = readableOn(palette.color(QPalette::Text), ground);
    const QColor quiet = mutedColor(palette, ground);
    const bool isEvent = !index.parent().isValid();
    const int width = widthOf(option, index);
    const int line = option.fontMetrics.height();
    const int side = besideLetters(kIcon, option.fontMetrics);
    const bool rightToLeft = option.direction == Qt::RightToLeft;

    painter->save();
    painter->fillRect(option.rect, ground);
    painter->setFont(option.font);
    const int top = option.rect.top() + (isEvent ? kEventPadding : 2);
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    if (isEvent) {
        const auto icon = EventIcon(index.data(EventModel::IconRole).toInt());
        const QRect box(option.rect.left(), top + (line - side) / 2, side, side);
        paintEventIcon(*painter, placed(box), icon, eventIconColor(icon, palette, ground));
    }
    QRect place(option.rect.left() + side + kIconGap, top, width, line);
    const auto draw = [&](const QStringList &lines, const QColor &color) {
        painter->setPen(color);
        for (const QString &text : lines) {
            painter->drawText(placed(place),
                              int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                  Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                              text);
            place.translate(0, line);
        }
    };
    draw(brokenLines(index.data().toString(), option.font, width, kEventLines),
         isEvent ? ink : quiet);
    if (isEvent) {
        place.translate(0, 2);
        draw(brokenLines(index.data(EventModel::MomentRole).toString(), option.font, width, 1),
             quiet);
    }
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option, index);
    const int line = option.fontMetrics.height();
    const auto lines =
        int(brokenLines(index.data().toString(), option.font, width, kEventLines).size());
    return index.parent().isValid() ? QSize(80, lines * line + 4)
                                    : QSize(80, (lines + 1) * line + 2 + 2 * kEventPadding);
}

} // namespace holdfast
