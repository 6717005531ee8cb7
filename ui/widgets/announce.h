#pragma once

class QLabel;
class QString;

namespace holdfast {

/// Gives a label a new text, and has it said at once by a screen reader, wherever the person is in
/// the window: what changes by itself is otherwise heard only by those who go there. The same text
/// again is not said again.
void announce(QLabel &label, const QString &text);

} // namespace holdfast
