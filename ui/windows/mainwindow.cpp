#include "ui/windows/mainwindow.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/connectionmenu.h"
#include "ui/windows/removaldialog.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/connectionwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/servicewords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPixels = 64;

} // namespace

MainWindow::MainWindow(ConnectionService &service, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_service(service), m_clock(clock), m_model(clock),
      m_icons(service, kIconPixels), m_changes(clock),
      m_commands(new ConnectionCommands(service, clock, this)), m_preparing(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    resize(1200, 760);
    buildContent();
    buildMenus();

    connect(&m_service, &ConnectionService::snapshotReplaced, this, &MainWindow::takeSnapshot);
    connect(&m_service, &ConnectionService::connectionsChanged, this, &MainWindow::takeChanges);
    connect(&m_service, &ConnectionService::healthChanged, this, &MainWindow::takeHealth);
    connect(&m_service, &ConnectionService::profileChanged, this, &MainWindow::takeProfile);
    connect(&m_service, &ConnectionService::flowChanged, this, &MainWindow::takeFlow);
    connect(&m_changes, &ChangeClock::due, this, &MainWindow::timeHasCome);
    connect(m_preparing, &QTimer::timeout, this, &MainWindow::prepare);
    connect(m_commands, &ConnectionCommands::told, this, &MainWindow::tell);
    connect(m_commands, &ConnectionCommands::connectionChanged, m_view, &ConnectionView::select);
    connect(m_commands, &ConnectionCommands::pasteRefused, this, [this](const QString &sentence) {
        flowPanel().showPasteFault(sentence);
    });

    m_replaced = !m_service.snapshot()->empty();
    takeProfile();
    takeSnapshotRows();
    if (m_service.flow())
        takeFlow();
    takeHealth();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildContent()
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    m_connect = new QPushButton(tr("Connect a bank"), content);
    m_connect->setObjectName(u"connectButton"_s);
    connect(m_connect, &QPushButton::clicked, this, &MainWindow::chooseBank);
    m_refresh = new QPushButton(tr("Refresh"), content);
    m_refresh->setObjectName(u"refreshButton"_s);
    connect(m_refresh, &QPushButton::clicked, m_commands, &ConnectionCommands::refresh);
    m_search = new QLineEdit(content);
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search banks"));
    m_search->setPlaceholderText(tr("Search banks…"));
    m_search->setFixedWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::enterList);

    for (QPushButton *button : {m_connect, m_refresh})
        button->setMinimumSize(button->sizeHint() + QSize(24, 8));
    m_search->setMinimumHeight(m_connect->minimumHeight());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_connect);
    bar->addWidget(m_refresh);
    bar->addStretch();
    bar->addWidget(m_search);
    m_column->addLayout(bar);

    m_summary = new PlainLabel(content);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setContentsMargins(12, 0, 12, 12);
    QFont larger = m_summary->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_summary->setFont(larger);
    m_column->addWidget(m_summary);

    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *listSide = new QWidget(m_splitter);
    m_pages = new QStackedLayout(listSide);
    m_view = new ConnectionView(m_model, m_icons, listSide);
    m_pages->addWidget(m_view);
    m_splitter->addWidget(listSide);
    m_column->addWidget(m_splitter, 1);
    connect(m_view, &ConnectionView::actionRequested, m_commands, &ConnectionCommands::perform);
    connect(m_view, &ConnectionView::currentConnectionChanged, this, &MainWindow::followSelection);
    connect(m_view, &ConnectionView::contextMenuRequested, this, &MainWindow::showContextMenu);

    m_status = new PlainLabel(content);
    m_status->setObjectName(u"status"_s);
    m_status->setContentsMargins(12, 6, 12, 6);
    m_column->addWidget(m_status);
    setCentralWidget(content);
    setTabOrder(m_connect, m_refresh);
    setTabOrder(m_refresh, m_search);
    setTabOrder(m_search, m_view);
    m_view->setFocus();
}

void MainWindow::buildMenus()
{
    QMenu *program = menuBar()->addMenu(tr("&Holdfast"));
    program->addAction(tr("&Connect a bank…"), QKeySequence(Qt::CTRL | Qt::Key_N), this,
                       &MainWindow::chooseBank);
    program->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), m_commands,
                       &ConnectionCommands::refresh);
    program->addSeparator();
    program->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    // These are filled when they open: what fits depends on the row.
    QMenu *connection = menuBar()->addMenu(tr("C&onnection"));
    connection->setObjectName(u"connectionMenu"_s);
    connect(connection, &QMenu::aboutToShow, this,
            [this, connection] { fillConnectionMenu(*connection); });
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(u"viewMenu"_s);
    view->addAction(tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_F), m_search,
                    [this] { startSearch(); });
    QMenu *sorting = view->addMenu(tr("Sort &by"));
    sorting->setObjectName(u"sortMenu"_s);
    connect(sorting, &QMenu::aboutToShow, this, [this, sorting] {
        fillSortMenu(*sorting, m_model, *m_view);
    });
}

