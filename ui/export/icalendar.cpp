#include "ui/export/icalendar.h"

#include "core/base/plaintext.h"

#include <QDateTime>
#include <QTimeZone>

namespace holdfast {

namespace {

constexpr qsizetype kFold = 75; // octets, RFC 5545 section 3.1
constexpr qsizetype kLongestText = 2000;

/// A continuation byte of UTF-8: a fold before it would cut a character.
bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype from = 0;
    qsizetype room = kFold;
    while (line.size() - from > room) {
        qsizetype cut = from + room;
        while (cut > from + 1 && continues(line.at(cut)))
            --cut;
        result += line.mid(from, cut - from) + "\r\n ";
        from = cut;
        room = kFold - 1; // the blank that marks a continuation counts
    }
    return result + line.mid(from) + "\r\n";
}

/// RFC 5545 section 3.3.11. One line: what a bank calls itself must not end ours.
QByteArray text(const QString &outside)
{
    QString escaped = singleLine(outside, kLongestText);
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    escaped.replace(u';', QStringLiteral("\\;"));
    escaped.replace(u',', QStringLiteral("\\,"));
    return escaped.toUtf8();
}

QByteArray dateTime(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone::utc());
    return utc.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// RFC 5545 section 3.3.6: "-P14D", "-PT3600S", "PT0S".
QByteArray before(std::chrono::seconds span)
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 seconds = span.count();
    if (seconds == 0)
        return "PT0S";
    return seconds % day == 0 ? "-P" + QByteArray::number(seconds / day) + 'D'
                              : "-PT" + QByteArray::number(seconds) + 'S';
}

QByteArray alarm(std::chrono::seconds span, const CalendarEvent &event)
{
    return folded("BEGIN:VALARM") + folded("ACTION:DISPLAY") +
           folded("DESCRIPTION:" + text(event.summary)) + folded("TRIGGER:" + before(span)) +
           folded("END:VALARM");
}

QByteArray eventLines(const CalendarEvent &event, Instant madeAt)
{
    QByteArray lines = folded("BEGIN:VEVENT") + folded("UID:" + text(event.uid)) +
                       folded("DTSTAMP:" + dateTime(madeAt)) +
                       folded("DTSTART:" + dateTime(event.at)) +
                       folded("SUMMARY:" + text(event.summary)) +
                       folded("DESCRIPTION:" + text(event.description)) +
                       // It takes none of the person's time.
                       folded("TRANSP:TRANSPARENT");
    for (const std::chrono::seconds span : event.alarmsBefore)
        lines += alarm(span, event);
    return lines + folded("END:VEVENT");
}

} // namespace

QByteArray calendarFile(const QString &name, const QList<CalendarEvent> &events, Instant madeAt)
{
    QByteArray file =
        folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") +
        folded("PRODID:-//" HOLDFAST_APPLICATION_ID "//Holdfast " HOLDFAST_VERSION "//EN") +
        folded("CALSCALE:GREGORIAN") + folded("METHOD:PUBLISH") +
        // RFC 7986 section 5.1, and the older name that most calendars read.
        folded("NAME:" + text(name)) + folded("X-WR-CALNAME:" + text(name));
    for (const CalendarEvent &event : events)
        file += eventLines(event, madeAt);
    return file + folded("END:VCALENDAR");
}

} // namespace holdfast
