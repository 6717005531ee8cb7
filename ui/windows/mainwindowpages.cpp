// The pages of MainWindow that take the place of list and details for a while.
#include "ui/windows/mainwindow.h"

#include "ui/widgets/connectionview.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/noticeroom.h"
#include "ui/widgets/pageroom.h"
#include "ui/windows/calendarpage.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/noticedesk.h"
#include "ui/windows/renewaldesk.h"

#include <QDialog>
#include <QStackedLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

void MainWindow::showInstead(QWidget &page)
{
    PageRoom &room = PageRoom::of(page);
    if (m_pages->indexOf(&room) < 0)
        m_pages->addWidget(&room);
    m_instead = &room;
    showState();
    showDetailsIfRoom();
}

void MainWindow::backToList()
{
    if (!m_instead)
        return;
    m_instead = nullptr;
    showState();
    showDetailsIfRoom();
    m_view->setFocus();
}

bool MainWindow::isAtRest() const
{
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    return !isUnderWay(m_service.flow()) && !m_commands->isFlowUntold() &&
           m_renewals->session().state() == RenewalSession::State::Idle &&
           std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *dialog) { return dialog->isVisible(); });
}

void MainWindow::tellRest()
{
    if (isAtRest())
        Q_EMIT cameToRest();
}

void MainWindow::rememberRenewalsIn(RenewalMemory &memory)
{
    m_renewals->rememberIn(memory);
}

void MainWindow::saveFilesWith(FileSaver &saver)
{
    m_saver = &saver;
    if (m_calendar)
        m_calendar->saveFilesWith(m_saver);
}

/// Only what is looked at; the others are told anew when they are opened.
void MainWindow::refreshPages()
{
    m_renewals->refresh();
    if (m_calendar && m_calendar->isVisible())
        m_calendar->refresh();
}

void MainWindow::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPage(m_service, m_preferences, m_clock, this);
        m_calendar->setNamesHidden(m_hideNames->isChecked());
        m_calendar->saveFilesWith(m_saver);
        connect(m_calendar, &CalendarPage::backRequested, this, &MainWindow::backToList);
        connect(m_calendar, &CalendarPage::connectionRequested, this,
                &MainWindow::showConnection);
        connect(m_calendar, &CalendarPage::actionRequested, m_commands,
                &ConnectionCommands::perform);
    } else {
        m_calendar->refresh();
    }
    showInstead(*m_calendar);
    m_calendar->focusContent();
}

void MainWindow::openRenewals()
{
    if (isUnderWay(m_service.flow()) &&
        m_renewals->session().state() == RenewalSession::State::Idle) {
        m_notices->reveal(*m_flowPanel);
        return m_flowPanel->focusContent();
    }
    m_told->endLeft(); // the page says the same
    RenewalPage &page = m_renewals->page();
    showInstead(page);
    page.focusContent();
}

} // namespace holdfast
