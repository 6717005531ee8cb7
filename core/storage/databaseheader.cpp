#include "core/storage/databaseheader.h"

#include <QFile>
#include <QtEndian>

namespace holdfast {

namespace {

constexpr qsizetype kDatabaseHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kReadVersionAt = 19;
constexpr qsizetype kFractionsAt = 21;
constexpr qsizetype kSchemaCookieAt = 40;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

bool isWellFormed(const QByteArray &bytes)
{
    // The magic includes its closing NUL.
    if (bytes.size() < kDatabaseHeaderSize || !bytes.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return false;
    const auto pageSize = qFromBigEndian<quint16>(bytes.constData() + kPageSizeAt);
    const bool isPowerOfTwo = (pageSize & (pageSize - 1)) == 0;
    const bool isPageSize = pageSize == 1 || (pageSize >= 512 && isPowerOfTwo);
    // Fixed by the format: 64, 32, 32.
    return isPageSize && bytes.mid(kFractionsAt, 3) == QByteArrayLiteral("\x40\x20\x20");
}

} // namespace

Expected<DatabaseHeader> readDatabaseHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return DatabaseHeader{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, {},
                              QStringLiteral("%1: %2").arg(path, file.errorString())));
    const QByteArray bytes = file.read(kDatabaseHeaderSize);
    if (bytes.isEmpty())
        return DatabaseHeader{};
    if (!isWellFormed(bytes))
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("content"),
                              QStringLiteral("%1 is not a database").arg(path)));
    DatabaseHeader header;
    header.empty = false;
    header.schemaCookie = qFromBigEndian<qint32>(bytes.constData() + kSchemaCookieAt);
    header.userVersion = qFromBigEndian<qint32>(bytes.constData() + kUserVersionAt);
    header.applicationId = qFromBigEndian<qint32>(bytes.constData() + kApplicationIdAt);
    header.usesLog = bytes.at(kReadVersionAt) == 2;
    return header;
}

} // namespace holdfast