void MainWindow::fillConnectionMenu(QMenu &menu)
{
    menu.clear();
    const ConnectionId id = m_view->currentId();
    const int row = m_model.rowOf(id);
    if (row < 0) {
        menu.addAction(tr("Select a connection in the list first"))->setEnabled(false);
        return;
    }
    addActionsFor(menu, m_model.assessmentAt(row),
                  [this, id](Action action) { m_commands->perform(id, action); });
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Re&move…"), this, [this, id] { askRemoval(id); });
    remove->setObjectName(u"menuRemove"_s);
    remove->setEnabled(m_model.assessmentAt(row).remove.available);
}

void MainWindow::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillConnectionMenu(*menu);
    menu->popup(place);
}

void MainWindow::takeSnapshot()
{
    m_replaced = true;
    takeSnapshotRows();
    takeHealth();
}

void MainWindow::takeSnapshotRows()
{
    m_model.setSnapshot(m_service.snapshot(), m_service.ruleSettings());
    if (m_painted)
        m_preparing->start(0);
    if (m_details)
        loadDetails(false);
    showState();
    schedule();
}

void MainWindow::takeChanges()
{
    takeSnapshotRows();
}

void MainWindow::takeHealth()
{
    const ServiceHealth health = m_service.health();
    m_refresh->setEnabled(!health.checking);
    // Without a list the fault itself takes the list's place; but only a notice has the button that
    // helps when the secret is missing.
    std::vector<Error> faults = health.faults;
    if (m_model.total() == 0 && !health.lastChecked) {
        std::erase_if(faults, [](const Error &error) {
            return messageClass(error.kind) != MessageClass::SecretStore;
        });
    }
    if (m_banners || !faults.empty())
        banners().setFaults(faults, words());
    showState();
}

void MainWindow::takeProfile()
{
    const ProfileSummary profile = m_service.profile();
    setWindowTitle(profile.name.isEmpty() ? tr("Holdfast")
                                          : plainTitle(tr("Holdfast – %1").arg(profile.name)));
    const bool reads = profile.role == Role::Inspector;
    m_connect->setEnabled(!reads);
    m_connect->setToolTip(reads ? tr("This profile may only read.") : QString());
}

void MainWindow::takeFlow()
{
    const auto flow = m_service.flow();
    if (flow && flow->stage != FlowStage::Ended) {
        const bool appears = !m_flowPanel || m_flowPanel->isHidden();
        flowPanel().setStatus(*flow, m_clock.now());
        flowPanel().show();
        if (appears && m_banners)
            m_banners->clearResult();
    } else if (m_flowPanel) {
        m_flowPanel->hide();
    }
    showDetailsIfRoom();
    schedule();
}

void MainWindow::showState()
{
    const ServiceHealth health = m_service.health();
    const auto nextEnd = m_model.nextEnd();
    const auto countdown = nextEnd ? std::optional(countdownTo(*nextEnd, m_model.wordContext().now))
                                   : std::nullopt;
    m_summary->setText(summaryWords(m_model.needing(), m_model.total(), countdown));
    m_summary->setVisible(m_model.total() > 0);
    // The time of the check instead of how long ago it was: words that stand still need no waking.
    const bool well = !health.checking && health.lastChecked && health.faults.empty();
    const QString reach = well
        ? tr("Online · checked %1").arg(spokenMoment(*health.lastChecked, words()))
        : healthWords(health, words());
    //: %1 is how the service is reached, such as "Online · checked today 10:04".
    m_status->setText(tr("%1 · Data kept on this computer").arg(reach));

    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    if (m_model.total() > 0) {
        placeholder().show(tr("No bank of that name"),
                           tr("None of your connections has “%1” in its name.").arg(m_search->text()),
                           tr("Show all"));
    } else if (health.lastChecked) {
        placeholder().show(tr("No bank is connected yet"),
                           tr("Connect one: your browser opens, you log in at your bank and choose "
                              "the accounts. Holdfast then keeps the connection alive."),
                           m_connect->isEnabled() ? tr("Connect a bank") : QString());
    } else if (!health.faults.empty() && !health.checking) {
        const ErrorWords fault = errorWords(health.faults.front(), words());
        placeholder().show(fault.headline, fault.whatItMeans + u' ' + fault.whoseTurn,
                           tr("Try again"));
    } else {
        // Until something has been painted even this would be too early: most lists are not empty.
        if (!m_replaced && !m_painted)
            return;
        placeholder().show(tr("Reading your connections…"), QString(), QString());
    }
    m_pages->setCurrentWidget(m_placeholder);
}

