#pragma once

#include <QHeaderView>

namespace holdfast {

/// The column names above the list: flat, quiet, and standing over the text of their columns.
class ListHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ListHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace holdfast
