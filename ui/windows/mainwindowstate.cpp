// The part of MainWindow that shows what the service tells: list or placeholder, summary, notices,
// the panel of a flow, and the one timer for what changes by itself.
#include "ui/windows/mainwindow.h"

#include "core/base/earliest.h"
#include "core/base/plaintext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/connectionview.h"
#include "ui/widgets/flowpanel.h"
#include "ui/widgets/noticeroom.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plaintexts.h"
#include "ui/windows/calendarpage.h"
#include "ui/windows/connectioncommands.h"
#include "ui/windows/gonedesk.h"
#include "ui/windows/mainbar.h"
#include "ui/windows/noticedesk.h"
#include "ui/windows/personaldesk.h"
#include "ui/windows/profilemenu.h"
#include "ui/windows/renewaldesk.h"
#include "ui/windows/secretdialog.h"
#include "ui/words/errorwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/renewalwords.h"
#include "ui/words/servicewords.h"
#include "ui/words/syncwords.h"

#include <QLineEdit>
#include <QSplitter>
#include <QAction>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

void MainWindow::takeSnapshot()
{
    m_replaced = true;
    m_gone->look();
    takeSnapshotRows();
    takeHealth();
}

void MainWindow::takeSnapshotRows()
{
    m_model.setSnapshot(m_service.snapshot(), m_service.ruleSettings());
    m_accountNamesStale = true;
    if (m_model.isFiltered())
        readAccountNames();
    if (m_painted)
        m_preparing->start(0);
    if (m_detailsTabs)
        loadDetails(false);
    showState();
    schedule();
    selectAgain();
    m_renewals->look();
    refreshPages();
}

/// A zone set in the system's settings is told of by nobody: looked for when somebody comes back to
/// the window, and with every reading.
void MainWindow::followZone()
{
    if (m_model.wordContext().zone != zoneHere())
        timeHasCome();
}

void MainWindow::takeHealth()
{
    followZone();
    const ServiceHealth health = m_service.health();
    m_bar->setChecking(health.checking);
    // Without a list the first fault takes the list's place, with the button that helps.
    std::vector<Error> faults = health.faults;
    if (m_model.total() == 0 && !health.lastChecked && !faults.empty()) {
        faults.erase(faults.begin());
        std::erase_if(faults, [](const Error &error) {
            return messageClass(error.kind) != MessageClass::SecretStore;
        });
    }
    m_told->setFaults(faults);
    showState();
    if (m_offline.value_or(health.offline) != health.offline)
        m_announcer->announce(m_status->text());
    m_offline = health.offline;
}

void MainWindow::takeProfile()
{
    const ProfileSummary profile = m_service.profile();
    setWindowTitle(profile.name.isEmpty() ? tr("Holdfast")
                                          : plainTitle(tr("Holdfast – %1").arg(profile.name)));
    m_copyWebhookAddress->setVisible(!profile.webhookAddress.isEmpty());
    m_bar->setReadsOnly(profile.role == Role::Inspector);
    m_renewals->look();
}

void MainWindow::takeFlow()
{
    auto flow = m_service.flow();
    const ConnectionEntry *entry =
        flow && flow->request.connection ? m_commands->find(*flow->request.connection) : nullptr;
    if (entry)
        flow->bankName = shownName(*entry);
    if (isUnderWay(flow)) {
        const bool appears = !m_flowPanel || m_flowPanel->isHidden();
        flowPanel().setStatus(*flow, m_clock.now());
        flowPanel().show();
        if (appears)
            m_notices->reveal(*m_flowPanel);
        if (appears)
            m_told->clearResult();
        m_announcer->announce(flowSentence(*flow)); // each stage once
    } else if (m_flowPanel && !m_flowPanel->isHidden()) {
        m_flowPanel->hide();
        loadDetails(false); // its attempt has ended, whatever came of it
    }
    showDetailsIfRoom();
    showDue();
    schedule();
}

void MainWindow::setNamesHidden(bool hidden)
{
    const QSignalBlocker quiet(m_hideNames);
    m_hideNames->setChecked(hidden);
    m_personal->setNamesHidden(hidden);
    m_renewals->takeNames();
    if (m_calendar)
        m_calendar->setNamesHidden(hidden);
    for (const auto *menu : {u"connectionMenu", u"profileMenu"}) { // filled when they open
        if (auto *filled = findChild<QMenu *>(QString::fromUtf16(menu)))
            filled->clear();
    }
    m_icons.forget();
    Announcer::around(*this).forget();
    forgetDetails();
    m_told->namesChanged();
    takeHealth();
    if (hidden)
        m_bar->search().clear(); // it may be a name
    // What a dialog says was said before; one for a secret has been typed into.
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (auto *secret = qobject_cast<SecretDialog *>(dialog))
            secret->setProfile(shownProfileName(m_service));
        else
            dialog->reject();
    }
}

