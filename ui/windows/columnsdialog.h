#pragma once

#include "ui/models/listcolumns.h"
#include "ui/widgets/ownkeys.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace holdfast {

/// Which columns the list shows, and in which order: a line each to be ticked, moved with the
/// buttons, with Alt and an arrow key, or by dragging. The bank is there and cannot be taken away.
/// Opened with open(); answers with chosen() when something is different.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The names of the columns are taken from `model`.
    ColumnsDialog(const ConnectionListModel &model, const ListColumns &now, QWidget *parent);

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    void chosen(const holdfast::ListColumns &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const ListColumns &columns);
    void move(int by);
    void tickCurrent(); ///< or take the tick away
    void enable();
    void keep();
    [[nodiscard]] ListColumns ticked() const;

    const ConnectionListModel &m_model;
    const ListColumns m_before;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_tick; ///< does what Space does in the list
};

} // namespace holdfast
