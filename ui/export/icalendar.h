#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace holdfast {

/// One instant in a calendar, with reminders before it.
struct CalendarEvent
{
    QString uid; ///< the same for the same thing in every file, so that a calendar updates it
    Instant at;
    QString summary;
    QString description;
    QList<std::chrono::seconds> alarmsBefore;
};

/// An iCalendar stream (RFC 5545): CRLF, lines folded at 75 octets without cutting a character,
/// texts escaped, instants in UTC. `madeAt` is the stamp of every event.
[[nodiscard]] QByteArray calendarFile(const QString &name, const QList<CalendarEvent> &events,
                                      Instant madeAt);

} // namespace holdfast
