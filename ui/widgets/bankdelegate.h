#pragma once

#include "ui/widgets/bankicons.h"

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints a bank of InstitutionListModel: icon and name, and what there is to say about it in a
/// quieter colour at the end of the line.
class BankDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `icons` must outlive the delegate.
    explicit BankDelegate(BankIcons &icons, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    BankIcons &m_icons;
};

} // namespace holdfast
