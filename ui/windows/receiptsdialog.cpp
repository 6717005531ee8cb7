#include "ui/windows/receiptsdialog.h"

#include "ui/widgets/detailsparts.h"
#include "ui/widgets/dialogroom.h"
#include "ui/words/removalwords.h"
#include "ui/words/servicewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

ReceiptsDialog::ReceiptsDialog(const std::vector<RemovalReceipt> &receipts,
                               const WordContext &context, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"receiptsDialog"_s);
    setWindowTitle(receipts.size() == 1 ? tr("Receipt of a removal") : tr("Receipts of removals"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(16, 16, 16, 16);
    list->setSpacing(4);
    if (receipts.empty())
        list->addWidget(wrappedText(tr("Nothing has been removed yet.")));
    for (const RemovalReceipt &receipt : receipts) {
        addHeading(*list, receiptHeadline(receipt));
        m_text += receiptHeadline(receipt) + u'\n';
        FactGrid facts(*list);
        for (const auto &[name, value] : receiptFacts(receipt, context)) {
            facts.add(name, value);
            m_text += name + u": "_s + value + u'\n';
        }
        m_text += u'\n';
    }
    list->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"receiptsList"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto *copy = roomyButton(tr("Copy as text"), u"receiptsCopy"_s);
    copy->setAutoDefault(false);
    copy->setEnabled(!receipts.empty());
    auto *close = roomyButton(tr("Close"), u"receiptsClose"_s);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text.trimmed()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resizeByLetters(*this, {560, receipts.size() == 1 ? 320 : 520});
    close->setFocus();
}

} // namespace holdfast
