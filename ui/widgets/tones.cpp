#include "ui/widgets/tones.h"

#include "ui/widgets/looks.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {

namespace {

constexpr double kReadable = 4.5;
constexpr double kLineWeight = 1.6;

/// For the steps a screen has: each cell of a list asks many times.
std::array<double, 256> linearParts()
{
    std::array<double, 256> parts{};
    for (size_t step = 0; step < parts.size(); ++step) {
        const double part = double(step) / 255;
        parts[step] = part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return parts;
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    static const std::array<double, 256> linear = linearParts();
    return 0.2126 * linear[size_t(color.red())] + 0.7152 * linear[size_t(color.green())] +
           0.0722 * linear[size_t(color.blue())];
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

QColor readableOn(QColor wish, const QColor &ground)
{
    const QColor far = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 40 && contrast(wish, ground) < kReadable; ++step)
        wish = blended(wish, far, 0.06);
    return wish;
}

QColor toneColor(Tone tone, const QPalette &palette, const QColor &ground)
{
    const float lightness = luminance(ground) > 0.18 ? 0.40F : 0.66F;
    switch (tone) {
    case Tone::NeedsYou:
        return readableOn(QColor::fromHslF(0.99F, 0.72F, lightness), ground);
    case Tone::EndsSoon:
        return readableOn(QColor::fromHslF(0.09F, 0.85F, lightness), ground);
    case Tone::Fine:
        return readableOn(QColor::fromHslF(0.41F, 0.55F, lightness), ground);
    case Tone::Past:
        return mutedColor(palette, ground);
    }
    return palette.color(QPalette::Text);
}

QColor mutedColor(const QPalette &palette, const QColor &ground)
{
    const QColor text = palette.color(QPalette::Text);
    if (isHighContrast(palette))
        return readableOn(text, ground);
    return readableOn(blended(text, ground, 0.35), ground);
}

QColor selectedGround(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.18);
}

QColor lineColor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Text);
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.14);
}

void paintToneShape(QPainter &painter, const QRectF &box, Tone tone, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, kLineWeight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF in = box.adjusted(1, 1, -1, -1);
    const QPointF middle = in.center();
    switch (tone) {
    case Tone::NeedsYou: {
        QPainterPath triangle(QPointF(middle.x(), in.top()));
        triangle.lineTo(in.bottomRight());
        triangle.lineTo(in.bottomLeft());
        triangle.closeSubpath();
        painter.setBrush(color);
        painter.drawPath(triangle);
        break;
    }
    case Tone::EndsSoon:
        painter.drawEllipse(in);
        painter.drawLine(middle, QPointF(middle.x(), in.top() + in.height() * 0.22));
        painter.drawLine(middle, QPointF(in.left() + in.width() * 0.72, middle.y()));
        break;
    case Tone::Fine: {
        QPainterPath tick(QPointF(in.left(), middle.y()));
        tick.lineTo(QPointF(in.left() + in.width() * 0.36, in.bottom() - in.height() * 0.16));
        tick.lineTo(QPointF(in.right(), in.top() + in.height() * 0.16));
        painter.drawPath(tick);
        break;
    }
    case Tone::Past:
        painter.drawEllipse(in);
        painter.drawLine(QPointF(in.left() + in.width() * 0.24, middle.y()),
                         QPointF(in.right() - in.width() * 0.24, middle.y()));
        break;
    }
    painter.restore();
}

} // namespace holdfast
