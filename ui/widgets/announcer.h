#pragma once

#include <QWidget>

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

    /// Says one sentence; plain text. An empty one, and the one just said, are not said.
    void announce(const QString &sentence);
    /// The one said last.
    [[nodiscard]] QString said() const { return m_said; }

private:
    QString m_said;
};

} // namespace holdfast
