#include "ui/widgets/connectionview.h"

#include "ui/widgets/listheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = ConnectionDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    auto *header = new ListHeader(this);
    setHorizontalHeader(header);
    setModel(&m_model);

    for (const int column : {Columns::Accounts, Columns::NextUpdate, Columns::EnrichmentColumn})
        setColumnHidden(column, true);
    connect(header, &ListHeader::sectionClicked, this, &ConnectionView::sortByHeader);

    // After setModel(), so that the vertical header has followed each change already.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConnectionView::placeHeadings);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConnectionView::placeHeadings);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ConnectionView::placeHeadings);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConnectionView::placeHeadings);
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

void ConnectionView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        followAdvice(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Slash || event->key() == Qt::Key_Escape) {
        event->ignore(); // the window's: search, and close what is open
        return;
    }
    QTableView::keyPressEvent(event);
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
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).center());
    Q_EMIT contextMenuRequested(place);
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
}

std::vector<int> ConnectionView::firstRowsOfGroups() const
{
    // Rows of a group stand together, so each border is found by halving: five groups cost a few
    // dozen looks, not one per row.
    std::vector<int> firsts;
    const int rows = m_model.sortBy() == SortBy::Urgency ? m_model.rowCount() : 0;
    const auto group = [this](int row) {
        return m_model.index(row, Columns::Bank).data(Columns::GroupRole).toInt();
    };
    for (int first = 0; first < rows;) {
        firsts.push_back(first);
        int low = first + 1;
        int high = rows;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (group(middle) == group(first))
                low = middle + 1;
            else
                high = middle;
        }
        first = low;
    }
    return firsts;
}

void ConnectionView::placeHeadings()
{
    const std::vector<int> firsts = firstRowsOfGroups();
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
                     verticalHeader()->defaultSectionSize() + ConnectionDelegate::kHeadingHeight);
        m_headed.emplace_back(m_model.index(row, Columns::Bank));
    }
    verticalHeader()->setUpdatesEnabled(true);
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    placeColumns();
    QTableView::resizeEvent(event);
}

void ConnectionView::placeColumns()
{
    const int width = viewport()->width();
    const int button = m_delegate->buttonColumnWidth();
    // As wide as what mostly stands in them, in the person's own font; what is longer is wrapped.
    const auto holding = [this](const QString &usual, int besides) {
        return fontMetrics().horizontalAdvance(usual) + besides + 2 * ConnectionDelegate::kMargin;
    };
    const int bank = std::clamp(width * 23 / 100, holding(tr("4 accounts · enriched"), 48), 320);
    const int consent = std::clamp(width * 15 / 100, holding(tr("Ended 4 November"), 4), 200);
    const int wanted = std::clamp(width * 15 / 100, holding(tr("14 November, 08:00"), 4), 200);
    const int left = width - bank - consent - button;
    // What is the matter comes first: where it would be cut, the updates give their room to it.
    const bool narrow = left - wanted < holding(tr("Barclays wants you to confirm"), 24);
    const int updates = narrow ? 0 : wanted;
    setColumnHidden(Columns::Updates, narrow);
    setColumnWidth(Columns::Bank, bank);
    setColumnWidth(Columns::Consent, consent);
    setColumnWidth(Columns::Updates, updates);
    setColumnWidth(Columns::Button, button);
    setColumnWidth(Columns::State, std::max(140, left - updates));
}

} // namespace holdfast
