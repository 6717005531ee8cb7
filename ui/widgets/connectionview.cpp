#include "ui/widgets/connectionview.h"

#include "ui/widgets/listheader.h"
#include "ui/widgets/tones.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

using Columns = ConnectionListModel;

} // namespace

ConnectionView::ConnectionView(ConnectionListModel &model, BankIcons &icons, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ConnectionDelegate(icons, this))
{
    setObjectName(u"connectionView"_s);
    setAccessibleName(tr("Bank connections"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeights();
    auto *header = new ListHeader(this);
    setHorizontalHeader(header);
    setModel(&m_model);

    orderSections();
    connect(header, &ListHeader::sectionClicked, this, &ConnectionView::sortByHeader);
    connect(header, &ListHeader::sectionMoved, this, &ConnectionView::takeDraggedColumns);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        Q_EMIT listMenuRequested(header->viewport()->mapToGlobal(at));
    });

    // Not with each row: a reading brings many, and every heading is looked for each time.
    connect(&m_model, &ConnectionListModel::headingsChanged, this, &ConnectionView::placeHeadings);
    connect(&icons, &BankIcons::iconArrived, viewport(), qOverload<>(&QWidget::update));
    placeHeadings();
}

ConnectionId ConnectionView::currentId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? ConnectionId{} : m_model.idAt(rows.first().row());
}

void ConnectionView::select(const ConnectionId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, Columns::Bank));
}

void ConnectionView::selectOnly(const ConnectionId &id)
{
    if (id == currentId())
        return;
    if (id.isEmpty() || m_model.rowOf(id) < 0)
        selectionModel()->clear();
    else
        select(id);
}

void ConnectionView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT currentConnectionChanged();
}

void ConnectionView::focusInEvent(QFocusEvent *event)
{
    // Who comes by keyboard stands on a row at once, and sees where. The window's own first focus
    // selects nothing: opening the details is up to the person.
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && !currentIndex().isValid())
        setCurrentIndex(m_model.index(0, Columns::Bank));
    if (byKeyboard || currentIndex().isValid())
        QTableView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event);
}

std::vector<OwnKeys> ConnectionView::ownKeys()
{
    return {{{Qt::Key_Return}, tr("Do what the row's button does")},
            {{Qt::Key_Up, Qt::Key_Down}, tr("Go from row to row")},
            {{QKeyCombination(Qt::ControlModifier, Qt::Key_Up),
              QKeyCombination(Qt::ControlModifier, Qt::Key_Down)},
             tr("Go from group to group")},
            {{Qt::Key_Home, Qt::Key_End}, tr("Go to the first or last row")},
            {{QKeyCombination(Qt::ShiftModifier, Qt::Key_F10), Qt::Key_Menu},
             tr("Open the menu of the row")}};
}

void ConnectionView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        followAdvice(currentIndex());
        return;
    }
    if (event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        goToGroup(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_Slash || event->key() == Qt::Key_Escape) {
        event->ignore(); // the window's: search, and close what is open
        return;
    }
    QTableView::keyPressEvent(event);
}

/// To the first row of the next group, or of this one and then of the one before.
void ConnectionView::goToGroup(bool forward)
{
    const std::vector<int> firsts = m_model.firstRowsOfGroups();
    const int row = currentIndex().row();
    int to = -1;
    if (forward) {
        const auto next = std::upper_bound(firsts.begin(), firsts.end(), row);
        to = next == firsts.end() ? m_model.rowCount() - 1 : *next;
    } else {
        const auto after = std::lower_bound(firsts.begin(), firsts.end(), row);
        to = after == firsts.begin() ? 0 : *std::prev(after);
    }
    setCurrentIndex(m_model.index(to, Columns::Bank));
}

QModelIndex ConnectionView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing here: sideways leads nowhere, and Home and End are the ends of the list.
    const int last = m_model.rowCount() - 1;
    switch (action) {
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    case MoveHome:
        return m_model.index(0, Columns::Bank);
    case MoveEnd:
        return m_model.index(last, Columns::Bank);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

QModelIndex ConnectionView::buttonAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != Columns::Button)
        return {};
    return m_delegate->buttonRect(visualRect(index), index).contains(position) ? index
                                                                               : QModelIndex();
}

void ConnectionView::followAdvice(const QModelIndex &row)
{
    const auto action = static_cast<Action>(row.data(Columns::ActionRole).toInt());
    if (action != Action::None)
        Q_EMIT actionRequested(m_model.idAt(row.row()), action);
}

