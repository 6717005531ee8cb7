#include "ui/widgets/pageroom.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace holdfast {

PageRoom::PageRoom(QWidget &page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&page);
    setBackgroundRole(page.backgroundRole());
    setWidget(&page);
    page.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

PageRoom &PageRoom::of(QWidget &page)
{
    const QWidget *viewport = page.parentWidget();
    auto *room = viewport ? qobject_cast<PageRoom *>(viewport->parentWidget()) : nullptr;
    return room ? *room : *new PageRoom(page, page.parentWidget());
}

/// setWidgetResizable() would make the page as high as it would like to be, not as it must be.
void PageRoom::fit()
{
    const QLayout &layout = *widget()->layout();
    const QSize room = maximumViewportSize();
    const auto neededAt = [&layout](int width) {
        return layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(width)
                                          : layout.totalMinimumSize().height();
    };
    const int least = layout.totalMinimumSize().width();
    int width = std::max(room.width(), least);
    if (neededAt(width) > room.height())
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least);
    widget()->resize(width, std::max(room.height(), neededAt(width)));
}

bool PageRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace holdfast
