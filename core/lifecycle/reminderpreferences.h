#pragma once

#include "core/lifecycle/ids.h"

#include <QTime>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace holdfast {

/// Wall-clock times of the person's zone between which nobody is disturbed; `from` after `to` spans
/// midnight, equal ones are the whole day.
struct QuietHours
{
    QTime from{22, 0};
    QTime to{8, 0};
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// At most so many rungs.
inline constexpr std::size_t kMostRungs = 12;
/// The farthest: days before the end.
inline constexpr int kHighestRung = 365;

/// These days as a ladder: the largest first, each once. Nothing where they are too many, or one is
/// below 0 or above kHighestRung.
[[nodiscard]] std::optional<std::vector<int>> ladderOf(std::vector<int> days);

/// When a person is reminded of consents that end.
struct ReminderPreferences
{
    bool on = true;
    /// Whole days before the end of a consent of 90 days, the largest first; longer and shorter
    /// consents are scaled.
    std::vector<int> ladder{14, 7, 3, 1, 0};
    std::optional<QuietHours> quiet = {};
    bool digest = true;        ///< one notification for all that is due at the same time
    bool notifications = true; ///< through the desktop's service; else the inbox alone
    bool tray = true;          ///< an icon where the desktop has a place for it
    friend bool operator==(const ReminderPreferences &, const ReminderPreferences &) = default;
};

/// All that a person set about reminders, apart from what is set for a connection by itself.
struct ReminderWishes
{
    ReminderPreferences preferences;
    std::set<ConnectionId> silenced; ///< of whose present consent nobody is told again
};

} // namespace holdfast
