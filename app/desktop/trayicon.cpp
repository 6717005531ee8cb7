#include "app/desktop/trayicon.h"

#include "ui/widgets/plaintexts.h"
#include "ui/widgets/toneicon.h"

#include <QSystemTrayIcon>

namespace holdfast {
namespace {

/// The rest is in the window.
constexpr size_t kMostDue = 8;

} // namespace

TrayIcon::TrayIcon(Standing &standing, ReminderDesk &desk, QObject *parent)
    : QObject(parent), m_standing(standing), m_desk(desk), m_icon(new QSystemTrayIcon(this))
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_icon->setContextMenu(&m_menu);
    connect(&m_standing, &Standing::changed, this, &TrayIcon::showStanding);
    connect(&m_desk, &ReminderDesk::inboxChanged, this, &TrayIcon::fillMenu);
    connect(&m_desk, &ReminderDesk::renamed, &m_menu, &QMenu::close); // it has the other names
    // What is due is told for the moment of looking.
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT windowWanted();
            });
    showStanding();
}

void TrayIcon::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

void TrayIcon::showStanding()
{
    const StandingCount &count = m_standing.count();
    m_icon->setIcon(toneIcon(count.worst));
    //: %1 is a sentence such as "3 connections need you".
    m_icon->setToolTip(tr("Holdfast: %1").arg(standingSentence(count)));
    fillMenu();
}

void TrayIcon::fillMenu()
{
    if (m_menu.isVisible())
        return; // what is under the pointer stays; the next look fills it
    m_menu.clear();
    const std::vector<DueEntry> due = m_standing.due(kMostDue);
    if (due.empty())
        m_menu.addAction(withoutMnemonic(standingSentence(m_standing.count())))->setEnabled(false);
    for (const DueEntry &entry : due) {
        QAction *action = m_menu.addAction(withoutMnemonic(entry.headline));
        connect(action, &QAction::triggered, this, [this, place = entry.place, what = entry.action] {
            Q_EMIT connectionWanted(place, what);
        });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("&Open Holdfast"), this, &TrayIcon::windowWanted)
        ->setObjectName(QStringLiteral("trayOpen"));
    const int unseen = m_desk.unseen();
    m_menu
        .addAction(unseen > 0 ? tr("%n new &reminder(s)…", nullptr, unseen) : tr("&Reminders…"),
                   this, &TrayIcon::inboxWanted)
        ->setObjectName(QStringLiteral("trayInbox"));
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitWanted)
        ->setObjectName(QStringLiteral("trayQuit"));
}

} // namespace holdfast
