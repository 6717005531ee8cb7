#include "app/common/logwriter.h"

#include "app/common/logline.h"

#include <QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace holdfast {

/// All that the thread uses.
struct LogWriter::State
{
    explicit State(LogWriterLimits given) : limits(given) {}

    void startIfDue(const std::shared_ptr<State> &self);
    void run();
    [[nodiscard]] QByteArray takeBatch(qint64 &count);

    const LogWriterLimits limits;
    std::mutex mutex; ///< guards everything below but `target` once the thread runs
    std::condition_variable changed;
    std::deque<QByteArray> lines;
    qint64 lost = 0;
    bool ending = false;
    bool over = true; ///< no thread, or it is done
    std::thread thread;
    std::shared_ptr<LogTarget> target;
};

void LogWriter::State::startIfDue(const std::shared_ptr<State> &self)
{
    if (!target || lines.empty() || thread.joinable())
        return;
    over = false;
    thread = std::thread([self] { self->run(); });
}

void LogWriter::State::run()
{
    std::unique_lock guard(mutex);
    for (;;) {
        changed.wait(guard, [this] { return ending || !lines.empty(); });
        if (lines.empty())
            break;
        qint64 count = 0;
        const QByteArray batch = takeBatch(count);
        guard.unlock();
        const bool kept = target->append(batch);
        guard.lock();
        if (!kept)
            lost += count;
    }
    over = true;
    changed.notify_all();
}

QByteArray LogWriter::State::takeBatch(qint64 &count)
{
    QByteArray batch;
    while (!lines.empty()
           && (count == 0 || batch.size() + lines.front().size() <= limits.batchBytes)) {
        batch += lines.front();
        lines.pop_front();
        ++count;
    }
    return batch;
}

LogWriter::LogWriter(const Clock &clock, LogWriterLimits limits)
    : m_clock(clock), m_state(std::make_shared<State>(limits))
{}

LogWriter::~LogWriter()
{
    State &state = *m_state;
    std::unique_lock guard(state.mutex);
    state.ending = true;
    state.changed.notify_all();
    const bool over = state.changed.wait_for(guard, state.limits.farewell,
                                             [&state] { return state.over; });
    guard.unlock();
    if (!state.thread.joinable())
        return;
    if (over)
        state.thread.join();
    else
        state.thread.detach(); // it hangs in the disk, and holds all it needs
}

void LogWriter::add(const QByteArray &line)
{
    const std::lock_guard guard(m_state->mutex);
    std::deque<QByteArray> &lines = m_state->lines;
    if (static_cast<qsizetype>(lines.size()) >= m_state->limits.lines) {
        ++m_state->lost;
        return;
    }
    if (const qint64 lost = std::exchange(m_state->lost, 0); lost > 0) {
        lines.push_back(logLine({m_clock.now(), QCoreApplication::applicationName(),
                                 QCoreApplication::applicationPid(), QtWarningMsg,
                                 QStringLiteral("holdfast.log"),
                                 QStringLiteral("%1 lines could not be kept").arg(lost)}));
    }
    lines.push_back(line);
    m_state->startIfDue(m_state);
    m_state->changed.notify_all();
}

void LogWriter::begin(std::shared_ptr<LogTarget> target)
{
    const std::lock_guard guard(m_state->mutex);
    if (m_state->target)
        return;
    m_state->target = std::move(target);
    m_state->startIfDue(m_state);
}

} // namespace holdfast
