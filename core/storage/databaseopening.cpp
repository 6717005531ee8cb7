// How a Database comes to be open: what is looked at before SQLite may touch the file, what is
// refused, and what is moved out of the way.

#include "core/base/logging.h"
#include "core/storage/database.h"
#include "core/storage/databaseheader.h"
#include "core/storage/datafolder.h"
#include "core/storage/migrations.h"
#include "core/storage/setaside.h"
#include "core/storage/sqlfault.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace holdfast {

namespace {

QString inMemory()
{
    return QStringLiteral(":memory:");
}

Expected<std::monostate> judgeVersion(const DatabaseHeader &header, const QString &path)
{
    if (header.empty)
        return std::monostate{};
    // Ours without our mark has no table yet: a first start was cut off there.
    if (header.schemaCookie != 0 && header.applicationId != kApplicationId)
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("other-program"),
                                   QStringLiteral("%1 belongs to another program").arg(path)));
    if (header.userVersion > kSchemaVersion)
        return fail(makeErrorAbout(path, ErrorKind::StorageNewer,
                                   QString::number(header.userVersion),
                                   QStringLiteral("%1 has version %2; this program knows %3")
                                       .arg(path)
                                       .arg(header.userVersion)
                                       .arg(kSchemaVersion)));
    return std::monostate{};
}

/// The file is SQLite's and sound as far as can be told, but what is in it is not what we know: told
/// and left alone, since a mistake of ours would look the same.
tl::unexpected<Error> notUnderstood(Error error)
{
    if (error.kind == ErrorKind::Internal) {
        error.kind = ErrorKind::StorageDamaged;
        error.part = QStringLiteral("schema");
    }
    return fail(std::move(error));
}

bool hasContent(const QString &path, const QString &suffix)
{
    return QFileInfo(path + suffix).size() > 0;
}

bool hasLog(const QString &path)
{
    return hasContent(path, QStringLiteral("-wal"));
}

tl::unexpected<Error> mustBeOpenedForWriting(const QString &path)
{
    return fail(makeErrorAbout(path, ErrorKind::StorageReadOnly, QStringLiteral("older"),
                               QStringLiteral("%1 must first be opened for writing once").arg(path)));
}

} // namespace

Expected<std::unique_ptr<Database>> Database::open(const Opening &opening)
{
    switch (opening.mode) {
    case Store::Mode::ReadWrite:
        return openForWriting(opening);
    case Store::Mode::Beside:
        return openBeside(opening);
    case Store::Mode::ReadOnly:
        break;
    }
    return openForReading(opening);
}

Expected<std::unique_ptr<Database>> Database::openForWriting(const Opening &opening)
{
    if (const auto prepared = prepareDataFolder(opening.folder); !prepared)
        return fail(prepared.error());
    if (const auto sound = checkDatabaseFile(opening.folder); !sound)
        return fail(sound.error());
    Opened opened = openSound(opening);
    if (opened || !isDamagedContent(opened.error()))
        return opened;
    // The only place where a database is moved. Whatever else went wrong, it stays where it is.
    const Expected<QString> place = setDatabaseAside(opening.folder, opening.now);
    if (!place)
        return fail(place.error());
    qCWarning(logStorage).noquote() << "set aside what could not be read:"
                                    << opened.error().detail << "->" << *place;
    opened = openSound(opening);
    if (opened)
        (*opened)->m_setAside = *place;
    return opened;
}

Expected<std::unique_ptr<Database>> Database::openSound(const Opening &opening)
{
    if (const auto judged = judgeFile(opening); !judged)
        return fail(judged.error());
    if (const auto sound = lookForDamage(opening); !sound)
        return fail(sound.error());
    if (const auto prepared = prepareDatabaseFile(opening.folder); !prepared)
        return fail(prepared.error());
    const QString path = databasePath(opening.folder);
    Opened database = openWith(opening, path, Access::Writing);
    if (!database)
        return database;
    const Expected<qint64> version = (*database)->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    if (const auto migrated = migrate((*database)->connection(), int(*version)); !migrated)
        return notUnderstood(migrated.error());
    return database;
}

