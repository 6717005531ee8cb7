#include "faultydisk.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace holdfast::test {

namespace {

FaultyDisk *theDisk = nullptr;

/// What SQLite holds of an open file: ours, with the system's right behind it.
struct OpenFile
{
    sqlite3_file base;
    QString *name; ///< null for files nobody names
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

OpenFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return ours(file)->real();
}

int admit(sqlite3_file *file, DiskChange::Kind kind, qint64 offset, QByteArray bytes)
{
    const QString *name = ours(file)->name;
    return theDisk->admit({kind, name ? *name : QString(), offset, std::move(bytes)});
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(ours(file)->name, nullptr);
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}
int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const QByteArray bytes(static_cast<const char *>(from), size);
    if (const int refused = admit(file, DiskChange::Kind::Write, offset, bytes))
        return refused == SQLITE_IOERR ? SQLITE_IOERR_WRITE : refused;
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    // Making a file smaller, or deleting it, needs no space.
    if (admit(file, DiskChange::Kind::Truncate, size, {}) == SQLITE_IOERR)
        return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int)
{
    if (const int refused = admit(file, DiskChange::Kind::Sync, 0, {}))
        return refused == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : refused;
    return SQLITE_OK;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    // None that would let SQLite leave out a safeguard, but "immutable" as it is.
    return real(file)->pMethods->xDeviceCharacteristics(real(file)) & SQLITE_IOCAP_IMMUTABLE;
}
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void sharedBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods = {
    2,         closeFile,     readFile,   writeFile,  truncateFile,  syncFile,   fileSize,
    lockFile,  unlockFile,    checkReserved, control, sectorSize,    characteristics,
    mapShared, lockShared,    sharedBarrier, unmapShared, nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    OpenFile *opened = ours(file);
    opened->name = nullptr;
    opened->base.pMethods = nullptr;
    sqlite3_vfs *system = theDisk->system();
    const int result = system->xOpen(system, path, opened->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    opened->name = path ? new QString(QFileInfo(QString::fromUtf8(path)).fileName()) : nullptr;
    opened->base.pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int)
{
    const QString name = QFileInfo(QString::fromUtf8(path)).fileName();
    if (theDisk->admit({DiskChange::Kind::Delete, name, 0, {}}) == SQLITE_IOERR)
        return SQLITE_IOERR_DELETE;
    sqlite3_vfs *system = theDisk->system();
    return system->xDelete(system, path, 0);
}

} // namespace

FaultyDisk::FaultyDisk() : m_system(sqlite3_vfs_find(nullptr)), m_own(new sqlite3_vfs(*m_system))
{
    Q_ASSERT(!theDisk);
    theDisk = this;
    // All that is not about one file goes to the system's, which keeps nothing in its own struct
    // that a copy would lack.
    m_own->zName = "holdfast-faulty";
    m_own->szOsFile = int(sizeof(OpenFile)) + m_system->szOsFile;
    m_own->xOpen = openFile;
    m_own->xDelete = deleteFile;
    sqlite3_vfs_register(m_own.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(m_own.get());
    sqlite3_vfs_register(m_system, 1);
    theDisk = nullptr;
}

void FaultyDisk::failFrom(int change, int code)
{
    m_failFrom = change;
    m_code = code;
    m_changes = 0;
    m_failed = false;
}

int FaultyDisk::admit(DiskChange change)
{
    const int number = ++m_changes;
    if (m_failFrom > 0 && number >= m_failFrom) {
        m_failed = true;
        return m_code;
    }
    if (m_recording && !change.file.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_recorded.push_back(std::move(change));
    }
    return SQLITE_OK;
}

std::vector<DiskChange> FaultyDisk::recorded() const
{
    const std::lock_guard lock(m_mutex);
    return m_recorded;
}

size_t FaultyDisk::recordedCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_recorded.size();
}

} // namespace holdfast::test
