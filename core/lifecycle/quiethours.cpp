#include "core/lifecycle/quiethours.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {
namespace {

const QTime kMorning{9, 0};

QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

/// A time that the clocks skip is when they have been moved; of one that comes twice the first.
Instant onWall(const QDate &day, QTime time, const QTimeZone &zone)
{
    const qint64 local =
        QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch(); // as if there were no offset
    constexpr qint64 kDay = 24 * 60 * 60 * 1000;
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))} * 1000;
    };
    const qint64 before = offsetAt(local - kDay);
    const qint64 after = offsetAt(local + kDay);
    for (const qint64 offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(local - offset) == offset)
            return fromMilliseconds(local - offset);
    }
    return fromMilliseconds(local - before);
}

} // namespace

bool isAlwaysQuiet(const std::optional<QuietHours> &quiet)
{
    return quiet && quiet->from == quiet->to;
}

std::optional<Instant> quietUntil(Instant instant, const std::optional<QuietHours> &quiet,
                                  const QTimeZone &zone)
{
    if (!quiet || isAlwaysQuiet(quiet))
        return std::nullopt;
    const QDate today = dayOf(instant, zone);
    for (const QDate &day : {today.addDays(-1), today}) {
        const Instant from = onWall(day, quiet->from, zone);
        const Instant to =
            onWall(quiet->to < quiet->from ? day.addDays(1) : day, quiet->to, zone);
        if (from <= instant && instant < to)
            return to;
    }
    return std::nullopt;
}

Instant snoozeEnd(Snooze snooze, Instant now, const QTimeZone &zone)
{
    const QDate today = dayOf(now, zone);
    switch (snooze) {
    case Snooze::Tomorrow: return onWall(today.addDays(1), kMorning, zone);
    case Snooze::InThreeDays: return onWall(today.addDays(3), kMorning, zone);
    case Snooze::NextWeek: return onWall(today.addDays(7), kMorning, zone);
    }
    return now;
}

} // namespace holdfast
