#include "app/sandbox/world/london.h"

namespace holdfast::sandbox {

namespace {

using namespace std::chrono;

Instant clockChange(year y, month m)
{
    return sys_days{y / m / Sunday[last]} + hours{1};
}

hours summerOffset(Instant instant)
{
    const year y = year_month_day{floor<days>(instant)}.year();
    const bool summer = instant >= clockChange(y, March) && instant < clockChange(y, October);
    return hours{summer ? 1 : 0};
}

} // namespace

Instant londonWallClock(Instant instant)
{
    return instant + summerOffset(instant);
}

Instant fromLondon(sys_days day, minutes timeOfDay)
{
    const Instant wallClock = day + timeOfDay;
    return wallClock - summerOffset(wallClock - hours{1});
}

Instant addLondonMonths(Instant instant, int count)
{
    const Instant wallClock = londonWallClock(instant);
    const sys_days day = floor<days>(wallClock);
    year_month_day moved = year_month_day{day} + months{count};
    if (!moved.ok())
        moved = moved.year() / moved.month() / last;
    return fromLondon(sys_days{moved}, floor<minutes>(wallClock - day)) +
           (wallClock - floor<minutes>(wallClock));
}

} // namespace holdfast::sandbox
