#include "ui/windows/profilewindow.h"

#include "core/base/plaintext.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/hiddensign.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/inboxdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilemenu.h"
#include "ui/windows/userpicker.h"
#include "ui/words/errorwords.h"
#include "ui/words/maskwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// A menu bar gives its corner room when that comes, and does not look again.
void fitCorner(QMenuBar &bar)
{
    if (QWidget *corner = bar.cornerWidget()) {
        corner->layout()->activate();
        bar.setCornerWidget(corner);
    }
}

} // namespace

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

/// Named on the screen as long as it is so, with the way back.
void ProfileWindow::showPrivacy()
{
    const bool on = m_privacy.isOn();
    for (MainWindow *page : std::as_const(m_pageOf))
        page->setNamesHidden(on);
    showNames();
    if (on && !m_hiddenSign) {
        m_hiddenSign = new HiddenSign(this);
        connect(m_hiddenSign, &HiddenSign::showRequested, &m_privacy, &PrivacyView::show);
        m_column->insertWidget(0, m_hiddenSign);
    }
    if (m_hiddenSign)
        m_hiddenSign->setVisible(on);
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
    showPrivacy();
}

void ProfileWindow::rebuildPage(ConnectionService &service)
{
    MainWindow *before = m_pageOf.value(&service);
    if (!before->isAtRest()) {
        connect(before, &MainWindow::cameToRest, this, [this, &service] { rebuildPage(service); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
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

/// The entry in the menu always counts what is new; the button is there only while something is.
void ProfileWindow::showUnseen(MainWindow &page)
{
    if (!m_reminders)
        return;
    auto *button = page.menuBar()->findChild<QToolButton *>(u"remindersButton"_s);
    auto *entry = page.findChild<QAction *>(u"menuReminders"_s);
    if (!button || !entry)
        return;
    const int unseen = m_reminders->unseen();
    const QString words = tr("%n new reminder(s)", nullptr, unseen);
    button->setText(words);
    button->setVisible(unseen > 0);
    //: An entry of a menu; %1 is such as "3 new reminders".
    entry->setText(unseen > 0 ? tr("Re&minders: %1…").arg(words) : tr("Re&minders…"));
    fitCorner(*page.menuBar());
}

/// Where the eye looks for whose connections these are, and the mouse for others.
void ProfileWindow::addButton(MainWindow &page)
{
    auto *button = new QToolButton(page.menuBar());
    button->setObjectName(u"profileButton"_s);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = page.findChild<QMenu *>(u"profileMenu"_s);
    connect(button, &QToolButton::clicked, menu, [this, button, menu] {
        fillMenu(*menu); // for its width: the right edge stands under the button's
        menu->popup(button->mapToGlobal(
            QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
    auto *reminders = new QToolButton(page.menuBar());
    reminders->setObjectName(u"remindersButton"_s);
    reminders->setAutoRaise(true);
    reminders->setToolTip(tr("Show what you were reminded of"));
    reminders->hide();
    connect(reminders, &QToolButton::clicked, this, &ProfileWindow::openReminders);
    auto *corner = new QWidget(page.menuBar());
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(reminders);
    line->addWidget(button);
    page.menuBar()->setCornerWidget(corner);
    corner->show();
    showUnseen(page);
}

void ProfileWindow::fillMenu(QMenu &menu)
{
    WordContext words;
    words.now = m_clock.now();
    fillProfileMenu(menu, m_chooser, words,
                    {[this](const ProfileChoice &profile) {
                         if (profile.fault)
                             tellFault(profile);
                         else
                             m_chooser.showProfile(profile.id);
                     },
                     [this](const UserId &user) { m_chooser.showUser(user); },
                     [this] { askUser(); }});
}

void ProfileWindow::showNames()
{
    const QString name = shownProfileName(m_chooser.service());
    const UserId user = m_chooser.shownUser().value_or(UserId());
    QString title = name;
    if (m_chooser.users().size() > 1 && !user.isEmpty()) {
        //: %1 the name of a profile, %2 the id of a user.
        title = tr("%1 – user %2").arg(name, singleLine(user.value(), 40));
    }
    setWindowTitle(name.isEmpty() ? tr("Holdfast") : plainTitle(tr("Holdfast – %1").arg(title)));
    auto *button = page().menuBar()->findChild<QToolButton *>(u"profileButton"_s);
    if (!button)
        return;
    //: %1 what is shown; the arrow says that others can be chosen here.
    button->setText(withoutMnemonic(tr("%1 ▾").arg(title)));
    button->setAccessibleName(tr("Profile: %1").arg(title));
    button->setToolTip(tr("Show another profile or user"));
    button->setVisible(!name.isEmpty());
    fitCorner(*page().menuBar());
}

void ProfileWindow::askUser()
{
    auto *picker = new UserPicker(m_chooser.service(), m_clock, &page());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &UserPicker::userChosen, this,
            [this](const UserId &user) { m_chooser.showUser(user); });
    picker->open();
}

void ProfileWindow::tellFault(const ProfileChoice &profile)
{
    WordContext context;
    context.now = m_clock.now();
    const ErrorWords words = errorWords(*profile.fault, context);
    auto *box = new QMessageBox(QMessageBox::Warning, singleLine(profile.name, 60), words.headline,
                                QMessageBox::Ok, this);
    box->setObjectName(u"profileFault"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.whatItMeans + u' ' + words.whoseTurn);
    box->setDetailedText(profile.fault->detail);
    box->open();
}

} // namespace holdfast
