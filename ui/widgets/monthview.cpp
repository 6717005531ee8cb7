#include "ui/widgets/monthview.h"

#include "ui/models/consentmonth.h"
#include "ui/widgets/besideletters.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/focusframe.h"
#include "ui/widgets/tones.h"
#include "ui/words/calendarwords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace holdfast {
namespace {

constexpr int kDayPadding = 4;
constexpr int kDayMargin = 2; ///< above and below
constexpr int kDayShape = 12;

/// A day: its number, the shape of its most urgent end beside it, and as many names as fit.
class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const QColor base = palette.color(QPalette::Base);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool inMonth = index.data(ConsentMonth::InMonthRole).toBool();
        const QColor quietGround = inMonth ? base : palette.color(QPalette::AlternateBase);
        const QColor ground =
            selected ? blended(base, palette.color(QPalette::Highlight), 0.22) : quietGround;
        const QColor ink = inMonth ? readableOn(palette.color(QPalette::Text), ground)
                                   : mutedColor(palette, ground);
        const QStringList names = index.data(ConsentMonth::NamesRole).toStringList();
        const QRect inside = option.rect.adjusted(kDayPadding, kDayMargin, -kDayPadding, -kDayMargin);
        const int line = option.fontMetrics.height();

        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, ground);
        paintLines(*painter, option);
        QFont font = option.font;
        if (index.data(ConsentMonth::TodayRole).toBool()) {
            // Framed and bold: a colour alone would not be seen by everybody.
            font.setWeight(QFont::Bold);
            painter->setPen(QPen(ink, 1));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->setFont(font);
        painter->setPen(ink);
        QRect place(inside.left(), inside.top(), inside.width(), line);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        if (const QVariant tone = index.data(ConsentMonth::ToneRole); tone.isValid()) {
            const int side = besideLetters(kDayShape, option.fontMetrics);
            const QRect shape = QStyle::visualRect(
                option.direction, inside,
                QRect(inside.right() - side, inside.top() + (line - side) / 2, side, side));
            paintToneShape(*painter, shape, Tone(tone.toInt()),
                           toneColor(Tone(tone.toInt()), palette, ground));
        }
        painter->setFont(option.font);
        paintNames(*painter, option, names, place.translated(0, line), inside.bottom());
        painter->restore();
        paintFocusFrame(*painter, option, ground);
    }

private:
    /// Those of styles may be too faint to part the days.
    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option)
    {
        const QRect &cell = option.rect;
        const QColor line = lineColor(option.palette);
        const QRect end(cell.right(), cell.top(), 1, cell.height());
        painter.fillRect(QStyle::visualRect(option.direction, cell, end), line);
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), line);
    }
    static void paintNames(QPainter &painter, const QStyleOptionViewItem &option,
                           const QStringList &names, QRect place, int bottom)
    {
        const int room = std::max(0, (bottom - place.top() + 1) / place.height());
        const int shown = names.size() <= room ? int(names.size()) : std::max(0, room - 1);
        const auto draw = [&](const QString &text) {
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
            place.translate(0, place.height());
        };
        for (int i = 0; i < shown; ++i)
            draw(names.at(i));
        if (room > 0 && shown < names.size())
            draw(shown == 0 ? MonthView::tr("%n end(s)", nullptr, int(names.size()))
                            : moreEnds(names.size() - shown));
    }
};

} // namespace

MonthView::MonthView(ConsentMonth &model, QWidget *parent) : QTableView(parent), m_month(model)
{
    setModel(&model);
    letSelectingChoose(*this);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false); // drawn by the days
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(16);
    const int line = fontMetrics().height();
    setMinimumHeight(ConsentMonth::kWeeks * (line + 2 * kDayMargin) + line + 10);
    connect(this, &QAbstractItemView::doubleClicked, this, &MonthView::chosen);
}

void MonthView::setDay(QDate day)
{
    if (!day.isValid())
        return;
    // First the day: whoever hears of the other month may ask for it.
    const bool another = std::exchange(m_day, day) != day;
    m_month.setMonth(day);
    setCurrentIndex(m_month.indexOf(day));
    if (another)
        Q_EMIT dayChanged(day);
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &before)
{
    QTableView::currentChanged(current, before);
    // By the mouse, or what reads the screen aloud: a day beside the month leads to its own.
    if (const QDate day = m_month.dateOf(current); day.isValid() && day != m_day)
        QMetaObject::invokeMethod(this, [this, day] { setDay(day); }, Qt::QueuedConnection);
}

std::vector<OwnKeys> MonthView::ownKeys()
{
    return {{{Qt::Key_Left, Qt::Key_Right}, tr("Go from day to day")},
            {{Qt::Key_Up, Qt::Key_Down}, tr("Go from week to week")},
            {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Go from month to month")},
            {{Qt::Key_Home, Qt::Key_End}, tr("Go to the first or last day of the month")},
            {{Qt::Key_Return}, tr("Go to what ends on the day")}};
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QDate first(m_day.year(), m_day.month(), 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(mirrored ? 1 : -1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(mirrored ? -1 : 1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(first);
    case Qt::Key_End:
        return setDay(first.addMonths(1).addDays(-1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// All of the month, always: what is left over goes to the first columns and rows.
void MonthView::fit()
{
    const QSize room = viewport()->size();
    for (int column = 0; column < ConsentMonth::kDays; ++column)
        setColumnWidth(column, room.width() / ConsentMonth::kDays +
                                   (column < room.width() % ConsentMonth::kDays ? 1 : 0));
    for (int row = 0; row < ConsentMonth::kWeeks; ++row)
        setRowHeight(row, room.height() / ConsentMonth::kWeeks +
                              (row < room.height() % ConsentMonth::kWeeks ? 1 : 0));
}

} // namespace holdfast
