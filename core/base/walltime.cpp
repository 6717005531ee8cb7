#include "core/base/walltime.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

using std::chrono::milliseconds;

Instant fromWall(WallTime wall, const WallOffset &offsetAt)
{
    constexpr std::chrono::days kDay{1};
    const Instant local{wall.time_since_epoch()}; // as if there were no offset
    const milliseconds before = offsetAt(local - kDay);
    const milliseconds after = offsetAt(local + kDay);
    // The larger offset is the earlier reading of the wall clock.
    for (const milliseconds offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(local - offset) == offset)
            return local - offset;
    }
    return local - before;
}

Instant fromWall(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 local = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    return fromWall(WallTime{milliseconds{local}}, [&zone](Instant instant) -> milliseconds {
        const auto at = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
        return std::chrono::seconds{zone.offsetFromUtc(at)};
    });
}

QDate localDay(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

Instant startOfLocalDay(QDate day, const QTimeZone &zone)
{
    return fromMilliseconds(day.startOfDay(zone).toMSecsSinceEpoch());
}

Instant endOfLocalDay(QDate day, const QTimeZone &zone)
{
    return startOfLocalDay(day.addDays(1), zone) - milliseconds{1};
}

} // namespace holdfast
