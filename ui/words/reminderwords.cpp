#include "ui/words/reminderwords.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/countdown.h"
#include "core/lifecycle/localsettings.h"
#include "ui/words/connectionwords.h"
#include "ui/words/countdownwords.h"
#include "ui/words/words_p.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace holdfast {

namespace {

constexpr std::chrono::minutes kJustNow{30};
constexpr size_t kLinesOfDigest = 4;

QString needWords(const QString &name, Reason reason)
{
    switch (reason) {
    case Reason::Stale:
        return Words::tr("%1: the data is not up to date").arg(name);
    case Reason::ConsentExpired:
        return Words::tr("%1: access has ended").arg(name);
    default:
        return needHeadline(reason, name);
    }
}

/// What has ended or waits comes before what will end, and that by its end.
std::pair<bool, Instant> urgencyOf(const Reminder &reminder)
{
    return {reminder.cause == ReminderCause::Ending, reminder.end.value_or(Instant::min())};
}

} // namespace

QString reminderHeadline(const QString &name, const Reminder &reminder, const WordContext &context)
{
    if (reminder.cause == ReminderCause::Attention || !reminder.end)
        return needWords(name, reminder.reason);
    // A blink after "three days left" it is two days and nearly a third.
    const bool isPrompt =
        reminder.dueAt <= context.now && context.now - reminder.dueAt < kJustNow;
    return consentEndWords(name,
                           countdownTo(*reminder.end, isPrompt ? reminder.dueAt : context.now));
}

QString reminderSentence(const QString &bank, const Reminder &reminder)
{
    if (reminder.action == Action::Refresh)
        return Words::tr("Not an error: the bank asks for a code from time to time.");
    return renewalSentence(reminder.action, bankNamed(bank));
}

QString digestHeadline(qsizetype count)
{
    return Words::tr("%n connection(s) need you", nullptr, countFor(count));
}

QString digestSentence(const std::vector<InboxEntry> &given, const WordContext &context)
{
    std::vector<InboxEntry> entries = given;
    std::stable_sort(entries.begin(), entries.end(), [](const InboxEntry &a, const InboxEntry &b) {
        return urgencyOf(a.notice.reminder) < urgencyOf(b.notice.reminder);
    });
    QStringList lines;
    const size_t shown = entries.size() > kLinesOfDigest ? kLinesOfDigest - 1 : entries.size();
    for (size_t i = 0; i < shown; ++i)
        lines << reminderHeadline(noticeName(entries[i].notice), entries[i].notice.reminder, context);
    if (shown < entries.size())
        lines << Words::tr("and %n more", nullptr, countFor(qsizetype(entries.size() - shown)));
    return lines.join(u'\n');
}

QString noticeSentence(const ReminderNotice &notice, const WordContext &context)
{
    const Reminder &reminder = notice.reminder;
    if (reminder.cause == ReminderCause::Attention || !reminder.end)
        return needWords(noticeName(notice), reminder.reason);
    const QString end = spokenMoment(*reminder.end, context);
    //: %1 is a moment such as "tomorrow 14:05".
    return *reminder.end > context.now ? Words::tr("Consent ends %1").arg(end)
                                       //: %1 is a moment such as "yesterday 14:05".
                                       : Words::tr("Consent ended %1").arg(end);
}

QString noticeMoment(const ReminderNotice &notice, const WordContext &context)
{
    const QString at = spokenMoment(notice.at, context);
    if (!notice.reminder.missed)
        return at;
    if (notice.at - notice.reminder.dueAt < kJustNow)
        //: When a reminder was told, such as "today 10:04"; the desktop had no way to show it.
        return Words::tr("%1 (missed: could not be shown)").arg(at);
    //: When a reminder was told, and when it should have been: both moments such as "today 10:04".
    return Words::tr("%1 (missed: was due %2)")
        .arg(at, spokenMoment(notice.reminder.dueAt, context));
}

QString noticeName(const ReminderNotice &notice)
{
    return nameBeside(notice.ownName, bankNamed(notice.bank));
}

QString noticeState(const InboxEntry &entry)
{
    if (!entry.stands)
        //: A reminder that needs nobody any more.
        return Words::tr("Done since");
    //: A reminder that was, or was not, looked at.
    return entry.notice.seen ? Words::tr("Read") : Words::tr("New");
}

QString standingSentence(const StandingCount &count)
{
    if (count.total == 0)
        return Words::tr("No bank is connected yet");
    switch (count.worst) {
    case Tone::NeedsYou:
        return digestHeadline(count.needing);
    case Tone::EndsSoon:
        return count.watched
                   //: Neither fine nor anybody's turn: an update failed, or a date cannot be read.
                   ? Words::tr("%n connection(s) to keep an eye on", nullptr,
                               countFor(count.inWorst))
                   : Words::tr("%n consent(s) end soon", nullptr, countFor(count.inWorst));
    case Tone::Fine:
        return Words::tr("All connections are fine");
    case Tone::Past:
        break;
    }
    return Words::tr("No connection is active any more");
}

QString snoozeWords(Snooze snooze)
{
    switch (snooze) {
    case Snooze::Tomorrow:
        return Words::tr("Tomorrow");
    case Snooze::InThreeDays:
        return Words::tr("In 3 days");
    case Snooze::NextWeek:
        return Words::tr("Next week");
    }
    return {};
}

QString silenceWords()
{
    return Words::tr("Not again for this consent");
}

} // namespace holdfast