void ConnectionView::setHot(const QModelIndex &index, bool pressed)
{
    const QModelIndex before = m_delegate->hotButton();
    m_delegate->setHotButton(index, pressed);
    if (before.isValid())
        update(before);
    if (index.isValid())
        update(index);
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ConnectionView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex button =
        event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : QModelIndex();
    // A press on a button does not select its row: the details would open, the list shrink and the
    // button be gone from under the pointer before it is let go.
    if (button.isValid())
        return setHot(button, true);
    QTableView::mousePressEvent(event);
}

void ConnectionView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        const QModelIndex index = buttonAt(event->position().toPoint());
        if (index != m_delegate->hotButton())
            setHot(index, false);
    }
}

void ConnectionView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = m_delegate->hotButton();
    if (event->button() != Qt::LeftButton || !pressed.isValid())
        return QTableView::mouseReleaseEvent(event);
    const bool same = buttonAt(event->position().toPoint()) == pressed;
    setHot({}, false);
    if (!same)
        return;
    followAdvice(pressed);
    setCurrentIndex(pressed);
}

void ConnectionView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHot({}, false);
}

void ConnectionView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        Q_EMIT listMenuRequested(byMouse ? event->globalPos()
                                         : viewport()->mapToGlobal(viewport()->rect().center()));
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
    Q_EMIT contextMenuRequested(byMouse ? event->globalPos()
                                        : viewport()->mapToGlobal(visualRect(index).center()));
}

void ConnectionView::sortByHeader(int column)
{
    // First click: this column; second: the other way round; third: back to what needs you first.
    // The header has turned its own arrow by now, so the model is asked how it was.
    if (column != m_orderedBy)
        orderBy(column == Columns::Button ? -1 : column, Qt::AscendingOrder);
    else if (m_model.sortOrder() == Qt::AscendingOrder)
        orderBy(column, Qt::DescendingOrder);
    else
        orderBy(-1, Qt::AscendingOrder);
}

void ConnectionView::orderBy(int column, Qt::SortOrder order)
{
    m_orderedBy = column;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
    m_model.sort(column, order);
    scrollTo(currentIndex());
    Q_EMIT arranged();
}

void ConnectionView::groupBy(GroupBy by)
{
    m_model.setGroupBy(by);
    if (by == GroupBy::Urgency && m_model.sortBy() != SortBy::Urgency)
        orderBy(-1, Qt::AscendingOrder); // which is what stands together by urgency
    scrollTo(currentIndex());
    Q_EMIT arranged();
}

void ConnectionView::placeHeadings()
{
    const std::vector<int> firsts = m_model.firstRowsOfGroups();
    // A header that may update itself looks up where each row stands that changes its height, and
    // for that adds up the heights of all of them anew: 100,000 additions a heading.
    verticalHeader()->setUpdatesEnabled(false);
    // The header moves a section's height along with its row, and so do persistent indexes.
    for (const QPersistentModelIndex &headed : m_headed) {
        if (headed.isValid() && !std::binary_search(firsts.begin(), firsts.end(), headed.row()))
            setRowHeight(headed.row(), verticalHeader()->defaultSectionSize());
    }
    m_headed.clear();
    for (const int row : firsts) {
        setRowHeight(row,
                     verticalHeader()->defaultSectionSize() +
                         ConnectionDelegate::headingHeight(font()));
        m_headed.emplace_back(m_model.index(row, Columns::Bank));
    }
    verticalHeader()->setUpdatesEnabled(true);
    viewport()->update();
}

/// Over the whole width, since no column is as wide as every heading.
void ConnectionView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_headed.empty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const int top = event->rect().top();
    const int bottom = event->rect().bottom();
    const int height = ConnectionDelegate::headingHeight(font());
    for (const QPersistentModelIndex &headed : m_headed) {
        const int y = rowViewportPosition(headed.row());
        if (y > bottom)
            break;
        if (y + height >= top)
            paintHeading(painter, headed.row());
    }
}

void ConnectionView::paintHeading(QPainter &painter, int row) const
{
    const QRect strip(0, rowViewportPosition(row), viewport()->width(),
                      ConnectionDelegate::headingHeight(font()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(mutedColor(palette(), ConnectionDelegate::headingGround(palette())));
    const int margin = ConnectionDelegate::kMargin;
    const QRect place = strip.adjusted(margin + 4, 0, -margin - 4, 0);
    const QString words =
        m_model.index(row, Columns::Bank).data(Columns::HeadingRole).toString();
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(bold).elidedText(words, Qt::ElideRight, place.width()));
}

QSize ConnectionView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize()};
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    placeColumns();
    QTableView::resizeEvent(event);
}

void ConnectionView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeColumns();
    if (event->type() == QEvent::FontChange) {
        setRowHeights();
        placeHeadings();
    }
}

void ConnectionView::setRowHeights()
{
    const int height = ConnectionDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace holdfast
