#pragma once

#include "app/desktop/autostart.h"
#include "app/desktop/dbusnotifications.h"
#include "app/desktop/remindernotifier.h"
#include "app/desktop/trayicon.h"
#include "core/service/livereminders.h"
#include "core/service/maskedreminders.h"
#include "ui/models/standing.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
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
    /// With a tray that may come late, or go.
    struct TrayPatience
    {
        std::chrono::milliseconds pause{500}; ///< between two looks for one that is not there
        int looks = 30;                       ///< before the window is shown without it
        /// Where the window is hidden in a tray, until it is looked whether that is still there. A tray
        /// of freedesktop tells when it goes; those of X11 do not.
        std::chrono::milliseconds stands{60'000};
    };
    struct Parts
    {
        ProfileChooser &chooser;
        PreferenceBook &preferences;
        Store &store;
        const Clock &clock;
        ProfileWindow &window;
        Autostart autostart;
        std::function<bool()> isTrayThere; ///< the desktop has a tray now
        TrayPatience patience = {};
    };
    /// All in `parts` must outlive this.
    explicit Presence(Parts parts, QObject *parent = nullptr);
    ~Presence() override;

    /// Closing the window may leave the program running: there is a tray with the icon in it.
    [[nodiscard]] bool hasTray() const;
    /// Shows the window after all when no tray has come by the deadline: at login it may be slow. And as
    /// long as the window is hidden, when the tray has gone for as long as that.
    void showWindowWithoutTray();

    /// Another language is spoken from now on.
    void speakAnew();

Q_SIGNALS:
    /// The window is to come to the front; `token` is the right to it, where somebody has given one.
    void windowWanted(const holdfast::ActivationToken &token);
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wantWindow();
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
    ActivationToken m_token; ///< for what the person has just chosen
    QTimer m_trayLook;
    QDBusServiceWatcher m_trayService;
    int m_looks = 0;
    std::optional<bool> m_startsAtLogin; ///< as last made so
};

} // namespace holdfast
