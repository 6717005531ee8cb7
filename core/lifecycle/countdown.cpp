#include "core/lifecycle/countdown.h"

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr milliseconds unitLength(Countdown::Unit unit)
{
    switch (unit) {
    case Countdown::Unit::Days: return days{1};
    case Countdown::Unit::Hours: return hours{1};
    case Countdown::Unit::Minutes: return minutes{1};
    }
    return days{1};
}

constexpr Countdown::Unit unitFor(milliseconds span)
{
    if (span >= hours{48})
        return Countdown::Unit::Days;
    return span >= hours{1} ? Countdown::Unit::Hours : Countdown::Unit::Minutes;
}

} // namespace

Countdown countdownTo(Instant end, Instant now)
{
    const bool ended = end <= now;
    const milliseconds span = ended ? now - end : end - now;
    const auto unit = unitFor(span);
    const milliseconds length = unitLength(unit);
    const qint64 count = span / length;
    Countdown result{unit, count, ended, {}};
    if (ended)
        result.changesAt = end + (count + 1) * length;
    else if (count == 0)
        result.changesAt = end;
    else // "2 days left" holds at exactly 48 hours and no longer a millisecond later
        result.changesAt = end - count * length + milliseconds{1};
    return result;
}

} // namespace holdfast
