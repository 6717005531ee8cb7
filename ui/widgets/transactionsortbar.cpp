#include "ui/widgets/transactionsortbar.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace holdfast {

using namespace Qt::StringLiterals;

TransactionSortBar::TransactionSortBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 4);
    addButton(TransactionOrder::Date, u"transactionsByDate"_s, tr("Date"));
    addButton(TransactionOrder::Text, u"transactionsByText"_s, tr("Description"));
    row->addStretch(1);
    addButton(TransactionOrder::Amount, u"transactionsByAmount"_s, tr("Amount"));
    showSorting();
}

void TransactionSortBar::addButton(TransactionOrder by, const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, by] { choose(by); });
    m_buttons[size_t(by)] = button;
    layout()->addWidget(button);
}

/// At first the latest, the largest amount in, or the beginning of the alphabet.
void TransactionSortBar::choose(TransactionOrder by)
{
    if (m_sorting.by == by)
        m_sorting.ascending = !m_sorting.ascending;
    else
        m_sorting = {by, by == TransactionOrder::Text};
    showSorting();
    Q_EMIT changed();
}

void TransactionSortBar::showSorting()
{
    const auto describe = [this](TransactionOrder by) {
        if (m_sorting.by != by)
            return tr("Sorts by this");
        switch (by) {
        case TransactionOrder::Date:
            return m_sorting.ascending ? tr("Sorted: the earliest first")
                                       : tr("Sorted: the latest first");
        case TransactionOrder::Amount:
            return m_sorting.ascending
                       ? tr("Sorted: the smallest amount of each currency first")
                       : tr("Sorted: the largest amount of each currency first");
        case TransactionOrder::Text:
            return m_sorting.ascending ? tr("Sorted from A to Z") : tr("Sorted from Z to A");
        }
        return QString();
    };
    for (const TransactionOrder by :
         {TransactionOrder::Date, TransactionOrder::Amount, TransactionOrder::Text}) {
        QToolButton *button = m_buttons[size_t(by)];
        const Qt::ArrowType arrow = m_sorting.ascending ? Qt::UpArrow : Qt::DownArrow;
        button->setArrowType(m_sorting.by == by ? arrow : Qt::NoArrow);
        button->setAccessibleDescription(describe(by));
        button->setToolTip(describe(by));
    }
}

} // namespace holdfast
