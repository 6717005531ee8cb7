#pragma once

#include "core/lifecycle/transactionlist.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace holdfast {

/// By what the transactions are sorted: date, text or amount, as the head of a list. A click or Space
/// sorts by it, another one turns the order round.
class TransactionSortBar : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionSortBar(QWidget *parent = nullptr);

    [[nodiscard]] TransactionSorting sorting() const { return m_sorting; }

Q_SIGNALS:
    void changed();

private:
    void addButton(TransactionOrder by, const QString &name, const QString &text);
    void choose(TransactionOrder by);
    void showSorting();

    TransactionSorting m_sorting;
    std::array<QToolButton *, 3> m_buttons = {}; ///< by TransactionOrder
};

} // namespace holdfast
