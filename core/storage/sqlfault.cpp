#include "core/storage/sqlfault.h"

#include "core/base/plaintext.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace holdfast {

namespace {

// https://www.sqlite.org/rescode.html; the low byte of an extended code is the primary one.
enum Primary {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kAuth = 23,
    kNotADatabase = 26,
};
enum Extended {
    kIoWrite = kIoError | (3 << 8),
    kIoFsync = kIoError | (4 << 8),
    kIoDirFsync = kIoError | (5 << 8),
    kIoTruncate = kIoError | (6 << 8),
    kIoDelete = kIoError | (10 << 8),
    kIoShmSize = kIoError | (19 << 8),
};

bool isWriting(int code)
{
    return code == kIoWrite || code == kIoFsync || code == kIoDirFsync || code == kIoTruncate || code == kIoDelete ||
           code == kIoShmSize;
}

bool isDiskFull(const QString &path)
{
    constexpr qint64 kAlmostNothing = 256 * 1024;
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    return volume.isValid() && volume.bytesAvailable() < kAlmostNothing;
}

ErrorKind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case kBusy:
    case kLocked:
        return ErrorKind::StorageBusy;
    case kFull:
        return ErrorKind::StorageFull;
    case kIoError:
        // Not every file system reports a full disk as such: growing the shared memory, say.
        if (isDiskFull(path))
            return ErrorKind::StorageFull;
        return isWriting(code) ? ErrorKind::StorageReadOnly : ErrorKind::StorageDamaged;
    case kCorrupt:
    case kNotADatabase:
        return ErrorKind::StorageDamaged;
    case kPerm:
    case kReadOnly:
    case kCantOpen:
    case kAuth:
        return ErrorKind::StorageReadOnly;
    default:
        return ErrorKind::Internal;
    }
}

/// What tells a damaged content from a disk that does not give it out: only the first is ever moved
/// out of the way.
QString partOf(int code, ErrorKind kind)
{
    if (kind != ErrorKind::StorageDamaged)
        return {};
    return (code & 0xff) == kIoError ? QStringLiteral("medium") : QStringLiteral("content");
}

} // namespace

Error sqlFault(const QSqlError &error, const QString &path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    // No number: the fault is Qt's own, as 21 ("library used incorrectly") is ours.
    return sqlFault(isNumber ? code : 21, error.databaseText(), path);
}

Error sqlFault(int code, const QString &text, const QString &path)
{
    const ErrorKind kind = kindOf(code, path);
    return makeErrorAbout(path, kind, partOf(code, kind),
                          QStringLiteral("%1: %2 (%3)").arg(path, singleLine(text)).arg(code));
}

bool isDamagedContent(const Error &error)
{
    return error.kind == ErrorKind::StorageDamaged &&
           (error.part == u"content" || error.part == u"integrity");
}

} // namespace holdfast
