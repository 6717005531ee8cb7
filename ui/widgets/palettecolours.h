#pragma once

#include <QColor>
#include <QPalette>

#include <functional>

class QWidget;

namespace holdfast {

/// Made of the colours that a widget inherits.
using ColourOf = std::function<QColor(const QPalette &inherited)>;

/// Gives the widget this colour, now and whenever what it inherits changes: another look is chosen, or
/// the desktop turns dark. Again for the same role: in its place.
void keepColour(QWidget &widget, QPalette::ColorRole role, ColourOf colour);
/// The kept colours of `other` in place of the own ones.
void keepColoursOf(QWidget &widget, const QWidget &other);

/// The ground of what lies above a page: a trace of the highlight. What is written on it follows.
void keepTintedGround(QWidget &widget, double share);
/// Gives what stands in an empty field the colour of text of second importance: some desktops' themes
/// leave it dark on dark.
void makePlaceholderReadable(QWidget &field);

} // namespace holdfast
