#include "ui/widgets/eventtree.h"

#include "ui/models/eventmodel.h"
#include "ui/widgets/eventdelegate.h"
#include "ui/widgets/rowcopy.h"
#include "ui/widgets/tones.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

void addCorrelation(QMenu &menu, const QModelIndex &row)
{
    const QString id = row.data(EventModel::CorrelationRole).toString();
    if (!id.isEmpty())
        menu.addAction(EventTree::tr("Copy c&orrelation id"), &menu,
                       [id] { QGuiApplication::clipboard()->setText(id); });
}

} // namespace

EventTree::EventTree(EventModel &model, QWidget *parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new EventDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    // By pixels it would measure the sentences of all rows before it can scroll.
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    new RowCopy(
        *this, [](const QModelIndex &row) { return row.data(EventModel::CopyRole).toString(); },
        &addCorrelation);
}

void EventTree::focusContent()
{
    setFocus(Qt::ShortcutFocusReason);
    if (!selectionModel()->hasSelection())
        setCurrentIndex(model()->index(0, 0));
}

/// The same ground as the row has; a style would fill the place before a selected line with the full
/// colour of the selection.
void EventTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    painter->fillRect(rect, selected ? selectedGround(palette()) : palette().color(QPalette::Base));
    if (!model()->hasChildren(index))
        return;
    QStyleOption option;
    option.initFrom(this);
    option.state |= QStyle::State_Item | QStyle::State_Children;
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    option.state.setFlag(QStyle::State_MouseOver, false);
    // Beside the first line, where the icon is.
    const QRect innermost(rect.right() - indentation() + 1, rect.top(), indentation(),
                          std::min(rect.height(), EventDelegate::firstLineHeight(fontMetrics())));
    option.rect = QStyle::visualRect(layoutDirection(), rect, innermost);
    // The arrow alone: some styles draw the lines of a tree with it, which here would be stubs.
    const auto sideways =
        isRightToLeft() ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(isExpanded(index) ? QStyle::PE_IndicatorArrowDown : sideways, &option,
                           painter, this);
}

std::vector<OwnKeys> EventTree::ownKeys()
{
    return {{{Qt::Key_Return, Qt::Key_Right, Qt::Key_Left}, tr("Open what belongs to an entry, or close it")},
            {{QKeySequence(QKeySequence::Copy)}, tr("Copy the entry")}};
}

void EventTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current.isValid() && !current.parent().isValid())
        return setExpanded(current, !isExpanded(current));
    QTreeView::keyPressEvent(event);
}

/// Sentences are broken by the width there is.
void EventTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout();
}

} // namespace holdfast
