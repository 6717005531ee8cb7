#include "core/lifecycle/nextsync.h"

#include "core/lifecycle/londontime.h"

namespace holdfast {
namespace {

using namespace std::chrono;

constexpr auto kInterval = hours{4};
constexpr auto kOpens = hours{6};
constexpr auto kCloses = hours{23};
constexpr auto kLegacyUntil = hours{6};
constexpr auto kValuationSlack = days{3};

LondonWall wallAt(local_days day, milliseconds time)
{
    return LondonWall{day.time_since_epoch() + time};
}

local_days dayOf(LondonWall wall)
{
    return floor<days>(wall);
}

/// `instant` when the window is open then, else the next opening.
Instant whenOpen(Instant instant)
{
    const LondonWall wall = toLondon(instant);
    const local_days day = dayOf(wall);
    const auto time = wall - day;
    if (time < kOpens)
        return fromLondon(wallAt(day, kOpens));
    if (time >= kCloses)
        return fromLondon(wallAt(day + days{1}, kOpens));
    return instant;
}

/// `start` (inside the window) plus `span` of which only window time counts.
Instant afterWindowTime(Instant start, milliseconds span)
{
    const local_days day = dayOf(toLondon(start));
    const auto leftToday = fromLondon(wallAt(day, kCloses)) - start;
    if (leftToday >= span)
        return start + span;
    return fromLondon(wallAt(day + days{1}, kOpens)) + (span - leftToday);
}

Instant oneMonthLater(Instant instant)
{
    const LondonWall wall = toLondon(instant);
    const local_days day = dayOf(wall);
    year_month_day date = year_month_day{day} + months{1};
    if (!date.ok()) // 31 January: the month's last day
        date = date.year() / date.month() / last;
    return fromLondon(wallAt(local_days{date}, wall - day));
}

Instant calendarDaysLater(Instant instant, days count)
{
    return fromLondon(toLondon(instant) + count);
}

std::optional<NextSync> window(ConnectionType type, Instant lastUpdated)
{
    switch (type) {
    case ConnectionType::Api:
    case ConnectionType::Test: {
        const Instant earliest = whenOpen(lastUpdated + kInterval);
        return NextSync{earliest, afterWindowTime(earliest, kInterval), false};
    }
    case ConnectionType::Legacy: {
        const local_days night = dayOf(toLondon(lastUpdated)) + days{1};
        return NextSync{fromLondon(wallAt(night, milliseconds{0})),
                        fromLondon(wallAt(night, kLegacyUntil)), false};
    }
    case ConnectionType::Zoopla:
    case ConnectionType::Mouseprice:
    case ConnectionType::AutoTrader: {
        const Instant earliest = oneMonthLater(lastUpdated);
        return NextSync{earliest, calendarDaysLater(earliest, kValuationSlack), false};
    }
    case ConnectionType::Unknown:
        return {};
    }
    return {};
}

} // namespace

std::optional<NextSync> nextSyncAfter(ConnectionType type, Instant lastUpdated, Instant now)
{
    auto result = window(type, lastUpdated);
    if (result)
        result->late = now > result->latest;
    return result;
}

} // namespace holdfast
