#pragma once

#include "core/lifecycle/quiethours.h"
#include "core/service/reminderdesk.h"
#include "ui/words/datewords.h"
#include "ui/words/tonewords.h"

#include <QString>

#include <optional>

namespace holdfast {

// Words for reminders: in notifications, in the tray and in the inbox. All of it plain text; names are
// as they come from outside, where nothing else is said.

/// What there is to tell of one: "Barclays: consent ends in 3 days", "Halifax wants you to confirm".
/// `name` as noticeName() or shownName() has it.
/// A reminder told at its time speaks of that time, and not of the blink that has passed since.
[[nodiscard]] QString reminderHeadline(const QString &name, const Reminder &reminder,
                                       const WordContext &context);
/// What to do about it: "Renewing takes a minute and no bank login."
[[nodiscard]] QString reminderSentence(const QString &bank, const Reminder &reminder);

/// Several at once: "3 connections need you", and then each on a line of its own, the first few.
[[nodiscard]] QString digestHeadline(qsizetype count);
[[nodiscard]] QString digestSentence(const std::vector<InboxEntry> &entries,
                                     const WordContext &context);

/// One in the inbox, which is read later, so with the date: "Consent ends tomorrow 14:05".
[[nodiscard]] QString noticeSentence(const ReminderNotice &notice, const WordContext &context);
/// When it was told, and whether that was late, "today 10:04 (missed: was due yesterday 09:00)", or in
/// time and shown to nobody, "today 10:04 (missed: could not be shown)".
[[nodiscard]] QString noticeMoment(const ReminderNotice &notice, const WordContext &context);
/// Whose it is, as shownName() has it.
[[nodiscard]] QString noticeName(const ReminderNotice &notice);
/// Whether it still needs somebody: "New", "Read", "Done since".
[[nodiscard]] QString noticeState(const InboxEntry &entry);

/// How all connections stand: "3 connections need you", "2 consents end soon", "All connections are
/// fine", "No bank is connected yet".
struct StandingCount
{
    Tone worst = Tone::Past;
    qsizetype inWorst = 0; ///< how many of them
    qsizetype total = 0;
    qsizetype needing = 0; ///< with something for a person to do, of any tone: as the window counts
    bool watched = false;  ///< the worst do not end: their data is not up to date, or not readable
    friend bool operator==(const StandingCount &, const StandingCount &) = default;
};
[[nodiscard]] QString standingSentence(const StandingCount &count);

/// "Tomorrow", "In 3 days", "Next week"
[[nodiscard]] QString snoozeWords(Snooze snooze);
/// "Not again for this consent"
[[nodiscard]] QString silenceWords();

} // namespace holdfast
