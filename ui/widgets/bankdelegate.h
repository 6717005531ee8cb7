#pragma once

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints a bank of InstitutionListModel: its name, and what there is to say about it in a quieter
/// colour at the end of the line.
class BankDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace holdfast
