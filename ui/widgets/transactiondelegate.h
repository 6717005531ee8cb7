#pragma once

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints a row of TransactionListModel. Where there is room, everything in one line: day,
/// description, account, amount; else the description and the amount, and the rest below.
class TransactionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// How far from a row's leading end the description begins, in pixels, where everything stands in
    /// one line; 0 in a row so narrow that the rest stands below.
    [[nodiscard]] static int descriptionBegins(int rowWidth, const QFontMetrics &metrics);
};

} // namespace holdfast
