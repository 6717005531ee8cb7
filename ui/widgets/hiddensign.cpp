#include "ui/widgets/hiddensign.h"

#include "ui/widgets/plaintexts.h"

#include <QHBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

HiddenSign::HiddenSign(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"hiddenSign"_s);
    // The same colours as a tooltip: set apart from the rest in every theme.
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    auto *text = new PlainLabel(tr("Amounts and names are hidden."), this);
    text->setObjectName(u"hiddenText"_s);
    text->setForegroundRole(QPalette::ToolTipText);
    text->setWordWrap(true);
    auto *show = new QPushButton(tr("Show &amounts and names"), this);
    show->setObjectName(u"showHidden"_s);
    giveRoom(*show);
    connect(show, &QPushButton::clicked, this, &HiddenSign::showRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(text, 1);
    row->addWidget(show);
}

} // namespace holdfast
