#pragma once

#include "core/base/clock.h"

#include <optional>

namespace holdfast {

/// Notices that the wall clock was set, or went on while the computer slept: then it moved by more or
/// less than the monotonic one. Looks only when it is asked to; see ClockSignal for when that is.
class ClockWatch
{
public:
    /// `clock` must outlive this.
    explicit ClockWatch(const Clock &clock);

    /// By how much the wall clock leapt since the last look, ahead or back (negative); none for what
    /// is only drift, up to two seconds.
    [[nodiscard]] std::optional<std::chrono::milliseconds> look();

private:
    const Clock &m_clock;
    Instant m_wall;
    std::chrono::steady_clock::time_point m_steady;
};

} // namespace holdfast
