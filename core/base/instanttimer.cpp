#include "core/base/instanttimer.h"

#include <algorithm>

namespace holdfast {

namespace {

using namespace std::chrono;

constexpr milliseconds kShortest = seconds{1};
constexpr milliseconds kLongest = hours{1};
/// From here on an exact one waits the rest in one go.
constexpr milliseconds kLastStretch = minutes{1};

} // namespace

InstantTimer::InstantTimer(const Clock &clock, Punctuality punctuality, QObject *parent)
    : QObject(parent), m_clock(clock), m_punctuality(punctuality)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InstantTimer::lookUp);
}

void InstantTimer::wakeAt(std::optional<Instant> instant)
{
    m_instant = instant;
    arm();
}

void InstantTimer::arm()
{
    if (!m_instant) {
        m_timer.stop();
        return;
    }
    const milliseconds wait = *m_instant - m_clock.now();
    if (m_punctuality == Punctuality::Coarse) {
        m_timer.setTimerType(Qt::CoarseTimer);
        m_timer.start(std::clamp(wait, kShortest, kLongest));
    } else if (wait > kLastStretch) {
        m_timer.setTimerType(Qt::CoarseTimer);
        // Early enough that even a late coarse timer comes before the last stretch is over.
        m_timer.start(std::clamp(wait * 9 / 10, kLastStretch / 2, kLongest));
    } else {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::max(wait, milliseconds{0}));
    }
}

std::optional<milliseconds> InstantTimer::remaining() const
{
    if (!m_timer.isActive())
        return std::nullopt;
    return m_timer.remainingTimeAsDuration();
}

void InstantTimer::lookUp()
{
    // A timer may also be early; then it sleeps on for the rest.
    if (m_clock.now() < *m_instant) {
        arm();
        return;
    }
    m_instant.reset();
    Q_EMIT due();
}

} // namespace holdfast
