#include "ui/widgets/transactiondelegate.h"

#include "ui/models/transactionlistmodel.h"
#include "ui/widgets/focusframe.h"
#include "ui/widgets/tones.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowMargin = 16;
constexpr int kGap = 12;
constexpr int kRowPadding = 6;
/// From this width on everything stands in one line.
constexpr int kOneLineRow = 560;

struct Texts
{
    QString description;
    QString amount;
    QString day;
    QString account;
    QString standing;

    explicit Texts(const QModelIndex &index)
        : description(index.data().toString()),
          amount(index.data(TransactionListModel::AmountRole).toString()),
          day(index.data(TransactionListModel::DateRole).toString()),
          account(index.data(TransactionListModel::AccountRole).toString()),
          standing(index.data(TransactionListModel::StandingRole).toString())
    {}
};

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int daysWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"Wed 30 Sep 0000"_s);
}

void drawElided(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, area.width()));
    painter.drawText(area, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

void TransactionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor base = palette.color(QPalette::Base);
    const QColor ground = selected ? selectedGround(palette) : base;
    const QColor ink = readableOn(palette.color(QPalette::Text), ground);
    const QColor quiet = mutedColor(palette, ground);
    const Texts texts(index);
    const QFontMetrics &metrics = option.fontMetrics;

    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, ground);
    painter->setPen(lineColor(palette));
    painter->drawLine(option.rect.left() + kRowMargin, option.rect.bottom(),
                      option.rect.right() - kRowMargin, option.rect.bottom());
    const QRect area = option.rect.adjusted(kRowMargin, kRowPadding, -kRowMargin, -kRowPadding - 1);
    const int line = metrics.height();
    const bool wide = widthOf(option) >= kOneLineRow;
    QRect first(area.left(), area.top(), area.width(), line);

    // Reckoned from left to right; drawn in the direction in which the text is read.
    const auto at = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    // The amount is never cut: it is what is looked for.
    const bool in = index.data(TransactionListModel::MoneyInRole).toBool();
    painter->setPen(in ? toneColor(Tone::Fine, palette, ground) : ink);
    painter->drawText(at(first), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      texts.amount);
    first.setRight(first.right() - metrics.horizontalAdvance(texts.amount) - kGap);

    if (wide) {
        const int days = daysWidth(metrics);
        painter->setPen(quiet);
        drawElided(*painter, at({first.left(), first.top(), days, line}), Qt::AlignLeft, texts.day);
        first.setLeft(first.left() + days + kGap);
        QStringList rest{texts.standing, texts.account};
        rest.removeAll(QString());
        const QString right = rest.join(u" · "_s);
        // One pixel more than it needs, or rounding would cut its end.
        const int room =
            right.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(right) + 1, first.width() / 2);
        drawElided(*painter, at({first.right() - room + 1, first.top(), room, line}),
                   Qt::AlignRight, right);
        first.setRight(first.right() - room - (room > 0 ? kGap : 0));
    } else {
        QStringList rest{texts.day, texts.standing, texts.account};
        rest.removeAll(QString());
        painter->setPen(quiet);
        drawElided(*painter, at({area.left(), area.top() + line + 2, area.width(), line}),
                   Qt::AlignLeft, rest.join(u" · "_s));
    }
    painter->setPen(ink);
    drawElided(*painter, at(first), Qt::AlignLeft, texts.description);
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusFrame(*painter, option, ground);
    painter->restore();
}

QSize TransactionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    const bool wide = widthOf(option) >= kOneLineRow;
    return {120, 2 * kRowPadding + 1 + (wide ? line : 2 * line + 2)};
}

int TransactionDelegate::descriptionBegins(int rowWidth, const QFontMetrics &metrics)
{
    return rowWidth < kOneLineRow ? 0 : kRowMargin + daysWidth(metrics) + kGap;
}

} // namespace holdfast
