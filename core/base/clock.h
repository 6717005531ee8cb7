#pragma once

#include "core/base/instant.h"

#include <atomic>
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

    /// For deadlines and durations: never goes back, not even when the wall clock is set. Stands
    /// still while the computer sleeps, as timers do.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point monotonic() const = 0;

    /// The same, but going on while the computer sleeps where the system can tell (Linux): for waits
    /// that somebody else counts, such as a service that said "again in an hour".
    [[nodiscard]] virtual std::chrono::steady_clock::time_point elapsed() const
    {
        return monotonic();
    }
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point elapsed() const override;
};

/// Another clock, put right by what was measured against somebody else's: now() is the other's plus
/// the correction; what never goes back is passed on as it is. Until it is corrected both are alike.
class CorrectedClock final : public Clock
{
public:
    /// `clock` must outlive this.
    explicit CorrectedClock(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override;
    [[nodiscard]] std::chrono::steady_clock::time_point elapsed() const override;

    [[nodiscard]] std::chrono::milliseconds correction() const { return m_correction.load(); }
    void correctBy(std::chrono::milliseconds correction) { m_correction = correction; }

private:
    const Clock &m_clock;
    std::atomic<std::chrono::milliseconds> m_correction{std::chrono::milliseconds{0}};
};

} // namespace holdfast
