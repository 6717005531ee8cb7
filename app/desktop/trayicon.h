#pragma once

#include "core/service/reminderdesk.h"
#include "ui/models/standing.h"

#include <QMenu>
#include <QObject>

class QSystemTrayIcon;

namespace holdfast {

/// The icon in the desktop's tray: always the worst state of all connections, as shape and colour and
/// as a sentence, with a menu of what is due. Does no harm where there is no tray; one that comes
/// later gets the icon.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TrayIcon(Standing &standing, ReminderDesk &desk, QObject *parent = nullptr);

    void setShown(bool shown);
    /// Shows and says everything anew; done by itself whenever it changes.
    void showStanding();

Q_SIGNALS:
    void windowWanted();
    /// An entry was chosen; without an action it is only to be shown.
    void connectionWanted(const holdfast::ConnectionPlace &place, holdfast::Action action);
    void inboxWanted();
    void quitWanted();

private:
    void fillMenu();

    Standing &m_standing;
    ReminderDesk &m_desk;
    QMenu m_menu;
    QSystemTrayIcon *m_icon; ///< a child of this
};

} // namespace holdfast
