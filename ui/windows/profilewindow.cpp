#include "ui/windows/profilewindow.h"

#include "core/base/plaintext.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilemenu.h"
#include "ui/windows/userpicker.h"
#include "ui/words/errorwords.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedLayout>
#include <QToolButton>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

ProfileWindow::ProfileWindow(ProfileChooser &chooser, PreferenceBook &preferences,
                             const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_chooser(chooser), m_preferences(preferences), m_clock(clock)
{
    setObjectName(u"profileWindow"_s);
    auto *content = new QWidget(this);
    m_pages = new QStackedLayout(content);
    setCentralWidget(content);
    connect(&m_chooser, &ProfileChooser::shownChanged, this, &ProfileWindow::showPage);
    connect(&m_chooser, &ProfileChooser::choicesChanged, this, &ProfileWindow::showNames);
    showPage();
    resize(page().size());
}

ProfileWindow::~ProfileWindow() = default;

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
    connect(page, &MainWindow::settingsRequested, this, &ProfileWindow::openSettings);
    connect(page, &MainWindow::selfTestRequested, this, &ProfileWindow::selfTestRequested);
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
}

void ProfileWindow::rebuildPage(ConnectionService &service)
{
    MainWindow *before = m_pageOf.value(&service);
    const auto flow = service.flow();
    if (flow && flow->stage != FlowStage::Ended) {
        // The page is waiting for how that ends.
        connect(&service, &ConnectionService::flowChanged, before,
                [this, &service] { rebuildPage(service); },
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
    QWidget::closeEvent(event);
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
    page.menuBar()->setCornerWidget(button);
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
