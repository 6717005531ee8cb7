#include "ui/export/consentcalendar.h"

#include "core/lifecycle/consentspan.h"
#include "core/lifecycle/reminders.h"
#include "ui/export/icalendar.h"
#include "ui/words/connectionwords.h"
#include "ui/words/relinkwords.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

class ConsentCalendar
{
    Q_DECLARE_TR_FUNCTIONS(ConsentCalendar)
};

/// The reminders the person wants: none when they are off, and none before the snooze is over.
QList<std::chrono::seconds> remindersFor(const BankConnection &connection,
                                         const ConnectionSettings &settings,
                                         const ReminderPreferences &wanted, Instant end,
                                         Instant now)
{
    QList<std::chrono::seconds> before;
    if (!wanted.on)
        return before;
    const auto ladder = ladderFor(wanted.ladder, end - consentBegin(connection, end, now));
    for (const std::chrono::seconds ahead : ladder) {
        // What has passed already some calendars would tell of as soon as they have the file.
        if (end - ahead <= now)
            continue;
        if (settings.reminders && (!settings.snoozedUntil || end - ahead >= *settings.snoozedUntil))
            before.append(ahead);
    }
    return before;
}

/// The action that will fit at the end; a calendar is read long after it was written.
QString whatToDo(const Assessment &assessment, const QString &bank)
{
    const std::optional<FlowKind> way = renewalBeforeTheEnd(assessment);
    if (way == FlowKind::Reconsent)
        return ConsentCalendar::tr("Renewing takes a minute and no bank login. Open Holdfast and "
                                   "choose \"Renew consent\".");
    if (way == FlowKind::Reauth)
        return ConsentCalendar::tr("You will log in at %1 to renew. Open Holdfast and choose "
                                   "\"Log in again\".")
            .arg(bank);
    return ConsentCalendar::tr("This one ends by itself; there is nothing for you to do.");
}

} // namespace

QByteArray consentCalendar(const std::vector<ConnectionEntry> &entries,
                           const RuleSettings &settings, const ReminderWishes &wishes,
                           const WordContext &words)
{
    QList<CalendarEvent> events;
    for (const ConnectionEntry &entry : entries) {
        const std::optional<Instant> &end = entry.connection.expiresAt.value;
        if (!end || entry.facts.removing || words.now - *end > kPastEnds)
            continue;
        const Assessment assessment = assess(entry.connection, entry.facts, settings, words.now);
        const QString bank = bankNameOf(entry.connection);
        const bool quiet = *end <= words.now || wishes.silenced.contains(entry.connection.id);
        events.append(
            {entry.connection.id.value() + QStringLiteral("/consent-end@" HOLDFAST_APPLICATION_ID),
             *end, ConsentCalendar::tr("The consent for %1 ends").arg(shownName(entry)),
             whatToDo(assessment, bank),
             quiet || !renewalBeforeTheEnd(assessment)
                 ? QList<std::chrono::seconds>()
                 : remindersFor(entry.connection, entry.settings, wishes.preferences, *end,
                                words.now)});
    }
    return calendarFile(ConsentCalendar::tr("Bank consents"), events, words.now);
}

} // namespace holdfast
