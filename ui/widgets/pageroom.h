#pragma once

#include <QScrollArea>

namespace holdfast {

/// Holds a page, which belongs to it now: as large as the room, but never smaller than the page can be.
/// In a room too small for that the page is scrolled, so that nothing of it is cut off and no window has
/// to grow; what gets the keyboard is brought into sight.
class PageRoom : public QScrollArea
{
    Q_OBJECT
public:
    /// `page` has a layout.
    explicit PageRoom(QWidget &page, QWidget *parent = nullptr);

    /// That of `page`, made if there is none yet.
    static PageRoom &of(QWidget &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace holdfast
