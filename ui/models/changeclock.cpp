#include "ui/models/changeclock.h"

#include <QDateTime>

namespace holdfast {

Instant nextMidnight(Instant now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), zone);
    return fromMilliseconds(local.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace holdfast
