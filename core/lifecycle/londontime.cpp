#include "core/lifecycle/londontime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <vector>

namespace holdfast {
namespace {

/// A stretch of time in which London's offset does not change.
struct Stretch
{
    qint64 begin;   // ms, inclusive
    qint64 end;     // ms, exclusive
    qint64 offset;  // ms east of UTC
};

Stretch lookUp(qint64 ms)
{
    static const QTimeZone zone("Europe/London");
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    if (!zone.isValid()) // no time zone data installed: better an hour off than no answer
        return {-kNever, kNever, 0};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const auto next = zone.nextTransition(at);
    // previousTransition() is exclusive: ask from just after, so that a transition counts as past.
    const auto previous = zone.previousTransition(at.addMSecs(1));
    const qint64 end = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : ms + 1;
    const qint64 begin = previous.atUtc.isValid() ? previous.atUtc.toMSecsSinceEpoch() : ms;
    return {begin, end, qint64{zone.offsetFromUtc(at)} * 1000};
}

/// Asking QTimeZone costs microseconds and a list has thousands of rows around the same weeks, so
/// the few stretches in use are kept.
qint64 offsetAt(qint64 ms)
{
    thread_local std::vector<Stretch> known;
    const auto hit = std::find_if(known.begin(), known.end(), [ms](const Stretch &s) {
        return ms >= s.begin && ms < s.end;
    });
    if (hit != known.end())
        return hit->offset;
    if (known.size() >= 16)
        known.clear();
    known.push_back(lookUp(ms));
    return known.back().offset;
}

} // namespace

LondonWall toLondon(Instant instant)
{
    const qint64 ms = toMilliseconds(instant);
    return LondonWall{std::chrono::milliseconds{ms + offsetAt(ms)}};
}

Instant fromLondon(LondonWall wall)
{
    return fromWall(wall, [](Instant instant) {
        return std::chrono::milliseconds{offsetAt(toMilliseconds(instant))};
    });
}

} // namespace holdfast
