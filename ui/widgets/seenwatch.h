#pragma once

#include <QObject>

class QWidget;

namespace holdfast {

/// Whether somebody can see a window or a page of one: it is shown, not minimised, and not wholly
/// covered as far as the system tells (Wayland and macOS do, X11 does not). Until it has been
/// looked at it counts as seen.
class SeenWatch : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `widget`, which is its parent.
    explicit SeenWatch(QWidget &widget);

Q_SIGNALS:
    void changed(bool seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget &m_widget;
    bool m_seen = true;
    bool m_looking = false; ///< once this event, and what came with it, has been dealt with
};

} // namespace holdfast
