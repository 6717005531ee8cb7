#include "ui/windows/mainwindow.h"

#include "core/service/listedrow.h"
#include "ui/widgets/actionicons.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/detailstabs.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/plaintexts.h"
#include "ui/widgets/seenwatch.h"
#include "ui/windows/bankpicker.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/connectionmenu.h"
#include "ui/windows/gonedesk.h"
#include "ui/windows/listmenu.h"
#include "ui/windows/mainbar.h"
#include "ui/windows/noticedesk.h"
#include "ui/windows/personaldesk.h"
#include "ui/windows/profilemenu.h"
#include "ui/windows/questiondialog.h"
#include "ui/windows/renewaldesk.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/connectionwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
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
constexpr std::chrono::seconds kArrangementRest{2}; ///< without a move, until an arrangement is one
constexpr std::chrono::milliseconds kSearchRest{700}; ///< without a letter, until it is said what is found

/// Gives what notices need before it takes more than its least.
class ListSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

/// Needs what the page needs that is shown, and not what the largest of all would.
class ShownPageLayout final : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;
    [[nodiscard]] QSize minimumSize() const override
    {
        QLayoutItem *shown = itemAt(currentIndex());
        return shown ? shown->minimumSize() : QSize();
    }
};

} // namespace

MainWindow::MainWindow(ConnectionService &service, PreferenceBook &preferences, const Clock &clock,
                       QWidget *parent)
    : QMainWindow(parent), m_service(service), m_preferences(preferences), m_clock(clock),
      m_model(m_clock),
      m_icons(service, kIconPixels), m_changes(m_clock),
      m_commands(new ConnectionCommands(service, m_clock, this)),
      m_renewals(new RenewalDesk(service, m_clock, *this)),
      m_personal(new PersonalDesk(service, *m_commands, m_clock, *this)),
      m_gone(new GoneDesk(service, *m_commands, m_clock, *this)), m_preparing(new QTimer(this)),
      m_arrangementRests(new QTimer(this)), m_searchRests(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    resize(1200, 760);
    m_clock.correctBy(m_service.clockCorrection());
    buildContent();
    buildKeys();
    buildMenus();

    connect(new SeenWatch(*this), &SeenWatch::changed, &m_service, &ConnectionService::setSeen);
    connect(&m_service, &ConnectionService::timeLeapt, this, &MainWindow::timeLeapt);
    connect(&m_service, &ConnectionService::snapshotReplaced, this, &MainWindow::takeSnapshot);
    connect(&m_service, &ConnectionService::connectionsChanged, this,
            &MainWindow::takeSnapshotRows);
    connect(&m_service, &ConnectionService::transactionsChanged, this,
            &MainWindow::takeTransactions);
    connect(&m_service, &ConnectionService::healthChanged, this, &MainWindow::takeHealth);
    connect(&m_service, &ConnectionService::profileChanged, this, &MainWindow::takeProfile);
    connect(&m_service, &ConnectionService::flowChanged, this, &MainWindow::takeFlow);
    m_told = new NoticeDesk({m_service, *m_commands, *m_gone, *m_renewals, *m_personal,
                             *m_announcer, [this]() -> NoticeRoom & { return notices(); }},
                            *this);
    connect(m_told, &NoticeDesk::secretOffered, this, &MainWindow::askSecret);
    connect(m_told, &NoticeDesk::renewalsRequested, this, &MainWindow::openRenewals);
    connect(&m_changes, &ChangeClock::due, this, &MainWindow::timeHasCome);
    connect(m_preparing, &QTimer::timeout, this, &MainWindow::prepare);
    connect(m_commands, &ConnectionCommands::connectionChanged, m_view, &ConnectionView::select);
    connect(m_commands, &ConnectionCommands::pasteRefused, this,
            [this](const QString &sentence) { flowPanel().showPasteFault(sentence); });
    connect(m_gone, &GoneDesk::anyKnown, m_showGone, &QAction::setVisible);

    m_arrangementRests->setSingleShot(true);
    m_arrangementRests->setInterval(kArrangementRest);
    connect(m_arrangementRests, &QTimer::timeout, this, &MainWindow::arrangementChanged);
    m_searchRests->setSingleShot(true);
    m_searchRests->setInterval(kSearchRest);
    connect(m_searchRests, &QTimer::timeout, this, &MainWindow::sayFound);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::takeDetailsSize);
    connect(m_view, &ConnectionView::currentConnectionChanged, this, &MainWindow::arrangementMoves);

    connect(m_renewals, &RenewalDesk::changed, this, &MainWindow::showState);
    connect(m_renewals, &RenewalDesk::changed, this, &MainWindow::tellRest);
    connect(&m_service, &ConnectionService::flowChanged, this, &MainWindow::tellRest);
    connect(m_commands, &ConnectionCommands::flowEnded, this, &MainWindow::tellRest);
    connect(m_renewals, &RenewalDesk::backRequested, this, &MainWindow::backToList);

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

    m_bar = new MainBar(content);
    m_column->addWidget(m_bar);
    connect(m_bar, &MainBar::connectRequested, this, &MainWindow::chooseBank);
    connect(m_bar, &MainBar::checkRequested, m_commands, &ConnectionCommands::checkNow);
    connect(m_bar, &MainBar::renewRequested, this, &MainWindow::openRenewals);
    connect(m_bar, &MainBar::searched, this, &MainWindow::filter);
    connect(m_bar, &MainBar::listRequested, this, &MainWindow::enterList);

    m_summary = new PlainLabel(content);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setContentsMargins(12, 0, 12, 12);
    m_summary->setRank(PlainLabel::Rank::Headline);
    m_column->addWidget(m_summary);

    m_splitter = new ListSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *listSide = new QWidget(m_splitter);
    m_pages = new ShownPageLayout(listSide);
    m_view = new ConnectionView(m_model, m_icons, listSide);
    m_pages->addWidget(m_view);
    m_splitter->addWidget(listSide);
    m_column->addWidget(m_splitter, 1);
    connect(m_view, &ConnectionView::actionRequested, m_commands, &ConnectionCommands::perform);
    connect(m_view, &ConnectionView::currentConnectionChanged, this, &MainWindow::followSelection);
    connect(m_view, &ConnectionView::contextMenuRequested, this, &MainWindow::showContextMenu);
    m_listMenu = new ListMenu(m_model, *m_view);
    connect(m_view, &ConnectionView::listMenuRequested, m_listMenu, &ListMenu::popUp);
    connect(m_view, &ConnectionView::arranged, this, &MainWindow::arrangementMoves);
    m_announcer = new Announcer(this);

    m_status = new PlainLabel(content);
    m_status->setObjectName(u"status"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->addWidget(m_status, 1);
    foot->addWidget(new PlainLabel(tr("Data kept on this computer"), content));
    m_column->addLayout(foot);
    setCentralWidget(content);
    setTabOrder(&m_bar->search(), m_view);
    m_view->setFocus();
}

