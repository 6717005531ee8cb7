#pragma once

#include "core/base/instant.h"

#include <chrono>

namespace holdfast {

/// Where the time comes from. Handed in through constructors so that expiry can be tested at noon
/// on the last day of a consent. Implementations may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC. May jump in both directions.
    [[nodiscard]] virtual Instant now() const = 0;

    /// For deadlines and durations: never goes back, not even when the wall clock is set.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point monotonic() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override;
};

} // namespace holdfast