void MainWindow::filter(const QString &typed)
{
    m_model.setFilterText(typed);
    showState();
}

void MainWindow::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::placeholderPressed()
{
    if (m_model.total() > 0)
        m_search->clear();
    else if (m_service.health().lastChecked)
        chooseBank();
    else
        m_commands->refresh();
}

void MainWindow::chooseBank()
{
    if (m_service.profile().role == Role::Inspector)
        return tell(tr("This profile may only read."), tr("Use a profile whose role is owner."));
    auto *picker = new BankPicker(m_service, m_clock, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &BankPicker::bankChosen, m_commands, &ConnectionCommands::connectBank);
    picker->open();
}

void MainWindow::askRemoval(const ConnectionId &id)
{
    const ConnectionEntry *entry = m_commands->find(id);
    if (!entry)
        return;
    auto *dialog = new RemovalDialog(bankNameOf(entry->connection),
                                     qsizetype(entry->connection.accountIds.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_commands, [this, id] { m_commands->remove(id); });
    dialog->open();
}

void MainWindow::askSecret(ErrorKind because)
{
    auto *dialog = new SecretDialog(because == ErrorKind::SecretAbsent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::provided, m_commands, &ConnectionCommands::provideSecret);
    dialog->open();
}

void MainWindow::tell(const QString &headline, const QString &rest)
{
    banners().showResult(headline, rest);
}

void MainWindow::timeHasCome()
{
    m_model.advance();
    // Midnight makes "today" another day in rows that did not change themselves.
    m_view->viewport()->update();
    if (m_flowPanel && m_flowPanel->isVisible())
        m_flowPanel->tick(m_clock.now());
    if (m_detailsNow)
        showDetails(*m_detailsNow);
    showState();
    schedule();
}

void MainWindow::schedule()
{
    const Instant now = m_clock.now();
    std::optional<Instant> next = m_model.nextChange();
    const auto consider = [&next](std::optional<Instant> other) {
        if (other && (!next || *other < *next))
            next = other;
    };
    if (m_model.total() > 0)
        consider(nextLocalMidnight(now));
    if (m_flowPanel && !m_flowPanel->isHidden())
        consider(m_flowPanel->nextChange(now));
    m_changes.wakeAt(next);
}

void MainWindow::prepare()
{
    if (!m_model.prepareSome())
        return;
    m_preparing->stop();
    schedule();
}

WordContext MainWindow::words() const
{
    WordContext context = m_model.wordContext();
    context.now = m_clock.now();
    return context;
}

BannerArea &MainWindow::banners()
{
    if (!m_banners) {
        m_banners = new BannerArea(this);
        m_column->insertWidget(2, m_banners);
        connect(m_banners, &BannerArea::tryAgainRequested, m_commands, &ConnectionCommands::refresh);
        connect(m_banners, &BannerArea::secretOffered, this, &MainWindow::askSecret);
    }
    return *m_banners;
}

FlowPanel &MainWindow::flowPanel()
{
    if (!m_flowPanel) {
        m_flowPanel = new FlowPanel(this);
        m_column->insertWidget(m_column->indexOf(m_splitter), m_flowPanel);
        connect(m_flowPanel, &FlowPanel::openAgainRequested, &m_service,
                &ConnectionService::openBrowserAgain);
        connect(m_flowPanel, &FlowPanel::cancelRequested, &m_service,
                &ConnectionService::cancelFlow);
        connect(m_flowPanel, &FlowPanel::copyLinkRequested, m_commands,
                &ConnectionCommands::copyLink);
        connect(m_flowPanel, &FlowPanel::addressPasted, m_commands,
                &ConnectionCommands::pasteAddress);
    }
    return *m_flowPanel;
}

Placeholder &MainWindow::placeholder()
{
    if (!m_placeholder) {
        m_placeholder = new Placeholder(this);
        m_pages->addWidget(m_placeholder);
        connect(m_placeholder, &Placeholder::buttonClicked, this, &MainWindow::placeholderPressed);
    }
    return *m_placeholder;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // Queued behind the rest of this picture.
    QMetaObject::invokeMethod(this, &MainWindow::pictureShown, Qt::QueuedConnection);
}

void MainWindow::pictureShown()
{
    // Its picture loads Qt's image plugins, which the first picture does without.
    m_search->setClearButtonEnabled(true);
    m_preparing->start(0);
    showState();
    Q_EMIT firstPainted();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier) {
        startSearch();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        enterList();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        // One thing at a time: first the search, then the details.
        if (!m_search->text().isEmpty())
            m_search->clear();
        else if (m_details && m_details->isVisible())
            m_view->clearSelection();
        m_view->setFocus();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace holdfast
