#include "ui/widgets/seenwatch.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace holdfast {

SeenWatch::SeenWatch(QWidget &widget) : QObject(&widget), m_widget(widget)
{
    widget.installEventFilter(this);
}

bool SeenWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // The native window is there only now, and may be another one after hiding.
        if (watched == &m_widget) {
            m_widget.window()->installEventFilter(this);
            if (QWindow *native = m_widget.window()->windowHandle())
                native->installEventFilter(this);
        }
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        if (!std::exchange(m_looking, true))
            QMetaObject::invokeMethod(this, &SeenWatch::look, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return false;
}

void SeenWatch::look()
{
    m_looking = false;
    const QWidget *window = m_widget.window();
    const QWindow *native = window->windowHandle();
    const bool seen =
        m_widget.isVisible() && !window->isMinimized() && native && native->isExposed();
    if (std::exchange(m_seen, seen) != seen)
        Q_EMIT changed(seen);
}

} // namespace holdfast
