#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace holdfast {

/// Where lines of the log are kept. Used from the writer's thread alone.
class LogTarget
{
public:
    virtual ~LogTarget() = default;
    /// Whole lines, each ending in "\n"; false when none of them could be kept. May take its time.
    virtual bool append(const QByteArray &lines) = 0;
};

/// How much is held in memory. A struct so that tests can shorten it.
struct LogWriterLimits
{
    qsizetype lines = 2000;      ///< that wait for the disk; more are dropped and counted
    qsizetype batchBytes = 65536; ///< at most in one append()
    /// How long the end waits for what was still to be written.
    std::chrono::milliseconds farewell{1000};
};

/// Takes lines from any thread without ever waiting for a disk, and writes them on a thread of its
/// own, which is started by the first line after begin(). Lines before that wait in memory.
///
/// Lines that could not be kept (too many at once, disk full) are counted; the next line that can
/// be is preceded by one that says how many are missing. Nothing else ever comes of a fault here.
class LogWriter
{
public:
    explicit LogWriter(const Clock &clock, LogWriterLimits limits = {});
    /// Writes what is left, for `farewell` at most: a disk that hangs does not hold up the end.
    ~LogWriter();
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    /// `line` ends in "\n".
    void add(const QByteArray &line);
    /// From now on lines go to `target`. Once.
    void begin(std::shared_ptr<LogTarget> target);

private:
    struct State;

    const Clock &m_clock;
    std::shared_ptr<State> m_state; ///< shared with the thread, which may outlive this
};

} // namespace holdfast
