#include "ui/widgets/monthstrip.h"

#include "ui/widgets/besideletters.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/tones.h"
#include "ui/words/monthwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace holdfast {

namespace {

constexpr int kCellHeight = 14;
constexpr int kCellGap = 2;
/// From one cell to the next: wider where there is room, and never so narrow that it cannot be told.
constexpr int kLeastStep = 8;
constexpr int kMostStep = 12;
constexpr int kYearGap = 2; ///< between the cells and the year below
constexpr int kLineGap = 6;
constexpr int kFrame = 3; ///< around all, for the mark of the keyboard

} // namespace

MonthStrip::MonthStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MonthStrip::setCells(std::vector<MonthCell> cells, const WordContext &context)
{
    const QDate month = currentMonth();
    m_cells = std::move(cells);
    m_context = context;
    goTo(month);
    updateGeometry();
}

QDate MonthStrip::currentMonth() const
{
    return m_current < 0 || m_current == int(m_cells.size()) - 1
               ? QDate()
               : m_cells[size_t(m_current)].month;
}

void MonthStrip::goTo(QDate month)
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(),
                                    [month](const MonthCell &cell) { return cell.month == month; });
    m_current = found == m_cells.end() ? int(m_cells.size()) - 1 : int(found - m_cells.begin());
    describe();
    update();
}

int MonthStrip::step(int width) const
{
    const int count = std::max(1, int(m_cells.size()));
    return std::clamp((width - 2 * kFrame) / count, kLeastStep,
                      besideLetters(kMostStep, fontMetrics()));
}

/// Whole years where not all fit, so that Januaries stand under one another.
int MonthStrip::perLine(int width) const
{
    const int fitting = std::max(1, (width - 2 * kFrame + kCellGap) / step(width));
    if (fitting >= int(m_cells.size()))
        return std::max(1, int(m_cells.size()));
    return fitting >= 12 ? fitting / 12 * 12 : fitting;
}

int MonthStrip::lineHeight() const
{
    return besideLetters(kCellHeight, fontMetrics()) + kYearGap + fontMetrics().height() + kLineGap;
}

QSize MonthStrip::sizeHint() const
{
    const int width = int(std::min<size_t>(m_cells.size(), 36)) * kLeastStep + 2 * kFrame;
    return {width, heightForWidth(width)};
}

QSize MonthStrip::minimumSizeHint() const
{
    return {12 * kLeastStep + 2 * kFrame, lineHeight()};
}

int MonthStrip::heightForWidth(int width) const
{
    const int each = perLine(width);
    const int lines = (int(m_cells.size()) + each - 1) / each;
    return std::max(1, lines) * lineHeight() + 2 * kFrame;
}

QRect MonthStrip::cellRect(int index) const
{
    const int each = perLine(width());
    const int wide = step(width());
    const QRect box(kFrame + index % each * wide, kFrame + index / each * lineHeight(),
                    wide - kCellGap, besideLetters(kCellHeight, fontMetrics()));
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

int MonthStrip::cellAt(const QPoint &place) const
{
    for (int index = 0; index < int(m_cells.size()); ++index) {
        if (cellRect(index).adjusted(-1, -kFrame, 1, kFrame).contains(place))
            return index;
    }
    return -1;
}

void MonthStrip::paintCell(QPainter &painter, const QRectF &box, MonthCover cover) const
{
    const QColor ground = palette().color(QPalette::Base);
    const QColor filled = toneColor(Tone::Fine, palette(), ground);
    const QColor frame = mutedColor(palette(), ground);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    switch (cover) {
    case MonthCover::Whole:
        painter.fillRect(box, filled);
        break;
    case MonthCover::Partly:
        painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), filled);
        painter.setPen(filled);
        painter.drawRect(inner);
        break;
    case MonthCover::Quiet:
        painter.setPen(frame);
        painter.drawRect(inner);
        break;
    case MonthCover::Missing:
        painter.setPen(frame);
        painter.drawLine(inner.bottomLeft(), inner.bottomRight());
        break;
    }
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const int each = perLine(width());
    const int wide = step(width());
    int yearEnd = -1; // the last column that a year's number takes in this line
    for (int index = 0; index < int(m_cells.size()); ++index) {
        const MonthCell &cell = m_cells[size_t(index)];
        const QRect box = cellRect(index);
        paintCell(painter, box, cell.cover);
        if (index % each == 0)
            yearEnd = -1;
        if (cell.month.month() != 1 && index % each != 0)
            continue;
        // A year is told where it begins, and where a line does if there is room before the next.
        const QString year = m_context.locale.toString(cell.month, QStringLiteral("yyyy"));
        const int columns = fontMetrics().horizontalAdvance(year) / wide + 2;
        const bool crowded = cell.month.month() != 1 && 13 - cell.month.month() < columns;
        if (index % each <= yearEnd || crowded || index % each + columns > each + 1)
            continue;
        yearEnd = index % each + columns - 1;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int room = columns * wide;
        const QRect place(rightToLeft ? box.right() - room : box.left(),
                          box.bottom() + 1 + kYearGap, room, fontMetrics().height());
        painter.setPen(mutedColor(palette(), ground));
        painter.drawText(
            place, int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, year);
    }
    if (hasFocus() && m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(readableOn(palette().color(QPalette::Highlight), ground), 2));
        painter.drawRect(cellRect(m_current).adjusted(-1, -1, 2, 2));
    }
}

std::vector<OwnKeys> MonthStrip::ownKeys()
{
    return {{{Qt::Key_Left, Qt::Key_Right}, tr("Go from month to month of the history")},
            {{Qt::Key_Home, Qt::Key_End}, tr("Go to its first or last month")}};
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_cells.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(m_current + forwards);
    case Qt::Key_Left:
        return setCurrent(m_current - forwards);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthStrip::setCurrent(int index)
{
    const int next = std::clamp(index, std::min(0, int(m_cells.size()) - 1), int(m_cells.size()) - 1);
    m_current = next;
    describe();
    update();
    if (next >= 0)
        QToolTip::showText(mapToGlobal(cellRect(next).bottomLeft()),
                           plainToolTip(monthSentence(m_cells[size_t(next)], m_context)), this);
}

/// The month that the keyboard is at, then all of them.
void MonthStrip::describe()
{
    const QString summary = monthsSummary(m_cells, m_context);
    setAccessibleDescription(
        m_current < 0 ? summary
                      : monthSentence(m_cells[size_t(m_current)], m_context) + u' ' + summary);
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = cellAt(help->pos());
        const QString text = index < 0 ? monthsSummary(m_cells, m_context)
                                       : monthSentence(m_cells[size_t(index)], m_context);
        QToolTip::showText(help->globalPos(), plainToolTip(text), this,
                           index < 0 ? rect() : cellRect(index));
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::LayoutDirectionChange)
        update();
    return QWidget::event(event);
}

} // namespace holdfast
