// How the person arranges the window, and its way back to that.

#include "core/service/listedrow.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/windows/mainbar.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/noticedesk.h"
#include "ui/windows/personaldesk.h"

#include <QLineEdit>
#include <QSplitter>
#include <QTimer>

namespace holdfast {

void MainWindow::arrange(const WindowArrangement &arrangement)
{
    m_arranged = arrangement;
    m_view->setColumns(arrangement.columns);
    if (arrangement.groupBy != m_model.groupBy())
        m_view->groupBy(arrangement.groupBy);
    if (arrangement.sortBy != m_model.sortBy() || arrangement.sortOrder != m_model.sortOrder())
        m_view->orderBy(columnOf(arrangement.sortBy), arrangement.sortOrder);
    if (m_detailsTabs)
        placeDetails();
    selectAgain();
}

WindowArrangement MainWindow::arrangement() const
{
    WindowArrangement now = m_arranged;
    now.sortBy = m_model.sortBy();
    now.sortOrder = m_model.sortOrder();
    now.groupBy = m_model.groupBy();
    now.columns = m_view->columns();
    if (const ConnectionId selected = m_view->currentId(); !selected.isEmpty())
        now.selected = selected;
    if (m_detailsTabs)
        now.detailsTab = m_detailsTabs->currentIndex();
    return now;
}

void MainWindow::takeOver(const MainWindow &before)
{
    arrange(before.arrangement());
    m_bar->search().setText(before.m_bar->search().text());
    m_personal->takeDrafts(*before.m_personal);
    m_told->takeOver(*before.m_told);
}

/// Behind the first picture: details are a journey of their own.
void MainWindow::selectAgain()
{
    if (!m_painted || m_arranged.selected.isEmpty())
        return;
    if (m_view->currentId().isEmpty()) {
        const ConnectionSnapshot rows = m_service.snapshot();
        const ConnectionEntry *row = rowFor(*rows, m_arranged.selected);
        m_view->select(row ? row->connection.id : m_arranged.selected);
    }
    // Who has selected something, or nothing again, is not asked a second time.
    if (!m_view->currentId().isEmpty() || m_service.snapshotIsWhole())
        m_arranged.selected = ConnectionId();
}

void MainWindow::arrangementMoves()
{
    // Starting again, it only begins to count once the person is done.
    m_arrangementRests->start();
}

void MainWindow::takeDetailsSize()
{
    const QList<int> sizes = m_splitter->sizes();
    if (sizes.size() < 2 || sizes.at(1) == 0)
        return;
    (m_splitter->orientation() == Qt::Horizontal ? m_arranged.detailsBeside
                                                 : m_arranged.detailsBelow) = sizes.at(1);
    arrangementMoves();
}

} // namespace holdfast
