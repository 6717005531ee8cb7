#pragma once

#include "ui/widgets/ownkeys.h"

#include <QTreeView>

#include <vector>

namespace holdfast {

class EventModel;

/// An EventModel to look at: an event opens with the right arrow key, Enter or a double click; Ctrl+C
/// copies the current line, or the id in it.
class EventTree : public QTreeView
{
    Q_OBJECT
public:
    /// `model` must outlive the tree.
    explicit EventTree(EventModel &model, QWidget *parent = nullptr);

    /// The keyboard goes there, to the first event if to none yet.
    void focusContent();

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace holdfast
