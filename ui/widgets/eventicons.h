#pragma once

#include "ui/models/eventroles.h"

#include <QColor>
#include <QPainter>

namespace holdfast {

/// The icon of an event, drawn with the pen of the tones' shapes (ui/widgets/tones.h) in one colour.
void paintEventIcon(QPainter &painter, const QRectF &box, EventIcon icon, const QColor &color);

/// The colour it has on `ground`: what needs the person or did not work stands out, the rest is quiet.
[[nodiscard]] QColor eventIconColor(EventIcon icon, const QPalette &palette, const QColor &ground);

} // namespace holdfast
