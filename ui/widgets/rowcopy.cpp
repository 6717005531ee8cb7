#include "ui/widgets/rowcopy.h"

#include "ui/widgets/actionicons.h"
#include "ui/widgets/choiceactions.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

RowCopy::RowCopy(QAbstractItemView &view, Text text, More more)
    : QObject(&view), m_view(view), m_text(std::move(text)), m_more(std::move(more))
{
    view.installEventFilter(this);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &RowCopy::showMenu);
}

QString RowCopy::spoken(const QModelIndex &row)
{
    return row.data(Qt::AccessibleTextRole).toString();
}

QString RowCopy::textWith(const QModelIndex &row) const
{
    QModelIndexList rows = m_view.selectionModel()->selectedRows();
    if (!rows.contains(row.siblingAtColumn(0)))
        return m_text(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &one : std::as_const(rows))
        lines << m_text(one);
    return lines.join(u'\n');
}

void RowCopy::showMenu(const QPoint &place)
{
    const QModelIndex row = m_view.indexAt(place);
    if (!row.isValid())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    closeWhenChosen(*menu);
    const QString text = textWith(row);
    menu->addAction(actionIcon(ActionIcon::Copy), tr("&Copy"), this,
                    [text] { QGuiApplication::clipboard()->setText(text); });
    if (m_more)
        m_more(*menu, row);
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

bool RowCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_view || event->type() != QEvent::KeyPress ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    // What is selected, wherever the keyboard is among it; nothing is not copied over something.
    const QModelIndexList rows = m_view.selectionModel() ? m_view.selectionModel()->selectedRows()
                                                         : QModelIndexList();
    const QModelIndex row = rows.isEmpty() ? m_view.currentIndex() : rows.constFirst();
    if (row.isValid())
        QGuiApplication::clipboard()->setText(textWith(row));
    return true;
}

} // namespace holdfast
