#include "ui/widgets/detailsparts.h"

#include "ui/widgets/tones.h"
#include "ui/words/rowwords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace holdfast {

PlainLabel *wrappedText(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

PlainLabel *mutedText(const QString &text)
{
    PlainLabel *label = wrappedText(text);
    setInk(*label, &mutedInk);
    return label;
}

QColor mutedInk(const QPalette &palette)
{
    return mutedColor(palette, palette.color(QPalette::Base));
}

void setInk(QLabel &label, const ColourOf &ink)
{
    // On a page with the colour of lists a label takes its ink from Text, elsewhere from
    // WindowText.
    keepColour(label, QPalette::Text, ink);
    keepColour(label, QPalette::WindowText, ink);
}

void setInk(QLabel &label, Tone tone)
{
    setInk(label, [tone](const QPalette &palette) {
        return toneColor(tone, palette, palette.color(QPalette::Base));
    });
}

QPushButton *roomyButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(withoutMnemonic(text));
    button->setObjectName(name);
    giveRoom(*button);
    return button;
}

void addHeading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(16);
    auto *heading = new PlainLabel(text);
    heading->setWordWrap(true);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column.addWidget(heading);
}

FactGrid::FactGrid(QVBoxLayout &column) : m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    column.addLayout(m_grid);
}

void FactGrid::add(const QString &name, const QString &value, const QString &exact)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    PlainLabel *first = mutedText(name);
    first->setWordWrap(false);
    m_grid->addWidget(first, row, 0, Qt::AlignTop);
    PlainLabel *label = wrappedText(value);
    label->setAccessibleName(spokenFact(name, value));
    label->setAccessibleDescription(exact);
    label->setToolTip(plainToolTip(exact));
    m_grid->addWidget(label, row, 1);
}

} // namespace holdfast
