#pragma once

#include "app/desktop/autostart.h"
#include "app/desktop/dbusnotifications.h"
#include "app/desktop/remindernotifier.h"
#include "app/desktop/trayicon.h"
#include "core/service/livereminders.h"
#include "core/service/maskedreminders.h"
#include "ui/models/standing.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace holdfast {

class ProfileWindow;

/// Holdfast on the desktop beyond its window: reminders, notifications, the icon in the tray, and the
/// start at login. Each follows the person's preferences and does without what the desktop lacks.
/// Made after the first picture.
class Presence : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ProfileChooser &chooser;
        PreferenceBook &preferences;
        Store &store;
        const Clock &clock;
        ProfileWindow &window;
        Autostart autostart;
    };
    /// All in `parts` must outlive this.
    explicit Presence(Parts parts, QObject *parent = nullptr);
    ~Presence() override;

    /// Closing the window may leave the program running: there is a tray with the icon in it.
    [[nodiscard]] bool hasTray() const;
    /// Shows the window after all when no tray has come by the deadline: at login it may be slow.
    void showWindowWithoutTray();

    /// Another language is spoken from now on.
    void speakAnew() { m_tray.showStanding(); }

Q_SIGNALS:
    /// The window is to come to the front.
    void windowWanted();
    void quitWanted();

private:
    void follow();
    void followAutostart();
    void lookForTray();

    Parts m_parts;
    LiveReminders m_live;
    MaskedReminders m_reminders; ///< what everything shown is made of
    Standing m_standing;
    DBusNotifications m_notifications;
    ReminderNotifier m_notifier;
    TrayIcon m_tray;
    QTimer m_trayLook;
    int m_looks = 0;
    std::optional<bool> m_startsAtLogin; ///< as last made so
};

} // namespace holdfast
