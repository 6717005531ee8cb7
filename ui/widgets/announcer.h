#pragma once

#include <QWidget>

class QLabel;

namespace holdfast {

/// Has a screen reader say what changed, without moving the focus. Nothing to see: a widget of one
/// pixel, because readers take news from a place in the window.
///
/// From Qt 6.8 on as an announcement; before that as a notification that shows itself.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *window);

    /// That of the page or window around this widget; it comes to be where there is none.
    [[nodiscard]] static Announcer &around(QWidget &widget);

    /// Says one sentence; plain text. An empty one, and the one just said, are not said, and nothing of
    /// what nobody can see: another page, or one that is just being made anew.
    void announce(const QString &sentence);
    /// The one said last.
    [[nodiscard]] QString said() const { return m_said; }
    /// What was said cannot be asked for any more: it may have had a name in it.
    void forget();

private:
    QString m_said;
};

/// Gives a label a new text, and has it said wherever the person is in the window: what changes by
/// itself is otherwise heard only by those who go there. The same text again is not said again, nor
/// that of a label which cannot be seen.
void announce(QLabel &label, const QString &text);

} // namespace holdfast
