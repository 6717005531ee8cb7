#include "ui/widgets/eventicons.h"

#include "ui/widgets/tones.h"

#include <QPainterPath>

namespace holdfast {

namespace {

constexpr double kPen = 1.6;

/// Two thirds of a circle with a head: something comes round again.
void drawRound(QPainter &painter, const QRectF &in)
{
    painter.drawArc(in, 60 * 16, 290 * 16);
    const QPointF tip(in.center().x() + in.width() * 0.25, in.top() + in.height() * 0.07);
    painter.drawLine(tip, tip + QPointF(-in.width() * 0.05, in.height() * 0.32));
    painter.drawLine(tip, tip + QPointF(in.width() * 0.32, in.height() * 0.06));
}

/// A document with a tick.
void drawConsent(QPainter &painter, const QRectF &in)
{
    painter.drawRoundedRect(in.adjusted(in.width() * 0.1, 0, -in.width() * 0.1, 0), 2, 2);
    QPainterPath tick(QPointF(in.left() + in.width() * 0.28, in.top() + in.height() * 0.52));
    tick.lineTo(in.left() + in.width() * 0.44, in.top() + in.height() * 0.7);
    tick.lineTo(in.left() + in.width() * 0.74, in.top() + in.height() * 0.34);
    painter.drawPath(tick);
}

/// One line out of which another one grows.
void drawBranch(QPainter &painter, const QRectF &in)
{
    const double left = in.left() + in.width() * 0.25;
    const double right = in.left() + in.width() * 0.8;
    painter.drawLine(QPointF(left, in.top()), QPointF(left, in.bottom()));
    QPainterPath branch(QPointF(left, in.bottom() - in.height() * 0.15));
    branch.cubicTo(left, in.center().y(), right, in.center().y(), right,
                   in.top() + in.height() * 0.3);
    painter.drawPath(branch);
    painter.drawEllipse(QPointF(right, in.top() + in.height() * 0.15), 1.8, 1.8);
}

/// An arrow that goes out of a frame: to the bank and back.
void drawAttempt(QPainter &painter, const QRectF &in)
{
    QPainterPath frame(QPointF(in.center().x(), in.top() + in.height() * 0.12));
    frame.lineTo(in.left(), in.top() + in.height() * 0.12);
    frame.lineTo(in.left(), in.bottom());
    frame.lineTo(in.right() - in.width() * 0.12, in.bottom());
    frame.lineTo(in.right() - in.width() * 0.12, in.center().y());
    painter.drawPath(frame);
    painter.drawLine(in.center(), in.topRight());
    painter.drawLine(in.topRight(), in.topRight() - QPointF(in.width() * 0.32, 0));
    painter.drawLine(in.topRight(), in.topRight() + QPointF(0, in.height() * 0.32));
}

} // namespace

QColor eventIconColor(EventIcon icon, const QPalette &palette, const QColor &ground)
{
    switch (icon) {
    case EventIcon::NeedsYou:
    case EventIcon::Failed:
        return toneColor(Tone::NeedsYou, palette, ground);
    case EventIcon::Partly:
        return toneColor(Tone::EndsSoon, palette, ground);
    case EventIcon::Consent:
    case EventIcon::Renewal:
        return toneColor(Tone::Fine, palette, ground);
    case EventIcon::Updated:
    case EventIcon::UnderWay:
    case EventIcon::Succession:
    case EventIcon::Attempt:
        break;
    }
    return mutedColor(palette, ground);
}

void paintEventIcon(QPainter &painter, const QRectF &box, EventIcon icon, const QColor &color)
{
    const QRectF in = box.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (icon) {
    case EventIcon::Updated:
        paintToneShape(painter, box, Tone::Fine, color);
        break;
    case EventIcon::Partly:
        painter.drawEllipse(in);
        painter.setBrush(color);
        painter.drawPie(in, 180 * 16, 180 * 16);
        break;
    case EventIcon::UnderWay:
        paintToneShape(painter, box, Tone::EndsSoon, color);
        break;
    case EventIcon::NeedsYou:
        paintToneShape(painter, box, Tone::NeedsYou, color);
        break;
    case EventIcon::Failed: {
        painter.drawEllipse(in);
        const QRectF cross = in.adjusted(in.width() * 0.3, in.height() * 0.3, -in.width() * 0.3,
                                         -in.height() * 0.3);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    }
    case EventIcon::Consent:
        drawConsent(painter, in);
        break;
    case EventIcon::Renewal:
        drawRound(painter, in);
        break;
    case EventIcon::Succession:
        drawBranch(painter, in);
        break;
    case EventIcon::Attempt:
        drawAttempt(painter, in);
        break;
    }
    painter.restore();
}

} // namespace holdfast
