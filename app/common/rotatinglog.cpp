#include "app/common/rotatinglog.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {
namespace {

constexpr std::chrono::milliseconds kLockPause{5};
constexpr mode_t kOwnersOnly = S_IRUSR | S_IWUSR;

bool isOurFolder(const QByteArray &folder)
{
    struct stat found = {};
    return ::stat(folder.constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid();
}

} // namespace

QString logPath(const QString &folder)
{
    return folder + QStringLiteral("/holdfast.log");
}

QString olderLogPath(const QString &folder)
{
    return folder + QStringLiteral("/holdfast.log.1");
}

RotatingLog::RotatingLog(const QString &folder, LogLimits limits)
    : m_folder(QFile::encodeName(folder)), m_path(QFile::encodeName(logPath(folder))),
      m_limits(limits)
{}

RotatingLog::~RotatingLog()
{
    close();
}

bool RotatingLog::append(const QByteArray &lines)
{
    if (lines.size() > m_limits.fileBytes)
        return false;
    // Again when the file was put aside, by us or in between by the other program.
    for (int tries = 0; tries < 4; ++tries) {
        if (!open())
            return false;
        if (!lock())
            return false;
        const Outcome outcome = appendLocked(lines);
        ::flock(m_file, LOCK_UN);
        if (outcome != Outcome::Again)
            return outcome == Outcome::Written;
        close();
    }
    return false;
}

bool RotatingLog::open()
{
    if (m_file >= 0)
        return true;
    if (!isOurFolder(m_folder))
        return false;
    // O_NONBLOCK: a pipe in its place must not hold us up.
    m_file = ::open(m_path.constData(),
                    O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK,
                    kOwnersOnly);
    if (m_file < 0)
        return false;
    struct stat found = {};
    if (::fstat(m_file, &found) == 0 && S_ISREG(found.st_mode) && found.st_uid == ::geteuid()
        && ((found.st_mode & 0777) == kOwnersOnly || ::fchmod(m_file, kOwnersOnly) == 0))
        return true;
    close();
    return false;
}

void RotatingLog::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

bool RotatingLog::lock() const
{
    for (int tries = 0; tries < m_limits.lockTries; ++tries) {
        if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return false;
        std::this_thread::sleep_for(kLockPause);
    }
    return false;
}

RotatingLog::Outcome RotatingLog::appendLocked(const QByteArray &lines)
{
    struct stat open = {};
    struct stat named = {};
    if (::fstat(m_file, &open) != 0)
        return Outcome::Failed;
    if (::lstat(m_path.constData(), &named) != 0 || named.st_ino != open.st_ino
        || named.st_dev != open.st_dev)
        return Outcome::Again;
    if (open.st_size > 0 && open.st_size + lines.size() > m_limits.fileBytes) {
        const QByteArray older = m_path + ".1";
        // When it cannot be put aside it must not grow either.
        return ::rename(m_path.constData(), older.constData()) == 0 ? Outcome::Again
                                                                     : Outcome::Failed;
    }
    return writeWhole(lines, open.st_size) ? Outcome::Written : Outcome::Failed;
}

bool RotatingLog::writeWhole(const QByteArray &lines, qint64 before) const
{
    qsizetype done = 0;
    while (done < lines.size()) {
        const ssize_t now = ::write(m_file, lines.constData() + done,
                                    static_cast<size_t>(lines.size() - done));
        if (now > 0) {
            done += now;
        } else if (errno != EINTR) {
            // Half a line would make one torn line of itself and the next.
            if (done > 0 && ::ftruncate(m_file, before) != 0)
                return false;
            return false;
        }
    }
    return true;
}

} // namespace holdfast
