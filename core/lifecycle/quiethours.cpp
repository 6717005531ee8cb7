#include "core/lifecycle/quiethours.h"

#include "core/base/walltime.h"

namespace holdfast {
namespace {

const QTime kMorning{9, 0};

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
    const QDate today = localDay(instant, zone);
    for (const QDate &day : {today.addDays(-1), today}) {
        const Instant from = fromWall(day, quiet->from, zone);
        const Instant to =
            fromWall(quiet->to < quiet->from ? day.addDays(1) : day, quiet->to, zone);
        if (from <= instant && instant < to)
            return to;
    }
    return std::nullopt;
}

Instant snoozeEnd(Snooze snooze, Instant now, const QTimeZone &zone)
{
    const QDate today = localDay(now, zone);
    switch (snooze) {
    case Snooze::Tomorrow: return fromWall(today.addDays(1), kMorning, zone);
    case Snooze::InThreeDays: return fromWall(today.addDays(3), kMorning, zone);
    case Snooze::NextWeek: return fromWall(today.addDays(7), kMorning, zone);
    }
    return now;
}

} // namespace holdfast