void MainWindow::showDue()
{
    const RenewalSession &session = m_renewals->session();
    if (session.state() == RenewalSession::State::Running)
        m_bar->setRenewing(
            renewingHeadline(session.current() + 1, int(session.steps().size())));
    else if (session.state() == RenewalSession::State::Paused)
        m_bar->setRenewing(
            pausedHeadline(session.waiting(), qsizetype(session.steps().size())));
    else if (session.state() == RenewalSession::State::Finished && !m_instead)
        m_bar->setRenewing(tr("Report of the renewals"));
    else
        m_bar->setDue(m_service.snapshotIsWhole() ? m_model.renewable() : 0,
                      m_flowPanel && !m_flowPanel->isHidden());
}

/// When other connections need somebody than before; not that a day has gone by.
void MainWindow::sayCounts()
{
    if (!m_service.snapshotIsWhole())
        return;
    const auto counted = std::make_pair(m_model.needing(), m_model.total());
    if (m_counted && *m_counted != counted)
        m_announcer->announce(m_summary->text());
    m_counted = counted;
}

void MainWindow::showState()
{
    const ServiceHealth health = m_service.health();
    const auto nextEnd = m_model.nextEnd();
    const auto countdown =
        nextEnd ? std::optional(countdownTo(*nextEnd, m_model.wordContext().now)) : std::nullopt;
    // Counts are told once everything has been counted; a blank keeps their place, so that the list
    // below does not move when they come.
    m_summary->setText(m_service.snapshotIsWhole()
                           ? summaryWords(m_model.needing(), m_model.total(), countdown)
                           : QString(u' '));
    sayCounts();
    m_summary->setVisible(m_model.total() > 0);
    m_status->setText(healthWords(health, words()));
    showDue();

    if (m_instead) {
        m_pages->setCurrentWidget(m_instead);
        return;
    }
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    if (m_model.total() > 0) {
        placeholder().setSign(StateSign::Kind::NoMatch);
        placeholder().show(
            tr("Nothing found"),
            (m_hideNames->isChecked()
                 ? tr("“%1” was not found. While names are hidden only what stands in their place is "
                      "searched.")
                 : tr("“%1” is in no name of a bank or an account, in no note, and nobody logs in "
                      "who is called so."))
                .arg(singleLine(m_bar->search().text())),
            tr("Show all"));
    } else if (health.lastChecked) {
        placeholder().setSign(StateSign::Kind::NoBank);
        if (m_bar->mayConnect())
            placeholder().show(
                tr("No bank is connected yet"),
                tr("Connect one: your browser opens, you log in at your bank and choose the "
                   "accounts. Holdfast then keeps the connection alive."),
                tr("Connect a bank"));
        else
            placeholder().show(tr("No bank is connected yet"),
                               tr("This profile may only read. Once the owner has connected a "
                                  "bank, it appears here."),
                               tr("Check now"));
    } else if (!health.faults.empty() && !health.checking) {
        const ErrorWords fault = errorWords(health.faults.front(), words());
        placeholder().setSign(health.faults.front().kind == ErrorKind::Network
                                  ? StateSign::Kind::Offline
                                  : StateSign::Kind::Fault);
        placeholder().show(fault.headline, meaningInOne(fault),
                           secretHelps(health.faults.front()) ? tr("Enter the secret…")
                                                              : tr("Try again"));
    } else {
        // Until something has been painted even this would be too early: most lists are not empty.
        if (!m_replaced && !m_painted)
            return;
        placeholder().setSign(StateSign::Kind::Reading);
        placeholder().show(tr("Reading your connections…"),
                           tr("What is kept on this computer comes first, then what the service "
                              "says."),
                           QString());
    }
    m_pages->setCurrentWidget(m_placeholder);
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
    refreshPages();
    showState();
    schedule();
}

/// Everything on the screen is told anew, whichever way the time went.
void MainWindow::timeLeapt()
{
    m_clock.correctBy(m_service.clockCorrection());
    timeHasCome();
}

void MainWindow::schedule()
{
    const Instant now = m_clock.now();
    Earliest next; // also what is past already: that comes at once
    next.offer(m_model.nextChange());
    next.offer(m_model.nextSnoozeEnd());
    // "today" stands in the status line, the calendar and the notices, too.
    next.offer(nextMidnight(now, m_model.wordContext().zone));
    if (m_flowPanel && !m_flowPanel->isHidden())
        next.offer(m_flowPanel->nextChange(now));
    if (m_detailsNow)
        next.offer(nextLongEnrichment(*m_detailsNow, now));
    m_changes.wakeAt(next.instant());
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

NoticeRoom &MainWindow::notices()
{
    if (!m_notices) {
        m_notices = new NoticeRoom(this);
        m_column->insertWidget(m_column->indexOf(m_splitter), m_notices);
        m_notices->show(); // at once, for who asks next whether the panel in it is seen
    }
    return *m_notices;
}

FlowPanel &MainWindow::flowPanel()
{
    if (!m_flowPanel) {
        m_flowPanel = new FlowPanel(this);
        notices().addBelow(*m_flowPanel);
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

} // namespace holdfast
