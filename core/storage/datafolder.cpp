#include "core/storage/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {

namespace {

constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                             QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                             QFileDevice::WriteOther | QFileDevice::ExeOther;

tl::unexpected<Error> readOnly(const QString &path, const QString &why)
{
    return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, {}, QStringLiteral("%1: %2").arg(path, why)));
}

bool hasStickyBit(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & S_ISVTX);
}

bool isOurs(const QString &folder)
{
    const QDir dir(folder);
    const QString real = dir.canonicalPath();
    if (dir.isRoot() || real == QDir(QDir::homePath()).canonicalPath() || hasStickyBit(folder))
        return false;
    return dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ||
           QFileInfo::exists(databasePath(folder));
}

Expected<std::monostate> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    // Parents with the usual mode: they are not ours alone. Only the last one is.
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(folder, kOwnerFolder))
        return readOnly(folder, QStringLiteral("the folder cannot be made"));
    return std::monostate{};
}

void narrow(const QString &path, QFileDevice::Permissions wanted)
{
    QFile file(path);
    if (file.exists() && (file.permissions() & kOthers))
        file.setPermissions(wanted);
}

} // namespace

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("holdfast.db"));
}

void narrowToOwner(const QString &path)
{
    narrow(path, kOwnerFile);
}

Expected<std::monostate> prepareDataFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return makeFolder(QDir::cleanPath(info.absoluteFilePath()));
    if (!info.isDir())
        return readOnly(folder, QStringLiteral("is not a folder"));
    if (info.ownerId() != ::geteuid())
        return readOnly(folder, QStringLiteral("belongs to another user"));
    if (isOurs(folder))
        narrow(folder, kOwnerFolder);
    if (!info.isWritable())
        return readOnly(folder, QStringLiteral("cannot be written"));
    return std::monostate{};
}

Expected<std::monostate> checkDatabaseFile(const QString &folder)
{
    const QString path = databasePath(folder);
    const QFileInfo info(path);
    if (info.isSymLink())
        return fail(
            makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("link"),
                      QStringLiteral("%1 is a link; the database must be a file").arg(path)));
    if (info.exists() && !info.isFile())
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("not-a-file"),
                              QStringLiteral("%1 is not a file").arg(path)));
    return std::monostate{};
}

Expected<std::monostate> prepareDatabaseFile(const QString &folder)
{
    if (Expected<std::monostate> sound = checkDatabaseFile(folder); !sound)
        return sound;
    const QString path = databasePath(folder);
    if (!QFileInfo::exists(path)) {
        QFile file(path);
        // Made by us and not by SQLite, which would use the umask.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile))
            return readOnly(path, file.errorString());
        return std::monostate{};
    }
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        narrowToOwner(path + suffix);
    if (!QFileInfo(path).isWritable())
        return readOnly(path, QStringLiteral("cannot be written"));
    return std::monostate{};
}

} // namespace holdfast
