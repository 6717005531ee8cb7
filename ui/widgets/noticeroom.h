#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace holdfast {

/// The place between the bar and the list for notices and for the panel of a login: as high as what
/// stands in it, as long as that leaves the list its least; beyond that it is scrolled, so that the
/// window never has to grow.
class NoticeRoom : public QScrollArea
{
    Q_OBJECT
public:
    explicit NoticeRoom(QWidget *parent = nullptr);

    /// Above or below what is in it already; they belong to this now.
    void addAbove(QWidget &one);
    void addBelow(QWidget &one);
    /// Scrolls so that the beginning of it is seen, once what has just been shown has its place.
    void reveal(QWidget &one);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wanted() const;

    QVBoxLayout *m_column;
};

} // namespace holdfast
