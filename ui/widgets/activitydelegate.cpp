#include "ui/widgets/activitydelegate.h"

#include "ui/models/activitymodel.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QTreeView>

namespace holdfast {

namespace {

constexpr int kEventPadding = 6;
constexpr int kEventRight = 12;
constexpr int kMostLines = 4;

/// How wide the text of a row can be; a tree asks for heights before it knows the places.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return option.rect.width();
    const int depth = index.parent().isValid() ? 2 : 1;
    return std::max(80, tree->viewport()->width() - depth * tree->indentation() - kEventRight);
}

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? blended(base, palette.color(QPalette::Highlight), 0.18) : base;
    const QColor ink = readableOn(palette.color(QPalette::Text), ground);
    const QColor quiet = mutedColor(palette, ground);
    const QString moment = index.data(ActivityModel::MomentRole).toString();
    const bool isEvent = !index.parent().isValid();
    const int width = widthOf(option, index);
    const int line = option.fontMetrics.height();

    painter->save();
    painter->fillRect(option.rect, ground);
    painter->setFont(option.font);
    QRect place(option.rect.left(), option.rect.top() + (isEvent ? kEventPadding : 2), width, line);
    const auto draw = [&](const QStringList &lines, const QColor &color) {
        painter->setPen(color);
        for (const QString &text : lines) {
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            place.translate(0, line);
        }
    };
    draw(brokenLines(index.data().toString(), option.font, width, kMostLines),
         isEvent ? ink : quiet);
    if (isEvent) {
        place.translate(0, 2);
        draw(brokenLines(moment, option.font, width, 1), quiet);
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option, index);
    const int line = option.fontMetrics.height();
    const auto lines =
        int(brokenLines(index.data().toString(), option.font, width, kMostLines).size());
    return index.parent().isValid() ? QSize(80, lines * line + 4)
                                    : QSize(80, (lines + 1) * line + 2 + 2 * kEventPadding);
}

} // namespace holdfast
