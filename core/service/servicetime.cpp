#include "core/service/servicetime.h"

#include "core/base/logging.h"

namespace holdfast {
namespace {

/// The Date header has whole seconds, and lines are slow now and then: no correction for that.
constexpr std::chrono::milliseconds kNoise = std::chrono::seconds{2};

} // namespace

ServiceTime::ServiceTime(const Clock &clock, std::chrono::milliseconds tolerance)
    : m_tolerance(tolerance), m_clock(clock), m_watch(m_clock)
{}

void ServiceTime::measured(std::optional<std::chrono::milliseconds> ahead)
{
    const auto offset = ahead.value_or(std::chrono::milliseconds{0});
    const bool isOff = std::chrono::abs(offset) > m_tolerance;
    const auto wanted = isOff ? offset : std::chrono::milliseconds{0};
    const auto before = correction();
    const bool moves = isOff ? std::chrono::abs(wanted - before) > kNoise : wanted != before;
    if (moves)
        m_clock.correctBy(wanted);
    tellLeap(moves);
}

void ServiceTime::look()
{
    tellLeap(false);
}

void ServiceTime::tellLeap(bool corrected)
{
    const auto leap = m_watch.look();
    if (!leap && !corrected)
        return;
    qCInfo(logService) << "the time leapt by" << leap.value_or(std::chrono::milliseconds{0}).count()
                       << "ms, and the clock is corrected by" << correction().count() << "ms";
    Q_EMIT leapt(leap.value_or(std::chrono::milliseconds{0}));
}

} // namespace holdfast
