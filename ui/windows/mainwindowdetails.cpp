// The part of MainWindow that shows one connection whole, beside the list or below it.
#include "ui/windows/mainwindow.h"

#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/personaldesk.h"

#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace std::chrono_literals;

namespace {

/// From this width on the details have room beside the list; below it they go under it.
constexpr int kWide = 1100;
constexpr int kDetailsWidth = 360;
constexpr int kDetailsHeight = 240;
/// Somebody walking through the list with the arrow keys does not ask the service for every row.
constexpr auto kSelectionRest = 400ms;
/// Transactions come page by page, many a second; what is told of them is enough once in this time.
constexpr auto kBetweenProgress = 1s;

} // namespace

void MainWindow::followSelection()
{
    const ConnectionId id = m_view->currentId();
    if (id.isEmpty()) {
        closeDetails();
        return;
    }
    if (m_details && m_detailsTabs->isVisible() && m_details->shown() == id)
        return;
    if (!m_details) {
        m_detailsTabs = new DetailsTabs(m_service, m_splitter);
        m_details = &m_detailsTabs->overview();
        m_splitter->addWidget(m_detailsTabs);
        m_detailsTabs->setCurrentIndex(m_arranged.detailsTab);
        connect(m_detailsTabs, &QTabWidget::currentChanged, this, &MainWindow::arrangementMoves);
        connect(m_details, &DetailsPane::actionRequested, m_commands, &ConnectionCommands::perform);
        connect(m_details, &DetailsPane::removalRequested, this, &MainWindow::askRemoval);
        connect(m_details, &DetailsPane::personalRequested, m_personal,
                &PersonalDesk::editConnection);
        connect(m_details, &DetailsPane::accountPersonalRequested, m_personal,
                &PersonalDesk::editAccount);
        connect(m_details, &DetailsPane::accountHidingRequested, m_personal,
                &PersonalDesk::hideAccount);
        connect(m_details, &DetailsPane::questionRequested, m_personal, &PersonalDesk::answer);
        // Later: the button that asks is part of what is drawn again.
        connect(
            m_details, &DetailsPane::redrawRequested, this,
            [this] {
                if (m_detailsNow)
                    showDetails(*m_detailsNow);
            },
            Qt::QueuedConnection);
        m_detailsDue = new QTimer(this);
        m_detailsDue->setSingleShot(true);
        connect(m_detailsDue, &QTimer::timeout, this, [this] { loadDetails(true); });
        m_progressDue = new QTimer(this);
        m_progressDue->setSingleShot(true);
        connect(m_progressDue, &QTimer::timeout, this, [this] { loadDetails(false); });
        placeDetails();
    }
    showDetailsIfRoom();
    loadDetails(false);
    m_detailsDue->start(kSelectionRest);
}

/// Pages that are not looked at keep what they last showed; so all of them are made anew.
void MainWindow::forgetDetails()
{
    if (!m_details)
        return;
    m_arranged.detailsTab = m_detailsTabs->currentIndex();
    if (m_detailsTabs->isAncestorOf(focusWidget()))
        m_view->setFocus();
    m_detailsNow.reset();
    m_details = nullptr;
    delete std::exchange(m_detailsDue, nullptr);
    delete std::exchange(m_progressDue, nullptr);
    delete std::exchange(m_detailsTabs, nullptr);
    followSelection();
}

void MainWindow::loadDetails(bool fromService)
{
    const ConnectionId id = m_view->currentId();
    if (id.isEmpty())
        return;
    const auto take = [this, id](const Expected<ConnectionDetails> &details) {
        // Another row may have been chosen meanwhile.
        if (id != m_view->currentId())
            return;
        if (details)
            showDetails(*details);
        else
            detailsFailed(id, details.error());
    };
    if (fromService)
        m_service.refreshDetails(id, this, take);
    else
        m_service.details(id, this, take);
}

/// What stands there may be older, but never another row's.
void MainWindow::detailsFailed(const ConnectionId &id, const Error &error)
{
    if (m_details->shown() == id)
        return;
    closeDetails();
    m_commands->tellError(error);
}

void MainWindow::showDetails(const ConnectionDetails &details)
{
    m_detailsNow = details;
    const ConnectionEntry &entry = details.entry;
    m_details->showDetails(
        details, assess(entry.connection, entry.facts, m_service.ruleSettings(), m_clock.now()),
        words());
    m_detailsTabs->setDetails(details, words());
    schedule();
}

/// Of the selected connection, or of the first one.
void MainWindow::goToDetails(int tab)
{
    backToList();
    if (m_view->currentId().isEmpty())
        enterList();
    if (m_detailsTabs && m_detailsTabs->isVisible())
        m_detailsTabs->go(DetailsTabs::Tab(tab));
}

void MainWindow::takeTransactions(const QList<ConnectionId> &ids)
{
    if (m_detailsNow && ids.contains(m_detailsNow->entry.connection.id) &&
        !m_progressDue->isActive())
        m_progressDue->start(kBetweenProgress);
}

void MainWindow::closeDetails()
{
    m_detailsNow.reset();
    if (m_detailsTabs)
        m_detailsTabs->hide();
}

void MainWindow::showDetailsIfRoom()
{
    if (!m_details)
        return;
    // In a low window the panel of a flow and the details would leave no room for the list.
    const bool busy = m_flowPanel && !m_flowPanel->isHidden();
    const bool room = !busy || m_splitter->orientation() == Qt::Horizontal;
    m_detailsTabs->setVisible(room && !m_instead && !m_view->currentId().isEmpty());
}

void MainWindow::placeDetails()
{
    const bool wide = width() >= kWide;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    // As the person made it, but never so that nothing of the list is left.
    const auto fitting = [](int kept, int usual, int room) {
        return std::min(kept > 0 ? kept : usual, room * 2 / 3);
    };
    if (wide) {
        const int beside = fitting(m_arranged.detailsBeside, kDetailsWidth, width());
        m_splitter->setSizes({width() - beside, beside});
    } else {
        const int room = m_splitter->height();
        const int below = fitting(m_arranged.detailsBelow, kDetailsHeight, room);
        m_splitter->setSizes({room - below, below});
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool wide = width() >= kWide;
    if (m_details && wide != (m_splitter->orientation() == Qt::Horizontal))
        placeDetails();
    showDetailsIfRoom();
    arrangementMoves();
}

/// From the search to what it found: Enter there then does what is advised.
void MainWindow::enterList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

} // namespace holdfast
