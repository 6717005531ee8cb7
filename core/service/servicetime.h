#pragma once

#include "core/base/clockwatch.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// The time by which the service judges, records and counts down: this computer's clock, put right
/// by what the service's answers showed while the two differ by more than the tolerance. (Tokens are
/// made and checked by the uncorrected clock, which must then be told as wrong.)
class ServiceTime : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this.
    ServiceTime(const Clock &clock, std::chrono::milliseconds tolerance);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::chrono::milliseconds correction() const { return m_clock.correction(); }

    /// How far the service is ahead of this computer by the latest answer, if any told.
    void measured(std::optional<std::chrono::milliseconds> ahead);
    /// Looks whether the time leapt.
    void look();

Q_SIGNALS:
    /// The time leapt by so much, ahead or back: the clock was set, the computer slept, or a
    /// correction came or went. By nothing when a correction makes up for a clock that was set.
    void leapt(std::chrono::milliseconds by);

private:
    void tellLeap(bool corrected);

    const std::chrono::milliseconds m_tolerance;
    CorrectedClock m_clock;
    ClockWatch m_watch;
};

} // namespace holdfast
