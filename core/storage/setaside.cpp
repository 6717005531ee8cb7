#include "core/storage/setaside.h"

#include "core/storage/datafolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast {

namespace {

QString damagePath(const QString &folder)
{
    return databasePath(folder) + QStringLiteral("-damaged");
}

/// A name nobody has yet: two files may be set aside in one second.
QString freeName(const QString &folder, Instant now)
{
    const QString date = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("holdfast-damaged-%1%2.db")
                                 .arg(date, number == 1 ? QString()
                                                        : QStringLiteral("-%1").arg(number));
        if (dir.entryList({name + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty())
            return dir.filePath(name);
    }
}

bool moveIfThere(const QString &from, const QString &to)
{
    // QFile::rename() never takes the place of a file that is there.
    return !QFileInfo::exists(from) || QFile::rename(from, to);
}

tl::unexpected<Error> cannotMove(const QString &path)
{
    return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, QStringLiteral("set-aside"),
                               QStringLiteral("%1 cannot be moved out of the way").arg(path)));
}

} // namespace

Expected<QString> setDatabaseAside(const QString &folder, Instant now)
{
    const QString path = databasePath(folder);
    const QString place = freeName(folder, now);
    for (const QString &suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-journal"), QStringLiteral("-shm")}) {
        if (!moveIfThere(path + suffix, place + suffix))
            return cannotMove(path + suffix);
        narrowToOwner(place + suffix);
    }
    forgetDamage(folder);
    syncFolder(folder);
    return place;
}

Expected<QString> setSideFileAside(const QString &folder, const QString &suffix, Instant now)
{
    const QString path = databasePath(folder) + suffix;
    const QString place = freeName(folder, now) + suffix;
    if (!moveIfThere(path, place))
        return cannotMove(path);
    narrowToOwner(place);
    syncFolder(folder);
    return place;
}

QStringList filesSetAside(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name :
         dir.entryList({QStringLiteral("holdfast-damaged-*")}, QDir::Files, QDir::Name)) {
        // The shared memory holds nothing that is not in the log.
        if (!name.endsWith(QStringLiteral("-shm")))
            paths.append(dir.filePath(name));
    }
    return paths;
}

void noteDamage(const QString &folder)
{
    QFile note(damagePath(folder));
    (void)note.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool isDamageNoted(const QString &folder)
{
    return QFileInfo::exists(damagePath(folder));
}

void forgetDamage(const QString &folder)
{
    QFile::remove(damagePath(folder));
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace holdfast
