#pragma once

#include <QListView>

namespace holdfast {

/// A list of connections with a sentence each (ConnectionNotes): the tone's shape and a box to tick
/// where there are any, the name, and the sentence over as many lines as it needs. Space ticks.
class ConnectionNoteList : public QListView
{
    Q_OBJECT
public:
    explicit ConnectionNoteList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace holdfast
