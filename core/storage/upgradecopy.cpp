#include "core/storage/upgradecopy.h"

#include "core/storage/setaside.h"
#include "core/storage/sqlfault.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <unistd.h>

namespace holdfast {

namespace {

constexpr std::chrono::days kKept{30};

QString unfinishedPath(const QString &folder)
{
    return upgradeCopyPath(folder) + QStringLiteral(".part");
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, QStringLiteral("copy"),
                               QStringLiteral("%1: %2").arg(path, why)));
}

Expected<std::monostate> copyTo(const QString &path, const QSqlDatabase &database)
{
    // Made by us and not by SQLite, which would use the umask; it fills a file that is empty.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, file.errorString());
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec())
        return fail(sqlFault(query.lastError(), path));
    // SQLite leaves the copy to the system's caches.
    if (::fsync(file.handle()) != 0)
        return cannotWrite(path, QStringLiteral("cannot be made safe on the disk"));
    return std::monostate{};
}

} // namespace

QString upgradeCopyPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("holdfast-before-upgrade.db"));
}

Expected<std::monostate> makeUpgradeCopy(const QSqlDatabase &database, const QString &folder)
{
    const QString unfinished = unfinishedPath(folder);
    QFile::remove(unfinished); // of an upgrade that was cut off
    if (Expected<std::monostate> copied = copyTo(unfinished, database); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    const QString path = upgradeCopyPath(folder);
    // QFile would not take the place of the earlier one.
    if (std::rename(QFile::encodeName(unfinished).constData(),
                    QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path, QStringLiteral("cannot be given its name"));
    syncFolder(folder);
    return std::monostate{};
}

void dropOldUpgradeCopy(const QString &folder, Instant now)
{
    const QFileInfo copy(upgradeCopyPath(folder));
    if (copy.exists() &&
        fromMilliseconds(copy.lastModified().toMSecsSinceEpoch()) + kKept < now)
        dropUpgradeCopy(folder);
}

void dropUpgradeCopy(const QString &folder)
{
    QFile::remove(unfinishedPath(folder));
    QFile::remove(upgradeCopyPath(folder));
}

} // namespace holdfast
