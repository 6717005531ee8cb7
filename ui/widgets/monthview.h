#pragma once

#include "ui/widgets/ownkeys.h"

#include <QDate>
#include <QTableView>

#include <vector>

namespace holdfast {

class ConsentMonth;

/// The grid of a month. One day is current; the arrow keys go from day to day across the ends of the
/// month, Page Up and Page Down from month to month, Home and End to its first and last day.
class MonthView : public QTableView
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    explicit MonthView(ConsentMonth &model, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    /// Shows its month as well.
    void setDay(QDate day);

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

Q_SIGNALS:
    /// Another day is current, by whichever way.
    void dayChanged(QDate day);
    /// Enter or a double click on the current day.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override;

private:
    void fit();

    ConsentMonth &m_month;
    QDate m_day;
};

} // namespace holdfast
