#include "ui/models/localdays.h"

#include <QDateTime>

namespace holdfast {

QDate localDay(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

Instant endOfLocalDay(QDate day, const QTimeZone &zone)
{
    return fromMilliseconds(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1);
}

} // namespace holdfast
