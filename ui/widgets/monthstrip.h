#pragma once

#include "core/lifecycle/historymonths.h"
#include "ui/widgets/ownkeys.h"
#include "ui/words/datewords.h"

#include <QWidget>

#include <vector>

namespace holdfast {

/// The months of which an account's transactions are kept, as a strip of cells, the earliest first:
/// filled, half filled, an empty frame where nothing was booked, a line where nothing is kept. In so
/// many lines as there have to be. The arrow keys go from month to month and tell each in a sentence,
/// as hovering does.
class MonthStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MonthStrip(QWidget *parent = nullptr);

    /// The arrow keys stay at their month; at the last one they stay at the last.
    void setCells(std::vector<MonthCell> cells, const WordContext &context);
    [[nodiscard]] const std::vector<MonthCell> &cells() const { return m_cells; }
    [[nodiscard]] const WordContext &context() const { return m_context; }
    /// The month the arrow keys are at, from 0; −1 without cells.
    [[nodiscard]] int current() const { return m_current; }
    /// The same as its first day; invalid where it is the last one, or there is none.
    [[nodiscard]] QDate currentMonth() const;
    /// To that month; to the last one where it is invalid or not shown. Tells nothing.
    void goTo(QDate month);
    /// The place of a month on the widget.
    [[nodiscard]] QRect cellRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// For the list of shortcuts.
    [[nodiscard]] static std::vector<OwnKeys> ownKeys();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int step(int width) const;
    [[nodiscard]] int perLine(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int cellAt(const QPoint &place) const;
    void setCurrent(int index);
    void describe();
    void paintCell(QPainter &painter, const QRectF &box, MonthCover cover) const;

    std::vector<MonthCell> m_cells;
    WordContext m_context;
    int m_current = -1;
};

} // namespace holdfast
