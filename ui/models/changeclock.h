#pragma once

#include "core/base/instanttimer.h"

#include <QTimeZone>

namespace holdfast {

/// The one timer of a window: sleeps until the next instant at which something on the screen
/// changes by itself, and not at all when nothing will. Coarse on purpose.
class ChangeClock final : public InstantTimer
{
public:
    /// `clock` must outlive this.
    explicit ChangeClock(const Clock &clock, QObject *parent = nullptr)
        : InstantTimer(clock, Punctuality::Coarse, parent)
    {}
};

/// The next midnight in that zone: "today" is another day then.
[[nodiscard]] Instant nextMidnight(Instant now, const QTimeZone &zone);

} // namespace holdfast
