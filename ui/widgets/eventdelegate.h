#pragma once

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints an EventModel: of an event its icon, its sentence and, quieter below, when it was; of what is
/// below an event one line, broken where it has to be.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of an event its first line of text, with as much below as is above.
    [[nodiscard]] static int firstLineHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace holdfast
