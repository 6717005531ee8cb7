#include "ui/windows/profilewindow.h"

#include "ui/settings/settingsdialog.h"
#include "ui/widgets/choiceactions.h"
#include "ui/widgets/hiddensign.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/maskwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

ProfileWindow::ProfileWindow(ProfileChooser &chooser, PreferenceBook &preferences,
                             const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_privacy(preferences),
      m_chooser(chooser, m_privacy, maskedNameWords), m_preferences(preferences), m_clock(clock)
{
    setObjectName(u"profileWindow"_s);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_pages = new QStackedLayout;
    m_column->addLayout(m_pages, 1);
    setCentralWidget(content);
    connect(&m_chooser, &ProfileChooser::shownChanged, this, &ProfileWindow::showPage);
    connect(&m_chooser, &ProfileChooser::choicesChanged, this, &ProfileWindow::showNames);
    connect(&m_privacy, &PrivacyView::changed, this, &ProfileWindow::showPrivacy);
    showPage();
    if (m_privacy.isOn())
        showPrivacy();
    resize(page().size());
}

/// The pages and dialogs look at what is masked here, so they go first.
ProfileWindow::~ProfileWindow()
{
    delete m_settings;
    delete takeCentralWidget();
}

void ProfileWindow::showPrivacy()
{
    const bool on = m_privacy.isOn();
    if (on)
        closeDialogs();
    for (MainWindow *page : std::as_const(m_pageOf))
        page->setNamesHidden(on);
    showNames();
    showHiddenSign();
}

/// Named on the screen as long as it is so, with the way back.
void ProfileWindow::showHiddenSign()
{
    const bool on = m_privacy.isOn();
    if (on && !m_hiddenSign) {
        m_hiddenSign = new HiddenSign(this);
        connect(m_hiddenSign, &HiddenSign::showRequested, &m_privacy, &PrivacyView::show);
        m_column->insertWidget(0, m_hiddenSign);
    }
    if (m_hiddenSign)
        m_hiddenSign->setVisible(on);
}

/// What one says was said before. The settings tell what they show anew, and have been typed into.
void ProfileWindow::closeDialogs()
{
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (dialog != m_settings)
            dialog->reject();
    }
}

MainWindow &ProfileWindow::page() const
{
    return *m_pageOf.value(&m_chooser.service());
}

void ProfileWindow::showPage()
{
    MainWindow *&page = m_pageOf[&m_chooser.service()];
    if (!page)
        page = makePage(m_chooser.service());
    showNames();
    if (m_question)
        return;
    m_pages->setCurrentWidget(page);
    page->focusList();
    showUnseen(*page);
}

void ProfileWindow::showQuestion(QWidget &question)
{
    m_question = &question;
    m_pages->addWidget(m_question);
    m_pages->setCurrentWidget(m_question);
}

void ProfileWindow::endQuestion()
{
    if (!m_question)
        return;
    std::exchange(m_question, nullptr)->deleteLater();
    showPage();
}

