#include "ui/models/changeclock.h"

#include "core/base/walltime.h"

namespace holdfast {

Instant nextMidnight(Instant now, const QTimeZone &zone)
{
    return startOfLocalDay(localDay(now, zone).addDays(1), zone);
}

} // namespace holdfast
