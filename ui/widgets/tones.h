#pragma once

#include "ui/words/connectionwords.h"

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace holdfast {

/// WCAG 2 contrast between two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `wish`, made darker or lighter until it can be read on `ground` (contrast at least 4.5).
[[nodiscard]] QColor readableOn(QColor wish, const QColor &ground);

/// `a` with `share` (0…1) of `b`.
[[nodiscard]] QColor blended(const QColor &a, const QColor &b, double share);

/// The colour a tone is told in on `ground`. The hue is the tone's; how light it is follows from
/// the palette, so light and dark desktops both get readable colours.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette, const QColor &ground);

/// Text of second importance on `ground`.
[[nodiscard]] QColor mutedColor(const QPalette &palette, const QColor &ground);

/// The ground of a selected row: quiet, so that all colours on it stay readable.
[[nodiscard]] QColor selectedGround(const QPalette &palette);

/// Hairlines and the empty part of a bar; as strong as text where nothing less is seen.
[[nodiscard]] QColor lineColor(const QPalette &palette);

/// The tone's own shape, so that colour is never the only sign: a triangle, a clock, a tick, a
/// struck-out circle; in one line weight.
void paintToneShape(QPainter &painter, const QRectF &box, Tone tone, const QColor &color);

} // namespace holdfast
