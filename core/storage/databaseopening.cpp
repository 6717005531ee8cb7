// How a Database comes to be open: what is looked at before SQLite may touch the file, what is
// refused, and what is moved out of the way.

#include "core/base/logging.h"
#include "core/storage/database.h"
#include "core/storage/databaseheader.h"
#include "core/storage/datafolder.h"
#include "core/storage/migrations.h"
#include "core/storage/origin.h"
#include "core/storage/setaside.h"
#include "core/storage/sqlfault.h"
#include "core/storage/sqliteversion.h"
#include "core/storage/upgradecopy.h"

#include <QFileInfo>

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

/// Only what lies there is wrong: anything else is not changed by moving it.
bool mustBeMoved(const Error &error)
{
    return isDamagedContent(error) ||
           (error.kind == ErrorKind::StorageDamaged &&
            (error.part == u"log" || error.part == u"journal"));
}

/// Whether moveAway() takes the database itself, and not only a file beside it.
bool isWholeDatabase(const Error &why)
{
    return why.part != u"log" && why.part != u"journal";
}

/// The only place where a database, or a file beside it, is moved.
Expected<QString> moveAway(const Error &why, const Opening &opening)
{
    if (why.part == u"log")
        return setSideFileAside(opening.folder, QStringLiteral("-wal"), opening.now);
    if (why.part == u"journal")
        return setSideFileAside(opening.folder, QStringLiteral("-journal"), opening.now);
    return setDatabaseAside(opening.folder, opening.now);
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool hasJournal(const QString &path)
{
    return journalMatters(path + QStringLiteral("-journal"));
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
    QString place;
    // At most the journal, then the log, then the whole.
    for (int rounds = 0; rounds < 3 && !opened && mustBeMoved(opened.error()); ++rounds) {
        const Expected<QString> moved = moveAway(opened.error(), opening);
        if (!moved)
            return fail(moved.error());
        qCWarning(logStorage).noquote() << "set aside what could not be read:"
                                        << opened.error().detail << "->" << *moved;
        if (isWholeDatabase(opened.error()))
            place = *moved;
        opened = openSound(opening);
    }
    if (opened) {
        (*opened)->m_setAside = place;
        dropOldUpgradeCopy(opening.folder, opening.now);
        qCInfo(logStorage).noquote() << "opened with SQLite" << sqliteVersion();
    }
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
    if (const auto ready = (*database)->bringUpToDate(opening); !ready)
        return fail(ready.error());
    return database;
}

Expected<std::monostate> Database::bringUpToDate(const Opening &opening)
{
    const Expected<qint64> version = number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    const bool holdsSomething = *version > 0 && *version < kSchemaVersion;
    if (holdsSomething) {
        if (const auto copied = makeUpgradeCopy(m_connection, opening.folder); !copied)
            return copied;
    }
    if (const auto migrated = migrate(m_connection, int(*version)); !migrated)
        return notUnderstood(migrated.error());
    return std::monostate{};
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
        if (hasLog(path) || hasJournal(path))
            return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("content"),
                                       QStringLiteral("%1 is empty, its log is not").arg(path)));
        return std::monostate{};
    }
    if (const auto judged = judgeVersion(*header, path); !judged)
        return judged;
    // With a log there is no journal, but for a moment of the first start. SQLite would play it back.
    if (header->usesLog && header->schemaCookie != 0 && hasJournal(path))
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("journal"),
                                   QStringLiteral("%1-journal is another database's").arg(path)));
    return hasLog(path) ? judgeLog(opening) : std::monostate{};
}

/// The header may be older than the log. A reader looks there too, and cannot copy the log into the
/// file when it closes, as a writer would.
Expected<std::monostate> Database::judgeLog(const Opening &opening)
{
    const QString path = databasePath(opening.folder);
    const Opened together = openFile(opening);
    if (!together && !isDamagedContent(together.error()))
        return fail(together.error());
    const Opened alone = openWith(opening, path, Access::Frozen);
    if (together && alone && logBelongs(opening, **alone, **together))
        return std::monostate{};
    // Which of the two is wrong? When the file is sound by itself it is the log.
    if (alone && (*alone)->check())
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("log"),
                                   QStringLiteral("%1-wal is another database's").arg(path)));
    if (together && (*together)->check())
        return std::monostate{};
    return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("content"),
                               QStringLiteral("%1 is malformed, with its log and without").arg(path)));
}

/// Whether the log goes on where the file stands. Where the marks do not tell (a version of the
/// program before they were made) the whole must at least be sound.
bool Database::logBelongs(const Opening &opening, Database &alone, Database &together)
{
    const std::optional<Origin> before = readOrigin(alone.connection());
    const LogFile log = readLogFile(databasePath(opening.folder) + QStringLiteral("-wal"),
                                    before ? before->page : 0);
    if (log.isForeign)
        return false;
    if (log.pages == 0)
        return true; // SQLite takes nothing over
    if (!before || !log.first || !log.last)
        return together.check().has_value();
    // The file may hold a part of the log already, or all of it.
    const bool isSame = log.first->name == before->mark.name && log.last->name == log.first->name;
    if (!isSame || log.last->transaction < before->mark.transaction)
        return false;
    if (log.first->transaction <= before->mark.transaction + 1)
        return true;
    // Beside a running program the file may have moved on since it was looked at.
    const Opened again = openWith(opening, databasePath(opening.folder), Access::Frozen);
    const std::optional<Origin> after = again ? readOrigin((*again)->connection()) : std::nullopt;
    return after && log.first->transaction <= after->mark.transaction + 1;
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
    if (const auto judged = judgeFile(opening); !judged)
        return fail(judged.error());

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
