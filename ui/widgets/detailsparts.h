#pragma once

#include "ui/widgets/palettecolours.h"
#include "ui/widgets/plaintexts.h"
#include "ui/words/tonewords.h"

class QGridLayout;
class QVBoxLayout;

namespace holdfast {

// What the sections of the details pane are made of.

/// A sentence over as many lines as it needs, that can be selected and copied.
[[nodiscard]] PlainLabel *wrappedText(const QString &text);
/// The same, quieter.
[[nodiscard]] PlainLabel *mutedText(const QString &text);
/// The colour of a label's letters, wherever it stands and whatever look is chosen.
void setInk(QLabel &label, const ColourOf &ink);
/// That of the tone, for a page with the colour of lists.
void setInk(QLabel &label, Tone tone);
/// That of text of second importance, the same.
[[nodiscard]] QColor mutedInk(const QPalette &palette);
[[nodiscard]] QPushButton *roomyButton(const QString &text, const QString &name);
void addHeading(QVBoxLayout &column, const QString &text);

/// A name and what it is, one under the other in two columns. Names and dates stay on one line.
class FactGrid
{
public:
    explicit FactGrid(QVBoxLayout &column);
    /// `exact` is what hovering tells; an empty value adds nothing.
    void add(const QString &name, const QString &value, const QString &exact = {});

private:
    QGridLayout *m_grid;
};

} // namespace holdfast
