#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;
class QModelIndex;
class QPoint;

namespace holdfast {

/// Lets the rows of a list be copied: Ctrl+C takes the selected ones, a line each, and so does Copy in
/// a menu of its own, which the menu key opens too. Over a row that is not selected the menu is about
/// that one. Belongs to the view; once its model and what it selects are set.
class RowCopy : public QObject
{
    Q_OBJECT
public:
    /// What a row says on the clipboard.
    using Text = std::function<QString(const QModelIndex &row)>;
    /// What else a row has in its menu.
    using More = std::function<void(QMenu &menu, const QModelIndex &row)>;

    RowCopy(QAbstractItemView &view, Text text, More more = {});

    /// What is read aloud of a row, for lists where that is all of it.
    [[nodiscard]] static QString spoken(const QModelIndex &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &place);
    /// The selected rows when `row` is one of them, else that row alone; in the order of the list.
    [[nodiscard]] QString textWith(const QModelIndex &row) const;

    QAbstractItemView &m_view;
    Text m_text;
    More m_more;
};

} // namespace holdfast
