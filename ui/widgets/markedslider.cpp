#include "ui/widgets/markedslider.h"

#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace holdfast {
namespace {

constexpr int kMarkHeight = 5;

} // namespace

MarkedSlider::MarkedSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent) {}

void MarkedSlider::setMarks(std::vector<int> values)
{
    m_marks = std::move(values);
    update();
}

QSize MarkedSlider::sizeHint() const
{
    const QSize size = QSlider::sizeHint();
    return {size.width(), size.height() + 2 * kMarkHeight};
}

QSize MarkedSlider::minimumSizeHint() const
{
    const QSize size = QSlider::minimumSizeHint();
    return {size.width(), size.height() + 2 * kMarkHeight};
}

void MarkedSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option); // knows the direction, too
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    QPainter painter(this);
    painter.setPen(QPen(mutedColor(palette(), palette().color(QPalette::Base)), 2));
    for (const int value : m_marks) {
        if (value < minimum() || value > maximum())
            continue;
        const int x = QStyle::sliderPositionFromValue(minimum(), maximum(), value,
                                                      width() - handle, option.upsideDown) +
                      handle / 2;
        painter.drawLine(x, height() - kMarkHeight, x, height() - 1);
    }
}

} // namespace holdfast
