#include "ui/widgets/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace holdfast {
namespace {

/// Under whose name translators find these texts.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    const auto buttons = field.findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(Text::tr("Empty the search"));
}

} // namespace holdfast
