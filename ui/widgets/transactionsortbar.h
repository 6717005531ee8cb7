#pragma once

#include "core/lifecycle/transactionlist.h"

#include <QWidget>

#include <array>

class QSpacerItem;
class QToolButton;

namespace holdfast {

class PlainLabel;

/// By what the transactions are sorted: date, text or amount, as the head of a list. A click or Space
/// sorts by it, another one turns the order round. "Description" stands above the descriptions.
class TransactionSortBar : public QWidget
{
    Q_OBJECT
public:
    explicit TransactionSortBar(QWidget *parent = nullptr);

    [[nodiscard]] TransactionSorting sorting() const { return m_sorting; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(TransactionOrder by, const QString &name, const QString &text);
    void choose(TransactionOrder by);
    void showSorting();
    void placeDescription();

    TransactionSorting m_sorting;
    std::array<QToolButton *, 3> m_buttons = {}; ///< by TransactionOrder
    PlainLabel *m_sortBy;
    QSpacerItem *m_beforeDescription;          ///< the layout's
};

} // namespace holdfast
