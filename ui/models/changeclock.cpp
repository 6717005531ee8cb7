#include "ui/models/changeclock.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kShortest = std::chrono::seconds{1};
constexpr std::chrono::milliseconds kLongest = std::chrono::hours{1};

} // namespace

ChangeClock::ChangeClock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChangeClock::lookUp);
}

void ChangeClock::wakeAt(std::optional<Instant> instant)
{
    m_instant = instant;
    arm();
}

void ChangeClock::arm()
{
    if (!m_instant) {
        m_timer.stop();
        return;
    }
    m_timer.start(std::clamp(*m_instant - m_clock.now(), kShortest, kLongest));
}

std::optional<std::chrono::milliseconds> ChangeClock::remaining() const
{
    if (!m_timer.isActive())
        return std::nullopt;
    return m_timer.remainingTimeAsDuration();
}

void ChangeClock::lookUp()
{
    // A coarse timer may also be early; then it sleeps on for the rest.
    if (m_clock.now() < *m_instant) {
        arm();
        return;
    }
    m_instant.reset();
    Q_EMIT due();
}

Instant nextMidnight(Instant now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), zone);
    return fromMilliseconds(local.date().addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace holdfast
