#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace holdfast {

/// Sleeps until an instant of the wall clock, and not at all when there is none. Looks up at least
/// once an hour, because setting the clock or suspending the computer moves the instant and not the
/// timer.
class InstantTimer : public QObject
{
    Q_OBJECT
public:
    enum class Punctuality {
        Coarse, ///< may be late by a twentieth of the wait, so that the computer wakes for several at once
        Exact,  ///< to the blink, by one short wait at the end of the long one
    };

    /// `clock` must outlive this.
    InstantTimer(const Clock &clock, Punctuality punctuality, QObject *parent = nullptr);

    /// Sleeps until `instant`; a past one is due soon and never before this returns, none stops the
    /// timer.
    void wakeAt(std::optional<Instant> instant);
    /// How long until the timer looks up; none when it is stopped.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining() const;

Q_SIGNALS:
    /// The instant has come. The timer is stopped until wakeAt().
    void due();

private:
    void arm();
    void lookUp();

    const Clock &m_clock;
    const Punctuality m_punctuality;
    QTimer m_timer;
    std::optional<Instant> m_instant;
};

} // namespace holdfast
