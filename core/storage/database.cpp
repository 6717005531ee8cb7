#include "core/storage/database.h"

#include "core/storage/databaseheader.h"
#include "core/storage/datafolder.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlfault.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace holdfast {

namespace {

enum class Access { Writing, Reading, Frozen };

/// Qt wants a name for every connection; this one is never looked up.
QString freshName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("holdfast-%1").arg(++count);
}

QSqlDatabase makeConnection(const QString &path, Access access, std::chrono::milliseconds busy)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), freshName());
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busy.count());
    if (access != Access::Writing)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Frozen) {
        // For media nobody can write: SQLite then needs no side files, which it could not make.
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(QStringLiteral("immutable=1"));
        connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        connection.setDatabaseName(path);
    }
    connection.setConnectOptions(options);
    return connection;
}

Expected<std::monostate> judgeVersion(const DatabaseHeader &header, const QString &path)
{
    if (header.empty)
        return std::monostate{};
    if (header.userVersion > kSchemaVersion)
        return fail(makeErrorAbout(path, ErrorKind::StorageNewer, QString::number(header.userVersion),
                              QStringLiteral("%1 has version %2; this program knows %3")
                                  .arg(path)
                                  .arg(header.userVersion)
                                  .arg(kSchemaVersion)));
    // Ours without our mark has no table yet: a first start was cut off there.
    if (header.schemaCookie != 0 && header.applicationId != kApplicationId)
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("other-program"),
                              QStringLiteral("%1 belongs to another program").arg(path)));
    return std::monostate{};
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

Expected<std::unique_ptr<Database>> Database::open(const QString &folder, Mode mode,
                                                   std::chrono::milliseconds busy)
{
    if (mode == Mode::ReadOnly)
        return openForReading(folder, busy);
    return openForWriting(folder, busy);
}

Expected<std::unique_ptr<Database>> Database::openForWriting(const QString &folder,
                                                             std::chrono::milliseconds busy)
{
    if (const auto prepared = prepareDataFolder(folder); !prepared)
        return fail(prepared.error());
    const QString path = databasePath(folder);
    if (const auto sound = checkDatabaseFile(folder); !sound)
        return fail(sound.error());
    const Expected<DatabaseHeader> header = readDatabaseHeader(path);
    if (!header)
        return fail(header.error());
    if (const auto judged = judgeVersion(*header, path); !judged)
        return fail(judged.error());
    if (hasLog(path)) {
        // The header may be older than what a program that was killed left in the log. A reader
        // looks there too, and cannot copy the log into the file when it closes, as a writer would.
        if (const auto readable = openFile(folder, busy); !readable)
            return fail(readable.error());
    }
    if (const auto prepared = prepareDatabaseFile(folder); !prepared)
        return fail(prepared.error());

    std::unique_ptr<Database> database(new Database(makeConnection(path, Access::Writing, busy)));
    if (const auto ready = database->setUp(Mode::ReadWrite); !ready)
        return fail(ready.error());
    const Expected<qint64> version = database->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    if (const auto migrated = migrate(database->connection(), int(*version)); !migrated)
        return fail(migrated.error());
    return database;
}

Expected<std::unique_ptr<Database>> Database::openForReading(const QString &folder,
                                                             std::chrono::milliseconds busy)
{
    const QString path = databasePath(folder);
    if (const auto sound = checkDatabaseFile(folder); !sound)
        return fail(sound.error());
    const Expected<DatabaseHeader> header = readDatabaseHeader(path);
    if (!header)
        return fail(header.error());
    if (const auto judged = judgeVersion(*header, path); !judged)
        return fail(judged.error());
    if (header->empty && !hasLog(path))
        return openEmpty(busy);

    Expected<std::unique_ptr<Database>> database = openFile(folder, busy);
    if (!database)
        return database;
    const Expected<qint64> version = (*database)->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    // A first start that is under way, or was cut off.
    if (*version == 0)
        return openEmpty(busy);
    if (*version < kSchemaVersion)
        return fail(
            makeErrorAbout(path, ErrorKind::StorageReadOnly, QStringLiteral("older"),
                      QStringLiteral("%1 must first be opened for writing once").arg(path)));
    return database;
}

