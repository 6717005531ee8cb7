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
    const QPalette palette = label->palette();
    setInk(*label, mutedColor(palette, palette.color(QPalette::Base)));
    return label;
}

void setInk(QLabel &label, const QColor &ink)
{
    // On a page with the colour of lists a label takes its ink from Text, elsewhere from
    // WindowText.
    QPalette palette = label.palette();
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
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
