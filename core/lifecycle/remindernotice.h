#pragma once

#include "core/lifecycle/ids.h"
#include "core/lifecycle/reminders.h"

#include <QString>

namespace holdfast {

/// One line of the inbox: a reminder that was told.
struct ReminderNotice
{
    qint64 number = 0; ///< given by the store; later ones are larger
    ConnectionId connection;
    QString ownName;   ///< as the person called it when this was read; may be empty
    QString bank;      ///< the bank's name; both are text from outside
    Reminder reminder; ///< without its action: what fits is found out when it is wanted
    Instant at;        ///< when it was told
    bool seen = false;
    friend bool operator==(const ReminderNotice &, const ReminderNotice &) = default;
};

/// What can be noted of a line of the inbox later.
enum class NoticeMark { Seen, Missed };

/// So many of a user's are kept, the newest.
inline constexpr int kMostNotices = 200;

} // namespace holdfast