void MainWindow::buildMenus()
{
    QMenu *program = menuBar()->addMenu(tr("&Holdfast"));
    program->addAction(actionIcon(ActionIcon::Connect), tr("&Connect a bank…"),
                       QKeySequence(Qt::CTRL | Qt::Key_N), this, &MainWindow::chooseBank);
    program->addAction(actionIcon(ActionIcon::Check), tr("C&heck now"), QKeySequence(Qt::Key_F5),
                       m_commands, &ConnectionCommands::checkNow);
    program->addAction(actionIcon(ActionIcon::Renew), tr("Re&new what is due…"),
                       QKeySequence(Qt::CTRL | Qt::Key_R), this, &MainWindow::openRenewals)
        ->setObjectName(u"menuRenewals"_s);
    program->addSeparator();
    program->addAction(actionIcon(ActionIcon::Receipt), tr("&Receipts of removals…"), m_personal,
                       &PersonalDesk::showReceipts)
        ->setObjectName(u"menuReceipts"_s);
    m_showGone = program->addAction(actionIcon(ActionIcon::RemovedElsewhere),
                                    tr("Removed &elsewhere…"), m_gone, &GoneDesk::openList);
    m_showGone->setObjectName(u"menuGone"_s);
    m_showGone->setVisible(false);
    m_copyWebhookAddress = program->addAction(actionIcon(ActionIcon::Copy),
                                              tr("Copy &webhook address"), m_commands,
                                              &ConnectionCommands::copyWebhookAddress);
    m_copyWebhookAddress->setObjectName(u"copyWebhookAddress"_s);
    program->addAction(actionIcon(ActionIcon::Bundle), tr("&Save support bundle…"), this,
                       &MainWindow::supportBundleRequested)
        ->setObjectName(u"saveSupportBundle"_s);
    program->addAction(actionIcon(ActionIcon::Reminders), tr("Re&minders…"), this,
                       &MainWindow::remindersRequested)
        ->setObjectName(u"menuReminders"_s);
    program->addAction(actionIcon(ActionIcon::SelfTest), tr("Se&lf-test…"), this,
                       &MainWindow::selfTestRequested)
        ->setObjectName(u"selfTest"_s);
    program->addSeparator();
    program->addAction(actionIcon(ActionIcon::Settings), tr("Se&ttings…"),
                       QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::settingsRequested)
        ->setObjectName(u"settings"_s);
    program->addSeparator();
    program->addAction(actionIcon(ActionIcon::Quit), tr("&Quit"),
                       QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                       [this] {
                           Q_EMIT quitRequested();
                           window()->close(); // which may be one around this
                       })
        ->setObjectName(u"quit"_s);

    // These are filled when they open: what fits depends on the row.
    QMenu *connection = menuBar()->addMenu(tr("&Connection"));
    connection->setObjectName(u"connectionMenu"_s);
    connect(connection, &QMenu::aboutToShow, this,
            [this, connection] { fillConnectionMenu(*connection); });
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(u"viewMenu"_s);
    QAction *search = view->addAction(actionIcon(ActionIcon::Search), tr("&Search"), this,
                                      [this] { startSearch(); });
    search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    addDetailsActions(*view);
    view->addAction(actionIcon(ActionIcon::Calendar), tr("&Calendar"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &MainWindow::openCalendar)
        ->setObjectName(u"menuCalendar"_s);
    view->addSeparator();
    m_hideNames = view->addAction(actionIcon(ActionIcon::HideNames), tr("&Hide amounts and names"),
                                  this, &MainWindow::hidingRequested);
    m_hideNames->setObjectName(u"hideNames"_s);
    m_hideNames->setCheckable(true);
    m_hideNames->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    view->addSeparator();
    m_listMenu->addTo(*view);
    QMenu *help = menuBar()->addMenu(tr("H&elp"));
    help->setObjectName(u"helpMenu"_s);
    QAction *shortcuts = help->addAction(actionIcon(ActionIcon::Shortcuts),
                                         tr("&Keyboard shortcuts…"), this,
                                         &MainWindow::showShortcuts);
    shortcuts->setObjectName(u"menuShortcuts"_s);
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    for (QMenu *menu : {program, connection, view, help})
        closeWhenChosen(*menu);
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
    addActionsFor(menu, m_model.entryAt(row), m_model.assessmentAt(row),
                  [this, id](Action action) { m_commands->perform(id, action); });
    menu.addSeparator();
    QAction *personal = menu.addAction(actionIcon(ActionIcon::Personal),
                                       tr("&Name and notes…\tF2"), this,
                                       [this, id] { m_personal->editConnection(id); });
    personal->setObjectName(u"menuPersonal"_s);
    addCopyMenu(menu);
    QMenu *again = menu.addMenu(actionIcon(ActionIcon::Reminders), tr("Remind me a&gain"));
    again->setObjectName(u"menuSnooze"_s);
    addSnoozes(
        *again,
        [this, id](Snooze snooze) {
            m_commands->snooze(id, snoozeEnd(snooze, m_clock.now(), zoneHere()));
        },
        [this, id] { Q_EMIT silenceRequested(id); });
    //: After the tab stands the key that does the same in the list.
    QAction *remove = menu.addAction(actionIcon(ActionIcon::Remove), tr("Re&move…\tDel"), this,
                                     [this, id] { askRemoval(id); });
    remove->setObjectName(u"menuRemove"_s);
    remove->setEnabled(m_model.assessmentAt(row).remove.available);
}

void MainWindow::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    closeWhenChosen(*menu);
    fillConnectionMenu(*menu);
    menu->popup(place);
}

