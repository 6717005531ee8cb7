#pragma once

#include "ui/models/listcolumns.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/connectiondelegate.h"
#include "ui/widgets/ownkeys.h"

#include <QTableView>

#include <vector>

namespace holdfast {

/// The list of connections: a table with one button a row, headings between the groups, and one
/// selected row. Enter follows the row's advice, as its button does; Ctrl with an arrow goes from
/// group to group.
class ConnectionView : public QTableView
{
    Q_OBJECT
public:
    /// `model` and `icons` must outlive the view.
    ConnectionView(ConnectionListModel &model, BankIcons &icons, QWidget *parent = nullptr);

    /// The selected connection; empty when none is.
    [[nodiscard]] ConnectionId currentId() const;
    void select(const ConnectionId &id);
    /// That one or, where it is not shown, none.
    void selectOnly(const ConnectionId &id);
    /// Orders by a column of the model, shown or not, and shows it in the header; −1 is by urgency.
    void orderBy(int column, Qt::SortOrder order);
    void groupBy(GroupBy by);
    void setColumns(const ListColumns &columns);
    [[nodiscard]] const ListColumns &columns() const { return m_columns; }

    /// The names of the columns and one row.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    /// The row's button was clicked, or Enter was pressed on it.
    void actionRequested(const holdfast::ConnectionId &id, holdfast::Action action);
    /// Another row is selected, or none.
    void currentConnectionChanged();
    void contextMenuRequested(const QPoint &globalPosition);
    /// The same where there is no row, and on the header: what concerns the list as a whole.
    void listMenuRequested(const QPoint &globalPosition);
    /// The person ordered, grouped or chose columns anew.
    void arranged();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex buttonAt(const QPoint &position) const;
    void followAdvice(const QModelIndex &row);
    void setHot(const QModelIndex &index, bool pressed);
    void sortByHeader(int column);
    void goToGroup(bool forward);
    void setRowHeights();
    void placeHeadings();
    void paintHeading(QPainter &painter, int row) const;
    void takeDraggedColumns();
    void orderSections();
    void placeColumns();
    [[nodiscard]] ColumnNeed needOf(ConnectionListModel::Column column) const;

    ConnectionListModel &m_model;
    ConnectionDelegate *m_delegate;
    ListColumns m_columns;
    std::vector<QPersistentModelIndex> m_headed;
    int m_orderedBy = -1; ///< column; −1 is by urgency
};

} // namespace holdfast
