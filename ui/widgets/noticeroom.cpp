#include "ui/widgets/noticeroom.h"

#include <QEvent>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 4; ///< of text, that are seen in the lowest window

} // namespace

NoticeRoom::NoticeRoom(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"noticeRoom"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and bring themselves into view
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);
}

void NoticeRoom::addAbove(QWidget &one)
{
    m_column->insertWidget(0, &one);
}

void NoticeRoom::addBelow(QWidget &one)
{
    m_column->addWidget(&one);
}

void NoticeRoom::reveal(QWidget &one)
{
    QTimer::singleShot(0, this, [this, shown = QPointer<QWidget>(&one)] {
        if (shown)
            verticalScrollBar()->setValue(shown->y());
    });
}

int NoticeRoom::wanted() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width())
                                         : m_column->totalSizeHint().height();
}

QSize NoticeRoom::sizeHint() const
{
    return {m_column->totalSizeHint().width(), wanted()};
}

QSize NoticeRoom::minimumSizeHint() const
{
    return {m_column->totalMinimumSize().width(),
            std::min(wanted(), kLeastLines * fontMetrics().height())};
}

bool NoticeRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void NoticeRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace holdfast
