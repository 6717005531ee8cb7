#pragma once

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints ActivityModel: of an event its sentence and, quieter below, when it was; of what is below
/// an event one line, broken where it has to be.
class ActivityDelegate : public QStyledItemDelegate
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
