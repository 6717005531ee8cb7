#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

struct sqlite3_vfs;

namespace holdfast::test {

/// One change that SQLite made to a file, for replaying what a power cut leaves.
struct DiskChange
{
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QString file; ///< its name without the folder
    qint64 offset = 0;
    QByteArray bytes;
};

/// A disk under SQLite that fails when it is told to, and remembers what was done to it: a VFS
/// (https://www.sqlite.org/vfs.html) over the system's own, the default one while it lives. Never
/// waits for the real disk, which a test has no use for. Any thread.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// From the change with this number on (the first is 1) every change fails with `code`, such as
    /// SQLITE_FULL, until works(). Counts from now.
    void failFrom(int change, int code);
    void works() { failFrom(0, 0); }
    /// Changes asked for since failFrom(), failed ones included.
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    void record(bool on) { m_recording = on; }
    [[nodiscard]] std::vector<DiskChange> recorded() const;
    [[nodiscard]] size_t recordedCount() const;

    // For the VFS itself.

    /// 0 when the change may be made.
    [[nodiscard]] int admit(DiskChange change);
    [[nodiscard]] sqlite3_vfs *system() const { return m_system; }

private:
    sqlite3_vfs *m_system = nullptr;
    std::unique_ptr<sqlite3_vfs> m_own;
    std::atomic<int> m_changes = 0;
    std::atomic<int> m_failFrom = 0;
    std::atomic<int> m_code = 0;
    std::atomic<bool> m_failed = false;
    std::atomic<bool> m_recording = false;
    mutable std::mutex m_mutex;
    std::vector<DiskChange> m_recorded;
};

} // namespace holdfast::test
