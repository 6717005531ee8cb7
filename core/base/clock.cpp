#include "core/base/clock.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace holdfast {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::steady_clock::time_point SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now();
}

std::chrono::steady_clock::time_point SystemClock::elapsed() const
{
#ifdef Q_OS_LINUX
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return std::chrono::steady_clock::time_point{std::chrono::seconds{since.tv_sec}
                                                     + std::chrono::nanoseconds{since.tv_nsec}};
#endif
    return monotonic();
}

Instant CorrectedClock::now() const
{
    return m_clock.now() + correction();
}

std::chrono::steady_clock::time_point CorrectedClock::monotonic() const
{
    return m_clock.monotonic();
}

std::chrono::steady_clock::time_point CorrectedClock::elapsed() const
{
    return m_clock.elapsed();
}

} // namespace holdfast
