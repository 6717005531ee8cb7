#include "core/storage/databaseheader.h"

#include <QFile>
#include <QtEndian>

namespace holdfast {

namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kSchemaCookieAt = 40;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

} // namespace

Expected<DatabaseHeader> readDatabaseHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return DatabaseHeader{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, {},
                              QStringLiteral("%1: %2").arg(path, file.errorString())));
    const QByteArray bytes = file.read(kHeaderSize);
    if (bytes.isEmpty())
        return DatabaseHeader{};
    // The magic includes its closing NUL.
    if (bytes.size() < kHeaderSize || !bytes.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, {},
                              QStringLiteral("%1 is not a database").arg(path)));
    DatabaseHeader header;
    header.empty = false;
    header.schemaCookie = qFromBigEndian<qint32>(bytes.constData() + kSchemaCookieAt);
    header.userVersion = qFromBigEndian<qint32>(bytes.constData() + kUserVersionAt);
    header.applicationId = qFromBigEndian<qint32>(bytes.constData() + kApplicationIdAt);
    return header;
}

} // namespace holdfast
