#pragma once

#include "core/lifecycle/ids.h"
#include "ui/widgets/ownkeys.h"

#include <QListView>
#include <QVariant>

#include <vector>

namespace holdfast {

/// A list of connections with a sentence each (ConnectionNotes): the tone's shape and a box to tick
/// where there are any, the name, and the sentence over as many lines as it needs. Space ticks, Ctrl+C
/// and a menu copy. In a new list the current connection stays current, and where it is on the screen,
/// if it is in it.
class ConnectionNoteList : public QListView
{
    Q_OBJECT
public:
    explicit ConnectionNoteList(QWidget *parent = nullptr);

    /// A ConnectionNotes, once.
    void setModel(QAbstractItemModel *model) override;
    /// Where somebody who comes by the keyboard stands, when no row is current; without this, and
    /// where it is not listed, on the first row.
    void startAt(const ConnectionId &id) { m_start = id; }

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    /// Enter or a double click on a row.
    void chosen(const QModelIndex &index);

protected Q_SLOTS:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void goBack();

    QVariant m_currentId; ///< invalid when there is no current row
    int m_scrolled = 0;   ///< before the list became another
    ConnectionId m_start;
};

} // namespace holdfast
