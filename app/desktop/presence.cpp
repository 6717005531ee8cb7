#include "app/desktop/presence.h"

#include "core/base/logging.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/profilewindow.h"

#include <QEvent>

#include <utility>

namespace holdfast {
Presence::Presence(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_live({m_parts.chooser, m_parts.preferences, m_parts.store, m_parts.clock, zoneHere}),
      m_reminders(m_live, m_parts.window.shown()),
      m_standing(m_parts.window.shown(), m_parts.clock),
      m_notifications(QDBusConnection::sessionBus(), {}),
      m_notifier(m_reminders, m_parts.preferences, m_notifications, m_parts.clock),
      m_tray(m_standing, m_reminders, this),
      m_trayService(QStringLiteral("org.kde.StatusNotifierWatcher"), QDBusConnection::sessionBus(),
                    QDBusServiceWatcher::WatchForOwnerChange)
{
    ProfileWindow &window = m_parts.window;
    window.setReminders(m_reminders);
    window.setHidesOnClose(
        [this] { return m_parts.preferences.now().closeToTray && hasTray(); });

    const auto goTo = [this](const ConnectionPlace &place, Action action) {
        wantWindow();
        if (action == Action::None)
            m_parts.window.showConnection(place);
        else
            m_parts.window.act(place, action);
    };
    const auto openInbox = [this] {
        wantWindow();
        m_parts.window.openReminders();
    };
    connect(&m_notifier, &ReminderNotifier::connectionWanted, this,
            [goTo](const ConnectionPlace &place) { goTo(place, Action::None); });
    connect(&m_notifier, &ReminderNotifier::actionWanted, this, goTo);
    connect(&m_notifier, &ReminderNotifier::inboxWanted, this, openInbox);
    connect(&m_tray, &TrayIcon::connectionWanted, this, goTo);
    connect(&m_tray, &TrayIcon::inboxWanted, this, openInbox);
    connect(&m_tray, &TrayIcon::windowWanted, this, &Presence::wantWindow);
    connect(&m_notifications, &Notifications::activationGiven, this,
            [this](const ActivationToken &token) { m_token = token; });
    connect(&m_tray, &TrayIcon::quitWanted, this, &Presence::quitWanted);

    window.installEventFilter(this);
    m_trayLook.setSingleShot(true);
    connect(&m_trayService, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &Presence::showWindowWithoutTray);
    connect(&m_trayLook, &QTimer::timeout, this, &Presence::lookForTray);
    connect(&m_parts.preferences, &PreferenceBook::changed, this, &Presence::follow);
    connect(&m_parts.preferences, &PreferenceBook::wasRead, this, &Presence::follow);
    follow();
}

Presence::~Presence()
{
    m_parts.window.removeEventFilter(this);
    m_parts.window.setHidesOnClose({}); // which would ask this
}

void Presence::follow()
{
    const bool tray = m_parts.preferences.now().reminders.tray;
    m_tray.setShown(tray);
    if (!tray && m_parts.preferences.isRead())
        showWindowWithoutTray(); // else nobody could come back to it
    followAutostart();
}

/// Not before the preferences are known. Removed only once the person says so: the entry may be that
/// of another data folder, where it is wanted.
void Presence::followAutostart()
{
    const bool wanted = m_parts.preferences.now().startAtLogin;
    if (!m_parts.preferences.isRead() || m_startsAtLogin == wanted)
        return;
    const bool isStart = !m_startsAtLogin.has_value();
    m_startsAtLogin = wanted;
    if (isStart && !wanted)
        return;
    const auto made = m_parts.autostart.follow(wanted);
    if (made)
        return;
    qCInfo(logApp).noquote() << "the start at login:" << made.error().detail;
    // Told to who has just asked for it; at each start it would be a nuisance.
    if (!isStart)
        m_parts.window.page().tellError(made.error());
}

bool Presence::hasTray() const
{
    return m_parts.preferences.now().reminders.tray && m_parts.isTrayThere();
}

void Presence::showWindowWithoutTray()
{
    m_looks = 0;
    lookForTray();
}

void Presence::lookForTray()
{
    if (m_parts.window.isVisible())
        return m_trayLook.stop();
    if (hasTray()) {
        m_looks = 0;
        return m_trayLook.start(m_parts.patience.stands);
    }
    if (++m_looks > m_parts.patience.looks || !m_parts.preferences.now().reminders.tray) {
        m_trayLook.stop();
        return wantWindow();
    }
    m_trayLook.start(m_parts.patience.pause);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    // Into the tray; else closing it ends the program.
    if (watched == &m_parts.window && event->type() == QEvent::Hide &&
        m_parts.preferences.now().closeToTray && hasTray())
        showWindowWithoutTray();
    return QObject::eventFilter(watched, event);
}

void Presence::wantWindow()
{
    Q_EMIT windowWanted(std::exchange(m_token, {}));
}

void Presence::speakAnew()
{
    m_tray.showStanding();
    m_notifier.speakAnew();
}

} // namespace holdfast
