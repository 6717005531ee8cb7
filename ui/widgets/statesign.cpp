#include "ui/widgets/statesign.h"

#include "ui/widgets/besideletters.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QPainterPath>

namespace holdfast {
namespace {

constexpr int kSide = 56;
constexpr double kWeight = 2.4;

// Everything is drawn on a sheet of 56 by 56.

void drawReading(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(12, 6, 32, 44), 3, 3);
    for (int line = 0; line < 4; ++line)
        painter.drawLine(QPointF(19, 17 + 8 * line), QPointF(line == 3 ? 28 : 37, 17 + 8 * line));
}

void drawBank(QPainter &painter)
{
    QPainterPath roof(QPointF(6, 22));
    roof.lineTo(25, 9);
    roof.lineTo(44, 22);
    roof.closeSubpath();
    painter.drawPath(roof);
    for (const int pillar : {12, 25, 38})
        painter.drawLine(QPointF(pillar, 28), QPointF(pillar, pillar == 38 ? 30 : 41));
    painter.drawLine(QPointF(6, 47), QPointF(30, 47));
    painter.drawLine(QPointF(44, 35), QPointF(44, 51));
    painter.drawLine(QPointF(36, 43), QPointF(52, 43));
}

void drawLens(QPainter &painter)
{
    painter.drawEllipse(QRectF(9, 9, 28, 28));
    painter.drawLine(QPointF(33, 33), QPointF(47, 47));
    painter.drawLine(QPointF(17, 23), QPointF(29, 23));
}

void drawOffline(QPainter &painter)
{
    painter.drawEllipse(QRectF(4, 22, 12, 12));
    painter.drawEllipse(QRectF(40, 22, 12, 12));
    painter.drawLine(QPointF(16, 28), QPointF(22, 28));
    painter.drawLine(QPointF(34, 28), QPointF(40, 28));
    painter.drawLine(QPointF(24, 22), QPointF(32, 34));
    painter.drawLine(QPointF(32, 22), QPointF(24, 34));
}

void drawFault(QPainter &painter)
{
    QPainterPath triangle(QPointF(28, 8));
    triangle.lineTo(50, 47);
    triangle.lineTo(6, 47);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(QPointF(28, 22), QPointF(28, 34));
    painter.drawPoint(QPointF(28, 41));
}

} // namespace

StateSign::StateSign(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateSign"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSign::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize StateSign::sizeHint() const
{
    const int side = besideLetters(kSide, fontMetrics());
    return {side, side};
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = m_kind == Kind::Fault ? toneColor(Tone::NeedsYou, palette(), ground)
                                             : mutedColor(palette(), ground);
    painter.setPen(QPen(ink, kWeight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.scale(width() / double(kSide), height() / double(kSide));
    switch (m_kind) {
    case Kind::Reading:
        return drawReading(painter);
    case Kind::NoBank:
        return drawBank(painter);
    case Kind::NoMatch:
        return drawLens(painter);
    case Kind::Offline:
        return drawOffline(painter);
    case Kind::Fault:
        return drawFault(painter);
    }
}

} // namespace holdfast