/// What can be told without letting SQLite write: the header, and what a program that was killed
/// left in the log.
Expected<std::monostate> Database::judgeFile(const Opening &opening)
{
    const QString path = databasePath(opening.folder);
    const Expected<DatabaseHeader> header = readDatabaseHeader(path);
    if (!header)
        return fail(header.error());
    if (header->empty) {
        // SQLite deletes the log of an empty database, and what it holds may be all there is.
        if (hasLog(path) || hasContent(path, QStringLiteral("-journal")))
            return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("content"),
                                       QStringLiteral("%1 is empty, its log is not").arg(path)));
        return std::monostate{};
    }
    if (const auto judged = judgeVersion(*header, path); !judged)
        return judged;
    if (!hasLog(path))
        return std::monostate{};
    // The header may be older than the log. A reader looks there too, and cannot copy the log into
    // the file when it closes, as a writer would.
    if (const auto readable = openFile(opening); !readable)
        return fail(readable.error());
    return std::monostate{};
}

/// Reads the whole database when it was found damaged while it was last in use.
Expected<std::monostate> Database::lookForDamage(const Opening &opening)
{
    if (!isDamageNoted(opening.folder))
        return std::monostate{};
    const Opened database = openFile(opening);
    if (!database)
        return fail(database.error());
    const auto sound = (*database)->check();
    if (!sound && isDamagedContent(sound.error()))
        return sound;
    // It was the disk that night, or the memory.
    forgetDamage(opening.folder);
    return std::monostate{};
}

Expected<std::unique_ptr<Database>> Database::openBeside(const Opening &opening)
{
    const QString path = databasePath(opening.folder);
    Opened looked = openForReading(opening);
    if (!looked)
        return looked;
    if ((*looked)->connection().databaseName() == inMemory())
        return mustBeOpenedForWriting(path);
    return openWith(opening, path, Access::WritingBeside);
}

Expected<std::unique_ptr<Database>> Database::openForReading(const Opening &opening)
{
    const QString path = databasePath(opening.folder);
    if (const auto sound = checkDatabaseFile(opening.folder); !sound)
        return fail(sound.error());
    const Expected<DatabaseHeader> header = readDatabaseHeader(path);
    if (!header)
        return fail(header.error());
    if (const auto judged = judgeVersion(*header, path); !judged)
        return fail(judged.error());
    if (header->empty && !hasLog(path))
        return openEmpty(opening);

    Opened database = openFile(opening);
    if (!database)
        return database;
    const Expected<qint64> version = (*database)->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    // A first start that is under way, or was cut off.
    if (*version == 0)
        return openEmpty(opening);
    if (*version < kSchemaVersion)
        return mustBeOpenedForWriting(path);
    return database;
}

Expected<std::unique_ptr<Database>> Database::openFile(const Opening &opening)
{
    const QString path = databasePath(opening.folder);
    const bool frozen = !QFileInfo(opening.folder).isWritable() && !hasLog(path);
    Opened database = openWith(opening, path, frozen ? Access::Frozen : Access::Reading);
    if (!database)
        return database;
    const Expected<qint64> version = (*database)->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    if (const auto judged = judgeVersion({false, 0, qint32(*version), 0, false}, path); !judged)
        return fail(judged.error());
    return database;
}

Expected<std::unique_ptr<Database>> Database::openEmpty(const Opening &opening)
{
    Opened database = openWith(opening, inMemory(), Access::Writing);
    if (!database)
        return database;
    if (const auto migrated = migrate((*database)->connection(), 0); !migrated)
        return fail(migrated.error());
    return database;
}

Expected<std::unique_ptr<Database>> Database::openWith(const Opening &opening, const QString &path,
                                                       Access access)
{
    std::unique_ptr<Database> database(new Database(opening, path, access));
    if (const auto ready = database->setUp(); !ready)
        return notUnderstood(ready.error());
    return database;
}

} // namespace holdfast