Expected<std::unique_ptr<Database>> Database::openFile(const QString &folder,
                                                       std::chrono::milliseconds busy)
{
    const QString path = databasePath(folder);
    const bool frozen = !QFileInfo(folder).isWritable() && !hasLog(path);
    std::unique_ptr<Database> database(
        new Database(makeConnection(path, frozen ? Access::Frozen : Access::Reading, busy)));
    if (const auto ready = database->setUp(Mode::ReadOnly); !ready)
        return fail(ready.error());
    const Expected<qint64> version = database->number(QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    if (const auto judged = judgeVersion({false, 0, qint32(*version), 0}, path); !judged)
        return fail(judged.error());
    return database;
}

Expected<std::unique_ptr<Database>> Database::openEmpty(std::chrono::milliseconds busy)
{
    std::unique_ptr<Database> database(
        new Database(makeConnection(QStringLiteral(":memory:"), Access::Writing, busy)));
    if (const auto ready = database->setUp(Mode::ReadOnly); !ready)
        return fail(ready.error());
    if (const auto migrated = migrate(database->connection(), 0); !migrated)
        return fail(migrated.error());
    return database;
}

Expected<std::monostate> Database::setUp(Mode mode)
{
    if (!m_connection.open())
        return fail(sqlFault(m_connection.lastError(), m_connection.databaseName()));
    QStringList pragmas{
        QStringLiteral("foreign_keys = ON"),
        // Deleted rows are overwritten with zeros, not just unlinked.
        QStringLiteral("secure_delete = ON"),
        // What was answered with success survives a power cut.
        QStringLiteral("synchronous = FULL"),
        QStringLiteral("trusted_schema = OFF"),
        QStringLiteral("cache_size = -2048"),
    };
    if (mode == Mode::ReadWrite)
        pragmas.prepend(QStringLiteral("journal_mode = WAL"));
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto set = number(pragma); !set)
            return fail(set.error());
    }
    return std::monostate{};
}

Expected<qint64> Database::number(const QString &pragma)
{
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
        return fail(sqlFault(query.lastError(), m_connection.databaseName()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Database::betweenWorks()
{
    const qint64 version = number(QStringLiteral("data_version")).value_or(-1);
    if (version != m_dataVersion)
        m_words.forget();
    m_dataVersion = version;
    if (m_emptyingDue)
        emptySideFilesSoon();
}

Expected<std::monostate> Database::check()
{
    QSqlQuery query(m_connection);
    const QString path = m_connection.databaseName();
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next())
        return fail(sqlFault(query.lastError(), path));
    if (const QString verdict = query.value(0).toString(); verdict != QStringLiteral("ok"))
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("integrity"),
                              QStringLiteral("%1: %2").arg(path, verdict)));
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return fail(sqlFault(query.lastError(), path));
    if (query.next())
        return fail(makeErrorAbout(path, ErrorKind::StorageDamaged, QStringLiteral("foreign-keys"),
                              QStringLiteral("%1: a row refers to one that is gone").arg(path)));
    return std::monostate{};
}

void Database::emptySideFilesSoon()
{
    // Not for long: a reader in the way is another program's, and the person waits for our answer.
    const auto patience = number(QStringLiteral("busy_timeout"));
    (void)number(QStringLiteral("busy_timeout = 200"));
    // The first column of the checkpoint's answer is 1 when somebody is in the way.
    m_emptyingDue = number(QStringLiteral("wal_checkpoint(TRUNCATE)")).value_or(1) != 0;
    (void)number(QStringLiteral("busy_timeout = %1").arg(patience.value_or(0)));
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    // Qt complains when a connection is removed while a handle to it lives.
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace holdfast
