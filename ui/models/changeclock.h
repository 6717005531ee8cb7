#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <optional>

namespace holdfast {

/// The one timer of a window: sleeps until the next instant at which something on the screen
/// changes by itself, and not at all when nothing will.
///
/// Coarse on purpose (it may be late by a twentieth of the wait), so that the computer can wake for
/// several programs at once. Looks up at least once an hour, because setting the wall clock or
/// suspending the computer moves the instant and not the timer; sleeps for good only without one.
class ChangeClock : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this.
    explicit ChangeClock(const Clock &clock, QObject *parent = nullptr);

    /// Sleeps until `instant`; a past one is due in a second, none stops the timer.
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
    QTimer m_timer;
    std::optional<Instant> m_instant;
};

/// The next midnight in that zone: "today" is another day then.
[[nodiscard]] Instant nextMidnight(Instant now, const QTimeZone &zone);

} // namespace holdfast