MainWindow *ProfileWindow::makePage(ConnectionService &service)
{
    auto *page = new MainWindow(service, m_preferences, m_clock, this);
    // A part of this window and no window of its own, menu bar and all.
    page->setWindowFlags(Qt::Widget);
    page->menuBar()->setNativeMenuBar(false);
    auto *menu = new QMenu(tr("&Profile"), page);
    menu->setObjectName(u"profileMenu"_s);
    closeWhenChosen(*menu);
    page->menuBar()->insertMenu(page->menuBar()->actions().value(1), menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    connect(page, &MainWindow::arrangementChanged, this, &ProfileWindow::arrangementChanged);
    connect(page, &MainWindow::supportBundleRequested, this,
            &ProfileWindow::supportBundleRequested);
    connect(page, &MainWindow::hidingRequested, &m_privacy, [this](bool hidden) {
        if (hidden)
            m_privacy.hide();
        else
            m_privacy.show();
    });
    connect(page, &MainWindow::settingsRequested, this, &ProfileWindow::openSettings);
    connect(page, &MainWindow::remindersRequested, this, &ProfileWindow::openReminders);
    connect(page, &MainWindow::quitRequested, this, [this] { m_quitting = true; });
    connect(page, &MainWindow::silenceRequested, this, [this](const ConnectionId &id) {
        if (m_reminders)
            m_reminders->silence({m_chooser.shownProfile().value_or(ProfileId()),
                                  m_chooser.shownUser().value_or(UserId()), id});
    });
    connect(page, &MainWindow::selfTestRequested, this, &ProfileWindow::selfTestRequested);
    // Later: it may be its menu or its dialog that tells.
    connect(
        page, &MainWindow::cameToRest, this,
        [this, &service] {
            if (m_dueAnew.contains(&service))
                rebuildPage(service);
        },
        Qt::QueuedConnection);
    page->setNamesHidden(m_privacy.isOn());
    if (m_arranged)
        page->arrange(*m_arranged);
    if (m_renewalMemory)
        page->rememberRenewalsIn(*m_renewalMemory);
    if (m_saver)
        page->saveFilesWith(*m_saver);
    m_pages->addWidget(page);
    if (m_painted)
        addButton(*page);
    else
        connect(page, &MainWindow::firstPainted, this, &ProfileWindow::firstPagePainted);
    return page;
}

void ProfileWindow::firstPagePainted()
{
    if (std::exchange(m_painted, true))
        return;
    addButton(page());
    showNames();
    Q_EMIT firstPainted();
}

void ProfileWindow::rebuildPages()
{
    const QList<ConnectionService *> services = m_pageOf.keys();
    for (ConnectionService *service : services)
        rebuildPage(*service);
    delete std::exchange(m_hiddenSign, nullptr);
    showHiddenSign();
}

void ProfileWindow::rebuildPage(ConnectionService &service)
{
    MainWindow *before = m_pageOf.value(&service);
    if (!before->isAtRest()) {
        m_dueAnew.insert(&service);
        return;
    }
    m_dueAnew.remove(&service);
    const bool isShown = m_pages->currentWidget() == before;
    MainWindow *page = makePage(service);
    page->takeOver(*before);
    m_pageOf[&service] = page;
    if (isShown) {
        m_pages->setCurrentWidget(page);
        page->focusList();
        showNames();
    }
    m_pages->removeWidget(before);
    before->hide();
    before->deleteLater(); // it may be its menu that is asking
}

void ProfileWindow::openSettings()
{
    if (m_settings)
        return m_settings->raise();
    m_settings = new SettingsDialog(m_preferences, m_chooser, this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    m_settings->open();
}

void ProfileWindow::arrange(const WindowArrangement &arrangement)
{
    if (!arrangement.geometry.isEmpty())
        restoreGeometry(arrangement.geometry);
    page().arrange(arrangement);
    m_arranged = arrangement;
    m_arranged->selected = ConnectionId();
}

WindowArrangement ProfileWindow::arrangement() const
{
    WindowArrangement now = page().arrangement();
    now.geometry = saveGeometry();
    return now;
}

void ProfileWindow::saveFilesWith(FileSaver &saver)
{
    m_saver = &saver;
    for (MainWindow *page : std::as_const(m_pageOf))
        page->saveFilesWith(saver);
}

void ProfileWindow::rememberRenewalsIn(RenewalMemory &memory)
{
    m_renewalMemory = &memory;
    for (MainWindow *page : std::as_const(m_pageOf))
        page->rememberRenewalsIn(memory);
}

void ProfileWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT arrangementChanged();
    // A session that ends closes it for good.
    if (!m_quitting && !qApp->isSavingSession() && m_hidesOnClose && m_hidesOnClose()) {
        event->ignore();
        hide();
        return;
    }
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void ProfileWindow::quit()
{
    m_quitting = true;
    close();
}

void ProfileWindow::setReminders(ReminderDesk &reminders)
{
    m_reminders = &reminders;
    connect(m_reminders, &ReminderDesk::inboxChanged, this, [this] { showUnseen(page()); });
    showUnseen(page());
}

void ProfileWindow::openReminders()
{
    if (!m_reminders)
        return;
    if (m_inbox)
        return m_inbox->raise();
    m_inbox = new InboxDialog(*m_reminders, m_clock, &page());
    m_inbox->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_inbox, &InboxDialog::connectionWanted, this, &ProfileWindow::showConnection);
    m_inbox->open();
}

void ProfileWindow::showConnection(const ConnectionPlace &place)
{
    m_chooser.showProfile(place.profile);
    m_chooser.showUser(place.user);
    page().showConnection(place.connection);
}

void ProfileWindow::act(const ConnectionPlace &place, Action action)
{
    showConnection(place);
    page().perform(place.connection, action);
}

} // namespace holdfast
