#include "ui/windows/removaldialog.h"

#include "ui/widgets/plaintexts.h"
#include "ui/words/servicewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

RemovalDialog::RemovalDialog(const QString &bankName, qsizetype accounts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"removalDialog"_s);
    setWindowTitle(tr("Remove a connection"));
    auto *question = new PlainLabel(removalQuestion(bankName, accounts), this);
    question->setObjectName(u"removalQuestion"_s);
    question->setWordWrap(true);
    question->setMinimumWidth(400);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"removalCancel"_s);
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(u"removalRemove"_s);
    remove->setAutoDefault(false);
    cancel->setDefault(true);
    const int width = std::max({cancel->sizeHint().width(), remove->sizeHint().width(), 120});
    cancel->setMinimumWidth(width);
    remove->setMinimumWidth(width);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(24);
    column->addWidget(question);
    column->addLayout(buttons);
    cancel->setFocus();
}

} // namespace holdfast
