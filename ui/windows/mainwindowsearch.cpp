// The part of MainWindow about the search.
#include "ui/windows/mainwindow.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/connectionview.h"
#include "ui/windows/mainbar.h"

#include <QLineEdit>
#include <QTimer>

#include <utility>

namespace holdfast {

void MainWindow::filter(const QString &typed)
{
    if (!typed.isEmpty()) {
        readAccountNames();
        const bool isTyped = m_bar->search().hasFocus();
        backToList(); // where it is seen
        if (isTyped)
            m_bar->search().setFocus(); // the next letter goes there, too
    }
    // The row that was selected before the search, or that the person selected meanwhile. What the
    // search takes away is selected again once it is there again.
    if (const ConnectionId now = m_view->currentId(); !now.isEmpty() || !m_model.isFiltered())
        m_soughtFrom = now;
    // A view whose current row goes selects another one, whose details nobody asked for.
    m_filtering = true;
    m_model.setFilterText(typed);
    m_view->selectOnly(m_soughtFrom);
    m_filtering = false;
    followSelection();
    showState();
    if (typed.isEmpty())
        m_searchRests->stop();
    else
        m_searchRests->start();
}

/// Also when the same is found as by the search before: it is another question.
void MainWindow::sayFound()
{
    m_announcer->forget();
    m_announcer->announce(m_model.rowCount() == 0
                              ? tr("Nothing found")
                              : tr("%n connection(s) found", nullptr, m_model.rowCount()));
}

void MainWindow::startSearch()
{
    readAccountNames();
    backToList();
    m_bar->search().setFocus(Qt::ShortcutFocusReason);
    m_bar->search().selectAll();
}

/// For a search, and so not before there is one.
void MainWindow::readAccountNames()
{
    if (!std::exchange(m_accountNamesStale, false))
        return;
    m_service.accountNames(this, [this](const Expected<std::vector<NamedAccount>> &names) {
        if (!names) {
            m_accountNamesStale = true; // the next letter asks again
            return;
        }
        m_model.setAccountNames(*names);
        m_preparing->start(0);
        showState();
    });
}

} // namespace holdfast
