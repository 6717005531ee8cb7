#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <vector>

class QLayout;
class QWidget;

namespace holdfast {

// How a page made of texts, buttons and months is drawn again under somebody's hands.

/// All in a layout and in those within it, in the order in which they were added.
[[nodiscard]] std::vector<QWidget *> widgetsIn(const QLayout &layout);

/// Has each of `shown` show what its like among `fresh` does: texts, colours and months become
/// others, while what is selected, where the keyboard is, and the widgets themselves stay. False,
/// with nothing changed, when something has come or gone or a button says something else: then the
/// page has to be another one.
///
/// What a button does must follow from its name and words, or be looked up when it is pressed.
[[nodiscard]] bool showAs(const std::vector<QWidget *> &shown, const std::vector<QWidget *> &fresh);

/// Where somebody is in a page, to be there again in the one that takes its place.
class PagePlace
{
public:
    explicit PagePlace(const QWidget &page);

    /// False when the keyboard was in the page before, at something that this one has not.
    [[nodiscard]] bool restoreIn(QWidget &page) const;

private:
    bool m_hasFocus = false;
    QString m_focused;               ///< by name
    std::map<QString, QDate> m_months; ///< by the name of the strip
    QString m_textSelectedIn;
    int m_selectedFrom = 0;
    int m_selectedLength = 0;
};

} // namespace holdfast
