#include "core/base/clocksignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace holdfast {

#ifdef Q_OS_LINUX

SystemClockSignal::SystemClockSignal(QObject *parent)
    : ClockSignal(parent), m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemClockSignal::cancelled);
    arm();
}

SystemClockSignal::~SystemClockSignal()
{
    m_notifier.reset();
    if (m_timer >= 0)
        close(m_timer);
}

void SystemClockSignal::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    if (timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) != 0)
        m_notifier->setEnabled(false);
}

void SystemClockSignal::cancelled()
{
    quint64 expirations = 0;
    // ECANCELED is the news; an expiry at the end of time would be just as good a reason to look.
    const auto got = read(m_timer, &expirations, sizeof expirations);
    if (got < 0 && errno != ECANCELED)
        return;
    arm();
    Q_EMIT mayHaveLeapt();
}

#else

SystemClockSignal::SystemClockSignal(QObject *parent) : ClockSignal(parent) {}
SystemClockSignal::~SystemClockSignal() = default;

#endif

} // namespace holdfast
