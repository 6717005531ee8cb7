// The part of MainWindow that shows one connection whole, beside the list or below it.
#include "ui/windows/mainwindow.h"

#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/personaldesk.h"

#include <QMenu>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace std::chrono_literals;

namespace {

/// From this width on the details have room beside the list; below it they go under it.
constexpr int kWide = 1100;
constexpr int kWideInLines = 68; ///< of text, which matters where letters are large
constexpr int kDetailsWidth = 360;
constexpr int kDetailsInLines = 15; ///< high, where they stand below it

/// Whether the details stand beside the list.
bool isWide(const QWidget &window)
{
    return window.width() >= std::max(kWide, kWideInLines * window.fontMetrics().height());
}
/// Somebody walking through the list with the arrow keys does not ask the service for every row.
constexpr auto kSelectionRest = 400ms;
/// Transactions come page by page, many a second; what is told of them is enough once in this time.
constexpr auto kBetweenProgress = 1s;

} // namespace

void MainWindow::followSelection()
{
    if (m_filtering)
        return;
    const ConnectionId id = m_view->currentId();
    if (id.isEmpty()) {
        closeDetails();
        return;
    }
    if (m_detailsTabs && m_detailsTabs->isVisible() && m_detailsTabs->shown() == id)
        return;
    if (!m_detailsTabs) {
        buildDetails();
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

void MainWindow::buildDetails()
{
    m_detailsTabs = new DetailsTabs(m_service, m_splitter);
    m_splitter->addWidget(m_detailsTabs);
    m_detailsTabs->setCurrentIndex(m_arranged.detailsTab);
    const auto &tabs = m_detailsTabs;
    connect(tabs, &QTabWidget::currentChanged, this, &MainWindow::arrangementMoves);
    connect(tabs, &DetailsTabs::actionRequested, m_commands, &ConnectionCommands::perform);
    connect(tabs, &DetailsTabs::removalRequested, this, &MainWindow::askRemoval);
    connect(tabs, &DetailsTabs::personalRequested, m_personal, &PersonalDesk::editConnection);
    connect(tabs, &DetailsTabs::accountPersonalRequested, m_personal, &PersonalDesk::editAccount);
    connect(tabs, &DetailsTabs::accountHidingRequested, m_personal, &PersonalDesk::hideAccount);
    connect(tabs, &DetailsTabs::accountNumberRequested, m_commands, [this](const QString &number) {
        m_commands->copyAccountNumber(number, m_preferences.now().clipboardStays);
    });
    connect(tabs, &DetailsTabs::questionRequested, m_personal, &PersonalDesk::answer);
    connect(tabs, &DetailsTabs::connectionRequested, this, &MainWindow::showConnection);
}

/// Pages that are not looked at keep what they last showed; so all of them are made anew.
void MainWindow::forgetDetails()
{
    if (!m_detailsTabs)
        return;
    m_arranged.detailsTab = m_detailsTabs->currentIndex();
    if (m_detailsTabs->isAncestorOf(focusWidget()))
        m_view->setFocus();
    m_detailsNow.reset();
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
    if (m_detailsTabs->shown() == id)
        return;
    closeDetails();
    m_commands->tellError(error);
}

void MainWindow::showDetails(const ConnectionDetails &details)
{
    m_detailsNow = details;
    const ConnectionEntry &entry = details.entry;
    m_detailsTabs->showDetails(
        {details, assess(entry.connection, entry.facts, m_service.ruleSettings(), m_clock.now()),
         words()});
    schedule();
}

/// To each tab, in the order in which they stand.
void MainWindow::addDetailsActions(QMenu &menu)
{
    const std::pair<QString, DetailsTabs::Tab> all[] = {
        {tr("&Overview"), DetailsTabs::Overview},   {tr("Co&nsent"), DetailsTabs::Consent},
        {tr("&Accounts"), DetailsTabs::Accounts},   {tr("Acti&vity"), DetailsTabs::Activity},
        {tr("S&yncs"), DetailsTabs::Syncs}, {tr("&Transactions"), DetailsTabs::Transactions}};
    for (const auto &[name, tab] : all) {
        const auto key = Qt::Key(Qt::Key_1 + int(tab));
        menu.addAction(name, QKeySequence(Qt::CTRL | key), this,
                       [this, to = tab] { goToDetails(to); });
    }
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
    if (!m_detailsTabs)
        return;
    // In a low window the panel of a flow and the details would leave no room for the list.
    const bool busy = m_flowPanel && !m_flowPanel->isHidden();
    const bool room = !busy || m_splitter->orientation() == Qt::Horizontal;
    m_detailsTabs->setVisible(room && !m_instead && !m_view->currentId().isEmpty());
}

void MainWindow::placeDetails()
{
    const bool wide = isWide(*this);
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    // As the person made it, but never so that nothing of the list is left.
    const auto fitting = [](int kept, int usual, int room) {
        return std::min(kept > 0 ? kept : usual, room * 2 / 3);
    };
    if (wide) {
        // So that all tabs have their names where that leaves the list more than half of the window.
        const int names = m_detailsTabs->widthOfTabs();
        const int usual =
            std::max(kDetailsWidth, names <= width() * 5 / 12 ? names : width() * 7 / 20);
        const int beside = fitting(m_arranged.detailsBeside, usual, width());
        m_splitter->setSizes({width() - beside, beside});
    } else {
        const int room = m_splitter->height();
        const int below = fitting(m_arranged.detailsBelow, kDetailsInLines * fontMetrics().height(), room);
        m_splitter->setSizes({room - below, below});
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool wide = isWide(*this);
    if (m_detailsTabs && wide != (m_splitter->orientation() == Qt::Horizontal))
        placeDetails();
    showDetailsIfRoom();
    arrangementMoves();
}

/// From the search to what it found: Enter there then does what is advised.
void MainWindow::enterList()
{
    backToList();
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

} // namespace holdfast
