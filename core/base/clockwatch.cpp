#include "core/base/clockwatch.h"

namespace holdfast {
namespace {

/// Daemons that keep the time slew it this much; more they set at once.
constexpr std::chrono::milliseconds kDrift = std::chrono::seconds{2};

} // namespace

ClockWatch::ClockWatch(const Clock &clock)
    : m_clock(clock), m_wall(clock.now()), m_steady(clock.monotonic())
{}

std::optional<std::chrono::milliseconds> ClockWatch::look()
{
    using namespace std::chrono;
    const Instant wall = m_clock.now();
    const auto steady = m_clock.monotonic();
    const auto leap = (wall - m_wall) - round<milliseconds>(steady - m_steady);
    m_wall = wall;
    m_steady = steady;
    if (abs(leap) <= kDrift)
        return std::nullopt;
    return leap;
}

} // namespace holdfast
