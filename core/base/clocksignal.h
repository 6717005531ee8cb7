#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace holdfast {

/// Tells when looking at the clock is worth it: it may have been set, or the computer may have slept.
/// Whether it leapt, and how far, is for ClockWatch. This one never tells by itself.
class ClockSignal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void mayHaveLeapt();
};

/// Told by the kernel, and without waking up for it: a timer far in the future that the kernel
/// cancels whenever the wall clock leaps, waking from sleep included (Linux, timerfd_create(2),
/// TFD_TIMER_CANCEL_ON_SET). Elsewhere it never tells.
class SystemClockSignal final : public ClockSignal
{
    Q_OBJECT
public:
    explicit SystemClockSignal(QObject *parent = nullptr);
    ~SystemClockSignal() override;

private:
    void arm();
    void cancelled();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace holdfast
