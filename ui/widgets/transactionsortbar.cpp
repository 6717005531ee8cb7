#include "ui/widgets/transactionsortbar.h"

#include "ui/widgets/plaintexts.h"
#include "ui/widgets/transactiondelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// How far within the button its text begins, in pixels: behind the arrow, as Qt's styles put it, or
/// in the middle.
int textBegins(const QToolButton &button)
{
    constexpr int kBehindArrow = 4;
    if (button.arrowType() != Qt::NoArrow)
        return button.iconSize().width() + kBehindArrow;
    const int text = button.fontMetrics().horizontalAdvance(button.text());
    return (button.sizeHint().width() - text) / 2;
}

} // namespace

TransactionSortBar::TransactionSortBar(QWidget *parent)
    : QWidget(parent), m_sortBy(new PlainLabel(tr("Sort by:"), this)),
      m_beforeDescription(new QSpacerItem(0, 0))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 4);
    row->setSpacing(0);
    m_sortBy->setObjectName(u"transactionsSortBy"_s);
    row->addWidget(m_sortBy);
    addButton(TransactionOrder::Date, u"transactionsByDate"_s, tr("Date"));
    row->addItem(m_beforeDescription);
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
    placeDescription();
}

void TransactionSortBar::placeDescription()
{
    const QToolButton &date = *m_buttons[size_t(TransactionOrder::Date)];
    const QToolButton &text = *m_buttons[size_t(TransactionOrder::Text)];
    const int begins = TransactionDelegate::descriptionBegins(width(), fontMetrics());
    m_sortBy->setVisible(begins == 0); // in rows of two lines nothing stands below its head
    const int before =
        layout()->contentsMargins().left() + date.sizeHint().width() + textBegins(text);
    m_beforeDescription->changeSize(std::max(8, begins - before), 0);
    layout()->invalidate();
    layout()->activate(); // or it would jump a moment later
}

void TransactionSortBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDescription();
}

void TransactionSortBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeDescription();
}

} // namespace holdfast
