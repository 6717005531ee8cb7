#pragma once

#include "core/base/clock.h"

namespace holdfast::test {

/// A clock that stands still until it is told otherwise. Wall and monotonic time move together with
/// advance(); jumpWall() moves the wall clock alone, as a person or NTP would.
class FakeClock final : public Clock
{
public:
    /// 2026-11-22T10:00:00Z unless another instant is given.
    explicit FakeClock(Instant start = fromMilliseconds(1'795'341'600'000)) : m_now(start) {}

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        return m_monotonic;
    }

    [[nodiscard]] std::chrono::steady_clock::time_point elapsed() const override
    {
        return m_monotonic + m_slept;
    }

    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_monotonic += by;
    }
    /// As the computer does with its lid closed: timers and monotonic time stand still.
    void sleep(std::chrono::milliseconds by)
    {
        m_now += by;
        m_slept += by;
    }
    void jumpWall(std::chrono::milliseconds by) { m_now += by; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::steady_clock::time_point m_monotonic{std::chrono::hours{1}};
    std::chrono::milliseconds m_slept{0};
};

} // namespace holdfast::test
