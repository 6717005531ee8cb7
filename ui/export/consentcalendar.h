#pragma once

#include "core/lifecycle/reminderpreferences.h"
#include "core/lifecycle/rules.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QByteArray>

namespace holdfast {

/// What ended longer ago needs a new login, and is nothing to look up in a calendar any more.
inline constexpr std::chrono::days kPastEnds{90};

/// When which consent ends, as an iCalendar file: one event for each connection whose end is known, at
/// most kPastEnds ago, and that is not being removed, with reminders for those that have not ended and
/// can be renewed, as far as the person wants them: none with reminders off, for all or for this one,
/// none before a snooze is over, none for the silenced, and none whose time has passed. The UID is made from the
/// connection's id alone, so that importing a newer file moves the event of a renewed consent.
[[nodiscard]] QByteArray consentCalendar(const std::vector<ConnectionEntry> &entries,
                                         const RuleSettings &settings,
                                         const ReminderWishes &wishes,
                                         const WordContext &words);

} // namespace holdfast