void MainWindow::focusList()
{
    if (m_instead)
        m_instead->setFocus();
    else
        m_view->setFocus();
}

void MainWindow::showConnection(const ConnectionId &id)
{
    backToList();
    m_bar->search().clear();
    const ConnectionSnapshot rows = m_service.snapshot();
    const ConnectionEntry *row = rowFor(*rows, id);
    const ConnectionId shown = row ? row->connection.id : id;
    m_view->select(shown);
    if (m_view->currentId() == shown)
        return m_view->setFocus();
    m_view->clearSelection();
    m_arranged.selected = id;
    selectAgain();
}

void MainWindow::perform(const ConnectionId &id, Action action)
{
    m_commands->perform(id, action);
}

void MainWindow::tellError(const Error &error)
{
    m_commands->tellError(error);
}

void MainWindow::placeholderPressed()
{
    const ServiceHealth health = m_service.health();
    if (m_model.total() > 0)
        m_bar->search().clear();
    else if (health.lastChecked && m_bar->mayConnect())
        chooseBank();
    else if (!health.faults.empty() && secretHelps(health.faults.front()))
        askSecret(health.faults.front().kind);
    else
        m_commands->checkNow();
}

void MainWindow::chooseBank()
{
    if (m_service.profile().role == Role::Inspector)
        return m_told->tell([](const ConnectionCommands &, Retelling) {
            return ToldWords{tr("This profile may only read"),
                             tr("Use a profile whose role is owner.")};
        });
    auto *picker = new BankPicker(m_service, m_icons, m_clock, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setNamesHidden(m_hideNames->isChecked());
    connect(picker, &BankPicker::bankChosen, m_commands, &ConnectionCommands::connectBank);
    picker->open();
}

QDialog *MainWindow::ask(const Question &question)
{
    auto *dialog = new QuestionDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::askRemoval(const ConnectionId &id)
{
    m_personal->askRemoval(id);
}

QDialog *MainWindow::askSecret(ErrorKind because)
{
    // Locked may also mean that the entry is gone; writing then asks for the keychain's password.
    const bool works = because != ErrorKind::SecretStoreMissing && because != ErrorKind::SecretSlow;
    auto *dialog = new SecretDialog(shownProfileName(m_service), works, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::provided, m_commands, &ConnectionCommands::provideSecret);
    dialog->open();
    return dialog;
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
    m_preparing->start(0);
    showState();
    m_bar->showIcons();
    Q_EMIT firstPainted();
    selectAgain();
}

/// The last dialog may have gone.
void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (event->removed())
        tellRest();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_painted)
        followZone();
}

} // namespace holdfast
