#pragma once

#include "app/common/logwriter.h"

#include <QString>

namespace holdfast {

/// How much log is kept.
struct LogLimits
{
    qint64 fileBytes = 1024 * 1024; ///< of each of the two files
    int lockTries = 100;            ///< at another program's lock, 5 ms apart
};

/// The log of a data folder: `holdfast.log`, and before it `holdfast.log.1`, both for their owner
/// only (0600). When the next lines would not fit, the first takes the place of the second, so that
/// there are never more than two files of `fileBytes`.
///
/// The rule for several programs on one folder (the window and a console command): whoever writes
/// holds the lock (flock) on the file it writes, makes sure that this file is still `holdfast.log`,
/// and writes whole lines at its end; what did not go in whole is taken back. So lines are never
/// torn or mixed, and two programs never put the file aside twice.
///
/// The folder is never made here. Nothing is written through a link, to anything but a regular file
/// of ours, or in a folder of another owner, where our file would lock its owner out.
class RotatingLog final : public LogTarget
{
public:
    explicit RotatingLog(const QString &folder, LogLimits limits = {});
    ~RotatingLog() override;
    RotatingLog(const RotatingLog &) = delete;
    RotatingLog &operator=(const RotatingLog &) = delete;

    bool append(const QByteArray &lines) override;

private:
    enum class Outcome { Written, Failed, Again };

    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool lock() const;
    [[nodiscard]] Outcome appendLocked(const QByteArray &lines);
    [[nodiscard]] bool writeWhole(const QByteArray &lines, qint64 before) const;

    const QByteArray m_folder;
    const QByteArray m_path;
    const LogLimits m_limits;
    int m_file = -1;
};

/// `folder`/holdfast.log
[[nodiscard]] QString logPath(const QString &folder);
/// The one before: `folder`/holdfast.log.1
[[nodiscard]] QString olderLogPath(const QString &folder);

} // namespace holdfast
