#include "ui/widgets/toneicon.h"

#include "ui/widgets/tones.h"

#include <QPainter>

namespace holdfast {

namespace {

/// The drawing is made for a square of that many units.
constexpr double kUnits = 16;

QPixmap drawn(Tone tone, int pixels)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / kUnits, pixels / kUnits);
    const QPalette light(Qt::white);
    painter.setBrush(toneColor(tone, light, Qt::white));
    painter.setPen(QPen(QColor(255, 255, 255, 150), 0.6));
    painter.drawRoundedRect(QRectF(0.4, 0.4, kUnits - 0.8, kUnits - 0.8), 4, 4);
    paintToneShape(painter, QRectF(3.2, 3.2, kUnits - 6.4, kUnits - 6.4), tone, Qt::white);
    return picture;
}

} // namespace

QIcon toneIcon(Tone tone)
{
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawn(tone, pixels));
    return icon;
}

} // namespace holdfast
