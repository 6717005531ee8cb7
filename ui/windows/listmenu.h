#pragma once

#include <QObject>

class QMenu;
class QPoint;

namespace holdfast {

class ConnectionListModel;
class ConnectionView;

/// What concerns the list as a whole: how it is grouped, in which order, and its columns; in the
/// menu bar, on the header and beside the rows.
class ListMenu : public QObject
{
    Q_OBJECT
public:
    /// Model and view must outlive this.
    ListMenu(ConnectionListModel &model, ConnectionView &view);

    /// Adds the submenus for grouping and order, and the way to the columns. Their ticks are set
    /// whenever they open.
    void addTo(QMenu &menu);
    void popUp(const QPoint &globalPosition);
    void chooseColumns();

private:
    void fillGroups(QMenu &menu);

    ConnectionListModel &m_model;
    ConnectionView &m_view;
};

} // namespace holdfast
