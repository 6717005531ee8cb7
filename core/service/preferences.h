#pragma once

#include "core/lifecycle/reminderpreferences.h"

#include <QString>

#include <chrono>

namespace holdfast {

enum class Look { AsDesktop, Light, Dark, HighContrast };

enum class ProxyMode { AsSystem, None, Manual };

/// What is within these, both ends included, can be set.
struct Bounds
{
    int least;
    int most;
};
inline constexpr Bounds kRefreshMinutes{1, 1440};
inline constexpr Bounds kClipboardSeconds{5, 600};
inline constexpr Bounds kPorts{1, 65535};
/// A host's name in a proxy's address (RFC 1035 section 2.3.4, without the final dot).
inline constexpr qsizetype kLongestHost = 253;

/// How the service is reached. A proxy that wants a name and a password is not named here: it is set
/// for the whole system.
struct NetworkPreferences
{
    ProxyMode proxy = ProxyMode::AsSystem;
    QString proxyHost; ///< only with Manual
    int proxyPort = 0; ///< the same; 1 to 65535
    friend bool operator==(const NetworkPreferences &, const NetworkPreferences &) = default;
};

/// Everything a person sets for the whole program, whatever profile is shown. Small and without
/// secrets; a value that was never set is as it stands here.
struct Preferences
{
    ReminderPreferences reminders;
    NetworkPreferences network;
    /// How often the list is read while the window can be seen.
    std::chrono::minutes refreshEvery{5};
    QString language; ///< as in BCP 47, of those there are; empty: the desktop's
    Look look = Look::AsDesktop;
    bool privacyView = false;        ///< amounts and names are hidden, as for a screenshot
    bool maskWhenLocked = true;      ///< amounts are hidden once the screen was locked
    std::chrono::seconds clipboardStays{60}; ///< then a copied account number leaves the clipboard
    bool startAtLogin = false;
    bool startHidden = false;        ///< with the tray icon alone, where there is a tray
    bool closeToTray = false;        ///< closing the window leaves the program in the tray
    bool begun = false;              ///< the first start's question has been answered
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// As one line of text (a JSON object), to be kept.
[[nodiscard]] QString preferencesText(const Preferences &preferences);
/// What was kept. Anything in it that is missing, unknown or out of its range, be it all, is as it
/// comes.
[[nodiscard]] Preferences preferencesFrom(const QString &text);
/// `kept`, with what differs between `before` and `after` as it is in `after`.
[[nodiscard]] Preferences withChanges(const Preferences &kept, const Preferences &before,
                                      const Preferences &after);

} // namespace holdfast
