#pragma once

class QLineEdit;

namespace holdfast {

/// Gives the field of a search the button that empties it, with a name: Qt's own has none to read out.
void addClearButton(QLineEdit &field);

} // namespace holdfast
